"""Commands of the Clean up menu, and where models run."""

from __future__ import annotations

from app.commands.command import Command, Menu


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
        "cleanup.cancel",
        "Cancel the clean-up",
        "Give up the running clean-up",
        lambda p: p.cleanup.cancel(),
        (),
        "",
        lambda p: p.cleanup.working,
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
        "cleanup.cancel",
        "-",
        ">Run on",
    ),
)
