"""Train a bank and a GLEAN on the faces, and measure the test split along the way.

    python scripts/training_curve.py DATA RUNS [--threads 1]

DATA is a folder prepared by `glean data prepare` with a test split. Rows go to RUNS/curve.jsonl. A
second call goes on where the first one stopped.
"""

import argparse
import dataclasses
import json
from collections.abc import Mapping
from pathlib import Path
from statistics import fmean

import numpy as np
import torch
from torch import Tensor

from glean_core.evaluation.distributions import frechet_distance, kid
from glean_core.evaluation.metrics import laplacian_std, psnr
from glean_core.evaluation.sheet import lay_out, save_sheet
from glean_core.evaluation.tensors import to_uint8
from glean_core.imaging.resize import resize
from glean_core.networks import Glean
from glean_core.training.bank import train_bank
from glean_core.training.bank_measures import samples
from glean_core.training.configs import BankOptions, GleanOptions, Phase, Stage
from glean_core.training.data import list_pictures, open_pictures
from glean_core.training.data.decoding import decode
from glean_core.training.degradations import shrink
from glean_core.training.glean import train_glean
from glean_core.training.judging import judge
from glean_core.training.run_folder import RunFolder
from glean_core.training.sources import find_bank

CPU = torch.device("cpu")
SIDE, IN_SIZE, THUMBNAIL = 64, 16, 8
BANK_MARKS = (4_000, 8_000, 16_000, 24_000, 28_000, 36_000)
GLEAN_MARKS = (1_000, 4_000, 8_000)
BANK = BankOptions(
    stages=(Stage(32, 24_000, 16), Stage(SIDE, 12_000, 16)),
    channel_multiplier=0.25,
    channel_cap=64,
    style_channels=64,
    mapping_layers=4,
    learning_rate=0.0025,
    r1_gamma=0.5,
    path_length_weight=0.0,
    average_half_life=2_500.0,
)
GLEAN = GleanOptions(
    in_size=IN_SIZE,
    phases=(),
    num_rrdbs=2,
    rrdb_channels=32,
    rrdb_growth=16,
    head_width=64,
    decoder_channels=16,
    average_half_life=500.0,
)


def read_test_split(data: Path, side: int) -> Tensor:
    """The test split as N x 3 x side x side in [-1, 1]."""
    pictures = []
    for path in list_pictures(data / "images", data / "test.txt"):
        pictures.append(resize(decode(path.read_bytes(), path.name), (side, side)))
    x = torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2)
    return x.clamp(0, 255) / 127.5 - 1


def until(images: int) -> BankOptions:
    """The bank's options, ending after so many pictures."""
    stages, left = [], images
    for stage in BANK.stages:
        shown = min(left, stage.images)
        left -= shown
        if shown:
            stages.append(dataclasses.replace(stage, images=shown))
    return dataclasses.replace(BANK, stages=tuple(stages))


@torch.no_grad()
def measure_bank(folder: RunFolder, test: Tensor) -> dict[str, float]:
    """KID and the Frechet distance of thumbnails between samples and the test split."""
    bank, _ = find_bank(folder.path)
    made = samples(bank, 512, seed=3).clamp(-1, 1)
    save_sheet(lay_out(to_uint8(made[:32]), columns=8), folder.path / "test-samples.png")
    truth = shrink(test, bank.config.out_size)
    network = judge(CPU)
    row = {"size": float(bank.config.out_size)}
    if network is not None:
        row["kid_1000"] = 1000 * kid(network.pooled(made), network.pooled(truth))
    thumbnails = (shrink(x, THUMBNAIL).flatten(1) for x in (made, truth))
    return row | {"thumbnail_distance": frechet_distance(*thumbnails)}


@torch.no_grad()
def measure_glean(network: Glean, test: Tensor, sheet: Path) -> dict[str, float]:
    """PSNR, fine detail and feature distance on the test split."""
    small = shrink(test, IN_SIZE)
    made = torch.cat([network(part) for part in small.split(8)]).clamp(-1, 1)
    shown = to_uint8(torch.cat([shrink(small[:8], SIDE), made[:8], test[:8]]))
    save_sheet(lay_out(shown, columns=8), sheet)
    return _restored(made, test)


def _restored(made: Tensor, truth: Tensor) -> dict[str, float]:
    ours, real = to_uint8(made), to_uint8(truth)
    row = {
        "psnr": fmean(psnr(a, b) for a, b in zip(ours, real, strict=True)),
        "detail": float(sum(map(laplacian_std, ours)) / sum(map(laplacian_std, real))),
    }
    network = judge(CPU)
    if network is not None:
        row["distance"] = float(
            torch.cat(
                [
                    network.distance(a, b)
                    for a, b in zip(made.split(16), truth.split(16), strict=True)
                ]
            ).mean()
        )
    return row


def tell(log: Path, what: str, images: int, row: Mapping[str, float]) -> None:
    """Append a row to the log, once."""
    line = json.dumps({"what": what, "images": images} | dict(row))
    before = log.read_text() if log.exists() else ""
    if line not in before:
        log.write_text(before + line + "\n")
    print(line, flush=True)


def main() -> None:
    """Train and measure, mark by mark."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("runs", type=Path)
    parser.add_argument("--threads", type=int, default=1)
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    given.runs.mkdir(parents=True, exist_ok=True)
    log = given.runs / "curve.jsonl"
    train, _ = open_pictures(given.data, side=SIDE)
    test = read_test_split(given.data, SIDE)
    folder = RunFolder(given.runs / "bank")
    for images in BANK_MARKS:
        train_bank(until(images), train, folder, CPU, lambda: False)
        tell(log, "bank", images, measure_bank(folder, test))
    bank, discriminator = find_bank(folder.path)
    folder = RunFolder(given.runs / "glean")
    tell(log, "bicubic", 0, _restored(shrink(shrink(test, IN_SIZE), SIDE).clamp(-1, 1), test))
    for images in GLEAN_MARKS:
        phase = Phase(images, 8, 1e-3, final_learning_rate=1e-3)
        options = dataclasses.replace(GLEAN, phases=(phase,))
        state = train_glean(
            options, bank, discriminator, train, test[:0], folder, CPU, lambda: False
        )
        sheet = given.runs / "test-sheet.png"
        tell(log, "glean", images, measure_glean(state.average, test, sheet))


if __name__ == "__main__":
    main()
