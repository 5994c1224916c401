"""Measure how fast banks and GLEANs train on this machine, and write the table.

    python scripts/measure_training.py [--device cuda] [--only glean] [-o rows.json]

Pictures are made on the spot, so that nothing but the network's size matters, and streamed from
JPEG files, the slower way. Each row is one configuration: images a second, the share of the time
spent waiting for pictures, and what the loader does alone.
"""

import argparse
import dataclasses
import json
import multiprocessing
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from glean_core.imaging.resize import resize
from glean_core.networks import StyleGAN2Discriminator, build_bank
from glean_core.training.bank_state import network_config
from glean_core.training.configs import BankOptions, GleanOptions
from glean_core.training.data import Pictures, measure_speed, open_pictures
from glean_core.training.jobs import perceptual_of
from glean_core.training.presets import bank_preset, glean_preset
from glean_core.training.speed import Speed, bank_speed, glean_speed

PICTURES = 32


@dataclass(frozen=True)
class Case:
    """One row: a preset at its last stage or phase, and the batch that a processor can bear."""

    kind: str
    preset: str
    side: int
    cpu_batch: int
    bank: str = ""  # for GLEAN: the preset of the bank's widths


CASES = (
    Case("bank", "light", 256, 8),
    Case("bank", "stylegan2-256", 256, 4),
    Case("bank", "stylegan2-1024", 1024, 2),
    Case("glean", "light", 256, 4, "light"),
    Case("glean", "cat-x8", 256, 4, "stylegan2-256"),
    Case("glean", "ffhq-x16", 1024, 1, "stylegan2-1024"),
)


def write_pictures(folder: Path, side: int) -> None:
    """Write pictures with detail at every scale, as JPEG files of about a photo's size."""
    folder.mkdir()
    random = np.random.default_rng(0)
    for i in range(PICTURES):
        picture = np.full((side, side, 3), 128.0)
        for cells in (4, 16, 64, side):
            noise = random.normal(0, 30 if cells < side else 8, (cells, cells, 3))
            picture += resize(noise, (side, side))
        pixels = picture.clip(0, 255).astype(np.uint8)
        Image.fromarray(pixels).save(folder / f"{i:03d}.jpg", quality=92)


def bank_case(case: Case, pictures: Pictures, device: torch.device, repeats: int) -> Speed:
    """Time a bank preset's last stage."""
    options: BankOptions = bank_preset(case.preset)
    stage = options.stages[-1]
    if device.type == "cpu":
        stage = dataclasses.replace(stage, batch=case.cpu_batch)
        options = dataclasses.replace(options, precision="float32")
    options = dataclasses.replace(options, stages=(stage,))
    return bank_speed(options, 0, pictures, device, repeats)


def glean_case(case: Case, pictures: Pictures, device: torch.device, repeats: int) -> Speed:
    """Time a GLEAN preset's last phase, with its losses and its discriminator."""
    options: GleanOptions = glean_preset(case.preset)
    phase = options.phases[-1]
    if device.type == "cpu":
        phase = dataclasses.replace(phase, batch=case.cpu_batch)
    options = dataclasses.replace(options, phases=(phase,))
    if options.perceptual_network == "vgg16":  # the same layers; its weights are a download
        options = dataclasses.replace(options, perceptual_network="hed")
    config = network_config(bank_preset(case.bank), case.side)
    return glean_speed(
        options,
        0,
        build_bank(config).eval(),
        StyleGAN2Discriminator(config),
        pictures,
        device,
        repeats,
        perceptual_of(options, device),
    )


def batch_of(case: Case, device: torch.device) -> int:
    """The batch that a case is timed with."""
    if device.type == "cpu":
        return case.cpu_batch
    if case.kind == "bank":
        return bank_preset(case.preset).stages[-1].batch
    return glean_preset(case.preset).phases[-1].batch


def measure(
    case: Case, device_name: str, threads: int | None, repeats: int, folder: Path
) -> dict[str, float | str]:
    """Measure one row."""
    device = torch.device(device_name)
    if threads:
        torch.set_num_threads(threads)
    photos = folder / str(case.side)
    if not photos.exists():
        write_pictures(photos, case.side)
    timed = bank_case if case.kind == "bank" else glean_case
    streamed, _ = open_pictures(photos, side=case.side, device=device, in_memory_limit=0)
    speed = timed(case, streamed, device, repeats)
    batch = batch_of(case, device)
    alone = measure_speed(streamed, batch, 5.0, device)
    return {
        "kind": case.kind,
        "preset": case.preset,
        "side": case.side,
        "batch": batch,
        "device": str(device),
        "learns_millions": speed.parameters / 1e6,
        "images_per_s": speed.images_per_s,
        "waiting": speed.data_share,
        "loader_alone": alone,
        "peak_memory_mib": speed.peak_memory / 2**20,
    }


def table(rows: list[dict[str, float | str]]) -> str:
    """The rows as Markdown."""
    lines = [
        "| what | preset | learns | batch | images/s | waiting | loader alone | peak memory |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        times = float(row["loader_alone"]) / float(row["images_per_s"])
        lines.append(
            f"| {row['kind']}, {row['side']} px | `{row['preset']}` "
            f"| {row['learns_millions']:.1f} M | {row['batch']} | {row['images_per_s']:.3g} "
            f"| {row['waiting']:.2%} | {row['loader_alone']:.0f} images/s, {times:.0f}x "
            f"| {float(row['peak_memory_mib']) / 1024:.1f} GiB |"
        )
    return "\n".join(lines)


def main() -> None:
    """Measure all cases and print each as it comes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--only", choices=["bank", "glean"])
    parser.add_argument("--presets", nargs="*", help="only these presets")
    parser.add_argument("--threads", type=int)
    parser.add_argument("--repeats", type=int, default=1)
    parser.add_argument("-o", "--output", type=Path)
    given = parser.parse_args()
    rows = []
    # A process for each case, so that its peak memory is its own.
    fresh = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), max_tasks_per_child=1)
    with tempfile.TemporaryDirectory() as folder, fresh as processes:
        for case in CASES:
            if given.only in (None, case.kind) and case.preset in (given.presets or [case.preset]):
                arguments = (given.device, given.threads, given.repeats, Path(folder))
                rows.append(processes.submit(measure, case, *arguments).result())
                print(json.dumps(rows[-1]), flush=True)
                if given.output:
                    given.output.write_text(json.dumps(rows, indent=2) + "\n")
    print(table(rows))


if __name__ == "__main__":
    main()
