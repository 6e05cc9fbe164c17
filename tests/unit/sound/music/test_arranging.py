"""What the band plays: harmony under the melody, variety over the form."""

from __future__ import annotations

import pytest

from tongpin.sound import choose_style
from tongpin.sound.music.arranging import Arranger, Section
from tongpin.sound.music.score import harmonise, plan_segments
from tongpin.sound.music.theory import chord
from tongpin.sound.signal.arrays import seeded

MOODS = ["calm", "warm", "bright", "playful", "tense", "sad", "epic", "jazz", "guofeng", "lofi", "inspiring", "waltz"]


@pytest.mark.parametrize("mood", MOODS)
def test_strong_beats_of_the_melody_are_tones_of_the_chord(mood: str) -> None:
    style, tonic = choose_style([mood]), 60
    hits, notes = 0, 0
    for seed in range(3):
        r = seeded("harmony", mood, seed)
        segment = plan_segments(60.0, [(0.0, style)], [])[0]
        sections = harmonise(segment, r)
        for beat in Arranger(style, tonic, r, segment.beats).play(sections):
            if beat.stem == "lead" and beat.at % 1 == 0 and beat.length >= 0.7:
                tones = chord(sections[int(beat.at // style.meter)].symbol).tones(tonic)
                hits, notes = hits + (beat.midi % 12 in tones), notes + 1
    assert notes > 10
    assert hits / notes > 0.8


def test_a_break_has_no_drums_and_a_refrain_has() -> None:
    style = choose_style(["bright"])
    played = Arranger(style, 60, seeded("break"), 64).play([Section("A", "I")] * 4 + [Section("C", "IV")] * 4)
    assert any(beat.stem == "drums" for beat in played if beat.at < 16)
    assert not any(beat.stem == "drums" for beat in played if beat.at >= 16)


def test_a_long_piece_changes_its_key_and_ends_where_it_is() -> None:
    arranger = Arranger(choose_style(["calm"]), 60, seeded("keys"), 96)
    played = arranger.play([Section("A", "I")] * 4 + [Section("1A", "I")] * 4)
    bass = {beat.midi % 12 for beat in played if beat.stem == "bass"}
    assert bass == {0, 2}
    assert {beat.midi % 12 for beat in arranger.ending() if beat.stem == "bass"} == {2}


def test_a_returning_section_is_not_the_same_again() -> None:
    style = choose_style(["calm"])
    sections = [Section("A", "I")] * 4 + [Section("A'", "I")] * 4
    lead = [b for b in Arranger(style, 60, seeded("again"), 64).play(sections) if b.stem == "lead"]
    first = [(b.at, b.midi) for b in lead if b.at < 16]
    again = [(b.at - 16, b.midi) for b in lead if b.at >= 16]
    assert first
    assert again
    assert first != again


def test_the_ending_names_the_home_chord_in_every_part() -> None:
    ending = Arranger(choose_style(["warm"]), 60, seeded("end"), 16).ending()
    assert {beat.stem for beat in ending} >= {"chords", "arp", "bass", "lead"}
    assert min(beat.at for beat in ending) == 16
