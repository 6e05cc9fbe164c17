"""Foley: every sound effect and loop, made by formula. `render` is the way in; recipes live in the family modules."""

from tongpin.sound.foley.recipe import Recipe
from tongpin.sound.foley.rendering import Sounded, names, perform, recipe_named, render

__all__ = ["Recipe", "Sounded", "names", "perform", "recipe_named", "render"]
