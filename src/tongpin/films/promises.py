"""Wishes about style and camera: some become a tint of the whole picture; those that nobody here can keep are told."""

from __future__ import annotations

from collections.abc import Sequence

from tongpin.films.storyboard import Shot, Storyboard, Unmet

# The tint that a style's word means; names are those of `stage/tints.py`.
TINTS = {
    "bw": "bw",
    "retro": "retro",
    "warm_tone": "warm",
    "cold_tone": "cold",
    "cinematic": "cinematic",
    "cyberpunk": "neon",
    "dreamy": "dreamy",
    "fresh": "fresh",
    "suspense": "dark",
}
OTHER_MEDIA = {"realistic": "写实", "clay": "黏土", "oil": "油画", "threed": "3D"}
CAMERAS = {
    "slow_motion": ("慢动作", "slow motion"),
    "time_lapse": ("延时", "time-lapse"),
    "pov": ("第一视角", "a subjective camera"),
    "back": ("背影", "a view from behind"),
    "side": ("侧面", "a view from the side"),
    "split": ("分屏", "a split screen"),
}


def tint_of(styles: Sequence[str]) -> str:
    """The tint of the whole picture that the text's style asks for, if any."""
    return next((TINTS[style] for style in styles if style in TINTS), "")


def promises(shot: Shot) -> tuple[Unmet, ...]:
    """Camera wishes of a shot that are not kept."""
    return tuple(
        Unmet(
            what=CAMERAS[c][0],
            why_zh="还不能这样拍，按普通镜头拍了",
            why_en=f"{CAMERAS[c][1]} is not possible yet; filmed plainly",
        )
        for c in shot.camera
        if c in CAMERAS
    )


def style_unmet(board: Storyboard) -> tuple[Unmet, ...]:
    """Styles that a drawn film cannot have."""
    zh, en = "成片是手绘动画，没有这种质感", "films are drawn; they do not have this texture"
    return tuple(Unmet(what=OTHER_MEDIA[style], why_zh=zh, why_en=en) for style in board.style if style in OTHER_MEDIA)
