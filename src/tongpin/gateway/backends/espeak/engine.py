"""The espeak-ng library through ctypes: one engine in a process, one call at a time. Knows nothing of Chinese.

The library comes in a wheel (`espeakng-loader`) and stays a separate part because of its licence, GPL-3.
"""

from __future__ import annotations

import ctypes
import re
import shutil
import tempfile
import threading
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing.util import Finalize
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from tongpin.errors import BackendError, EnvironmentFailure

if TYPE_CHECKING:
    _Wave = ctypes._Pointer[ctypes.c_short]
    _Events = ctypes._Pointer["_Event"]

_PHONE = 7
_RATE, _PITCH, _RANGE, _GAP = 1, 3, 4, 7
_SYNCHRONOUS, _PHONES_AS_IPA, _CHARACTERS, _UTF8 = 2, 3, 1, 1
SLOWEST, FASTEST = 80, 450  # words a minute that the engine accepts


class _Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("unique", ctypes.c_uint),
        ("place", ctypes.c_int),
        ("length", ctypes.c_int),
        ("milliseconds", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    ]


@dataclass(frozen=True)
class Setting:
    """How the engine is set: a voice such as cmn-latn-pinyin+f2, words a minute, pitch and range 0..99, gap in 10 ms."""

    voice: str
    rate: int
    pitch: int
    span: int
    gap: int = 0


@dataclass(frozen=True)
class Heard:
    """A phone as the engine reports it: its IPA, its first sample, and the character (from 0) of the word it belongs to."""

    ipa: str
    sample: int
    place: int


@dataclass(frozen=True)
class Raw:
    """What the engine gave: samples at its own rate and the phones in order; silences have an empty IPA."""

    pcm: npt.NDArray[np.float32]
    phones: tuple[Heard, ...]
    rate: int


class Engine:
    """One running espeak-ng. Calls from several threads wait for each other: the library has one global state."""

    def __init__(self) -> None:
        self._library, path = _load()
        self._lock = threading.Lock()
        self._parts: list[npt.NDArray[np.float32]] = []
        self._events: list[tuple[int, int, int, str]] = []
        self.rate: int = self._library.espeak_Initialize(_SYNCHRONOUS, 0, str(path).encode(), _PHONES_AS_IPA)
        if self.rate <= 0:
            raise _missing("语音数据打不开", "the speech data cannot be opened")
        signature = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))
        self._variants = {variant.name for variant in (path / "voices" / "!v").iterdir()}
        self._callback = signature(self._collect)  # kept: the library holds only a bare pointer to it
        self._library.espeak_SetSynthCallback(self._callback)
        self._library.espeak_Info.restype = ctypes.c_char_p
        self.version: str = self._library.espeak_Info(None).decode().split()[0]

    def speak(self, text: str, setting: Setting) -> Raw:
        """Say a text with a setting."""
        with self._lock:
            self._parts.clear()
            self._events.clear()
            self._library.espeak_ng_SetRandSeed(ctypes.c_long(1))
            self._set(setting)
            encoded = text.encode()
            code = self._library.espeak_Synth(encoded, ctypes.c_size_t(len(encoded) + 1), 0, _CHARACTERS, 0, _UTF8, None, None)
            code = code or self._library.espeak_Synchronize()
            if code:
                raise BackendError("语音引擎没有念出这句话", f"the speech engine failed with code {code}")
            pcm = np.concatenate(self._parts) if self._parts else np.zeros(0, np.float32)
            phones = tuple(Heard(name, sample, place - 1) for kind, place, sample, name in self._events if kind == _PHONE)
        return Raw(pcm, phones, self.rate)

    def _set(self, setting: Setting) -> None:
        # An unknown variant would be passed over without a word by the library.
        known = setting.voice.partition("+")[2] in self._variants
        if not known or self._library.espeak_SetVoiceByName(setting.voice.encode()):
            raise _missing(f"缺少语音 {setting.voice}", f"the voice {setting.voice} is missing")
        values = ((_RATE, setting.rate), (_PITCH, setting.pitch), (_RANGE, setting.span), (_GAP, setting.gap))
        for parameter, value in values:
            self._library.espeak_SetParameter(parameter, value, 0)

    def _collect(self, wave: _Wave, count: int, events: _Events) -> int:
        if wave and count > 0:
            self._parts.append(np.asarray(np.ctypeslib.as_array(wave, (count,)), np.float32) / np.float32(32768))
        i = 0
        while events[i].type:
            event = events[i]
            name = bytes(event.id).split(b"\0")[0].decode("utf-8", "ignore") if event.type == _PHONE else ""
            # Names such as (en) mark a change of language inside a clause; they are silence to us.
            self._events.append((event.type, event.place, event.sample, "" if name.startswith("(") else _bare(name)))
            i += 1
        return 0


def _bare(ipa: str) -> str:
    return ipa.translate({ord(c): None for c in "ˈˌ\u200d"})


def _load() -> tuple[ctypes.CDLL, Path]:
    try:
        import espeakng_loader

        library = ctypes.CDLL(espeakng_loader.get_library_path())
        return library, _steady_data(Path(espeakng_loader.get_data_path()))
    except (ImportError, OSError, RuntimeError) as cause:
        raise _missing("这台机器没有可用的 espeak-ng 语音引擎", "this machine has no working espeak-ng speech engine") from cause


def _steady_data(source: Path) -> Path:
    """A view of the engine's data in which no voice flutters or is rough.

    Both read counters that run on from call to call, so equal requests would give different bytes. Our own drift replaces them.
    """
    folder = Path(tempfile.mkdtemp(prefix="tongpin-speech-"))
    # Unlike atexit this also runs at the end of worker processes.
    Finalize(None, shutil.rmtree, args=(folder, True), exitpriority=1)
    for entry in source.iterdir():
        if entry.name != "voices":
            _mirror(entry, folder / entry.name)
    variants = folder / "voices" / "!v"
    variants.mkdir(parents=True)
    for variant in (source / "voices" / "!v").iterdir():
        text = re.sub(r"(?m)^\s*(flutter|roughness)\b.*$", "", variant.read_text("utf-8", "replace"))
        (variants / variant.name).write_text(text + "\nflutter 0\nroughness 0\n", "utf-8")
    return folder


def _mirror(entry: Path, to: Path) -> None:
    try:
        to.symlink_to(entry, target_is_directory=entry.is_dir())
    except OSError:  # Windows without the right to make links
        if entry.is_dir():
            shutil.copytree(entry, to)
        else:
            shutil.copyfile(entry, to)


def _missing(zh: str, en: str) -> EnvironmentFailure:
    return EnvironmentFailure(
        zh,
        en,
        hint_zh="请重新安装语音包：pip install --force-reinstall espeakng-loader",
        hint_en="Install the speech package again: pip install --force-reinstall espeakng-loader",
    )


@lru_cache(maxsize=1)
def engine() -> Engine:
    """The engine of this process, started on first use."""
    return Engine()
