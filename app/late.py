"""Packages that take long to load are loaded when they are first used, not when the app starts.

`import cv2` at the top of a file costs a tenth of a second, and 150 megabytes from a cold disk,
before the first window. Here a stand-in takes the package's place; the first look at anything
in it loads the package. (Python's own `importlib.util.LazyLoader` isn't safe with two threads.)
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable
from threading import RLock
from types import ModuleType
from typing import Any

_LOADING = RLock()


class Late(ModuleType):
    """Stands for a package until something of it is wanted."""

    def __init__(self, name: str, prepare: Callable[[ModuleType], None]) -> None:
        super().__init__(name)
        self._prepare = prepare

    def __getattr__(self, name: str) -> Any:
        """Called for names that are not here yet: loads the package and takes over all it has."""
        if name == "__wrapped__":  # asked of any object by `inspect`
            raise AttributeError(name)
        with _LOADING:
            if sys.modules.get(self.__name__) is self:
                self._load()
        return getattr(sys.modules[self.__name__], name)

    def _load(self) -> None:
        del sys.modules[self.__name__]
        try:
            package = importlib.import_module(self.__name__)
        except BaseException:
            sys.modules[self.__name__] = self
            raise
        self._prepare(package)
        self.__dict__.update(package.__dict__)


def load_late(name: str, prepare: Callable[[ModuleType], None] = lambda package: None) -> None:
    """Have a package loaded when it is first used, and prepared: now, when it is there already.

    Does nothing when it is missing.
    """
    if name in sys.modules:
        prepare(sys.modules[name])
        return
    spec = importlib.util.find_spec(name)
    if spec is None:
        return
    package = Late(name, prepare)
    package.__spec__, package.__file__ = spec, spec.origin  # what other importers ask for
    sys.modules[name] = package
