"""The terminal: the same nouns as everywhere, thin. Start at `main.py`; the commands are listed in `commands.py`."""

from tongpin.cli.main import run

__all__ = ["run"]
