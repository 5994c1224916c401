"""The command that was given, as it can be typed again."""

from __future__ import annotations

import shlex

import typer


def command_text(context: typer.Context) -> str:
    """Return the command with its arguments and every option that differs from its default."""
    words = context.command_path.split()
    for parameter in context.command.params:
        value = context.params.get(str(parameter.name))
        many = value if isinstance(value, list | tuple) else [value]
        if parameter.param_type_name == "argument":
            words += [shlex.quote(str(item)) for item in many]
        elif value not in (None, parameter.default, [], ()):
            for item in many:
                words.append(parameter.opts[0])
                words += [] if item is True else [shlex.quote(str(item))]
    return " ".join(words)
