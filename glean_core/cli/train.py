"""`glean train`: a bank, a GLEAN around it, and the model file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from glean_core.cli.output import refuse_overwriting
from glean_core.errors import GleanError

if TYPE_CHECKING:
    import torch

app = typer.Typer()

Pack = Annotated[Path, typer.Argument(help="Pictures packed by “glean data pack”.")]
Run = Annotated[Path, typer.Argument(help="Folder of this run; a run there is resumed.")]
Preset = Annotated[str, typer.Option(help="Configuration: light (two cores) or gpu.")]
Minutes = Annotated[
    float | None, typer.Option(help="Stop after so long, ready to be resumed.", min=0.01)
]
Device = Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:1 or mps.")]
Threads = Annotated[int | None, typer.Option(help="Processor threads to use.", min=1)]


def _prepare(device: str, threads: int | None) -> torch.device:
    import torch

    from glean_core.restoration.device import choose_device

    if threads:
        torch.set_num_threads(threads)
    return choose_device(device)


def _existing(run: Path) -> Path:
    """The folder of a run, which has to be there."""
    if not run.is_dir():
        raise GleanError(f"{run} is not the folder of a run; check the path.")
    return run


@app.command("bank")
def bank_command(
    pack: Pack,
    run: Run,
    preset: Preset = "light",
    minutes: Minutes = None,
    device: Device = "auto",
    threads: Threads = None,
) -> None:
    """Train a StyleGAN2 bank on a pack; resumes where the run stopped."""
    from glean_core.training import presets
    from glean_core.training.bank import train_bank
    from glean_core.training.data import PictureSet, read_pack
    from glean_core.training.run_folder import RunFolder, stop_after

    options = presets.bank_preset(preset)
    chosen = _prepare(device, threads)
    pictures = PictureSet(read_pack(pack).pictures, chosen)
    train_bank(options, pictures, RunFolder(run), chosen, stop_after(minutes))


@app.command("glean")
def glean_command(
    pack: Pack,
    run: Run,
    bank: Annotated[Path, typer.Option(help="Run folder of a bank, or a bank file.")],
    preset: Preset = "light",
    warm_start: Annotated[
        Path | None, typer.Option(help="Run whose encoder and decoder to start from.")
    ] = None,
    minutes: Minutes = None,
    device: Device = "auto",
    threads: Threads = None,
) -> None:
    """Train GLEAN around a frozen bank; resumes where the run stopped."""
    from glean_core.training import presets
    from glean_core.training.glean import train_glean
    from glean_core.training.run_folder import RunFolder, stop_after
    from glean_core.training.sources import find_bank, find_network, find_pictures

    options = presets.glean_preset(preset)
    chosen = _prepare(device, threads)
    network, discriminator = find_bank(bank)
    pictures, held_out = find_pictures(pack, options.validation, network.config.out_size, chosen)
    start = find_network(_existing(warm_start)).state_dict() if warm_start else None
    train_glean(
        options,
        network,
        discriminator,
        pictures,
        held_out,
        RunFolder(run),
        chosen,
        stop_after(minutes),
        warm=start,
    )


@app.command("finish")
def finish_command(
    run: Annotated[Path, typer.Argument(help="Folder of a GLEAN run.")],
    out: Annotated[Path, typer.Option("--output", "-o", help="Model file to write.")],
    card: Annotated[Path, typer.Option(help="JSON file with the model's card.")],
    overwrite: Annotated[bool, typer.Option(help="Replace an existing file.")] = False,
) -> None:
    """Write the averaged network of a run as a model file with its card."""
    from glean_core.checkpoints import save_network
    from glean_core.training.sources import find_network
    from glean_core.zoo.card import card_from_dict

    refuse_overwriting(run, out, overwrite)
    network = find_network(_existing(run))
    try:
        values = dict(json.loads(card.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise GleanError(f"{card} is not a readable card ({error}).") from error
    sizes = {"in_size": network.config.in_size, "out_size": network.config.out_size}
    save_network(network, out, card_from_dict(sizes | values, card.name).to_dict())
    typer.echo(f"{out} written.")
