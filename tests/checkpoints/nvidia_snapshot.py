"""Writes snapshots as stylegan2-ada-pytorch does: a pickle of objects that carry their source.

An object is reduced to a call of `torch_utils.persistence._reconstruct_persistent_obj` with its
source code, class name and attributes; tensors go through torch's own reductions; options are
`dnnlib.util.EasyDict`. The modules of those names exist only while a file is written.
"""

from __future__ import annotations

import contextlib
import pickle
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from torch import nn


class EasyDict(dict[str, Any]):
    """Stands for NVIDIA's dictionary with attributes; pickled under its name."""


def reconstruct(meta: dict[str, Any]) -> Any:
    raise AssertionError("a reader must not call what a file names")


# A pickle names a thing by these.
EasyDict.__module__ = "dnnlib.util"
reconstruct.__module__ = "torch_utils.persistence"
reconstruct.__qualname__ = "_reconstruct_persistent_obj"

SOURCE = "raise SystemExit('this file ran code')  # NVIDIA's source code would be here\n"


class PersistentModule(nn.Module):
    """A module that is pickled by value, with its source code, instead of by reference."""

    source = SOURCE

    def __reduce__(self) -> tuple[Any, ...]:
        meta = {
            "type": "class",
            "version": 6,
            "module_src": self.source,
            "class_name": type(self).__name__,
            "state": self.__dict__,
        }
        return (reconstruct, (meta,), None)


@contextlib.contextmanager
def nvidia_modules() -> Iterator[None]:
    """Let both stand-ins be found where NVIDIA's own are."""
    places = (
        ("torch_utils.persistence", "_reconstruct_persistent_obj", reconstruct),
        ("dnnlib.util", "EasyDict", EasyDict),
    )
    with pytest.MonkeyPatch.context() as patch:
        for module_name, name, thing in places:
            module = ModuleType(module_name)
            setattr(module, name, thing)
            patch.setitem(sys.modules, module_name.partition(".")[0], ModuleType("package"))
            patch.setitem(sys.modules, module_name, module)
        yield


def write_snapshot(path: Path, protocol: int = 4, **networks: object) -> None:
    """Write a snapshot; options of the training set stand first, as in real ones."""
    with nvidia_modules():
        options = EasyDict(class_name="training.dataset.ImageFolderDataset", use_labels=False)
        content = {"training_set_kwargs": options, **networks, "augment_pipe": None}
        path.write_bytes(pickle.dumps(content, protocol=protocol))
