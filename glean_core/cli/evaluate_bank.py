"""Compares a bank's samples with real pictures, for `glean evaluate`."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from glean_core.checkpoints import CheckpointError
from glean_core.cli.evaluate_output import Outputs, show_table
from glean_core.cli.output import progress_bar, show_json

if TYPE_CHECKING:
    import torch

    from glean_core.evaluation.metrics import Picture8
    from glean_core.evaluation.table import ResultTable
    from glean_core.networks import Bank
    from glean_core.restoration.progress import Progress

_SHEET_COLUMNS = 8


@dataclass(frozen=True)
class BankRequest:
    """What was asked for. samples: how many to draw; None draws as many as there are pictures."""

    bank: Path
    paths: list[Path]
    about: str
    command: str
    device: str
    samples: int | None
    seed: int
    outputs: Outputs
    sheet_count: int
    as_json: bool


def holds_bank(path: Path) -> bool:
    """Whether a file is a bank: one of ours, or StyleGAN2 of another program."""
    from glean_core.checkpoints.header import read_metadata
    from glean_core.checkpoints.stylegan2 import is_foreign
    from glean_core.networks import BANK_CONFIGS

    try:
        if not path.is_file():
            return False
        return is_foreign(path) or read_metadata(path).get("kind") in BANK_CONFIGS
    except CheckpointError:
        return False


def evaluate_bank(request: BankRequest) -> None:
    """Draw, measure, write, print. Raises GleanError."""
    from glean_core.checkpoints import load_bank
    from glean_core.evaluation.bank_samples import draw_samples
    from glean_core.evaluation.table import to_dict
    from glean_core.restoration.device import choose_device

    device = choose_device(request.device)
    bank = load_bank(request.bank).to(device)
    table = _measured(request, bank, device)
    request.outputs.write_tables(table)
    if request.outputs.sheet:
        _write_samples(draw_samples(bank, request.sheet_count, request.seed), request.outputs.sheet)
    if request.as_json:
        show_json(to_dict(table))
    else:
        show_table(table)


def _measured(request: BankRequest, bank: Bank, device: torch.device) -> ResultTable:
    from glean_core.evaluation.bank_samples import (
        compare_sets,
        draw_samples,
        pooled_features,
        read_all,
    )
    from glean_core.evaluation.feature_network import FeatureNetwork
    from glean_core.evaluation.table import ResultTable

    features = FeatureNetwork.load(device)
    count, total = request.samples or len(request.paths), len(request.paths)
    side, start = bank.config.out_size, time.perf_counter()
    with progress_bar(request.as_json) as progress:
        pictures = _told(read_all(request.paths, side), total, "Picture", progress)
        samples = _told(draw_samples(bank, count, request.seed), count, "Sample", progress)
        real = pooled_features(pictures, features, device)
        drawn = pooled_features(samples, features, device)
    notes = (
        f"{count} samples without truncation (seed {request.seed}) against {total} pictures "
        f"{request.about}, {side} px; {time.perf_counter() - start:.0f} s.",
        f"KID and FID use {features.name} (ImageNet), a network that no training loss uses; they "
        "can't be compared with KID and FID on Inception. FID over fewer pictures than the "
        f"{real[0].shape[1]} features is biased upwards.",
        f"Command: `{request.command}`",
    )
    return ResultTable({request.bank.stem: compare_sets(drawn, real)}, notes)


def _told(
    pictures: Iterator[Picture8], total: int, words: str, progress: Progress | None
) -> Iterator[Picture8]:
    """The same pictures, with a word about each."""
    for i, picture in enumerate(pictures, 1):
        yield picture
        if progress:
            progress(i / total, f"{words} {i} of {total}")


def _write_samples(samples: Iterator[Picture8], path: Path) -> None:
    from glean_core.evaluation.sheet import lay_out, save_sheet

    drawn = list(samples)
    save_sheet(lay_out(drawn, min(_SHEET_COLUMNS, len(drawn))), path)
