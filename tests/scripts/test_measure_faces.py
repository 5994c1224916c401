"""The measurement of small faces that are painted anew."""

from __future__ import annotations

import json
from pathlib import Path

import measure_faces
import numpy as np
import pytest
from PIL import Image

from glean_core.imaging import Picture, read, resize, write
from tests.restoration.doubles import save_tiny_network
from tests.restoration.scenes import smooth_picture

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"


@pytest.fixture
def face() -> Picture:
    whole = read(SAMPLES / "portrait-laughing.jpg")
    return Picture(np.clip(resize(whole.pixels, (160, 160)), 0, 255).astype(np.uint8))


def test_a_scene_is_a_face_on_a_photo_and_its_small_version(face: Picture) -> None:
    photo = smooth_picture(300, 400, 1, 3.0)
    scene = measure_faces.scene_of(face, photo, 20, None, 0)
    assert scene.truth.shape == (160, 160, 3)
    assert scene.small.pixels.shape == (40, 40, 3)
    inner = scene.truth[scene.frame][12:-12, 12:-12].astype(int)
    assert np.abs(inner - resize(face.pixels, (80, 80))[12:-12, 12:-12]).mean() < 1.0
    shrunk = resize(scene.truth.astype(np.float32), (40, 40)).clip(0, 255)
    assert np.abs(shrunk - scene.small.pixels).max() < 1.0
    again = measure_faces.scene_of(face, photo, 20, 60, 0)
    assert (again.truth == scene.truth).all()
    assert (again.small.pixels != scene.small.pixels).any()


def test_tables_by_size_and_a_sheet_come_from_model_files(
    face: Picture, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("faces", "photos"):
        (tmp_path / folder).mkdir()
    for name in "ab":
        write(face, tmp_path / "faces" / f"{name}.png")
    write(Picture(np.full((700, 700, 3), 120, np.uint8)), tmp_path / "photos" / "p.png")
    general = save_tiny_network(tmp_path / "general.safetensors")
    portrait = save_tiny_network(tmp_path / "people.safetensors", domain="portrait", aligned="face")
    out = tmp_path / "out"
    command = [str(tmp_path / "faces"), "--photos", str(tmp_path / "photos"), "-o", str(out)]
    command += ["--general", str(general), "--faces", str(portrait), "--sizes", "40"]
    assert measure_faces.main([*command, "--sheet-count", "2", "--device", "cpu"]) == 0
    found = json.loads((out / "table.json").read_text("utf-8"))
    assert list(found["methods"]) == ["bicubic", "general", "general + people"]
    psnr = {name: values["psnr"] for name, values in found["methods"].items()}
    assert psnr["bicubic"] > psnr["general"]  # a random network
    assert "40 px, general + people minus general (" in capsys.readouterr().out
    assert Image.open(out / "sheet.png").size == (3 * 256 + 256, 2 * 256)
    assert measure_faces.main(command) == 2
    assert "exists" in capsys.readouterr().err
