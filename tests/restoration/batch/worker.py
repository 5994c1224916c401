"""A batch to be killed. Prints a line for each forward pass, so that they can be counted."""

from __future__ import annotations

import sys
from pathlib import Path

from glean_core.imaging import Picture
from glean_core.restoration.batch import Batch
from tests.restoration.batch.doubles import SlowEnlarger, job


class Counting(SlowEnlarger):
    def enlarge(self, picture: Picture, *more: object, **named: object) -> Picture:  # type: ignore[override]
        made = super().enlarge(picture, *more, **named)  # type: ignore[arg-type]
        print("pass", flush=True)
        return made


if __name__ == "__main__":
    asked = job(Path(sys.argv[1]), recursive=True, format="PNG")
    print("begin", flush=True)
    Batch(asked, Counting(float(sys.argv[2]))).run()
    print("end", flush=True)
