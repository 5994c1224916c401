"""Enlargers that leave traces of what they did on other machines, or end them."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from glean_core.imaging import Picture
from glean_core.restoration.batch import Batch, BatchJob, Listener
from glean_core.restoration.batch.cluster import Cluster
from tests.restoration.batch.doubles import Ran, SlowEnlarger

DEADLY = 13  # height of the photos that end the process they are in


@dataclass
class Marking(SlowEnlarger):
    """Leaves a file in `marks` for each forward pass: by whom, and of which photo."""

    marks: str = ""

    def enlarge(self, picture: Picture, *more: object, **named: object) -> Picture:  # type: ignore[override]
        if picture.height == DEADLY:
            (Path(self.marks) / f"{os.getpid()}-deadly-{secrets.token_hex(4)}").touch()
            os._exit(1)
        made = super().enlarge(picture, *more, **named)  # type: ignore[arg-type]
        (Path(self.marks) / f"{os.getpid()}-{secrets.token_hex(4)}").touch()
        return made


def marking(folder: Path, delay: float = 0.0) -> Marking:
    """One whose marks are in `folder`/marks."""
    marks = folder / "marks"
    marks.mkdir(exist_ok=True)
    return Marking(delay, marks=str(marks))


def marks(folder: Path) -> list[str]:
    return [path.name for path in (folder / "marks").iterdir()]


def workers(folder: Path) -> set[str]:
    """Processes that have made something."""
    return {name.partition("-")[0] for name in marks(folder)}


def run_far(
    what: BatchJob, enlarger: SlowEnlarger, address: str, listener: Listener | None = None
) -> Ran:
    """Run a batch on a cluster to its end."""
    rows: dict[str, object] = {}
    batch = Batch(what, enlarger, listener, runner=Cluster(address).run)
    status = batch.run(lambda found: rows.update({row.source.as_posix(): row for row in found}))
    return Ran(rows, status)  # type: ignore[arg-type]
