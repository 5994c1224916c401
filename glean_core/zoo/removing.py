"""Takes models away from this machine."""

from __future__ import annotations

from pathlib import Path

from glean_core.zoo.errors import ZooError
from glean_core.zoo.models import broken_models, find_model
from glean_core.zoo.place import user_models_dir


def remove_model(name: str) -> Path:
    """Delete a model that was added to this machine; returns the file that is gone.

    Raises ZooError for an unknown name, a model of the program and a file that can't be deleted.
    """
    model = find_model(name)
    if model.origin == "bundled":
        raise ZooError(f"“{name}” came with the program and stays; only added models can go.")
    _delete(model.path)
    return model.path


def remove_broken(path: Path) -> None:
    """Delete a file in the models folder that is no usable model, as `broken_models` lists it.

    Raises ZooError for any other file and for one that can't be deleted.
    """
    if path.parent != user_models_dir() or path not in [file for file, _ in broken_models()]:
        raise ZooError(f"{path} is not a broken file among the added models; it stays.")
    _delete(path)


def _delete(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise ZooError(
            f"{path} can't be deleted ({error.strerror}); close what uses it and try again."
        ) from error
