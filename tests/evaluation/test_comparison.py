"""Methods on pictures, and what is summed up about them."""

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from glean_core.evaluation.comparison import Restored, read_truth, restore_all
from glean_core.evaluation.distributions import frechet_distance, kid
from glean_core.evaluation.errors import EvaluationError
from glean_core.evaluation.feature_network import FeatureNetwork
from glean_core.evaluation.instruments import Instruments, choose_instruments
from glean_core.evaluation.measuring import Summary, Tally, flat_summary
from glean_core.evaluation.methods import Method, bicubic, lanczos
from glean_core.evaluation.metrics import psnr, ssim_rgb
from glean_core.evaluation.sheet import lay_out, save_sheet, write_sheet
from glean_core.evaluation.tensors import as_tensor
from glean_core.imaging.resize import resize

CPU = torch.device("cpu")
METHODS = [bicubic(64), lanczos(64), Method("ours", bicubic(64).restore)]


def noise(seed: int = 0, side: int = 64) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (side, side, 3), dtype=np.uint8)


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    made = [tmp_path / f"{i}.png" for i in range(3)]
    for i, path in enumerate(made):
        Image.fromarray(noise(i)).save(path)
    return made


class ByBrightness:
    """Stands for a face network: the colour's mean is the person; finds no face in one picture."""

    key, title, note = "double", "double", "A double."

    def embed(self, truth: np.ndarray, pictures: Sequence[np.ndarray]) -> np.ndarray | None:
        if (truth == noise(1)).all():
            return None
        return np.stack([p.mean(axis=(0, 1)) for p in (truth, *pictures)])


def summarised(
    paths: list[Path], instruments: Instruments, batch: int = 1
) -> tuple[Summary, list[Restored]]:
    tally = Tally(instruments, CPU)
    restored = list(restore_all(paths, METHODS, 8, 64, batch))
    for one in restored:
        tally.add(one)
    return tally.summary(), restored


def test_bicubic_as_a_model_equals_the_bicubic_row(paths: list[Path], tmp_path: Path) -> None:
    summary, restored = summarised(paths, Instruments())
    assert summary.pictures == 3
    assert summary.methods["ours"] == summary.methods["bicubic"]
    assert summary.methods["ours"] != summary.methods["lanczos"]
    write_sheet(restored, ["bicubic", "ours"], tmp_path / "sheet.png")
    with Image.open(tmp_path / "sheet.png") as sheet:
        assert sheet.size == (3 * 64, 3 * 64)
        shown = np.asarray(sheet)
    assert (shown[64:128, 64:128] == restored[1].pictures["ours"]).all()
    assert (shown[128:, 128:] == restored[2].truth).all()


def test_means_are_those_of_the_pictures(paths: list[Path]) -> None:
    summary, restored = summarised(paths, Instruments())
    values = summary.methods["lanczos"]
    made = [(one.pictures["lanczos"], one.truth) for one in restored]
    assert values["psnr"] == pytest.approx(np.mean([psnr(*two) for two in made]))
    assert values["ssim_rgb"] == pytest.approx(np.mean([ssim_rgb(*two) for two in made]))


def test_batches_change_nothing(paths: list[Path]) -> None:
    one, two = (summarised(paths, Instruments(), batch)[0] for batch in (1, 2))
    assert one.methods == two.methods


def test_sets_are_compared_in_pooled_features(paths: list[Path]) -> None:
    network = FeatureNetwork.load()
    summary, restored = summarised(paths, Instruments(features=network))
    truth = network.pooled(as_tensor([one.truth for one in restored], CPU))
    ours = network.pooled(as_tensor([one.pictures["bicubic"] for one in restored], CPU))
    values = summary.methods["bicubic"]
    assert values["kid_efficientnet_lite0"] == pytest.approx(kid(ours, truth), rel=1e-3)
    assert values["fid_efficientnet_lite0"] == pytest.approx(
        frechet_distance(ours, truth), rel=1e-3
    )
    distances = network.distance(
        as_tensor([one.pictures["bicubic"] for one in restored], CPU),
        as_tensor([one.truth for one in restored], CPU),
    )
    assert values["feature_distance_efficientnet_lite0"] == pytest.approx(
        float(distances.mean()), rel=1e-4
    )
    assert any("biased" in note for note in summary.notes)


def test_pictures_without_a_face_are_left_out_and_counted(paths: list[Path]) -> None:
    summary, restored = summarised(paths, Instruments(identity=ByBrightness()))
    expected = []
    for one in (restored[0], restored[2]):
        a, b = (p.mean(axis=(0, 1)) for p in (one.truth, one.pictures["lanczos"]))
        expected.append(a @ b / np.linalg.norm(a) / np.linalg.norm(b))
    assert summary.methods["lanczos"]["identity_double"] == pytest.approx(np.mean(expected))
    assert "No face was found in 1 of 3 pictures." in summary.notes
    only, _ = summarised(paths[1:2], Instruments(identity=ByBrightness()))
    assert "identity_double" not in only.methods["lanczos"]
    assert any("left out: no face" in note for note in only.notes)


def test_the_flat_summary_names_the_references(paths: list[Path]) -> None:
    summary, _ = summarised(paths, Instruments())
    flat = flat_summary(summary, "ours", ("bicubic", "lanczos"))
    assert flat["pictures"] == 3
    assert flat["psnr"] == flat["psnr_bicubic"] == summary.methods["bicubic"]["psnr"]
    assert flat["sharpness_lanczos"] == summary.methods["lanczos"]["sharpness"]


def test_lanczos_keeps_a_flat_picture_and_passes_bicubic_on_a_smooth_one() -> None:
    flat = np.full((1, 8, 8, 3), 0.4, np.float32)
    assert np.allclose(lanczos(64).restore(flat), 0.4, atol=1e-6)
    y, x = np.mgrid[0:64, 0:64] / 64
    wave = np.sin(2 * np.pi * 2 * x) * np.cos(2 * np.pi * y) / 2 + 0.5
    truth = np.repeat(wave[..., None], 3, axis=2).astype(np.float32)
    small = resize(truth, (8, 8))[None]
    errors = [np.abs(method(64).restore(small)[0] - truth).mean() for method in (lanczos, bicubic)]
    assert errors[0] < errors[1]


def test_other_sizes_and_other_files_are_told(paths: list[Path], tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match=r"0\.png is not 32 x 32"):
        read_truth(paths[0], 32)
    (tmp_path / "text.png").write_text("text")
    with pytest.raises(EvaluationError, match=r"text\.png can't be read"):
        read_truth(tmp_path / "text.png", 32)


def test_missing_packages_and_weights_are_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from glean_core.evaluation import feature_network

    monkeypatch.setenv("GLEAN_BACKBONES_DIR", str(tmp_path))
    for package in ("face_recognition_models", feature_network.PACKAGE):
        monkeypatch.setitem(sys.modules, package, None)
    chosen = choose_instruments(CPU)
    assert (chosen.lpips, chosen.features, chosen.identity) == ((), None, None)
    lpips, features, identity = chosen.notes
    assert "vgg16-397923af.pth" in lpips
    assert "glean-retouch[training]" in features
    assert "glean-retouch[identity]" in identity


def test_a_grid_of_jpeg(tmp_path: Path) -> None:
    save_sheet(lay_out([noise(0), noise(1)], 2), tmp_path / "grid.jpg")
    with Image.open(tmp_path / "grid.jpg") as grid:
        assert (grid.format, grid.size) == ("JPEG", (128, 64))
