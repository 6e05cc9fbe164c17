"""Where a shot's picture comes from. `staged.py` draws it on the stage."""

from tongpin.films.pictures.staged import TakeRecipe

__all__ = ["TakeRecipe"]
