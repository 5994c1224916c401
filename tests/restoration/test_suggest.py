"""Which model is suggested for what is on the picture."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from glean_core.imaging import Box, Picture, read
from glean_core.restoration import (
    RestorationError,
    Suggestion,
    suggest_for_tiles,
    suggest_model,
)
from glean_core.zoo import Model
from tests.restoration.doubles import small_card
from tests.restoration.scenes import box_mask, face_in_a_photo, face_names

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def model(name: str, in_size: int, out_size: int, domain: str, aligned: str | None = None) -> Model:
    card = small_card(name=name, in_size=in_size, out_size=out_size, domain=domain, aligned=aligned)
    return Model(card, Path(f"{name}.safetensors"), "bundled")


PHOTO = model("photo-x4", 64, 256, "photo")
LARGE = model("portrait-512-x8", 64, 512, "portrait", "face")
COARSE = model("portrait-x16", 16, 256, "portrait", "face")
PORTRAIT = model("portrait-x8", 32, 256, "portrait", "face")
BUNDLED = [PHOTO, LARGE, COARSE, PORTRAIT]
CAT = model("cat-x8", 32, 256, "cat")
WEDDING = model("wedding-x8", 32, 256, "wedding", "face")
ROUND = model("round-x8", 32, 256, "portrait")


def suggested(picture: Picture, mask: np.ndarray, models: list[Model]) -> Suggestion:
    suggestion = suggest_model(picture, mask, models)
    assert suggestion is not None
    return suggestion


def portrait_of(width: int) -> tuple[Picture, np.ndarray]:
    """A sample portrait of that width, and a spot on an eye."""
    picture = read(SAMPLES / "portrait.jpg")
    pixels = cv2.resize(picture.pixels, (width, width), interpolation=cv2.INTER_CUBIC)
    eye = Box(*(round(part * width) for part in (0.34, 0.44, 0.09, 0.06)))
    return Picture(np.asarray(pixels)), box_mask(width, width, eye)


def otters() -> Picture:
    """Animals by the water: no human face."""
    return read(SAMPLES / "otters.jpg")


def part_of(picture: Picture) -> np.ndarray:
    return box_mask(picture.height, picture.width, Box(200, 150, 120, 90))


@pytest.mark.parametrize(("width", "name"), [(280, "portrait-x8"), (900, "portrait-512-x8")])
def test_a_face_gets_the_portrait_model_of_its_size(width: int, name: str) -> None:
    picture, mask = portrait_of(width)
    for models in (BUNDLED, BUNDLED[::-1], [CAT, WEDDING, ROUND, *BUNDLED]):
        suggestion = suggested(picture, mask, models)
        assert suggestion.model.card.name == name
        assert "face" in suggestion.reason
        assert suggestion == suggested(picture, mask, models)


def test_the_reason_says_when_a_face_is_large() -> None:
    assert suggested(*portrait_of(280), BUNDLED).reason == "A face was found in the region."
    large = suggested(*portrait_of(900), BUNDLED)
    assert large.reason == "A large face was found in the region."
    alone = suggested(*portrait_of(900), [PHOTO, PORTRAIT])
    assert (alone.model, alone.reason) == (PORTRAIT, "A face was found in the region.")


@pytest.mark.parametrize("models", [BUNDLED, [CAT, WEDDING, ROUND, *BUNDLED]])
def test_a_region_without_a_face_gets_the_photo_model(models: list[Model]) -> None:
    picture = otters()
    suggestion = suggested(picture, part_of(picture), models)
    assert suggestion == Suggestion(PHOTO, "No face was found in the region.")
    everything = np.ones((picture.height, picture.width), np.float32)
    assert suggested(picture, everything, models) == suggestion


def test_landscapes_get_the_photo_model_wherever_they_are_marked(shared_dir: Path) -> None:
    folder = shared_dir / "data" / "photos_hires"
    for name in (folder / "test.txt").read_text("utf-8").split()[::3]:
        picture = read(folder / "images" / name)
        height, width = picture.height, picture.width
        for box in (Box(width // 3, height // 3, 300, 200), Box(0, 0, width, height)):
            suggestion = suggested(picture, box_mask(height, width, box), BUNDLED)
            assert suggestion.model is PHOTO, (name, suggestion.reason)


def test_a_whole_close_up_gets_the_portrait_model() -> None:
    picture, _ = portrait_of(280)
    assert suggested(picture, np.ones((280, 280), np.float32), BUNDLED).model is PORTRAIT


def test_a_photo_in_which_a_face_is_small_gets_the_photo_model(shared_dir: Path) -> None:
    [path, *_] = face_names(shared_dir, "test", 50)
    photo = face_in_a_photo(path, 300, 0, (300, 300), (900, 1400))
    everything = np.ones((900, 1400), np.float32)
    suggestion = suggested(photo, everything, BUNDLED)
    assert suggestion.model is PHOTO
    assert suggestion.reason == "A face is only a small part of the region."
    # Without a photo model the face is at least something that can be done.
    assert suggested(photo, everything, [CAT, PORTRAIT]).model is PORTRAIT
    face = box_mask(900, 1400, Box(200, 220, 200, 200))
    assert suggested(photo, face, BUNDLED).model is PORTRAIT
    beside = box_mask(900, 1400, Box(900, 300, 150, 150))
    assert suggested(photo, beside, BUNDLED).model is PHOTO


@pytest.mark.parametrize(
    ("models", "best", "said"),
    [
        ([CAT, PHOTO, ROUND, COARSE, WEDDING], COARSE, "A face was found in the region."),
        ([CAT, PHOTO, ROUND, WEDDING], WEDDING, "A face was found in the region."),
        ([CAT, PHOTO, ROUND], ROUND, "A face was found in the region."),
        ([CAT, PHOTO], PHOTO, "no portrait model is installed."),
        ([CAT], CAT, "no portrait model is installed; this one was made for “cat”."),
    ],
)
def test_without_the_right_model_for_a_face_the_next_best_is_named(
    models: list[Model], best: Model, said: str
) -> None:
    suggestion = suggested(*portrait_of(280), models)
    assert suggestion.model is best
    assert suggestion.reason.endswith(said)


@pytest.mark.parametrize(
    ("models", "best", "said"),
    [
        ([CAT, LARGE, PORTRAIT], CAT, "no photo model is installed; this one was made for “cat”."),
        ([LARGE, COARSE, PORTRAIT], PORTRAIT, "only models for faces are installed."),
    ],
)
def test_without_a_photo_model_the_reason_is_honest(
    models: list[Model], best: Model, said: str
) -> None:
    picture = otters()
    suggestion = suggested(picture, part_of(picture), models)
    assert suggestion.model is best
    assert suggestion.reason.endswith(said)
    whole = suggest_for_tiles(models)
    assert whole is not None
    assert whole.model is best
    assert whole.reason.endswith(said)


def test_a_whole_picture_in_tiles_never_gets_a_face_model_when_there_is_another() -> None:
    assert suggest_for_tiles(BUNDLED) == Suggestion(PHOTO, "A whole picture is done in tiles.")
    assert suggest_for_tiles([]) is None


def test_no_models_no_suggestion() -> None:
    assert suggest_model(*portrait_of(280), []) is None


def test_an_empty_or_misshapen_mask_is_refused() -> None:
    picture = otters()
    with pytest.raises(RestorationError, match="Nothing is selected"):
        suggest_model(picture, np.zeros((picture.height, picture.width), np.float32), BUNDLED)
    with pytest.raises(RestorationError, match="same size"):
        suggest_model(picture, np.ones((3, 4), np.float32), BUNDLED)
