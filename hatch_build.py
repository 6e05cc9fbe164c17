"""Hatchling's door into `build_tools/assets.py`: every build, editable or wheel, first brings the fonts and the art in."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class AssetsHook(BuildHookInterface[Any]):
    """Brings fonts and art into the package before it is built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Stop the build with a plain message when the assets cannot be had."""
        sys.path.insert(0, self.root)
        from build_tools.assets import bring_assets
        from build_tools.npm import NpmFailure

        try:
            bring_assets(Path(self.root), tell=self.app.display_info)
        except NpmFailure as failure:
            self.app.abort(str(failure))
