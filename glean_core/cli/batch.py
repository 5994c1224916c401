"""`glean batch`: all photos of a folder."""

from __future__ import annotations

import contextlib
import enum
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer

from glean_core.cli.batch_options import check_report, parse_format, parse_target
from glean_core.cli.batch_output import Teller, show_outcome
from glean_core.cli.inputs import model_for_tiles, model_named
from glean_core.cli.output import UsageError, show_notes, tell_choice
from glean_core.errors import CancelledError, GleanError, ToldElsewhereError
from glean_core.restoration import LazyEngine, upscale_notes
from glean_core.restoration.batch import (
    Batch,
    BatchJob,
    BatchSettings,
    Enlarger,
    FaceEnlarger,
    Listener,
    ModelEnlarger,
    Runner,
    Search,
    Status,
    Template,
    write_report,
)
from glean_core.restoration.batch.cluster import CORES, Cluster
from glean_core.zoo import Model

_NEXT_TRY = 10.0  # seconds until trouble is looked at again, with --wait


class HeldUpError(GleanError):
    """Something outside has to be mended before a batch can go on."""


class ExistingFile(enum.StrEnum):
    """What happens to a file that has a result's name."""

    SKIP = "skip"
    NUMBER = "number"
    REPLACE = "replace"


def batch_command(
    source: Annotated[Path, typer.Argument(metavar="INPUT", help="The folder of the photos.")],
    output: Annotated[Path, typer.Argument(metavar="OUTPUT", help="The folder of the results.")],
    factor: Annotated[
        float | None, typer.Option(help="How many times as wide; 4 when no size is given.")
    ] = None,
    size: Annotated[
        str | None, typer.Option(help="Pixels of the longer side, or a box to fit: 3000x2000.")
    ] = None,
    megapixels: Annotated[float | None, typer.Option(help="Size in million pixels.")] = None,
    model: Annotated[
        str | None, typer.Option(help="Name of the model; one for photos if left out.")
    ] = None,
    faces: Annotated[
        str | None,
        typer.Option(
            "--faces",
            "--class-model",
            help="Name of a model for faces, or cats: paints small ones in the photos anew.",
        ),
    ] = None,
    kind: Annotated[
        str | None, typer.Option("--format", help="png, jpeg, tiff, webp, bmp or avif.")
    ] = None,
    quality: Annotated[int, typer.Option(help="1 to 100, for JPEG, WebP and AVIF.")] = 95,
    template: Annotated[
        str, typer.Option(help="Names: {name} {n} {width} {height} {factor} {model} {format}.")
    ] = "{name}",
    existing: Annotated[
        ExistingFile, typer.Option(help="What to do where there is a file already.")
    ] = ExistingFile.SKIP,
    recursive: Annotated[
        bool, typer.Option("--recursive", "-r", help="With folders inside, which are kept.")
    ] = False,
    include: Annotated[
        list[str] | None, typer.Option(help="Only such names, as in *.jpg; can be repeated.")
    ] = None,
    strip_metadata: Annotated[bool, typer.Option(help="Leave out EXIF and XMP.")] = False,
    strip_location: Annotated[bool, typer.Option(help="Leave out where it was taken.")] = False,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:1, directml or mps.")] = "auto",
    exact: Annotated[
        bool, typer.Option(help="In float32: slower on some processors, alike on all.")
    ] = False,
    cluster: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="Work on a Ray cluster: host:port, auto or local."),
    ] = None,
    cores_per_worker: Annotated[
        int | None, typer.Option(help="On a cluster without GPUs: cores for each worker; 4.")
    ] = None,
    report: Annotated[Path | None, typer.Option(help="Write a table (CSV) of all photos.")] = None,
    wait: Annotated[
        bool, typer.Option(help="When the disk is full or gone, wait and try again.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Make all photos of a folder larger. Run again, it goes on where it stopped."""
    check_report(report)
    settings = BatchSettings(
        target=parse_target(factor, size, megapixels),
        format=parse_format(kind),
        quality=quality,
        template=Template(template),
        existing=existing.value,
        keep_metadata=not strip_metadata,
        keep_location=not strip_location,
    )
    job = BatchJob(Search(source, recursive, tuple(include or ())), output, settings)
    chosen, reason = model_for_tiles(model)
    if not as_json:
        tell_choice(chosen, reason)
        show_notes(upscale_notes(chosen.card))
    enlarger = _enlarger(chosen, faces, device, exact)
    with Teller(as_json) as teller:
        runner = _runner(cluster, device, cores_per_worker, teller)
        status = _run(job, enlarger, teller, report, wait, runner)
    show_outcome(status, teller, chosen, as_json)
    if status.failed:
        raise ToldElsewhereError


def _enlarger(model: Model, faces: str | None, device: str, exact: bool) -> Enlarger:
    """The model for whole photos, followed by one for faces or cats where that is asked for."""
    general = ModelEnlarger(LazyEngine(model, device, exact))
    if faces is None:
        return general
    return FaceEnlarger(general, LazyEngine(model_named(faces), device, exact))


def _runner(address: str | None, device: str, cores: int | None, teller: Teller) -> Runner | None:
    """The cluster that was asked for; None: this machine, without it."""
    if address is None:
        if cores is not None:
            raise UsageError("--cores-per-worker is for a cluster; give --cluster, too.")
        return None
    return Cluster(address, device, CORES if cores is None else cores, teller.say).run


def _run(
    job: BatchJob,
    enlarger: Enlarger,
    teller: Teller,
    report: Path | None,
    wait: bool,
    runner: Runner | None,
) -> Status:
    watch = _Watch(teller, wait)

    def status_changed(status: Status) -> None:
        teller.status(status)
        watch.look_at(status)

    batch = Batch(job, enlarger, Listener(teller.row, status_changed), runner=runner)
    watch.batch = batch
    with _cancelled_by_interrupt(batch):
        try:
            return batch.run(None if report is None else lambda rows: write_report(rows, report))
        except CancelledError:
            if watch.gave_up:
                raise HeldUpError(f"{watch.gave_up} Run the same command again for that.") from None
            raise


class _Watch:
    """Waits for trouble such as a full disk to end, or gives up."""

    def __init__(self, teller: Teller, wait: bool) -> None:
        self.batch: Batch | None = None
        self.gave_up: str | None = None
        self._teller = teller
        self._wait = wait
        self._told: str | None = None
        self._waiting = False  # for the next try
        self._lock = threading.Lock()

    def look_at(self, status: Status) -> None:
        """React to trouble; called from any thread."""
        if status.trouble is None or self.batch is None:
            return
        with self._lock:
            if not self._wait:
                if self.gave_up is None:
                    self.gave_up = status.trouble
                    threading.Thread(target=self.batch.cancel, daemon=True).start()
                return
            if self._told != status.trouble:
                self._told = status.trouble
                self._teller.say(f"{status.trouble} Trying again every {_NEXT_TRY:.0f} s.")
            if not self._waiting:
                self._waiting = True
                timer = threading.Timer(_NEXT_TRY, self._try_again, [self.batch])
                timer.daemon = True
                timer.start()

    def _try_again(self, batch: Batch) -> None:
        with self._lock:  # before the batch goes on: it may be held up again while `resume` runs
            self._waiting = False
        batch.resume()


@contextlib.contextmanager
def _cancelled_by_interrupt(batch: Batch) -> Iterator[None]:
    """Ctrl+C cancels after the tile in the model; pressed again it stops at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.getsignal(signal.SIGINT)

    def stop(number: int, frame: FrameType | None) -> None:
        # In a thread: this one may hold a lock that it takes.
        threading.Thread(target=batch.cancel, daemon=True).start()
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
