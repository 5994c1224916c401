"""Commands of the Clean up menu, and where models run."""

from __future__ import annotations

from app.commands.command import Command, Menu, Parts
from app.dialogs.models.show import show_models


def is_live(parts: Parts) -> bool:
    return parts.cleanup.live.current is not None


def _models(parts: Parts) -> None:
    show_models(parts.window, parts.workspace, parts.cleanup.shelf)


def _device(name: str, text: str) -> Command:
    return Command(
        f"device.{name}",
        text,
        f"Run models on: {text}",
        lambda parts: parts.cleanup.shelf.choose_device(name),
        checked=lambda parts: parts.cleanup.shelf.device == name,
    )


COMMANDS: tuple[Command, ...] = (
    Command(
        "cleanup.run",
        "Clean up",
        "Replace the region by what the model makes of it",
        lambda p: p.cleanup.run(),
        ("Ctrl+Return", "Ctrl+Enter"),
        "cleanup",
        lambda p: p.cleanup.ready,
    ),
    Command(
        "cleanup.noise",
        "Try other noise",
        "Another result of the same model, by other noise inside it",
        lambda p: p.cleanup.try_other_noise(),
        ("Ctrl+Shift+Return",),
        "",
        is_live,
    ),
    Command(
        "cleanup.coarser",
        "Coarser",
        "A larger working frame: larger flaws vanish, and more is invented",
        lambda p: p.cleanup.resize_frame(1),
        ("Ctrl+Shift+Down",),
        "",
        lambda p: p.cleanup.resized_frame(1) is not None,
    ),
    Command(
        "cleanup.finer",
        "Finer",
        "A smaller working frame: more of the photo stays",
        lambda p: p.cleanup.resize_frame(-1),
        ("Ctrl+Shift+Up",),
        "",
        lambda p: p.cleanup.resized_frame(-1) is not None,
    ),
    Command(
        "cleanup.automatic",
        "Automatic frame",
        "The working frame that suits the region",
        lambda p: p.cleanup.frames.set(None),
        (),
        "",
        lambda p: p.cleanup.frames.by_hand is not None,
    ),
    Command(
        "cleanup.apply",
        "Apply the result",
        "Keep the result as it is; its sliders are for the next one",
        lambda p: p.cleanup.live.settle(),
        (),
        "",
        is_live,
    ),
    Command(
        "cleanup.drop",
        "Drop the result",
        "Take the result back (Escape)",
        lambda p: p.cleanup.drop(),
        (),
        "",
        is_live,
    ),
    Command(
        "cleanup.cancel",
        "Cancel the clean-up",
        "Give up the running clean-up",
        lambda p: p.cleanup.cancel(),
        (),
        "",
        lambda p: p.cleanup.working,
    ),
    Command(
        "cleanup.models",
        "Models…",
        "See, add, download, verify and remove models",
        _models,
        ("Ctrl+Shift+M",),
    ),
    _device("auto", "Automatic"),
    _device("cpu", "CPU"),
    _device("cuda", "NVIDIA GPU"),
    _device("mps", "Apple GPU"),
)

MENU = Menu(
    "&Clean up",
    (
        "cleanup.run",
        "cleanup.noise",
        "-",
        "cleanup.finer",
        "cleanup.coarser",
        "cleanup.automatic",
        "-",
        "cleanup.apply",
        "cleanup.drop",
        "cleanup.cancel",
        "-",
        "cleanup.models",
        ">Run on",
    ),
)
