"""Short runs of both loops on real faces get better at each of three checkpoints.

Measured on the test split, which nothing trains on. A bank this young is far from what KID is made
for: its samples are measured by the Frechet distance of thumbnails, the pixels themselves.
"""

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor
from training_curve import read_test_split

from glean_core.evaluation.distributions import frechet_distance
from glean_core.evaluation.metrics import psnr
from glean_core.evaluation.tensors import to_uint8
from glean_core.training.bank import train_bank
from glean_core.training.bank_measures import samples
from glean_core.training.configs import BankOptions, GleanOptions, Phase, Stage
from glean_core.training.data import Pictures, open_pictures
from glean_core.training.degradations import shrink
from glean_core.training.glean import train_glean
from glean_core.training.run_folder import RunFolder
from glean_core.training.sources import find_bank
from tests.training.tiny_runs import CPU, never

SIDE, THUMBNAIL = 32, 8
BANK = BankOptions(
    stages=(Stage(SIDE, 0, 16),),
    channel_multiplier=0.125,
    channel_cap=32,
    style_channels=32,
    mapping_layers=2,
    learning_rate=0.0025,
    r1_gamma=1.0,
    path_length_weight=0.0,
    average_half_life=500.0,
)
GLEAN = GleanOptions(
    in_size=8,
    phases=(),
    num_rrdbs=1,
    rrdb_channels=24,
    rrdb_growth=12,
    head_width=32,
    decoder_channels=16,
    jitter=0.0,
    average_half_life=200.0,
)
BANK_IMAGES, GLEAN_IMAGES = (512, 2048, 6144), (512, 2048, 6144)


@pytest.fixture(scope="module")
def train(shared_dir: Path) -> Pictures:
    return open_pictures(shared_dir / "data" / "faces_pd_256", side=SIDE)[0]


@pytest.fixture(scope="module")
def test_split(shared_dir: Path) -> Tensor:
    return read_test_split(shared_dir / "data" / "faces_pd_256", SIDE)


def thumbnails(x: Tensor) -> Tensor:
    return shrink(x.clamp(-1, 1), THUMBNAIL).flatten(1)


@pytest.fixture(scope="module")
def bank_distances(
    train: Pictures, test_split: Tensor, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, list[float]]:
    folder = tmp_path_factory.mktemp("bank")
    distances = []
    for images in BANK_IMAGES:
        options = dataclasses.replace(BANK, stages=(Stage(SIDE, images, 16),))
        state = train_bank(options, train, RunFolder(folder), CPU, never)
        made = thumbnails(samples(state.average, 512, seed=3))
        distances.append(frechet_distance(made, thumbnails(test_split)))
    return folder, distances


@pytest.mark.timeout(300)
def test_bank_samples_come_closer_to_the_test_faces(
    bank_distances: tuple[Path, list[float]],
) -> None:
    first, second, third = bank_distances[1]
    assert first > second > third
    assert third < first / 2


@pytest.mark.timeout(300)
def test_glean_restores_test_faces_better_and_better(
    bank_distances: tuple[Path, list[float]], train: Pictures, test_split: Tensor, tmp_path: Path
) -> None:
    bank, discriminator = find_bank(bank_distances[0])
    small, truth = shrink(test_split, GLEAN.in_size), to_uint8(test_split)
    values = []
    for images in GLEAN_IMAGES:
        phase = Phase(images, 8, 2e-3, final_learning_rate=2e-3)
        options = dataclasses.replace(GLEAN, phases=(phase,))
        folder, nothing = RunFolder(tmp_path), test_split[:0]
        state = train_glean(options, bank, discriminator, train, nothing, folder, CPU, never)
        with torch.no_grad():
            made = to_uint8(torch.cat([state.average(part) for part in small.split(16)]))
        values.append(float(np.mean([psnr(a, b) for a, b in zip(made, truth, strict=True)])))
    bicubic = to_uint8(shrink(small, SIDE))
    baseline = float(np.mean([psnr(a, b) for a, b in zip(bicubic, truth, strict=True)]))
    assert values[0] < values[1] < values[2]
    assert values[2] > baseline + 1
