"""What a person does to the models: add, download, verify, remove, move. Everything in threads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.cleanup.shelf import Shelf
from app.jobs.queue import Job
from app.models.contents import Available, Broken, Contents, Installed, look
from app.models.pace import size_in_words
from app.models.work import fetched, moved, verdict, verified
from app.words import mark, tr
from app.workspace import Workspace
from glean_core import zoo
from glean_core.zoo.asking import Key

T = TypeVar("T")
Answers = Mapping[Key, str]
IN_USE = mark("The models are in use; move them once the downloads and clean-ups are done.")
MOVING = mark("The models are being moved; download once they are there.")


class Store(QObject):
    """Holds what the Models dialog shows, and goes on working while the dialog is closed.

    Downloads have a thread of their own, and so has what reads and writes models: neither holds a
    cleanup up.
    """

    changed = Signal()  # contents, downloads or what was verified
    said = Signal(str, bool)  # a sentence; whether something went wrong
    asked = Signal(object, object, object, str)  # Path, questions, earlier answers, what was wrong
    added = Signal(str)  # the key of a model that has come

    def __init__(self, workspace: Workspace, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._shelf = workspace, shelf
        self.network = workspace.jobs.beside("network")
        self.disk = workspace.jobs.beside("models")
        self.contents = Contents()
        self.looked = False
        self._moving = False
        self.watched = False  # whether the dialog is there to show what is said
        self.downloads: dict[str, Job[Any]] = {}  # by the offer's name
        self.checked: dict[str, str] = {}  # by a model's key: what is wrong with it, "" for nothing
        shelf.models_changed.connect(self.look)

    @property
    def in_use(self) -> str:
        """The key of the model that cleans up at the moment, "" for none."""
        model = self._shelf.model
        return "" if model is None else f"model {model.card.name}"

    # -- looking -------------------------------------------------------------------------

    def look(self) -> None:
        """Read again what is there; the Clean up panel gets it, too."""
        self.disk.run(
            tr("Looking for models"),
            lambda job: look(),
            self._looked,
            partial(self.say, wrong=True),
            key="look",
            quiet=True,
            owner=self._workspace,
        )

    def _looked(self, contents: Contents) -> None:
        self.contents, self.looked = contents, True
        self._moving = False  # looking comes after it, in the same thread
        self._shelf.take([entry.model for entry in contents.installed], contents.default)
        self.changed.emit()

    def say(self, sentence: str, wrong: bool = False) -> None:
        """Tell the person: in the dialog, or in the window while the dialog is closed."""
        if self.watched:
            self.said.emit(sentence, wrong)
        elif wrong:
            self._workspace.failed.emit(sentence)
        else:
            self._workspace.message.emit(sentence)

    def _run(
        self, title: str, function: Callable[[Job[T]], T], when_done: Callable[[T], None]
    ) -> None:
        """Work on the models' files; however it ends, the list is read again."""

        def done(result: T) -> None:
            when_done(result)
            self.look()

        def failed(sentence: str) -> None:
            self.say(sentence, wrong=True)
            self.look()

        self.disk.run(title, function, done, failed, self.look, owner=self._workspace)

    # -- downloading ---------------------------------------------------------------------

    def download(self, offer: zoo.Offer, accepted: bool) -> None:
        """Fetch a published model, or go on with what is there of it.

        accepted: the person has seen the licence and agrees; without that the core refuses.
        """
        if offer.name in self.downloads:
            return
        if self._moving:
            self.say(tr(MOVING), wrong=True)
            return

        def done(model: zoo.Model) -> None:
            del self.downloads[offer.name]
            self.say(tr("“{title}” is here and ready for clean-ups.").format(title=offer.title))
            self._came(model)

        def failed(sentence: str) -> None:
            del self.downloads[offer.name]
            self.say(sentence, wrong=True)
            self.look()

        def cancelled() -> None:
            del self.downloads[offer.name]
            self.say(tr("The download was stopped; what came is kept."))
            self._look_after_download()

        self.downloads[offer.name] = self.network.run(
            tr("Downloading {title}").format(title=offer.title),
            lambda job: fetched(offer, accepted, job),
            done,
            failed,
            cancelled,
            owner=self._workspace,
        )
        self.changed.emit()

    def cancel_download(self, offer: zoo.Offer) -> None:
        if offer.name in self.downloads:
            self.network.cancel(self.downloads[offer.name])

    def discard(self, entry: Available) -> None:
        """Throw away what an unfinished download left."""
        self._run(
            tr("Discarding {title}").format(title=entry.offer.title),
            lambda job: zoo.discard_partial(entry.offer),
            lambda _: self.say(tr("The unfinished download is gone.")),
        )

    def _look_after_download(self) -> None:
        """Look once the thread has let go of the file, so that its size is the right one."""
        self.changed.emit()
        self.network.run(
            "", lambda job: None, lambda _: self.look(), print, quiet=True, owner=self._workspace
        )

    def _came(self, model: zoo.Model) -> None:
        self.added.emit(f"model {model.card.name}")
        self.look()

    # -- adding --------------------------------------------------------------------------

    def ask(self, path: Path) -> None:
        """Read what a file says about itself; `asked` follows, or it is added at once."""

        def done(found: tuple[zoo.Question, ...]) -> None:
            if found:
                self.asked.emit(path, found, {}, "")
            else:
                self.add(path, (), {})

        self.disk.run(
            tr("Reading {name}").format(name=path.name),
            lambda job: zoo.questions(path),
            done,
            partial(self.say, wrong=True),
            owner=self._workspace,
        )

    def add(self, path: Path, questions: Sequence[zoo.Question], answers: Answers) -> None:
        """Add a file with the answers to what it doesn't say; they are asked again where wrong."""

        def work(job: Job[Any]) -> zoo.Model | zoo.CardError:
            try:
                return zoo.import_model(
                    path,
                    name=answers.get("name"),
                    domain=answers.get("domain"),
                    aligned=answers.get("aligned"),
                    licence=answers.get("licence"),
                )
            except zoo.CardError as error:
                if not questions:
                    raise
                return error

        def done(result: zoo.Model | zoo.CardError) -> None:
            if isinstance(result, zoo.CardError):
                self.asked.emit(path, tuple(questions), answers, str(result))
                return
            self.say(tr("“{title}” was added.").format(title=result.card.title))
            self._came(result)

        self._run(tr("Adding {name}").format(name=path.name), work, done)

    # -- verifying, removing, moving -----------------------------------------------------

    def verify(self, entries: Sequence[Installed]) -> None:
        """Compare weights with the checksums on their cards."""

        def done(found: dict[str, str]) -> None:
            self.checked.update(found)
            self.say(verdict(entries, found), wrong=any(found.values()))

        self._run(tr("Verifying"), lambda job: verified(entries, job), done)

    def remove(self, entry: Installed | Broken) -> None:
        """Delete a model that was added, or a file that is none."""
        shelf = self._shelf
        if isinstance(entry, Broken):
            path, title = entry.path, entry.path.name
            work: Callable[[Job[Any]], object] = lambda job: zoo.remove_broken(path)  # noqa: E731
            in_use = False
        else:
            name, title = entry.model.card.name, entry.model.card.title
            work = lambda job: zoo.remove_model(name)  # noqa: E731
            in_use = not shelf.automatic and shelf.model == entry.model
        sentence = tr("“{title}” was removed.")
        if in_use:
            sentence = tr("“{title}” was removed; the program chooses the model again.")
        self.checked.pop(entry.key, None)
        self._run(
            tr("Removing {title}").format(title=title),
            work,
            lambda _: self.say(sentence.format(title=title)),
        )

    def move(self, folder: Path) -> None:
        """Move all added models to another folder, unless something works with them."""
        if self.downloads or any(not job.quiet for job in self._workspace.jobs.jobs):
            self.say(tr(IN_USE), wrong=True)
            return
        self._moving = True

        def done(nbytes: int) -> None:
            sentence = tr("Your models are in {folder} now ({size}).")
            self.say(sentence.format(folder=folder, size=size_in_words(nbytes)))

        self._run(tr("Moving the models"), lambda job: moved(folder, job), done)
