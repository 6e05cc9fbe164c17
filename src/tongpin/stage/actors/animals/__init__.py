"""Animals that act: they read the same poses as people and have the same surface as `Figure`. Start with `creature.py`."""

from tongpin.stage.actors.animals.creature import Creature, actor_of, creature_of

__all__ = ["Creature", "actor_of", "creature_of"]
