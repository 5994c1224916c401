"""What a person does to packs: look for, download, add, remove. Everything in a thread."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.core_words import told
from app.jobs.queue import Job
from app.models.pace import Pace, size_in_words
from app.packs.words import title_of
from app.settings import UPDATES_SEEN
from app.words import tr
from app.workspace import Workspace
from glean_core import packs

if TYPE_CHECKING:  # networking isn't needed before somebody asks
    from glean_core.updates.release import Pack

T = TypeVar("T")
BRINGS = "torch"


def pack_here() -> packs.Installed | None:
    """The pack of torch that is here, fit or not. Reads two small files."""
    for pack in packs.installed():
        if pack.name.startswith(BRINGS):
            return pack
    return None


def is_in_use(pack: packs.Installed) -> bool:
    """Whether this start of the program has it."""
    return str(pack.packages) in sys.path


class PackStore(QObject):
    """Goes on working while its dialog is closed."""

    changed = Signal()  # what is here, what is offered
    said = Signal(str, bool)  # a sentence; whether something went wrong
    asked = Signal(object)  # packs.PackFile: whether it is to be trusted

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.queue = workspace.jobs.beside("packs")
        self.offers: tuple[Pack, ...] | None = None  # None: nobody has asked yet
        self.busy = False

    # -- what the makers offer -----------------------------------------------------------

    def ask(self) -> None:
        """Ask the makers of the program once; nothing is downloaded."""
        from glean_core.packs import download

        settings = self._workspace.settings

        def done(found: download.Offers) -> None:
            settings.set(UPDATES_SEEN, found.signed.isoformat())
            self.offers = found.packs
            if not found.packs:
                self.said.emit(tr("No pack is offered for this program on this computer."), False)

        seen = moment(settings.get(UPDATES_SEEN))
        self._run(tr("Looking for packs"), lambda job: download.offers(seen, job.cancelled), done)

    def download(self, pack: Pack) -> None:
        """Fetch a pack, or go on with what is here of it, and add it."""
        name = title_of(pack.name, pack.version)
        self._run(
            tr("Downloading {title}").format(title=name),
            lambda job: _fetched(pack, job),
            lambda _: self._added(),
            tr("The download was stopped; what came is kept."),
        )

    # -- files ---------------------------------------------------------------------------

    def read(self, path: Path) -> None:
        """Look at a file; `asked` follows, or a sentence on why it can't be used."""

        def work(job: Job[Any]) -> packs.PackFile:
            found = packs.read_pack(path)
            if problem := packs.why_not(found.manifest):
                raise packs.PackError(problem)
            return found

        self._run(tr("Reading {name}").format(name=path.name), work, self.asked.emit)

    def add(self, pack: packs.PackFile) -> None:
        """Add a file that the person trusts."""

        def work(job: Job[Any]) -> packs.Installed:
            return packs.install(
                pack.path, None, lambda done, words: job.progress(done, told(words)), job.cancelled
            )

        self._run(
            tr("Adding {name}").format(name=pack.path.name), work, lambda _: self._added(),
            tr("No pack was added."),
        )  # fmt: skip

    def remove(self, pack: packs.Installed) -> None:
        """Delete a pack."""
        sentence = tr("The pack was removed; the next start is without it.")
        self._run(
            tr("Removing {title}").format(title=pack.name),
            lambda job: packs.remove(pack.name),
            lambda _: self.said.emit(sentence, False),
        )

    # -- threads -------------------------------------------------------------------------

    def _added(self) -> None:
        sentence = tr("The pack is added; close and start the program again to use it.")
        self.said.emit(sentence, False)

    def _run(
        self,
        title: str,
        work: Callable[[Job[T]], T],
        when_done: Callable[[T], None],
        when_cancelled: str = "",
    ) -> None:
        if self.busy:
            return
        self.busy = True
        self.said.emit("", False)
        self.changed.emit()

        def ended(then: Callable[..., object], *values: Any) -> None:
            self.busy = False
            then(*values)
            self.changed.emit()

        self.queue.run(
            title,
            work,
            partial(ended, when_done),
            partial(ended, lambda sentence: self.said.emit(sentence, True)),
            partial(ended, lambda: self.said.emit(when_cancelled, False)),
            owner=self._workspace,
        )


def _fetched(pack: Pack, job: Job[Any]) -> packs.Installed:
    """Download with speed and time left, then unpack with the core's words."""
    from glean_core.packs import download

    pace = Pace()

    def progress(fraction: float, words: str) -> None:
        said = told(words)
        if words.startswith("Downloading"):
            here, whole = download.partial(pack), pack.file.size
            amount = tr("{done} of {all}").format(
                done=size_in_words(here), all=size_in_words(whole)
            )
            said = " · ".join(filter(None, (amount, pace.words(here / whole, here))))
        job.progress(fraction, said)

    return download.fetch(pack, progress, job.cancelled)


def pack_store(window: QObject, workspace: Workspace) -> PackStore:
    """The window's store of packs; made when it is first asked for."""
    return window.findChild(PackStore) or PackStore(workspace, window)


def moment(text: str) -> datetime | None:
    """Return the moment that a remembered text names; None for anything else."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
