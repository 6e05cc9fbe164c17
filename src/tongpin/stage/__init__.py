"""The illustrated stage: draws a shot from a Staging and knows no stories. Start at `staging.py`, then `scene.py`.

Nothing is imported here: each module brings its own part of Skia's world, and most callers need few of them.
"""
