"""Values that the picture shows: 显示水温 puts the words 水温 on the picture as a number, in every shot it is said of."""

from __future__ import annotations

import re

from tongpin.films.reading.draft import Draft
from tongpin.films.reading.walk import Clause
from tongpin.films.storyboard import Overlay

SHOWN = re.compile(
    r"显示(?:出|着|了)?((?:实时|当前)?[\u4e00-\u9fff]{0,4}"
    r"(?:温度|水温|电量|时间|价格|步数|心率|数值|分数|倒计时|速度|里程|重量|湿度|进度))"
)


def show_values(draft: Draft, clause: Clause) -> None:
    """Put the values that a clause shows on the picture."""
    match = SHOWN.search(clause.text)
    if match:
        overlay = Overlay(text=match[1], style="number")
        if overlay not in draft.shot.overlays:
            draft.shot.overlays.append(overlay)
