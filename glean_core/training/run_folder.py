"""A training run on disk: options, log, checkpoints. Everything is written beside and renamed."""

import contextlib
import json
import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import torch

from glean_core.errors import GleanError, is_out_of_memory
from glean_core.files import replacing

KEPT = 2  # newest checkpoints that stay
_CHECKPOINT = re.compile(r"state-(\d{12})\.pt")


class RunFolder:
    """One folder with `options.json`, `log.jsonl`, `checkpoints/`, `best.pt` and sheets.

    A kill at any moment leaves the newest complete checkpoint; `load_state` finds it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.checkpoints = path / "checkpoints"

    def write_options(self, options: Mapping[str, Any]) -> None:
        """Make the folder and write the run's options down, readable by people."""
        self.path.mkdir(parents=True, exist_ok=True)
        _write_json(self.path / "options.json", options)

    def read_options(self) -> dict[str, Any]:
        """Return the options written beside the run; empty when there are none."""
        return _read_json(self.path / "options.json")

    def log(self, row: Mapping[str, Any]) -> None:
        """Append one row to the log."""
        with (self.path / "log.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")

    def read_log(self) -> list[dict[str, Any]]:
        """Return the rows of the log; a last line that a kill cut short is left out."""
        path = self.path / "log.jsonl"
        if not path.exists():
            return []
        rows = []
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            try:
                row = json.loads(line)
            except ValueError:
                continue
            if isinstance(row, dict) and isinstance(row.get("images", 0), int):
                rows.append(row)
        return rows

    def forget_after(self, images: int) -> None:
        """Drop log rows from after a checkpoint: the resumed run writes them again.

        A last line that a kill cut short goes too, or the next row would be glued to it and lost.
        """
        path = self.path / "log.jsonl"
        rows = [row for row in self.read_log() if row.get("images", 0) <= images]
        kept = "".join(json.dumps(row) + "\n" for row in rows)
        if path.exists() and path.read_text(encoding="utf-8") != kept:
            with replacing(path) as file:
                file.write(kept.encode())

    def save_state(self, state: Mapping[str, Any], better_than_ever: bool = False) -> None:
        """Write a checkpoint and drop all but the newest two; also as the best one when it is.

        ``state`` has its number of pictures under ``images_shown``. Raises GleanError when the
        disk is full or can't be written; nothing half-written stays.
        """
        newest = self.checkpoints / f"state-{state['images_shown']:012d}.pt"
        try:
            self.checkpoints.mkdir(parents=True, exist_ok=True)
            for path in (newest, *([self.path / "best.pt"] if better_than_ever else [])):
                with replacing(path) as file:
                    torch.save(dict(state), file)
        except (OSError, RuntimeError) as error:  # torch's own writer fails by RuntimeError
            if not isinstance(error, OSError) and "write" not in str(error):
                raise
            reason = getattr(error, "strerror", None) or error
            raise GleanError(
                f"{newest} can't be written ({reason}); the checkpoint before it is kept: make "
                "room, then start the run again."
            ) from error
        for old in self._found()[KEPT:]:
            old.unlink()

    def _found(self) -> list[Path]:
        """Return the checkpoints, newest first."""
        if not self.checkpoints.is_dir():
            return []
        found = [p for p in self.checkpoints.iterdir() if _CHECKPOINT.fullmatch(p.name)]
        return sorted(found, reverse=True)

    def load_state(self) -> dict[str, Any] | None:
        """Return the newest checkpoint, on the CPU; None for a new run.

        A damaged one is passed over for the one before it. Raises GleanError when none is sound.
        """
        found = self._found()
        for path in found:
            try:
                return read_state(path)
            except GleanError:
                continue
        if found:
            raise GleanError(
                f"No checkpoint in {self.checkpoints} can be read; move it away to start anew."
            )
        return None

    def clear_leftovers(self) -> None:
        """Remove what kills left half-written beside the files of this run."""
        for folder, name in ((self.path, "best.pt"), (self.checkpoints, "state-*.pt")):
            for part in folder.glob(f".{name}.*.part"):
                part.unlink(missing_ok=True)

    def mend_best(self) -> None:
        """Make `best.json` say what `best.pt` holds: a kill may have come between the two.

        A damaged best checkpoint is as good as none: the next measured one takes its place.
        """
        note = self.path / "best.json"
        try:
            measured = read_state(self.path / "best.pt").get("measured")
        except GleanError:
            note.unlink(missing_ok=True)
            return
        if measured is not None:
            _write_json(note, measured)
            return
        try:
            _read_json(note)
        except GleanError:
            note.unlink()

    def load_best(self) -> dict[str, Any] | None:
        """Return the best checkpoint, else the newest; None for a new run. Raises GleanError."""
        best = self.path / "best.pt"
        return read_state(best) if best.exists() else self.load_state()

    def best_value(self, measure: str | None = None) -> float | None:
        """Return what the best checkpoint measured; None before there was one by this measure."""
        note = _read_json(self.path / "best.json")
        if measure is not None and note.get("measure") != measure:
            return None
        value = note.get("value")
        return float(value) if isinstance(value, int | float) and math.isfinite(value) else None

    def note_best(self, name: str, value: float, images: int) -> None:
        """Write down what the best checkpoint measured."""
        _write_json(self.path / "best.json", best_note(name, value, images))


def read_state(path: Path) -> dict[str, Any]:
    """Read one state file, on the CPU. Raises GleanError."""
    try:
        return dict(torch.load(path, map_location="cpu", weights_only=True))
    except FileNotFoundError as error:
        raise GleanError(f"{path} does not exist; check the path.") from error
    except Exception as error:  # damaged files make torch raise almost anything
        raise GleanError(f"{path} can't be read; it may be damaged.") from error


def best_note(name: str, value: float, images: int) -> dict[str, Any]:
    """What is written down of a best checkpoint, in it and beside it."""
    return {"measure": name, "value": value, "images_shown": images}


@contextlib.contextmanager
def fitting_state(path: Path) -> Iterator[None]:
    """Tell in a sentence that a state lacks something, or is of other networks than the options.

    Raises GleanError.
    """
    try:
        yield
    except (AttributeError, LookupError, RuntimeError, TypeError, ValueError) as error:
        if is_out_of_memory(error):
            raise
        raise GleanError(
            f"The state in {path} is of other networks than these options, or damaged; give the "
            "options it was started with, or a new folder."
        ) from error


def _write_json(path: Path, values: Mapping[str, Any]) -> None:
    with replacing(path) as file:
        file.write((json.dumps(values, indent=2) + "\n").encode())


def _read_json(path: Path) -> dict[str, Any]:
    try:
        return dict(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError) as error:
        raise GleanError(f"{path} can't be read; move it away.") from error
