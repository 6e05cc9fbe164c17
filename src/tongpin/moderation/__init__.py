"""Moderation of texts for all desks: unwanted words in any disguise, with exact spans and what to do about each.

Start at `Moderator`. It reads words, not meaning: a `Guard` (a model, behind the gateway) judges meaning beside it.
"""

from tongpin.moderation.guard import Guard, Judgement, Safety, settled
from tongpin.moderation.lists import Category
from tongpin.moderation.moderator import LONGEST_TEXT, Moderator
from tongpin.moderation.values import Action, Context, Hit, Suggestion, Verdict, Way, mask

__all__ = [
    "LONGEST_TEXT",
    "Action",
    "Category",
    "Context",
    "Guard",
    "Hit",
    "Judgement",
    "Moderator",
    "Safety",
    "Suggestion",
    "Verdict",
    "Way",
    "mask",
    "settled",
]
