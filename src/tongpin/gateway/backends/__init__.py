"""Backends, one folder each; loaded by `app.py` on first use."""
