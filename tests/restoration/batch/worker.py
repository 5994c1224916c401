"""A batch to be killed. Prints a line for each photo in the model, so that they can be counted.

Called with a folder and, as what enlarges, the seconds a double takes or the path of a model.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from glean_core.imaging import Picture
from glean_core.restoration import LazyEngine
from glean_core.restoration.batch import Batch, Enlarger, ModelEnlarger
from glean_core.zoo import read_model
from glean_core.zoo.models import SUFFIX
from tests.restoration.batch.doubles import SlowEnlarger, job


class Counting:
    """Another enlarger that says when it is done."""

    def __init__(self, other: Enlarger) -> None:
        self._other = other

    def __getattr__(self, name: str) -> Any:
        return getattr(self._other, name)

    def enlarge(self, *arguments: Any) -> Picture:
        made = self._other.enlarge(*arguments)
        print("pass", flush=True)
        return made


def enlarger(what: str) -> Enlarger:
    """A double that takes so many seconds, or a model on the CPU."""
    if not what.endswith(SUFFIX):
        return SlowEnlarger(float(what))
    return ModelEnlarger(LazyEngine(read_model(Path(what)), "cpu"))


if __name__ == "__main__":
    asked = job(Path(sys.argv[1]), recursive=True, format="PNG")
    print("begin", flush=True)
    Batch(asked, Counting(enlarger(sys.argv[2]))).run()
    print("end", flush=True)
