"""What the bare encoder costs: the yardstick for the cost of a film."""

from __future__ import annotations

import io
import time
from fractions import Fraction
from pathlib import Path

import av

PRESET, CRF = "veryfast", "20"


def x264_seconds(film: Path) -> float:
    """CPU seconds that x264 alone takes, on one thread, for the decoded frames of a film. Decoding is not counted."""
    spent = 0.0
    with av.open(str(film)) as source, av.open(io.BytesIO(), "w", format="mp4") as target:
        picture = source.streams.video[0]
        # Decoding threads would go on while the encoder's time is taken.
        picture.codec_context.thread_count = 1
        rate = picture.average_rate or Fraction(30)
        stream = target.add_stream("libx264", rate=rate)
        stream.width, stream.height = picture.codec_context.width, picture.codec_context.height
        stream.pix_fmt = "yuv420p"
        stream.options.update({"preset": PRESET, "crf": CRF, "threads": "1"})
        for number, frame in enumerate(source.decode(picture)):
            frame.pts, frame.time_base, frame.pict_type = number, 1 / rate, 0
            began = time.process_time()
            packets = stream.encode(frame)
            spent += time.process_time() - began
            target.mux(packets)
        began = time.process_time()
        packets = stream.encode()
        spent += time.process_time() - began
        target.mux(packets)
    return spent
