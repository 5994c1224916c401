"""The models on this machine, the one in use, and the device it runs on."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.settings import CASCADE, DEVICE, MODEL
from app.words import tr
from app.workspace import Workspace
from glean_core import zoo
from glean_core.imaging import Picture
from glean_core.restoration import Engine, Suggestion, suggest_model

AUTOMATIC = ""  # in place of a model's name: the one that suits the picture

# From a picture and a mask H x W, 0..1, to the model to use there; the reason is empty for a model
# that the person chose. For the worker thread.
Chooser = Callable[[Picture, NDArray[np.float32]], Suggestion]

Advise = Callable[[Picture, NDArray[np.float32]], Suggestion | None]

# From the model that cleans up to the one that goes on to full size with what it makes, None for
# interpolation. For the worker thread.
Follow = Callable[[zoo.Model], zoo.Model | None]


class Shelf(QObject):
    """Lists models and keeps the one in use loaded, both in the worker thread."""

    models_changed = Signal()
    chosen = Signal()  # by the person
    suggested = Signal()  # by the picture
    device_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.models: list[zoo.Model] = []
        self.suggestion: Suggestion | None = None
        self.advice: Suggestion | None = None  # also while the person's own choice is in use
        self._default: zoo.Model | None = None
        self._wanted: zoo.Model | None = None
        self._warmed: zoo.Model | None = None
        self.device_name = ""
        self.searched = False

    @property
    def device(self) -> str:
        """The wanted device: auto, cpu, cuda, cuda:1, mps."""
        return self._workspace.settings.get(DEVICE)

    @property
    def automatic(self) -> bool:
        """Whether the picture decides which model is used."""
        return self._wanted is None

    @property
    def model(self) -> zoo.Model | None:
        """The model in use: the person's, else the suggested one, else the usual one."""
        if self._wanted is not None:
            return self._wanted
        return self.suggestion.model if self.suggestion is not None else self._default

    def chooser(self) -> Chooser | None:
        """How the model for a region is found as things are now; None without models."""
        models, wanted, default = list(self.models), self._wanted, self._default
        if default is None:
            return None

        def choose(picture: Picture, mask: NDArray[np.float32]) -> Suggestion:
            if wanted is not None:
                return Suggestion(wanted, "")
            return suggest_model(picture, mask, models) or Suggestion(default, "")

        return choose

    def adviser(self) -> Advise:
        """How the model that suits a region is found, whatever the person has chosen."""
        models = list(self.models)
        return lambda picture, mask: suggest_model(picture, mask, models)

    @property
    def can_follow(self) -> bool:
        """Whether another model is here that goes on with what the one in use makes."""
        return self.model is not None and _second(self.model, self.models) is not None

    def follow(self) -> Follow:
        """How the model for the rest of the way is found as things are now."""
        models = list(self.models) if self._workspace.settings.get(CASCADE) else []
        return lambda first: _second(first, models)

    def want_cascade(self, wanted: bool) -> None:
        self._workspace.settings.set(CASCADE, wanted)
        self.chosen.emit()

    def find_models(self) -> None:
        self._workspace.run(
            tr("Looking for models"),
            lambda job: (zoo.list_models(), zoo.default_model()),
            self._found,
            quiet=True,
        )

    def take(self, models: list[zoo.Model], default: zoo.Model | None) -> None:
        """Take over what somebody else has found; nothing happens where it is the same."""
        if not self.searched or models != self.models:
            self._found((models, default))

    def _found(self, found: tuple[list[zoo.Model], zoo.Model | None]) -> None:
        self.models, self._default = found
        self.suggestion, self.advice = None, None
        self._choose_again()
        self.searched = True
        self.models_changed.emit()
        self.chosen.emit()
        self.warm_up()

    def _choose_again(self) -> None:
        """Find the person's choice among the models; say so when it is gone."""
        settings, before = self._workspace.settings, self._wanted
        name = settings.get(MODEL)
        self._wanted = self._named(name)
        if name == AUTOMATIC or self._wanted is not None:
            return
        if self.searched:  # else it may be on a disk that is not there today
            settings.set(MODEL, AUTOMATIC)
        title = name if before is None else before.card.title
        self._workspace.message.emit(
            tr("“{title}” is not here any more; the program chooses the model").format(title=title)
        )

    def _named(self, name: str) -> zoo.Model | None:
        return next((model for model in self.models if model.card.name == name), None)

    def choose(self, name: str) -> None:
        """Take a model until told otherwise, or `AUTOMATIC`; unknown names change nothing."""
        wanted, known = self._named(name), self._workspace.settings.get(MODEL)
        if (wanted is self._wanted and name == known) or (wanted is None and name != AUTOMATIC):
            return
        self._wanted, self.suggestion = wanted, None
        self._workspace.settings.set(MODEL, name)
        self.chosen.emit()
        if wanted is not None:
            self.warm_up()

    def suggest(self, suggestion: Suggestion | None) -> None:
        """Take over what was found for the picture; None while nothing is known."""
        if not self.automatic or (suggestion is not None and not suggestion.reason):
            return  # the person's own choice
        self.suggestion = suggestion
        self.suggested.emit()
        if suggestion is not None and suggestion.model is not self._warmed:
            self.warm_up()

    def advise(self, advice: Suggestion | None) -> None:
        """Take over which model would suit the picture."""
        if advice != self.advice:
            self.advice = advice
            self.suggested.emit()

    def choose_device(self, device: str) -> None:
        self._workspace.settings.set(DEVICE, device)
        self.warm_up()

    def warm_up(self) -> None:
        """Load torch and the model ahead of the first click, so that it need not wait for them."""
        model, device = self.model, self.device
        if model is None:
            return
        self._warmed = model
        self._workspace.run(
            tr("Loading the model"),
            lambda job: _warm(model, device),
            self.runs_on,
            self._not_warm,
            key="warm-up",
            quiet=True,
        )

    def _not_warm(self, sentence: str) -> None:
        """A model didn't load: say so once, and see whether its file is still a model."""
        self._workspace.failed.emit(sentence)
        self._workspace.run(
            tr("Looking for models"),
            lambda job: (zoo.list_models(), zoo.default_model()),
            lambda found: self.take(*found),
            quiet=True,
        )

    def runs_on(self, device_name: str) -> None:
        self.device_name = device_name
        self.device_changed.emit()


def _warm(model: zoo.Model, device: str) -> str:
    """Load a model and run it once on nothing; return the device's name. For the worker thread."""
    engine = Engine.load(model, device)
    engine.warm_up()
    return engine.device_name


def _second(first: zoo.Model, models: list[zoo.Model]) -> zoo.Model | None:
    """The model for the rest of the way; none goes on with what it made itself."""
    second = zoo.cascade_model(first.card, models)
    return None if second is None or second.card.name == first.card.name else second
