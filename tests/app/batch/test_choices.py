"""What the window for whole folders remembers, and what becomes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.batch.choices import Choices, remembered, to_remember
from app.batch.unfinished import Unfinished, forget, recall, remember
from app.settings import UNFINISHED, Settings
from glean_core.errors import GleanError
from glean_core.restoration.batch import ByFactor, ToFit, ToMegapixels

ODD = Choices(
    input="/photos",
    output="/large",
    recursive=False,
    model="photo-x4",
    faces="portrait-x8",
    size="box",
    factor=2.5,
    longer=3000,
    width=800,
    height=600,
    megapixels=3.5,
    format="PNG",
    quality=80,
    template="{n:04} {name}",
    existing="number",
    keep_metadata=False,
    keep_location=False,
)


def test_everything_comes_back_as_it_was_chosen() -> None:
    assert remembered(to_remember(ODD)) == ODD
    usual = to_remember(Choices())
    assert [name for name, value in to_remember(ODD).items() if value == usual[name]] == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("size", "huge"),
        ("factor", 1000.0),
        ("factor", "4"),
        ("quality", 0),
        ("quality", True),
        ("format", "GIF"),
        ("existing", "delete"),
        ("width", -3),
        ("input", None),
        ("colour", "red"),
    ],
)
def test_what_can_not_be_right_is_as_at_the_first_time(name: str, value: object) -> None:
    assert remembered({**to_remember(Choices()), name: value}) == Choices()


def test_each_way_to_give_a_size_is_what_the_engine_gets() -> None:
    ways = ("factor", "longer", "box", "megapixels")
    targets = [remembered({"size": way}).target for way in ways]
    assert targets == [ByFactor(4.0), ToFit(4000, 4000), ToFit(3840, 2160), ToMegapixels(12.0)]


def test_the_job_has_every_setting() -> None:
    job = ODD.job
    assert (job.search.folder, job.output) == (Path("/photos"), Path("/large"))
    assert not job.search.recursive
    settings = job.settings
    assert settings.target == ToFit(800, 600)
    assert (settings.format, settings.quality, settings.existing) == ("PNG", 80, "number")
    assert settings.template.text == "{n:04} {name}"
    assert not settings.keep_metadata
    assert not settings.keep_location
    with pytest.raises(GleanError, match="same name"):
        _ = remembered({"template": "photo"}).job


def test_an_unfinished_batch_is_still_known_after_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    settings = Settings(path)
    assert recall(settings) is None
    remember(settings, Unfinished(ODD, 7, 40))
    assert recall(Settings(path)) == Unfinished(ODD, 7, 40)  # nothing of the program is left
    forget(settings)
    assert recall(Settings(path)) is None


def test_a_note_of_another_version_is_left_alone(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    remember(settings, Unfinished(ODD))
    values = settings.get(UNFINISHED)
    settings.set(UNFINISHED, {**values, "version": 2})
    assert recall(settings) is None
    settings.set(UNFINISHED, {**values, "choices": {"input": "/photos"}})
    assert recall(settings) is None
    settings.set(UNFINISHED, {**values, "finished": "many"})
    assert recall(settings) == Unfinished(ODD)
