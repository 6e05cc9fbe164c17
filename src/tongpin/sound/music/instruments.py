"""Synthetic instruments. Each makes one mono note: f(midi, seconds, velocity 0..1). Ask `note`, which keeps a cache."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from types import MappingProxyType

import numpy as np

from tongpin.sound.music import drums
from tongpin.sound.signal.arrays import SR, Audio, Signal, samples, seeded, times
from tongpin.sound.signal.curves import decay, ramp_down, ramp_up
from tongpin.sound.signal.filters import bandpass, lowpass
from tongpin.sound.signal.noise import noise, wander
from tongpin.sound.signal.resonators import midi_hz, modal, sine, warped

Instrument = Callable[[int, float, float], Signal]


def _press(velocity: float, least: float = 0.4) -> float:
    return least + (1 - least) * velocity


def _partials(hz: float, most: int, top: float) -> Signal:
    return np.arange(1, max(2, min(most, int(top / hz) + 1)), dtype=np.float64)


def piano(note: int, seconds: float, velocity: float) -> Signal:
    """Three strings a note, two of them beating slowly, a felt hammer."""
    f0 = midi_hz(note)
    k = _partials(f0, 24, 9000)
    f = f0 * k * np.sqrt(1 + 3e-4 * (f0 / 260) ** 0.6 * k * k)
    amp = np.abs(np.sin(np.pi * k * 0.118)) / k ** (1.35 - 0.55 * velocity) * np.exp(-k * f0 / (2200 + 5200 * velocity))
    slow = 3.4 * (220 / f0) ** 0.55 / (1 + 0.25 * (k - 1))
    tau, level = np.r_[slow * 0.22, slow, slow * 0.8], np.r_[amp * 0.62, amp * 0.3, amp * 0.22]
    y = modal(np.r_[f, f * 1.0007, f], tau, level, seconds, phase=np.r_[k * 0.0, k * 0.3, k * 0.1])
    hammer = bandpass(seeded("hammer", note).standard_normal(len(y)), 180, 1400) * decay(len(y), 0.001, 0.012)
    return ramp_up(y + 0.05 * velocity * hammer, 0.002) * _press(velocity, 0.35)


def epiano(note: int, seconds: float, velocity: float) -> Signal:
    """Electric piano: a tine and a bell of frequency modulation, with slow tremolo."""
    f, n = midi_hz(note), samples(seconds)
    t, cycles = times(n), midi_hz(note) * times(n)
    body = sine(cycles + (0.16 + 0.30 * velocity) * sine(cycles) * np.exp(-t / 0.8))
    tine = sine(cycles + 0.10 * velocity * sine(14 * cycles) * np.exp(-t / 0.09)) * 0.35
    y = (body + tine) * np.exp(-t / (1.7 * (260 / f) ** 0.4)) * (1 + 0.10 * np.sin(2 * np.pi * 4.6 * t))
    return ramp_up(y, 0.003) * 0.45 * _press(velocity)


def plucked(hz: float, seconds: float, *, at: float = 0.2, bright: float = 0.5, damp: float = 1.0) -> Audio:
    """A plucked string by its modes: comb of the plucking point, stiffness, damping that grows with pitch."""
    k = _partials(hz, 60, 15000)
    f = hz * k * np.sqrt(1 + 6e-5 * k * k)
    amp = np.abs(np.sin(np.pi * k * at)) / k ** (1.75 - 0.7 * bright) + 1e-4
    tau = 1 / (0.45 * damp + hz / 900.0 + (f / 2600.0) ** 1.25 * (1.25 - 0.5 * bright))
    return ramp_up(modal(f, tau, amp, seconds), 0.0012)


def guitar(note: int, seconds: float, velocity: float) -> Signal:
    """Nylon guitar."""
    return plucked(midi_hz(note), seconds, at=0.2, bright=0.2 + 0.5 * velocity) * _press(velocity)


def harp(note: int, seconds: float, velocity: float) -> Signal:
    """Harp: plucked in the middle, soft and long."""
    return plucked(midi_hz(note), seconds, at=0.42, bright=0.15 + 0.35 * velocity, damp=0.6) * _press(velocity) * 0.9


def overdrive(note: int, seconds: float, velocity: float) -> Signal:
    """Overdriven guitar: root and fifth bent by the amplifier, through a speaker."""
    f = midi_hz(note)
    pair = plucked(f, seconds, at=0.12, bright=0.8, damp=0.35) + 0.8 * plucked(
        f * 1.4983, seconds, at=0.12, bright=0.7, damp=0.35
    )
    driven = np.tanh(7 * pair) - 0.2 * np.tanh(3 * np.roll(pair, 7))
    return bandpass(lowpass(driven, 4200), 90, 3800) * 0.34 * _press(velocity)


def guzheng(note: int, seconds: float, velocity: float) -> Signal:
    """Bright string plucked near the bridge; long notes get the left hand's slide and vibrato."""
    f, r = midi_hz(note), seeded("zheng", note, round(seconds, 2))
    y = plucked(f, seconds + 0.05, at=0.09, bright=0.75 + 0.2 * velocity, damp=0.8)
    y = y + 0.25 * plucked(f * 2.001, seconds + 0.05, at=0.07, bright=0.6, damp=1.2)
    n = samples(seconds)
    if seconds > 1.2:
        t = times(n)
        slide = -180 * np.exp(-t / 0.05) * (r.random() < 0.4)
        cents = slide + 22 * np.sin(2 * np.pi * 5.3 * t) * np.clip((t - 0.25) / 0.4, 0, 1) * np.exp(-t / 1.8)
        y = np.asarray(warped(np.pad(y, (0, 64)), np.cumsum(2 ** (cents / 1200))), np.float32)
    return y[:n] * 0.8 * _press(velocity)


def pad(note: int, seconds: float, velocity: float) -> Signal:
    """Soft steady synthesiser of four detuned voices; `note` shapes it."""
    return _ensemble(note, seconds, velocity, bright=0.35, detune=(-0.0045, -0.0013, 0.0021, 0.0052))


def _ensemble(note: int, seconds: float, velocity: float, *, bright: float, detune: tuple[float, ...]) -> Audio:
    f0 = midi_hz(note)
    k = _partials(f0, 16, 6000)
    amp = 1 / k * np.exp(-k * f0 / (900 + 3500 * bright * (0.5 + velocity)))
    f = np.concatenate([f0 * (1 + x) * k for x in detune])
    y = modal(f, np.inf, np.tile(amp, len(detune)) * 0.3, seconds, phase=seeded("ensemble", note))
    return np.asarray(y * _press(velocity), np.float32)


def strings(note: int, seconds: float, velocity: float) -> Signal:
    """A small section: brighter, with vibrato and a little bow noise."""
    y = _ensemble(note, seconds, velocity, bright=0.8, detune=(-0.004, 0.0006, 0.0043))
    n = len(y)
    bow = noise(n, [(300, -30), (1500, -6), (3500, 0), (9000, -14)], seeded("bow", note)) * 0.008
    vibrato = np.cumsum(1 + 0.0022 * np.sin(2 * np.pi * 5.4 * times(n)) * np.clip(times(n) / 0.5, 0, 1))
    return warped(np.pad(y, (0, 64)), vibrato) + bow


def choir(note: int, seconds: float, velocity: float) -> Signal:
    """Voices on "ah": detuned, with the formants of an open mouth."""
    f0 = midi_hz(note)
    k = _partials(f0, 24, 5000)
    hz = f0 * k
    mouth = sum(
        (g / (1 + ((hz - c) / w) ** 2) for c, w, g in ((700, 110, 1.0), (1150, 140, 0.6), (2800, 300, 0.25))), np.zeros(len(k))
    )
    amp = (mouth + 0.05) * (300 / np.maximum(hz, 300)) ** 0.6
    f = np.concatenate([hz * (1 + x) for x in (-0.005, -0.0017, 0.0013, 0.0046)])
    y = modal(f, np.inf, np.tile(amp, 4) * 0.22, seconds, phase=seeded("choir", note))
    vibrato = np.cumsum(1 + 0.0026 * np.sin(2 * np.pi * 4.9 * times(len(y))))
    return warped(np.pad(y, (0, 64)), vibrato) * _press(velocity)


def bowed(note: int, seconds: float, velocity: float, *, nasal: float = 0.0) -> Signal:
    """One bowed string: sawtooth-like harmonics in a wooden box, vibrato that grows; nasal for the erhu."""
    f0, n, r = midi_hz(note), samples(seconds), seeded("bowed", note, round(seconds, 2))
    t = times(n)
    vibrato = np.sin(2 * np.pi * 5.6 * t + 0.4 * wander(n, 2, r)) * np.clip((t - 0.18) / 0.4, 0, 1)
    slide = -0.03 * np.exp(-t / 0.04)
    cycles = np.cumsum(f0 * (1 + (0.005 + 0.003 * nasal) * vibrato + slide + 0.001 * wander(n, 9, r, -1, 1))) / SR
    k = _partials(f0, 18, 9000)
    hz = f0 * k
    box = (
        0.35
        + np.exp(-(((hz - 480) / 220) ** 2))
        + 0.8 * np.exp(-(((hz - 1150 - 350 * nasal) / 420) ** 2))
        + 0.5 * np.exp(-(((hz - 2900) / 700) ** 2))
    )
    y = np.zeros(n, np.float32)
    for i, level in zip(k.tolist(), (box / k ** (1.05 + 0.1 * nasal)).tolist(), strict=True):
        y += np.float32(level) * sine(cycles * i + 0.07 * i)
    bow = noise(n, [(300, -24), (1500, -4), (3500, 0), (9000, -12)], r) * (0.02 + 0.10 * np.exp(-t / 0.04))
    return np.asarray((y * 0.26 + bow) * _breathing(t, seconds, 0.07) * _press(velocity))


def _breathing(t: Signal, seconds: float, attack: float) -> Signal:
    """A sustained note's own swell, with a soft end."""
    ends = np.clip(t / attack, 0, 1) ** 0.7 * np.clip((seconds - t) / 0.1, 0, 1)
    return np.asarray(ends * (0.82 + 0.18 * np.sin(np.pi * np.clip(t / max(seconds, 0.1), 0, 1))))


def flute(note: int, seconds: float, velocity: float, *, reed: bool = False) -> Signal:
    """Few harmonics, late vibrato, breath; with a membrane it is a dizi."""
    n, f = samples(seconds), midi_hz(note)
    t, r = times(n), seeded("flute", note, round(seconds, 2))
    vibrato = np.sin(2 * np.pi * (5.8 if reed else 5.1) * t) * np.clip((t - 0.25) / 0.35, 0, 1)
    scoop = (-0.045 if reed else -0.02) * np.exp(-t / 0.045)
    cycles = np.cumsum(f * (1 + 0.0038 * vibrato + scoop + 0.0012 * wander(n, 8, r, -1, 1))) / SR
    levels = (1, 0.62, 0.5, 0.4, 0.34, 0.26, 0.18, 0.12) if reed else (1, 0.42, 0.20, 0.09, 0.05, 0.03)
    y = np.zeros(n, np.float32)
    for i, level in enumerate(levels):
        if f * (i + 1) < 16000:
            y += level * sine(cycles * (i + 1) + 0.1 * i) * (1 + (0.05 + 0.05 * i) * vibrato).astype(np.float32)
    breath = noise(n, [(max(60, f * 0.5), -18), (f, 0), (f * 2.4, -4), (f * 2.4 + 6000, -18), (20000, -30)], r)
    y = y * 0.42 + breath * (0.022 + 0.10 * np.exp(-t / 0.035)) * (1.2 - 0.5 * velocity)
    return np.asarray(y * _breathing(t, seconds, 0.06) * _press(velocity, 0.45) * (0.75 if reed else 1.0))


def bass(note: int, seconds: float, velocity: float) -> Signal:
    """Plucked double bass."""
    f = midi_hz(note)
    k = np.arange(1, 12)
    y = modal(f * k, 1.5 / (1 + 0.55 * (k - 1)), np.abs(np.sin(np.pi * k * 0.28)) / k**1.3, seconds)
    thumb = lowpass(seeded("thumb").standard_normal(len(y)), 900) * decay(len(y), 0.001, 0.008) * 0.12
    return ramp_up(np.tanh(1.3 * y) + thumb, 0.004) * _press(velocity, 0.5)


def synth_bass(note: int, seconds: float, velocity: float) -> Signal:
    """Round electronic bass."""
    f, n = midi_hz(note), samples(seconds)
    t = times(n)
    k = np.arange(1, 14)
    y = modal(f * k, 0.9 / k**0.6, 1 / k**1.2, seconds) * np.clip(1.1 - t / 3.0, 0, 1)
    return ramp_up(np.tanh(1.6 * y), 0.003) * 0.8 * _press(velocity, 0.5)


def bell(note: int, seconds: float, velocity: float) -> Signal:
    """Glockenspiel."""
    f = midi_hz(note)
    y = modal(
        [f, 2.01 * f, 3.93 * f, 6.8 * f], [0.9, 0.45, 0.22, 0.08], [1, 0.22, 0.26 * _press(velocity), 0.12 * velocity], seconds
    )
    return ramp_up(y, 0.002) * 0.5 * _press(velocity)


def music_box(note: int, seconds: float, velocity: float) -> Signal:
    """The comb of a music box: thin, with a click of the pin."""
    f = midi_hz(note)
    y = modal([f, 3.0 * f, 6.27 * f], [0.8, 0.16, 0.05], [1, 0.3, 0.16], seconds)
    pin = bandpass(seeded("pin").standard_normal(len(y)), 3000, 9000) * decay(len(y), 0.0004, 0.003) * 0.1
    return ramp_up(y + pin, 0.001) * 0.5 * _press(velocity)


def marimba(note: int, seconds: float, velocity: float) -> Signal:
    """Wooden bars."""
    f = midi_hz(note)
    y = modal(
        [f, 3.93 * f, 9.2 * f], [0.28 * (260 / f) ** 0.4, 0.07, 0.025], [1, 0.3 * _press(velocity), 0.12 * velocity], seconds
    )
    return ramp_up(y, 0.0015) * 0.7 * _press(velocity)


def pluck_synth(note: int, seconds: float, velocity: float) -> Signal:
    """Electronic pluck: bright at the attack, quickly round."""
    f = midi_hz(note)
    k = _partials(f, 22, 12000)
    y = modal(
        np.r_[f * k, f * 1.004 * k], np.tile(0.4 / k**0.75, 2), np.tile(1 / k**0.9, 2) * 0.5, seconds, phase=seeded("pluck", note)
    )
    return ramp_up(y, 0.002) * 0.5 * _press(velocity)


def pizzicato(note: int, seconds: float, velocity: float) -> Signal:
    """Plucked strings of an orchestra."""
    f = midi_hz(note)
    k = np.arange(1, 14)
    y = modal(f * k, 0.22 / (1 + 0.5 * (k - 1)) * (260 / f) ** 0.4, 1 / k**1.4, min(seconds, 0.8))
    return ramp_up(y, 0.002) * 0.7 * _press(velocity)


def brass(note: int, seconds: float, velocity: float) -> Signal:
    """Horns: brightness follows the swell."""
    f, n = midi_hz(note), samples(seconds)
    t, r = times(n), seeded("brass", note)
    swell = np.clip(t / 0.09, 0, 1) * (0.8 + 0.2 * np.exp(-t / 0.4))
    cycles = np.cumsum(f * (1 + 0.002 * wander(n, 6, r, -1, 1) - 0.02 * np.exp(-t / 0.03))) / SR
    y = np.zeros(n, np.float32)
    for i in _partials(f, 14, 6000).tolist():
        y += (swell ** (1 + 0.22 * i) / i**0.8 * np.exp(-i * f / (1500 + 2200 * velocity))).astype(np.float32) * sine(cycles * i)
    return y * _breathing(t, seconds, 0.05) * 0.4 * _press(velocity)


INSTRUMENTS: Mapping[str, Instrument] = MappingProxyType(
    {
        "piano": piano,
        "epiano": epiano,
        "guitar": guitar,
        "harp": harp,
        "overdrive": overdrive,
        "guzheng": guzheng,
        "pad": pad,
        "strings": strings,
        "choir": choir,
        "violin": bowed,
        "erhu": partial(bowed, nasal=1.0),
        "flute": flute,
        "dizi": partial(flute, reed=True),
        "bass": bass,
        "synth_bass": synth_bass,
        "bell": bell,
        "music_box": music_box,
        "marimba": marimba,
        "pluck_synth": pluck_synth,
        "pizzicato": pizzicato,
        "brass": brass,
        **drums.DRUMS,
    }
)
SUSTAINED: Mapping[str, tuple[float, float]] = MappingProxyType({"pad": (0.5, 0.7), "strings": (0.2, 0.4), "choir": (0.35, 0.6)})
BREATHED = frozenset({"flute", "dizi", "violin", "erhu", "brass"})
# Seconds of damping after the key or string is let go.
RINGING: Mapping[str, float] = MappingProxyType(
    {
        "piano": 0.22,
        "epiano": 0.18,
        "guitar": 0.12,
        "harp": 0.3,
        "overdrive": 0.08,
        "guzheng": 0.25,
        "bass": 0.09,
        "synth_bass": 0.06,
        "bell": 0.4,
        "music_box": 0.35,
        "pluck_synth": 0.12,
    }
)
_LENGTHS = (0.6, 1.3, 2.6, 5.2)
_TOUCHES = (0.35, 0.6, 0.85)


@lru_cache(224)
def _kept(name: str, note_: int, seconds: float, velocity: float) -> Audio:
    return np.asarray(INSTRUMENTS[name](note_, seconds, velocity), np.float32)


def note(name: str, midi: int, seconds: float, velocity: float) -> Audio:
    """One note of an instrument, cut and damped from a kept long one: three touches and four lengths are enough."""
    touch = _TOUCHES[min(2, int(velocity * 3))]
    if name in drums.DRUMS:
        return _kept(name, 60, round(seconds, 1) if name in drums.SHAPED else 0.2, touch)
    if name in BREATHED:
        return _kept(name, midi, max(0.2, round(seconds * 5) / 5), touch)
    if name in SUSTAINED:
        attack, release = SUSTAINED[name]
        raw = _kept(name, midi, _longer(seconds + release * 0.6), touch)
        n = min(len(raw), samples(seconds + release * 0.6))
        return raw[:n] * _swell(n, min(attack, seconds * 0.35), min(release, seconds * 0.5))
    if name in RINGING:
        tail = RINGING[name]
        raw = _kept(name, midi, _longer(seconds + tail), touch)
        return ramp_down(raw[: samples(seconds + tail)], tail)
    return _kept(name, midi, 1.3, touch)


def _longer(seconds: float) -> float:
    return next((length for length in _LENGTHS if length >= seconds), _LENGTHS[-1])


def _swell(n: int, attack: float, release: float) -> Audio:
    t = times(n)
    rise = np.sin(0.5 * np.pi * np.clip(t / attack, 0, 1)) ** 2
    return np.asarray(rise * np.clip((n / SR - t) / release, 0, 1) ** 1.3, np.float32)
