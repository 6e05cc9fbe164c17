"""Animals read people's poses in their own way, stand on the ground and show their feelings."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from tongpin.media.graphics import skia
from tongpin.stage.actors.animals import Creature, creature_of
from tongpin.stage.actors.animals.carriage import carriage_of, stretch_of
from tongpin.stage.actors.animals.muzzle import opening_of
from tongpin.stage.actors.animals.species import CAT, FOUR_LEGGED, PICTURED
from tongpin.stage.actors.pose import Face, Hand, Held, Legs, Pose
from tongpin.stage.props import has_art, paint_prop
from tongpin.stage.staging import Sheet

UP = {"left": Hand(at=(-0.4, -0.96, -0.08)), "right": Hand(at=(0.4, -0.96, -0.08))}
POSES: tuple[Legs, ...] = ("stand", "walk", "run", "sit", "lie", "kneel", "squat", "cross", "crawl")


def plain(colour: tuple[float, float, float]) -> tuple[float, float, float]:
    return colour


def animal(kind: str, **looks: object) -> Creature:
    return creature_of(Sheet(kind=kind, **looks), plain, 0.5, paint_prop=paint_prop)  # type: ignore[arg-type]


def pixels(creature: Creature, pose: Pose, face: Face) -> np.ndarray:
    surface = skia.Surface(200, 160)
    canvas = surface.getCanvas()
    canvas.translate(100, 140)
    canvas.scale(0.6, 0.6)
    creature.draw(canvas, pose, face)
    return np.array(surface.makeImageSnapshot())


@pytest.mark.parametrize("kind", [*FOUR_LEGGED, "bird", "duck", "robot"])
@pytest.mark.parametrize("legs", POSES)
def test_every_animal_takes_every_pose_and_stays_on_the_ground(kind: str, legs: Legs) -> None:
    creature = animal(kind)
    under = creature.layers(Pose(legs=legs, phase=0.3, yaw=20)).under
    assert under.image is not None
    bottom = under.y + under.image.height()
    flies = kind == "bird" and legs == "run"
    assert (bottom < 0) if flies else (-12 < bottom < 8)


def test_the_head_is_above_the_feet_and_turns_with_the_body() -> None:
    cat = animal("cat")
    right, left = cat.head(Pose(yaw=40)), cat.head(Pose(yaw=-40))
    assert right[0] == -left[0]
    assert right[1] == left[1] < -40
    assert cat.eyes(Pose())[1] < cat.mouth(Pose())[1] < 0
    feet = cat.feet(Pose(legs="walk", phase=0.1))
    assert feet[0][0] < feet[1][0]
    assert all(y == 0 for _, y in feet)


def test_raised_arms_are_a_stretch_with_the_chest_down_and_the_rump_up() -> None:
    stretched = carriage_of(CAT, Pose(**UP))  # type: ignore[arg-type]
    standing = carriage_of(CAT, Pose())
    assert stretch_of(Pose()) == 0
    assert stretched.chest[1] > standing.chest[1] + 30
    assert stretched.rump[1] < -CAT.shoulder * 0.8
    assert stretched.feet[2][0] > standing.feet[2][0] + 20


def test_a_lowered_head_reaches_the_bowl() -> None:
    up, down = carriage_of(CAT, Pose()), carriage_of(CAT, Pose(pitch=34, bow=10))
    assert down.head[1] > up.head[1] + 30


def test_it_sits_on_the_seat_it_is_given() -> None:
    low, high = animal("cat").head(Pose(legs="sit")), animal("cat").head(Pose(legs="sit", seat=130.0))
    assert high[1] == pytest.approx(low[1] - 130)


def test_face_shows_lids_yawn_and_gaze() -> None:
    cat, pose = animal("cat"), Pose(legs="sit")
    seen = [
        pixels(cat, pose, face).tobytes()
        for face in (Face(), Face(lid=0.0), Face(mouth=(("A", 1.0),)), Face(gaze=(0.9, 0.0)), Face(feeling=(("sad", 1.0),)))
    ]
    assert len(set(seen)) == len(seen)
    assert opening_of(Face(mouth=(("A", 1.0),))) > opening_of(Face(mouth=(("I", 1.0),))) > opening_of(Face())


def test_fur_takes_the_colour_that_was_asked_for() -> None:
    body = pixels(animal("cat", top_colour="black"), Pose(), Face())[..., :3][60:110, 60:110].mean()
    assert body < pixels(animal("cat", top_colour="white"), Pose(), Face())[..., :3][60:110, 60:110].mean() - 20


def test_equal_poses_share_their_pictures_and_bytes() -> None:
    cat = animal("cat")
    assert cat.layers(Pose(yaw=20.0)) is cat.layers(Pose(yaw=20.2))
    one, two = (pixels(animal("dog"), Pose(legs="walk", phase=0.4), Face()) for _ in range(2))
    assert one.tobytes() == two.tobytes()


def test_every_pictured_animal_has_its_picture() -> None:
    assert [icon for icon, _ in PICTURED.values() if not has_art(f"svg:{icon}")] == []


def test_an_unknown_kind_is_looked_up_in_the_collection() -> None:
    creature = creature_of(Sheet(kind="giraffe"), plain, 0.5, paint_prop=paint_prop)
    assert creature.layers(Pose()).under.image is not None


def test_paws_on_the_ground_keep_up_with_the_ground() -> None:
    for kind, species in FOUR_LEGGED.items():
        steps = [carriage_of(species, Pose(legs="walk", phase=k / 400)).feet[0] for k in range(1, 400)]
        planted = [(a[0] - b[0]) * 400 for a, b in pairwise(steps) if a[1] == b[1] == 0]
        assert planted, kind
        assert np.median(planted) == pytest.approx(141, rel=0.02), kind


def test_sleeping_on_its_feet_it_lies_down_and_at_table_it_eats_from_a_bowl() -> None:
    asleep = carriage_of(CAT, Pose(pitch=26, bow=11, tilt=11))
    assert asleep.curled > 0.9
    eating = Pose(pitch=10, props=(Held("chopsticks"),), right=Hand(at=(0.3, 0.3, 0.6)))
    assert carriage_of(CAT, eating).head[1] > carriage_of(CAT, Pose()).head[1] + 30
    dog = animal("dog")
    assert dog.layers(eating).arms.image is not None
    assert dog.layers(Pose()).arms.image is None
