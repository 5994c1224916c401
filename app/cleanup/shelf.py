"""The models on this machine, the chosen one, and the device it runs on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.settings import CASCADE, DEVICE, MODEL
from app.workspace import Workspace
from glean_core import zoo
from glean_core.restoration import Engine


class Shelf(QObject):
    """Lists models and keeps the chosen one loaded, both in the worker thread."""

    models_changed = Signal()
    chosen = Signal()
    device_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.models: list[zoo.Model] = []
        self.model: zoo.Model | None = None
        self.device_name = ""
        self.searched = False

    @property
    def device(self) -> str:
        """The wanted device: auto, cpu, cuda, cuda:1, mps."""
        return self._workspace.settings.get(DEVICE)

    @property
    def follower(self) -> zoo.Model | None:
        """The model that could go on to full size with what the chosen one makes."""
        return None if self.model is None else zoo.cascade_model(self.model.card, self.models)

    @property
    def cascade(self) -> zoo.Model | None:
        """The same, None where the person doesn't want it."""
        return self.follower if self._workspace.settings.get(CASCADE) else None

    def want_cascade(self, wanted: bool) -> None:
        self._workspace.settings.set(CASCADE, wanted)
        self.chosen.emit()

    def find_models(self) -> None:
        self._workspace.run(
            "Looking for models",
            lambda job: (zoo.list_models(), zoo.default_model()),
            self._found,
            quiet=True,
        )

    def _found(self, found: tuple[list[zoo.Model], zoo.Model | None]) -> None:
        self.models, default = found
        self.searched = True
        remembered = self._workspace.settings.get(MODEL)
        named = [model for model in self.models if model.card.name == remembered]
        self.model = named[0] if named else default
        self.models_changed.emit()
        self.chosen.emit()
        self.warm_up()

    def choose(self, name: str) -> None:
        """Take another model; unknown names change nothing."""
        for model in self.models:
            if model.card.name == name and model is not self.model:
                self.model = model
                self._workspace.settings.set(MODEL, name)
                self.chosen.emit()
                self.warm_up()

    def choose_device(self, device: str) -> None:
        self._workspace.settings.set(DEVICE, device)
        self.warm_up()

    def warm_up(self) -> None:
        """Load torch and the model ahead of the first click, so that it need not wait for them."""
        model, device = self.model, self.device
        if model is None:
            return
        self._workspace.run(
            "Loading the model",
            lambda job: Engine.load(model, device).device_name,
            self.runs_on,
            key="warm-up",
            quiet=True,
        )

    def runs_on(self, device_name: str) -> None:
        self.device_name = device_name
        self.device_changed.emit()
