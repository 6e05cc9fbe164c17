"""Reads the wanted symbols of a Linux shared object and writes one whose functions all return 0.

Only `graphics.py` needs this. Layout of a written library: headers, code, symbols, names, hash table, then the dynamic section.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

PAGE = 0x10000  # large enough for every ARM server kernel
RETURN_ZERO = {
    "x86_64": (62, b"\x31\xc0\xc3".ljust(16, b"\x90")),
    "aarch64": (183, struct.pack("<II", 0xD2800000, 0xD65F03C0).ljust(16, b"\0")),
}

_HEADER, _PROGRAM, _SYMBOL, _DYNAMIC = 64, 56, 24, 16
_DYNSYM = 11


def undefined_symbols(library: bytes) -> tuple[str, ...]:
    """Names that a 64-bit little-endian shared object expects other libraries to define."""
    if library[:6] != b"\x7fELF\x02\x01":
        return ()
    (table,) = struct.unpack_from("<Q", library, 0x28)
    size, count = struct.unpack_from("<HH", library, 0x3A)
    sections = [struct.unpack_from("<IIQQQQIIQQ", library, table + i * size) for i in range(count)]
    names: dict[str, None] = {}
    for section in sections:
        if section[1] == _DYNSYM:
            names.update(dict.fromkeys(_undefined(library, section, sections[section[6]][4])))
    return tuple(names)


def _undefined(library: bytes, section: tuple[int, ...], strings: int) -> list[str]:
    names = []
    for i in range(section[5] // _SYMBOL):
        name, _, _, home, _, _ = struct.unpack_from("<IBBHQQ", library, section[4] + i * _SYMBOL)
        if name and home == 0:
            start = strings + name
            names.append(library[start : library.index(b"\0", start)].decode())
    return names


def library_of_zeros(soname: str, functions: Sequence[str], machine: str) -> bytes:
    """A shared object called `soname` that defines each function as one that returns 0."""
    number, code = RETURN_ZERO[machine]
    strings, at = _string_table([soname, *functions])
    count = len(functions) + 1
    places = _places([len(code), _SYMBOL * count, len(strings), 4 * (3 + count)])
    code_at, symbols_at, strings_at, hash_at, end = places
    dynamic_at = -(-end // PAGE) * PAGE
    tables = [(4, hash_at), (5, strings_at), (6, symbols_at), (10, len(strings)), (11, _SYMBOL)]
    dynamic = b"".join(struct.pack("<QQ", tag, value) for tag, value in [(14, at[soname]), *tables, (0, 0)])
    symbols = bytes(_SYMBOL) + b"".join(struct.pack("<IBBHQQ", at[f], 0x12, 0, 1, code_at, len(code)) for f in functions)
    parts = {
        0: _elf_header(number) + _program_headers(end, dynamic_at, len(dynamic)),
        code_at: code,
        symbols_at: symbols,
        strings_at: strings,
        hash_at: _hash_table(count),
        dynamic_at: dynamic,
    }
    image = bytearray(dynamic_at + len(dynamic))
    for start, part in parts.items():
        image[start : start + len(part)] = part
    return bytes(image)


def _string_table(words: Sequence[str]) -> tuple[bytes, dict[str, int]]:
    table, at = b"\0", {}
    for word in words:
        at[word] = len(table)
        table += word.encode() + b"\0"
    return table, at


def _places(sizes: Sequence[int]) -> list[int]:
    """Where each part starts, on 16-byte borders after the headers, and where the last one ends."""
    places, end = [], _HEADER + 4 * _PROGRAM
    for size in sizes:
        start = -(-end // 16) * 16
        places.append(start)
        end = start + size
    return [*places, end]


def _hash_table(count: int) -> bytes:
    """One bucket whose chain runs through all symbols: slow to search, but there are few."""
    chain = [0, *range(2, count), 0] if count > 1 else [0]
    return struct.pack(f"<{3 + count}I", 1, count, min(1, count - 1), *chain)


def _elf_header(number: int) -> bytes:
    start = b"\x7fELF\x02\x01\x01" + bytes(9)
    return start + struct.pack("<HHIQQQIHHHHHH", 3, number, 1, 0, _HEADER, 0, 0, _HEADER, _PROGRAM, 4, _HEADER, 0, 0)


def _program_headers(end: int, dynamic_at: int, dynamic_size: int) -> bytes:
    rows = [
        (1, 5, 0, end, PAGE),  # code and tables, read and run
        (1, 6, dynamic_at, dynamic_size, PAGE),  # the loader writes into the dynamic section
        (2, 6, dynamic_at, dynamic_size, 8),
        (0x6474E551, 6, 0, 0, 16),  # a stack that cannot be run, or hardened kernels refuse the library
    ]
    return b"".join(struct.pack("<IIQQQQQQ", kind, flags, at, at, at, size, size, align) for kind, flags, at, size, align in rows)
