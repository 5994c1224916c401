"""From a result to a file that is complete or not there."""

from __future__ import annotations

import errno
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from glean_core.errors import CancelledError
from glean_core.files import replacing
from glean_core.imaging import ImageWriteError, Picture, encode, formats_that_hold
from glean_core.restoration.batch.making import Made
from glean_core.restoration.batch.recorder import Recorder
from glean_core.restoration.batch.row import Row, Stamp
from glean_core.restoration.batch.settings import BatchSettings, Plan
from glean_core.restoration.batch.trouble import reason_of, trouble_with


@dataclass(frozen=True)
class Saver:
    """Saves results; `save` is safe from several threads."""

    recorder: Recorder

    def save(self, made: Made, row: Row, plan: Plan) -> None:
        """Encode a result, write it and note what became of it, see `put`."""
        assert row.output is not None
        try:
            data, note = encoded(made.picture, row.output, plan, self.recorder.job.settings)
        except CancelledError:
            raise
        except Exception as error:
            self.recorder.end(row, "failed", reason_of(error))
            return
        self.put(data, row, (*made.notes, note), made.seconds)

    def put(self, data: bytes, row: Row, notes: tuple[str, ...], seconds: float) -> None:
        """Write the bytes of a result and note what became of it.

        notes: sentences for its row. seconds: of its forward passes. Waits while the disk makes
        trouble. Raises CancelledError when the person gives up on that.
        """
        assert row.output is not None
        recorder, output = self.recorder, self.recorder.job.output
        while True:
            try:
                stamp = put_file(output, row.output, data)
            except OSError as error:
                trouble = trouble_with(error, output, output / row.output)
                if not trouble:
                    recorder.end(row, "failed", why_not_written(error, row.output))
                    return
                recorder.gate.hold_for(trouble)
                continue
            recorder.record(done(row, stamp, notes, seconds))
            return


def encoded(
    picture: Picture, output: Path, plan: Plan, settings: BatchSettings
) -> tuple[bytes, str]:
    """The file's bytes, and a sentence where the format can't hold all of it, else "".

    output: its path, for errors. Raises ImageWriteError where nothing helps.
    """
    note = _lost(picture, plan.format)
    strict = settings.write_options(plan.format, reduce=bool(note))
    try:
        return encode(picture, output, strict), note
    except ImageWriteError:
        if note:
            raise
    data = encode(picture, output, settings.write_options(plan.format, reduce=True))
    return data, f"The metadata was too long for {plan.format} and was left out."


def put_file(output: Path, relative: Path, data: bytes) -> Stamp:
    """Write a result beside its place, sync it and rename it. Raises OSError.

    Makes folders inside `output` but never `output` itself: when its drive is gone, nothing may be
    written into the empty place where it was.
    """
    if not output.is_dir():
        raise FileNotFoundError(errno.ENOENT, "the folder is gone", str(output))
    path = output / relative
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as file:
        file.write(data)
    return Stamp.of(path)


def why_not_written(error: OSError, relative: Path) -> str:
    """One sentence on a file that could not be written, and what to do."""
    at_itself = Path(str(error.filename)).name == relative.name
    if isinstance(error, FileExistsError | NotADirectoryError) and not at_itself:
        return (
            f"{relative.name} can't be written, since a file stands where its folder "
            f"“{relative.parent}” has to be; move that file, or choose another folder."
        )
    if isinstance(error, FileExistsError | IsADirectoryError):
        return (
            f"{relative.name} can't be written, since a folder has that name; move it, or choose "
            "another folder."
        )
    return (
        f"{relative.name} can't be written ({error.strerror or error}); look at the folder of the "
        "results, and run this again."
    )


def done(row: Row, stamp: Stamp, notes: tuple[str, ...], seconds: float) -> Row:
    """The row of a photo whose result is on the disk."""
    reason = " ".join(note for note in notes if note)
    return replace(row, state="done", reason=reason, output_stamp=stamp, seconds=seconds)


def _lost(picture: Picture, kind: str) -> str:
    """What the format makes of pixels that it can't hold."""
    if kind in formats_that_hold(picture):
        return ""
    corner = picture.with_pixels(picture.pixels[:1, :1])
    opaque = corner.with_pixels(corner.pixels[..., : 1 if picture.is_grey else 3])
    shallow = corner.with_pixels(corner.pixels.astype(np.uint8))
    lost = []
    if kind not in formats_that_hold(shallow):
        lost.append("transparency was laid on white")
    if kind not in formats_that_hold(opaque):
        lost.append("16 bits became 8")
    return f"For {kind}, {' and '.join(lost)}."
