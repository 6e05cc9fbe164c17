"""Checks of our own for rules that no tool knows. `rules.py` and `imports.py` read Python, `texts.py` all."""

from lints.rules import RULES, Complaint, check_module
from lints.texts import check_text

__all__ = ["RULES", "Complaint", "check_module", "check_text"]
