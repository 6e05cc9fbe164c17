"""Music composed by rule: exact length, mood changes on the bar line, accents on hits, a real ending."""

from tongpin.sound.music.composing import compose, play, write
from tongpin.sound.music.score import Note, Score
from tongpin.sound.music.styles import Style, choose_style, style_book

__all__ = ["Note", "Score", "Style", "choose_style", "compose", "play", "style_book", "write"]
