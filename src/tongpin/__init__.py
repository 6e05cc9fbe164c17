"""Tongpin 同频: a content studio for short-video creators that runs on their own machine.

Start reading at `app.py` (puts the parts together) and `docs/architecture.md` (which part may know which).
"""

__version__ = "0.1.0"
