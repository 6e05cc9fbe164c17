"""Signal building blocks for sounds and music: seeds, noise, curves, filters, resonators, grains, rooms, meters.

Start with `arrays.py` (types, seeds, placing). Loops are periodic by construction: noise is drawn in the frequency
domain, control curves and grains wrap round and reverb is circular, so no loop needs a cross-fade.
"""
