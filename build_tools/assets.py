"""Brings fonts and art into `src/tongpin/assets` from locked npm packages, once per state of the lock and of these tools.

Start at `bring_assets`. A stamp beside the assets names what they were made from; while it holds, nothing is fetched.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from build_tools.art import read_icons, read_words
from build_tools.npm import NpmFailure, unpack_locked_packages

ASSETS = Path("src", "tongpin", "assets")
STAMP = "stamp.txt"
_FONTS, _ART, _WORDS = "@expo-google-fonts/noto-sans-sc", "@iconify-json/fluent-emoji", "emojibase-data"
_ARABIC, _HEBREW = "@expo-google-fonts/noto-sans-arabic", "@expo-google-fonts/noto-sans-hebrew"  # subtitles quote other scripts
_COPIED = {
    "fonts/NotoSansSC-Regular.ttf": f"{_FONTS}/400Regular/NotoSansSC_400Regular.ttf",
    "fonts/NotoSansSC-Bold.ttf": f"{_FONTS}/700Bold/NotoSansSC_700Bold.ttf",
    "fonts/NotoSansArabic-Regular.ttf": f"{_ARABIC}/400Regular/NotoSansArabic_400Regular.ttf",
    "fonts/NotoSansArabic-Bold.ttf": f"{_ARABIC}/700Bold/NotoSansArabic_700Bold.ttf",
    "fonts/NotoSansHebrew-Regular.ttf": f"{_HEBREW}/400Regular/NotoSansHebrew_400Regular.ttf",
    "fonts/NotoSansHebrew-Bold.ttf": f"{_HEBREW}/700Bold/NotoSansHebrew_700Bold.ttf",
    "licences/noto-sans-sc.txt": f"{_FONTS}/LICENSE_FONT",
    "licences/noto-sans-arabic.txt": f"{_ARABIC}/LICENSE_FONT",
    "licences/noto-sans-hebrew.txt": f"{_HEBREW}/LICENSE_FONT",
    "licences/expo-google-fonts.txt": f"{_FONTS}/LICENSE",
    "licences/emojibase.txt": f"{_WORDS}/LICENSE",
}
# The npm package names its licence but does not carry the text.
_ART_LICENCE = Path("build_tools", "licences", "fluent-emoji.txt")


def bring_assets(project: Path, *, tell: Callable[[str], None] = print) -> bool:
    """Make the assets of a project unless they are there already; say whether anything was made."""
    target = project / ASSETS
    stamp = current_stamp(project)
    if _is_complete(target, stamp):
        return False
    tell("取字体与图形（约 80 MB，只需一次）… / Fetching fonts and art (about 80 MB, only once) …")
    target.mkdir(parents=True, exist_ok=True)
    # Beside the target: renames stay on one disk, so nobody ever sees half a font.
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".assets-") as scratch:
        work = Path(scratch)
        made = work / "made"
        _make(project, unpack_locked_packages(project, work), made)
        listing = _move_into(made, target)
        (work / STAMP).write_text("\n".join([stamp, *listing]) + "\n", encoding="utf-8")
        (work / STAMP).replace(target / STAMP)
    return True


def current_stamp(project: Path) -> str:
    """Digest of everything the assets are made from: the lock and these tools."""
    digest = hashlib.sha256()
    sources = [project / "package.json", project / "package-lock.json", project / _ART_LICENCE]
    sources += [project / "build_tools" / name for name in ("art.py", "assets.py")]
    for source in sources:
        # Line ends differ between checkouts; what is made does not.
        digest.update(source.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()


def pack_json(value: object) -> bytes:
    """Gzipped JSON whose bytes depend on the value alone, not on the day."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def _make(project: Path, packages: Path, made: Path) -> None:
    for name in ("fonts", "art", "licences"):
        (made / name).mkdir(parents=True)
    try:
        for name, source in _COPIED.items():
            shutil.copyfile(packages / source, made / name)
        icons = read_icons(packages / _ART)
        words = read_words(packages / _WORDS, icons)
    except (OSError, KeyError, ValueError) as trouble:
        raise NpmFailure(
            f"npm 包的内容与预期不符：{trouble}", f"The npm packages do not hold what they should: {trouble}"
        ) from trouble
    shutil.copyfile(project / _ART_LICENCE, made / "licences" / "fluent-emoji.txt")
    (made / "art" / "icons.json.gz").write_bytes(pack_json(icons))
    (made / "art" / "names.json.gz").write_bytes(pack_json(words))


def _move_into(made: Path, target: Path) -> list[str]:
    """Move finished files to their places and list them with their digests."""
    listing = []
    for source in sorted(_files(made)):
        name = source.relative_to(made).as_posix()
        listing.append(f"{hashlib.sha256(source.read_bytes()).hexdigest()}  {name}")
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        source.replace(target / name)
    return listing


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def _is_complete(target: Path, stamp: str) -> bool:
    try:
        first, *listing = (target / STAMP).read_text(encoding="utf-8").splitlines()
    except (FileNotFoundError, ValueError):
        return False
    return first == stamp and all((target / line.split("  ", 1)[1]).is_file() for line in listing)


if __name__ == "__main__":
    try:
        bring_assets(Path(__file__).resolve().parent.parent)
    except NpmFailure as failure:
        raise SystemExit(str(failure)) from None
