"""`glean train`: a bank, a GLEAN around it, and the model file."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from glean_core.cli.output import refuse_overwriting
from glean_core.cli.train_fetch import fetch_command
from glean_core.cli.train_finish import finish_command
from glean_core.cli.train_trial import show_bank_trial, show_glean_trial
from glean_core.errors import GleanError

if TYPE_CHECKING:
    from glean_core.training.jobs import Job

app = typer.Typer()
app.command("finish")(finish_command)
app.command("fetch")(fetch_command)

Data = Annotated[
    Path,
    typer.Argument(help="A folder of photos, one prepared by “glean data prepare”, or a pack."),
]
Run = Annotated[
    Path | None,
    typer.Argument(help="Folder of this run; a run there goes on. Default: runs/ and a name."),
]
Preset = Annotated[str, typer.Option(help="Configuration by name; “glean train presets” lists.")]
OptionsFile = Annotated[
    Path | None, typer.Option("--options", help="Configuration from a TOML file of your own.")
]
Overrides = Annotated[
    list[str] | None,
    typer.Option("--set", help="Change one setting, as NAME=VALUE; may be repeated."),
]
ResumeFrom = Annotated[
    Path | None, typer.Option(help="Transfer file with which a new folder goes on.")
]
Minutes = Annotated[
    float | None, typer.Option(help="Stop after so long, ready to be resumed.", min=0.01)
]
SaveMinutes = Annotated[float, typer.Option(help="Minutes between checkpoints.", min=0.01)]
MeasureEvery = Annotated[
    int | None, typer.Option(help="Measure a checkpoint every so many pictures.", min=1)
]
Device = Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:1 or mps.")]
Threads = Annotated[int | None, typer.Option(help="Processor threads to use.", min=1, max=1024)]
Workers = Annotated[
    int | None,
    typer.Option(help="Threads that decode pictures too many for memory.", min=1, max=256),
]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Try a few steps, show speed and cost, write nothing.")
]


@app.command("bank")
def bank_command(
    data: Data,
    run: Run = None,
    preset: Preset = "light",
    options_file: OptionsFile = None,
    overrides: Overrides = None,
    start_from: Annotated[
        Path | None,
        typer.Option(
            help="Bank to begin with: a run, or a file in any known format. A smaller one is grown."
        ),
    ] = None,
    resume_from: ResumeFrom = None,
    minutes: Minutes = None,
    save_minutes: SaveMinutes = 5.0,
    measure_every: MeasureEvery = None,
    device: Device = "auto",
    threads: Threads = None,
    workers: Workers = None,
    dry_run: DryRun = False,
) -> None:
    """Train a bank (StyleGAN2 or StyleGAN) on pictures; a run that was stopped goes on.

    On several GPUs: torchrun --nproc-per-node 4 -m glean_core train bank ...
    """
    from glean_core.training.jobs import run_bank, try_bank
    from glean_core.training.presets import bank_preset, load_options, with_overrides
    from glean_core.training.processes import told_once

    with told_once():
        options = load_options(options_file, "bank") if options_file else bank_preset(preset)
        options = with_overrides(options, overrides or [])
    folder = _run_folder(data, run, "bank")
    with _job(
        data, folder, resume_from, minutes, save_minutes, measure_every, device, threads, workers
    ) as job:
        if dry_run:
            show_bank_trial(options, try_bank(job, options), job)
            return
        state = run_bank(job, options, start_from)
        job.say(f"{folder}: {state.images_shown} pictures shown.")


@app.command("glean")
def glean_command(
    data: Data,
    run: Run = None,
    bank: Annotated[
        Path, typer.Option(help="Bank to build around: a run, or a file in any known format.")
    ] = Path("runs/bank"),
    preset: Preset = "light",
    options_file: OptionsFile = None,
    overrides: Overrides = None,
    warm_start: Annotated[
        Path | None,
        typer.Option(help="GLEAN run, or model file, whose encoder and decoder to start from."),
    ] = None,
    resume_from: ResumeFrom = None,
    minutes: Minutes = None,
    save_minutes: SaveMinutes = 5.0,
    measure_every: MeasureEvery = None,
    device: Device = "auto",
    threads: Threads = None,
    workers: Workers = None,
    dry_run: DryRun = False,
) -> None:
    """Train GLEAN around a frozen bank; a run that was stopped goes on.

    On several GPUs: torchrun --nproc-per-node 4 -m glean_core train glean ...
    """
    from glean_core.training.jobs import run_glean, try_glean
    from glean_core.training.presets import glean_preset, load_options, with_overrides
    from glean_core.training.processes import told_once

    with told_once():
        options = load_options(options_file, "glean") if options_file else glean_preset(preset)
        options = with_overrides(options, overrides or [])
    folder = _run_folder(data, run, "glean")
    with _job(
        data, folder, resume_from, minutes, save_minutes, measure_every, device, threads, workers
    ) as job:
        if dry_run:
            show_glean_trial(options, try_glean(job, options, bank), job)
            return
        state = run_glean(job, options, bank, warm_start)
        job.say(f"{folder}: {state.images_shown} pictures shown.")


@app.command("presets")
def presets_command() -> None:
    """List the configurations that come with the program."""
    from glean_core.training.presets import list_presets

    for kind in ("bank", "glean"):
        typer.echo(f"{kind}:")
        for name, words in list_presets(kind).items():
            typer.echo(f"  {name:20} {words}")


@app.command("transfer")
def transfer_command(
    run: Annotated[Path, typer.Argument(help="Folder of a run.")],
    out: Annotated[Path, typer.Argument(help="File to write, ending in .transfer.")],
    overwrite: Annotated[bool, typer.Option(help="Replace an existing file.")] = False,
) -> None:
    """Write a run's state small, to go on elsewhere: half precision, no optimiser moments."""
    from glean_core.training.run_folder import RunFolder
    from glean_core.training.transfer import SUFFIX, write_transfer

    if out.suffix != SUFFIX:
        raise GleanError(f"{out} must end in {SUFFIX}, so that it is known by its name.")
    refuse_overwriting(run, out, overwrite)
    size = write_transfer(RunFolder(_existing(run)), out)
    typer.echo(f"{out}: {size / 1e6:.1f} MB. It is lossy; the full state stays in {run}.")


def _run_folder(data: Path, run: Path | None, kind: str) -> Path:
    return run or Path("runs") / f"{kind}-{data.resolve().stem}"


def _existing(run: Path) -> Path:
    """The folder of a run, which has to be there."""
    if not run.is_dir():
        raise GleanError(f"{run} is not the folder of a run; check the path.")
    return run


@contextlib.contextmanager
def _job(
    data: Path,
    run: Path,
    resume_from: Path | None,
    minutes: float | None,
    save_minutes: float,
    measure_every: int | None,
    device: str,
    threads: int | None,
    workers: int | None,
) -> Iterator[Job]:
    """Make device and processes ready for a run."""
    import torch

    from glean_core.restoration.device import choose_device
    from glean_core.training.jobs import Job
    from glean_core.training.pace import Pace, stop_after
    from glean_core.training.processes import joined_processes, told_once
    from glean_core.training.run_folder import RunFolder

    if threads:
        torch.set_num_threads(threads)
    with told_once():
        chosen = choose_device(device)
    with joined_processes(chosen) as (place, chosen):
        yield Job(
            data,
            RunFolder(run),
            chosen,
            place,
            stop_after(minutes),
            Pace(save_seconds=save_minutes * 60, measure_images=measure_every),
            workers,
            resume_from,
            _say if place.is_first else _silent,
        )


def _say(sentence: str) -> None:
    """Print a sentence; a run goes on when nobody reads it any more."""
    with contextlib.suppress(OSError):
        typer.echo(sentence)


def _silent(_sentence: str) -> None:
    """Say nothing: another process does."""
