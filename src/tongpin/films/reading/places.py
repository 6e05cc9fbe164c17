"""Where it happens: the first place of a shot; of neighbouring places the last wins (公司楼下的花店), weak ones never."""

from __future__ import annotations

from tongpin.films.reading.actions import meet_action
from tongpin.films.reading.tokens import Token
from tongpin.films.reading.walk import Walk


def meet_place(walk: Walk, token: Token) -> None:
    """A place comes."""
    shot, sense = walk.draft.shot, token.sense("place")
    assert sense is not None
    between = walk.clause.whole[walk.place_end : token.start] if walk.place_end >= 0 else "-"
    follows_place = between in ("", "的", "里的", "上的", "中的", "内的", "旁的", "边的")
    if not shot.place or (not sense.weak and follows_place):
        shot.put("other_places", shot.place)
        shot.place = sense.id
    elif shot.place != sense.id:
        shot.put("other_places", sense.id)
    walk.place_end = token.end
    if token.has("action"):
        meet_action(walk, token)
    walk.colour = ""
