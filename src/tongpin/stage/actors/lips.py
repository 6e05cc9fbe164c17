"""Mouth shapes from phones: which of the ten mouths, how much of each and how wide open, at any sample.

Shapes: rest A E I O U M F L S. The mouth leads its sound, closes for m, b, p and f whatever its neighbours want, rounds early
before u and o, and opens with the loudness. Start with `mouth_track`.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tongpin.media.phones import Phone
from tongpin.media.timebase import to_samples

Mixture = tuple[tuple[str, float], ...]

LEAD = to_samples(0.020)  # a mouth shapes itself before it sounds, and a frame is seen from its beginning on
FADE = to_samples(0.034)  # half width of a cross-fade
SEAL = to_samples(0.034)  # m, b, p and f hold at least a frame of a 30 fps film
REST_AFTER = to_samples(0.12)  # a longer silence gives the mouth back to the feeling
_SEALED = frozenset("MF")
_ROUND = frozenset("uyɥwʊ")

# IPA beginnings, first match wins -> (mixture, share of the phone's time) in order, and how far it opens.
_Shape = tuple[tuple[Mixture, float], ...]
_A, _E, _I, _O, _U = ((("A", 1.0),), (("E", 1.0),), (("I", 1.0),), (("O", 1.0),), (("U", 1.0),))
_SHAPES: tuple[tuple[tuple[str, ...], _Shape, float], ...] = (
    (("m", "p", "b"), (((("M", 1.0),), 1.0),), 1.0),
    (("f", "v"), (((("F", 1.0),), 1.0),), 1.0),
    (("tɕ", "ɕ", "dʑ"), (((("I", 0.6), ("S", 0.4)), 1.0),), 0.8),
    (("ts.", "s.", "tʃ", "dʒ", "ʃ", "ʒ", "ʂ", "ʐ", "ɹ"), (((("S", 0.65), ("U", 0.35)), 1.0),), 0.8),
    (("ts", "s", "z"), (((("S", 1.0),), 1.0),), 0.8),
    (("θ", "ð", "t", "d", "l", "ɾ"), (((("L", 1.0),), 1.0),), 0.7),
    (("n",), (((("L", 0.5), ("rest", 0.5)), 1.0),), 0.6),
    (("iau",), ((_I, 0.25), (_A, 0.4), (_O, 0.35)), 1.0),
    (("iou", "io"), ((_I, 0.35), ((("O", 0.6), ("U", 0.4)), 0.65)), 0.9),
    (("iɑ",), ((_I, 0.3), (_A, 0.7)), 1.0),
    (("iɛ", "ie"), ((_I, 0.35), (_E, 0.65)), 1.0),
    (("yɛ", "yæ", "yə"), (((("U", 0.7), ("I", 0.3)), 0.4), (_E, 0.6)), 1.0),
    (("ai", "aɪ", "ɑi"), ((_A, 0.6), (_I, 0.4)), 1.0),
    (("ei", "eɪ"), ((_E, 0.6), (_I, 0.4)), 1.0),
    (("ɑu", "au", "aʊ"), ((_A, 0.6), (_O, 0.4)), 1.0),
    (("ou", "oʊ", "əʊ"), ((_O, 0.6), (_U, 0.4)), 1.0),
    (("onɡ", "ong"), (((("U", 0.6), ("O", 0.4)), 1.0),), 0.85),
    (("o-",), ((_E, 1.0),), 0.9),
    (("uai",), ((_U, 0.25), (_A, 0.45), (_I, 0.3)), 1.0),
    (("uei",), ((_U, 0.3), (_E, 0.4), (_I, 0.3)), 0.95),
    (("uo",), ((_U, 0.3), (_O, 0.7)), 1.0),
    (("ua", "uɑ"), ((_U, 0.3), (_A, 0.7)), 1.0),
    (("uə",), ((_U, 0.4), (_E, 0.6)), 0.9),
    (("i.",), (((("S", 0.65), ("U", 0.35)), 1.0),), 0.8),
    (("i̪",), (((("S", 1.0),), 1.0),), 0.8),
    (("ər", "ɚ", "ɜ"), ((_E, 0.6), ((("E", 0.6), ("L", 0.4)), 0.4)), 0.85),
    (("u", "w", "ʊ"), ((_U, 1.0),), 0.85),
    (("y", "ɥ", "ø"), (((("U", 0.7), ("I", 0.3)), 1.0),), 0.75),
    (("i", "j", "ɪ"), ((_I, 1.0),), 0.9),
    (("ɑ", "a", "æ", "ʌ", "ɐ"), ((_A, 1.0),), 1.0),
    (("o", "ɔ", "ɒ"), ((_O, 1.0),), 1.0),
    (("e", "ɛ", "ə", "ɤ"), ((_E, 1.0),), 0.95),
)
_BACK = frozenset("kɡgχxhŋɴqʔ")  # made where nobody sees them: the vowel's mouth, a little closer


@dataclass(frozen=True)
class Key:
    """A mouth held for a stretch: what it is made of, how wide it may open, and whether nothing may soften it."""

    start: int
    end: int
    shape: Mixture
    openness: float
    sealed: bool = False


@dataclass(frozen=True)
class MouthTrack:
    """The mouth of one speaker through a shot, in the time of the phones it was made from."""

    keys: tuple[Key, ...]

    def at(self, sample: int) -> tuple[Mixture, float]:
        """The mixture of mouths (weights add up to one) and the openness 0..1 to draw at a sample."""
        now = sample + LEAD
        near = self._near(now)
        sealed = next((k for k in near if k.sealed and k.start <= now < k.end), None)
        if sealed:
            return sealed.shape, sealed.openness
        return _blend(near, now)

    def _near(self, now: int) -> list[Key]:
        last = bisect_right(self.keys, now + FADE, key=lambda k: k.start)
        return [k for k in self.keys[max(0, last - 8) : last] if k.end > now - FADE]


def mouth_track(phones: Sequence[Phone]) -> MouthTrack:
    """The mouth for some phones in order of time. Silences of more than a breath let it rest."""
    keys: list[Key] = []
    spoken = [p for p in phones if p.ipa and p.length > 0]
    for i, phone in enumerate(spoken):
        later = spoken[i + 1 : i + 3]
        for key in _phone_keys(phone, later, keys):
            if keys and 0 < key.start - keys[-1].end < REST_AFTER:
                keys[-1] = Key(keys[-1].start, key.start, keys[-1].shape, keys[-1].openness, keys[-1].sealed)
            keys.append(key)
    return MouthTrack(tuple(_hold_seals(keys)))


def _phone_keys(phone: Phone, later: Sequence[Phone], before: Sequence[Key]) -> Iterator[Key]:
    # Openness follows the loudness of the moment; consonants are quiet by nature, so they keep a floor.
    loud = 0.5 + 0.5 * min(1.0, phone.level * 1.25)
    if phone.ipa[0] in _BACK:
        yield Key(phone.start, phone.start + phone.length, _borrowed(later, before), 0.6 * loud)
        return
    shape, opens = next(((s, o) for names, s, o in _SHAPES if phone.ipa.startswith(names)), (((_E, 1.0),), 0.8))
    consonant = len(shape) == 1 and shape[0][0][0][0] in "LS"
    sealed = shape[0][0][0][0] in _SEALED
    start = float(phone.start)
    for mixture, share in shape:
        end = start + phone.length * share
        mixture = _rounded(mixture) if consonant and _is_round(later) else mixture
        yield Key(round(start), round(end), mixture, opens * (1.0 if sealed else loud), sealed)
        start = end


def _borrowed(later: Sequence[Phone], before: Sequence[Key]) -> Mixture:
    """The mouth of the vowel that a back consonant belongs to: the next one, else the one before."""
    for phone in later[:1]:
        found = next((s for names, s, _ in _SHAPES if phone.ipa.startswith(names)), None)
        if found and phone.ipa[0] not in _BACK and found[0][0][0][0] in "AEIOU":
            return found[0][0]
    return before[-1].shape if before and not before[-1].sealed else (("rest", 1.0),)


def _is_round(later: Sequence[Phone]) -> bool:
    return bool(later) and later[0].ipa[0] in _ROUND


def _rounded(mixture: Mixture) -> Mixture:
    """Lips round before they must: u, ü and w lend two fifths to the consonant before them."""
    weights = {name: weight * 0.6 for name, weight in mixture}
    weights["U"] = weights.get("U", 0.0) + 0.4
    return tuple(sorted(weights.items()))


def _hold_seals(keys: list[Key]) -> list[Key]:
    """Give short closures a whole frame, taken evenly from both sides."""
    out: list[Key] = []
    for key in keys:
        lack = max(0, SEAL - (key.end - key.start)) if key.sealed else 0
        early = (lack + 1) // 2
        out.append(Key(key.start - early, key.end + lack - early, key.shape, key.openness, key.sealed))
    return sorted(out, key=lambda k: k.start)


def _edge(distance: float) -> float:
    return 0.5 + 0.5 * math.sin(math.pi / 2 * max(-1.0, min(1.0, distance / FADE)))


def _blend(near: Sequence[Key], now: int) -> tuple[Mixture, float]:
    weights: dict[str, float] = {}
    openness = total = 0.0
    for key in near:
        share = _edge(now - key.start) * _edge(key.end - now)
        for name, weight in key.shape:
            weights[name] = weights.get(name, 0.0) + share * weight
        openness, total = openness + share * key.openness, total + share
    if total < 1.0:
        weights["rest"] = weights.get("rest", 0.0) + 1.0 - total
    whole = sum(weights.values())
    mixture = tuple(sorted((name, round(weight / whole, 4)) for name, weight in weights.items() if weight / whole > 0.004))
    # Towards rest the mouth closes by the weight of rest, so openness itself stays with the spoken part.
    return mixture, round(openness / total, 4) if total > 0.01 else 1.0
