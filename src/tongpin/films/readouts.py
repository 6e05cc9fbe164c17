"""Values on the picture that the text names without a figure: a usual one is shown as an example, and said to be one."""

from __future__ import annotations

from collections.abc import Mapping

from tongpin.films.storyboard import Overlay, Storyboard, Unmet

# By the end of what is shown, the longer first; a reading of the usual kind, which the storyboard lets anybody change.
READINGS: Mapping[str, str] = {
    "水温": "55℃",
    "温度": "26℃",
    "电量": "100%",
    "时间": "08:30",
    "价格": "99元",
    "步数": "8000步",
    "心率": "72次/分",
    "分数": "100分",
    "倒计时": "10秒",
    "速度": "60km/h",
    "里程": "120km",
    "重量": "1.2kg",
    "湿度": "45%",
    "进度": "80%",
}


def fill_readouts(board: Storyboard) -> Storyboard:
    """The board with a figure in every read-out."""
    guessed: dict[str, None] = {}
    shots = []
    for shot in board.shots:
        filled = tuple(_filled(overlay) for overlay in shot.overlays)
        guessed |= dict.fromkeys(new.text for old, new in zip(shot.overlays, filled, strict=True) if new is not old)
        shots.append(shot.model_copy(update={"overlays": filled}))
    if not guessed:
        return board
    zh, en = "文案没有给出数值，画面上用的是示例", "the text gives no figure; the picture shows an example"
    unmet = (*board.unmet, *(Unmet(what=text, why_zh=zh, why_en=en) for text in guessed))
    return board.model_copy(update={"shots": tuple(shots), "unmet": unmet[:200]})


def _filled(overlay: Overlay) -> Overlay:
    if overlay.style != "number" or any(c.isdigit() for c in overlay.text):
        return overlay
    reading = next((value for word, value in READINGS.items() if overlay.text.endswith(word)), "")
    return overlay.model_copy(update={"text": f"{overlay.text} {reading}"}) if reading else overlay
