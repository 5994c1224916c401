"""The script that measures the bundled models, on tiny ones and tiny data."""

from __future__ import annotations

import json
from pathlib import Path

import measure_models
import pytest
from PIL import Image

from glean_core import cli, imaging, zoo
from glean_core.zoo.models import read_model
from tests.restoration.doubles import save_tiny_network
from tests.restoration.scenes import noise_picture


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two faces and two photos set aside, and one photo of Kodak's."""
    monkeypatch.setenv("GLEAN_BACKBONES_DIR", "no backbones here")

    def refuse(*_: object) -> None:
        raise OSError("links take rights that not everybody has on Windows")

    monkeypatch.setattr(Path, "symlink_to", refuse)
    data = tmp_path / "data"
    for name, size in (("faces_pd_32", (32, 32)), ("photos_hires", (96, 128))):
        (data / name / "images").mkdir(parents=True)
        for i in range(3):
            imaging.write(noise_picture(*size, seed=i), data / name / "images" / f"{i}.png")
        (data / name / "test.txt").write_text("0.png\n2.png\n")
    (data / "eval/kodak24").mkdir(parents=True)
    imaging.write(noise_picture(48, 64, seed=9), data / "eval/kodak24/01.png")
    return data


def run(data: Path, *more: str) -> int:
    folders = [f"--{name}={data.parent / name}" for name in ("models", "baselines", "out")]
    return measure_models.main([str(data), *folders, *more])


def test_a_face_model_gets_card_tables_and_sheets(data: Path) -> None:
    work = data.parent
    model = save_tiny_network(work / "models/tiny-face.safetensors", domain="portrait")
    save_tiny_network(work / "models/other.safetensors")
    base = save_tiny_network(work / "baselines/base.safetensors", domain="portrait")
    save_tiny_network(work / "baselines/photo-base.safetensors")
    before = base.read_bytes()
    assert run(data, "--only", "tiny-face") == 0
    assert base.read_bytes() == before
    metrics = read_model(model).card.metrics
    assert metrics["pictures"] == 2
    assert metrics["retouch_cases"] == 4
    assert metrics["psnr_base"] == metrics["psnr"]
    assert "retouch_psnr_base" in metrics
    assert not any("photo-base" in key for key in metrics)
    endings = (".md", ".csv", ".json", ".webp")
    names = {f"tiny-face{task}{end}" for task in ("", "-retouch") for end in endings}
    names |= {"tiny-face-retouch-worst.md", "tiny-face-retouch-worst.webp"}
    assert {path.name for path in (work / "out").iterdir()} == names
    table = json.loads((work / "out/tiny-face-retouch.json").read_text("utf-8"))
    assert round(table["methods"]["tiny-face"]["psnr"], 4) == metrics["retouch_psnr"]
    assert table["notes"][-1].startswith(
        "Command: `glean evaluate tiny-face.safetensors faces_pd_32 "
    )
    assert str(work) not in (work / "out/tiny-face-retouch.md").read_text("utf-8")
    with Image.open(work / "out/tiny-face.webp") as sheet:
        assert sheet.size == (2 * 32, 4 * 32)  # bicubic, the model, the baseline, the truth


def test_a_photo_model_is_measured_on_squares_of_photos(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = data.parent
    monkeypatch.setattr(measure_models, "CROPS", {"photos_hires": 2, "eval/kodak24": 1})
    model = save_tiny_network(work / "models/tiny-photo.safetensors")
    assert run(data) == 0
    metrics = read_model(model).card.metrics
    assert metrics["pictures"] == 2 * 2  # of the two photos that are set aside
    kodak = json.loads((work / "out/tiny-photo-kodak24.json").read_text("utf-8"))
    own = json.loads((work / "out/tiny-photo.json").read_text("utf-8"))
    assert round(own["methods"]["tiny-photo"]["psnr"], 4) == metrics["psnr"]
    assert kodak["methods"] != own["methods"]
    assert (work / "out/tiny-photo-retouch-worst.md").is_file()
    assert (work / "out/tiny-photo-retouch-kodak24.md").is_file()
    assert not list((work / "out").glob("*kodak24-worst*"))


def test_what_is_missing_is_told(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_tiny_network(data.parent / "models/large.safetensors", domain="portrait", out_size=64)
    assert run(data) == 1
    said = capsys.readouterr().err
    assert "faces_pd_64 does not exist; prepare faces of 64 px there." in said
    assert said.count("\n") == 1
    assert run(data, "--only", "gone") == 1
    assert "has no model “gone”; the models there are: large." in capsys.readouterr().err
    save_tiny_network(data.parent / "models/copy.safetensors", name="large")
    assert run(data) == 1
    assert "holds two models named “large”; rename one." in capsys.readouterr().err
    for path in (data.parent / "models").iterdir():
        path.unlink()
    assert run(data) == 1
    assert "models holds no models; give another folder." in capsys.readouterr().err


def test_a_model_of_the_folder_counts_and_not_a_namesake_of_the_program(data: Path) -> None:
    save_tiny_network(data.parent / "models/own.safetensors", domain="portrait", name="portrait-x8")
    assert zoo.find_model("portrait-x8").card.out_size == 256
    assert run(data) == 0
    table = json.loads((data.parent / "out/portrait-x8.json").read_text("utf-8"))
    metrics = read_model(data.parent / "models/own.safetensors").card.metrics
    assert metrics["psnr"] == round(table["methods"]["portrait-x8"]["psnr"], 4)


def test_two_models_of_one_subject_are_each_measured(data: Path) -> None:
    models = data.parent / "models"
    one = save_tiny_network(models / "one.safetensors", domain="portrait")
    two = save_tiny_network(models / "two.safetensors", domain="portrait")
    before = one.read_bytes()
    assert run(data, "--only", "two") == 0
    assert one.read_bytes() == before
    assert not list((data.parent / "out").glob("one*"))
    assert run(data) == 0
    assert read_model(one).card.metrics == read_model(two).card.metrics != {}


@pytest.mark.parametrize("how", ["interrupted", "failed"])
def test_a_model_that_was_not_measured_to_the_end_stays_as_it_was(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], how: str
) -> None:
    models = data.parent / "models"
    first = save_tiny_network(models / "first.safetensors", domain="portrait")
    second = save_tiny_network(models / "second.safetensors", domain="portrait")
    before, ran = second.read_bytes(), cli.run

    def stop_at_retouches(arguments: list[str]) -> int:
        if {"second.safetensors", "--retouch"} <= set(arguments):
            if how == "failed":
                return cli.BAD_INPUT
            raise KeyboardInterrupt
        return ran(arguments)

    monkeypatch.setattr(cli, "run", stop_at_retouches)
    assert run(data) == (cli.CANCELLED if how == "interrupted" else 1)
    assert second.read_bytes() == before
    assert not list((data.parent / "out").glob("second*"))
    assert {"psnr", "retouch_psnr"} <= set(read_model(first).card.metrics)
    assert "second: " in capsys.readouterr().err


def test_names_of_pictures_may_have_spaces(data: Path) -> None:
    images = data / "photos_hires/images"
    (images / "0.png").rename(images / "a photo.png")
    (data / "photos_hires/test.txt").write_text("a photo.png\n2.png\n")
    assert measure_models.copied(data / "photos_hires", data.parent / "copy").is_dir()
    found = {path.name for path in (data.parent / "copy/images").iterdir()}
    assert found == {"a photo.png", "2.png"}


def test_another_subject_has_no_pictures(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_tiny_network(data.parent / "models/cat.safetensors", domain="cat")
    assert run(data) == 1
    assert "subject “cat”" in capsys.readouterr().err
