"""`glean cleanup`."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import threading
from pathlib import Path

import numpy as np
import pytest

from glean_core import imaging
from glean_core.cli.output import cancel_on_interrupt
from glean_core.imaging import Picture
from tests.cli.conftest import Run
from tests.restoration.doubles import save_tiny_network
from tests.restoration.scenes import noise_picture

pytestmark = pytest.mark.usefixtures("tiny", "photo")


def test_only_masked_pixels_change(glean: Run, photo: Picture) -> None:
    outcome = glean("cleanup", "photo.png", "-o", "out.png", "--mask", "mask.png")
    assert outcome.code == 0
    assert "out.png: cleaned up with Tiny" in outcome.out
    assert "Traceback" not in outcome.err
    before, after = photo.pixels, imaging.read(Path("out.png")).pixels
    mask = imaging.read(Path("mask.png")).pixels[..., 0] > 0
    assert np.array_equal(after[~mask], before[~mask])
    assert not np.array_equal(after[mask], before[mask])


def test_a_box_is_the_same_as_a_mask_of_that_box(glean: Run) -> None:
    glean("cleanup", "photo.png", "-o", "mask-out.png", "--mask", "mask.png")
    glean("cleanup", "photo.png", "-o", "box-out.png", "--box", "20,10,15,20")
    first, second = (imaging.read(Path(f"{name}-out.png")) for name in ("mask", "box"))
    assert np.array_equal(first.pixels, second.pixels)


def test_json_is_one_object_and_nothing_else(glean: Run) -> None:
    outcome = glean("cleanup", "photo.png", "-o", "o.png", "--box", "0,0,60,50", "--json")
    values = json.loads(outcome.out)
    assert outcome.err == ""
    assert values["device"] == "CPU"
    assert values["model"] == "tiny"
    assert values["box"] == [0, 0, 60, 50]
    assert values["seconds"] > 0
    assert "overlapping tiles" in values["notes"][0]
    assert values["sha256"] == hashlib.sha256(Path("o.png").read_bytes()).hexdigest()


def test_without_a_name_the_model_that_suits_the_region_is_taken_and_named(
    glean: Run, tiny: Path
) -> None:
    save_tiny_network(tiny.parent / "faces.safetensors", domain="portrait", aligned="face")
    outcome = glean("cleanup", "photo.png", "-o", "o.png", "--mask", "mask.png")
    assert outcome.err == "Model: Tiny (tiny). No face was found in the region.\n"
    assert "cleaned up with Tiny" in outcome.out
    portrait = Path(__file__).parents[2] / "resources" / "samples" / "portrait.jpg"
    arguments = ("cleanup", portrait, "-o", "p.png", "--box", "170,210,60,40", "--json")
    values = json.loads(glean(*arguments).out)
    assert values["model"] == "faces"
    assert values["model_reason"] == "A face was found in the region."
    named = json.loads(glean(*arguments, "--model", "tiny", "--overwrite").out)
    assert (named["model"], named["model_reason"]) == ("tiny", None)


def test_options_reach_the_cleanup(glean: Run, photo: Picture) -> None:
    arguments = ("cleanup", "photo.png", "--mask", "mask.png", "--overwrite", "-o", "o.png")
    glean(*arguments, "--strength", 0)
    assert np.array_equal(imaging.read(Path("o.png")).pixels, photo.pixels)
    outcome = glean(*arguments, "--frame", "10,0,40,40", "--json", "--feather", 0, "--colour", 0)
    assert json.loads(outcome.out)["frames"] == [[10, 0, 40, 40]]


def test_a_model_may_be_named_by_its_file(glean: Run, tiny: Path) -> None:
    outcome = glean(
        "cleanup", "photo.png", "-o", "o.png", "--box", "1,1,9,9", "--model", tiny, "--json"
    )
    assert json.loads(outcome.out)["model"] == "tiny"


def test_what_compression_leaves_on_a_black_mask_is_not_cleaned_up(glean: Run) -> None:
    mask = imaging.read(Path("mask.png"))
    imaging.write(mask, Path("mask.jpg"), imaging.WriteOptions(quality=60))
    noise = imaging.read(Path("mask.jpg")).pixels[mask.pixels == 0]
    assert noise.max() > 0
    values = json.loads(
        glean("cleanup", "photo.png", "-o", "o.png", "--mask", "mask.jpg", "--json").out
    )
    clean = glean("cleanup", "photo.png", "-o", "p.png", "--mask", "mask.png", "--json").out
    assert values["box"] == json.loads(clean)["box"]


def test_masks_of_any_kind_are_read(glean: Run) -> None:
    grey = imaging.read(Path("mask.png")).pixels
    deep = grey.astype(np.uint16) * 257
    white = np.full_like(grey, 255)
    kinds = {
        "deep": deep,
        "colour": np.repeat(grey, 3, axis=2),
        "strokes": np.concatenate([white, grey], axis=2),
    }
    results = []
    for name, pixels in kinds.items():
        imaging.write(Picture(pixels), Path(f"{name}.png"))
        outcome = glean("cleanup", "photo.png", "-o", f"{name}-out.png", "--mask", f"{name}.png")
        assert outcome.code == 0
        results.append(imaging.read(Path(f"{name}-out.png")).pixels)
    glean("cleanup", "photo.png", "-o", "o.png", "--mask", "mask.png")
    expected = imaging.read(Path("o.png")).pixels
    assert all(np.array_equal(result, expected) for result in results)


BAD: dict[str, tuple[list[str], str]] = {
    "nothing said": ([], "give either --mask or --box"),
    "both said": (["--mask", "mask.png", "--box", "1,1,2,2"], "give either --mask or --box"),
    "box of three": (["--box", "1,2,3"], "X,Y,W,H"),
    "box of words": (["--box", "a,b,c,d"], "X,Y,W,H"),
    "empty box": (["--box", "1,1,0,5"], "at least 1"),
    "box outside": (["--box", "100,100,5,5"], "outside photo.png, which is 60 x 50"),
    "strength": (["--box", "1,1,5,5", "--strength", "2"], "Strength is 2"),
    "feather": (["--box", "1,1,5,5", "--feather", "-1"], "Feather is -1"),
    "frame": (["--box", "1,1,5,5", "--frame", "900,900,5,5"], "outside the picture"),
    "quality": (["--box", "1,1,5,5", "--quality", "0"], "Quality"),
    "device": (["--box", "1,1,5,5", "--device", "abacus"], "“abacus” is not a device"),
    "model": (["--box", "1,1,5,5", "--model", "missing"], "the models here are: tiny"),
    "mask missing": (["--mask", "gone.png"], "gone.png"),
    "mask size": (["--mask", "small.png"], "small.png is 10 x 20 pixels and photo.png is 60 x 50"),
    "mask black": (["--mask", "black.png"], "black.png is black"),
    "format": (["--box", "1,1,5,5", "-o", "out.xyz"], "out.xyz"),
    "folder": (["--box", "1,1,5,5", "-o", "nowhere/out.png"], "doesn't exist"),
    "is a folder": (["--box", "1,1,5,5", "-o", "."], "is a folder"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_sentence_and_code_2(
    glean: Run, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    imaging.write(noise_picture(20, 10, 1), Path("small.png"))
    imaging.write(Picture(np.zeros((50, 60, 1), np.uint8)), Path("black.png"))
    if case == "quality":
        monkeypatch.setattr("glean_core.cli.cleanup.Engine.load", None)  # refused before any work
    arguments, named = BAD[case]
    before = sorted(Path().iterdir())
    outcome = glean("cleanup", "photo.png", "-o", "out.png", *arguments)
    assert outcome.code == 2
    assert named in outcome.err
    assert outcome.err.startswith("glean: ")
    assert outcome.err.count("\n") == 1
    assert sorted(Path().iterdir()) == before


def test_a_format_that_cannot_hold_the_picture_is_refused_before_work(glean: Run) -> None:
    imaging.write(noise_picture(50, 60, 4, np.uint16), Path("deep.png"))
    outcome = glean("cleanup", "deep.png", "-o", "out.jpg", "--box", "1,1,9,9")
    assert outcome.code == 2
    assert "no 16 bits per channel: choose PNG or TIFF" in outcome.err


def test_nothing_is_overwritten_silently(glean: Run) -> None:
    original = Path("photo.png").read_bytes()
    Path("other.png").write_bytes(b"precious")
    for target, named in (("photo.png", "is the input itself"), ("other.png", "exists")):
        outcome = glean("cleanup", "photo.png", "-o", target, "--box", "1,1,9,9")
        assert outcome.code == 2
        assert named in outcome.err
    Path("link.png").symlink_to("photo.png")
    assert (
        "the input itself"
        in glean("cleanup", "photo.png", "-o", "link.png", "--box", "1,1,9,9").err
    )
    assert Path("photo.png").read_bytes() == original
    assert Path("other.png").read_bytes() == b"precious"
    outcome = glean("cleanup", "photo.png", "-o", "other.png", "--box", "1,1,9,9", "--overwrite")
    assert outcome.code == 0
    assert imaging.read(Path("other.png")).width == 60


@pytest.mark.skipif(os.name == "nt", reason="needs links and pipes")
@pytest.mark.parametrize(
    ("kind", "named"),
    [
        ("pipe", "not an ordinary file"),
        ("link to a pipe", "not an ordinary file"),
        ("circle", "not an ordinary file"),
        ("nowhere", "gone doesn't exist"),
    ],
)
def test_what_is_no_file_is_never_replaced(
    glean: Run, monkeypatch: pytest.MonkeyPatch, kind: str, named: str
) -> None:
    monkeypatch.setattr("glean_core.cli.cleanup.Engine.load", None)  # refused before any work
    out = Path("out.png")
    os.mkfifo("pipe.png")
    target = {"link to a pipe": "pipe.png", "circle": "out.png", "nowhere": "gone/out.png"}
    if kind == "pipe":
        Path("pipe.png").rename(out)
    else:
        out.symlink_to(target[kind])
    before = [(path, path.lstat().st_mode) for path in sorted(Path().iterdir())]
    outcome = glean("cleanup", "photo.png", "-o", out, "--box", "1,1,9,9", "--overwrite")
    assert outcome.code == 2
    assert named in outcome.err
    assert [(path, path.lstat().st_mode) for path in sorted(Path().iterdir())] == before


def test_what_may_not_be_written_is_refused_before_work(
    glean: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("glean_core.cli.cleanup.Engine.load", None)
    monkeypatch.setattr(os, "access", lambda _, mode: mode != os.W_OK)
    outcome = glean("cleanup", "photo.png", "-o", "out.png", "--box", "1,1,9,9")
    assert outcome.code == 2
    assert "out.png may not be written" in outcome.err


def test_without_a_model_one_is_asked_for(glean: Run, tiny: Path) -> None:
    tiny.unlink()
    outcome = glean("cleanup", "photo.png", "-o", "out.png", "--box", "1,1,9,9")
    assert outcome.code == 2
    assert "glean models import FILE" in outcome.err


def test_interrupting_cancels_between_passes_and_then_at_once() -> None:
    inherited = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may ignore it
    before = signal.getsignal(signal.SIGINT)
    with cancel_on_interrupt() as cancel:
        assert not cancel.is_set()
        signal.raise_signal(signal.SIGINT)
        assert cancel.is_set()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before
    signal.signal(signal.SIGINT, inherited)


def test_a_command_in_another_thread_leaves_signals_alone() -> None:
    seen: list[bool] = []

    def work() -> None:
        with cancel_on_interrupt() as cancel:
            seen.append(cancel.is_set())

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [False]


def test_grain_and_noise_are_options_and_the_same_ones_give_the_same_file(glean: Run) -> None:
    def made(name: str, *options: str) -> np.ndarray:
        outcome = glean("cleanup", "photo.png", "-o", name, "--box", "20,10,15,20", *options)
        assert outcome.code == 0, outcome.err
        return imaging.read(Path(name)).pixels

    first = made("1.png", "--grain", "1", "--seed", "3")
    assert np.array_equal(made("2.png", "--grain", "1", "--seed", "3"), first)
    refused = glean("cleanup", "photo.png", "-o", "3.png", "--box", "0,0,9,9", "--grain", "2")
    assert refused.code != 0
    assert "Grain is 2; choose a number from 0 to 1." in refused.err
