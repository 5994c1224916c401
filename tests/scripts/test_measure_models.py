"""The script that measures the bundled models, on tiny ones and tiny data."""

from __future__ import annotations

import json
from pathlib import Path

import measure_models
import pytest
from PIL import Image

from glean_core import imaging
from glean_core.zoo.models import read_model
from tests.restoration.doubles import save_tiny_network
from tests.restoration.scenes import noise_picture


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two faces and two photos set aside, and one photo of Kodak's."""
    monkeypatch.setenv("GLEAN_BACKBONES_DIR", "no backbones here")
    monkeypatch.setenv("GLEAN_MODELS_DIR", "set by the script")
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
    endings = (".md", ".csv", ".json", ".jpg")
    names = {f"tiny-face{task}{end}" for task in ("", "-retouch") for end in endings}
    names |= {"tiny-face-retouch-worst.md", "tiny-face-retouch-worst.jpg"}
    assert {path.name for path in (work / "out").iterdir()} == names
    table = json.loads((work / "out/tiny-face-retouch.json").read_text("utf-8"))
    assert round(table["methods"]["tiny-face"]["psnr"], 4) == metrics["retouch_psnr"]
    assert table["notes"][-1].startswith("Command: `glean evaluate tiny-face faces_pd_32 ")
    assert str(work) not in (work / "out/tiny-face-retouch.md").read_text("utf-8")
    with Image.open(work / "out/tiny-face.jpg") as sheet:
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
    assert (work / "out/tiny-photo-retouch-kodak24-worst.md").is_file()


def test_what_is_missing_is_told(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_tiny_network(data.parent / "models/large.safetensors", domain="portrait", out_size=64)
    assert run(data) == 1
    said = capsys.readouterr().err
    assert "faces_pd_64 does not exist; prepare faces of 64 px there." in said
    assert said.count("\n") == 1
    with pytest.raises(SystemExit, match="no model “gone”"):
        run(data, "--only", "gone")


def test_another_subject_has_no_pictures(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_tiny_network(data.parent / "models/cat.safetensors", domain="cat")
    assert run(data) == 1
    assert "subject “cat”" in capsys.readouterr().err
