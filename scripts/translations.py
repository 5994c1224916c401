"""The words of the program for Qt Linguist: collects, checks and compiles resources/translations.

    python scripts/translations.py          bring every .ts up to date with the sources, and .qm.gz
    python scripts/translations.py fr       the same, and begin a language
    python scripts/translations.py --check  change nothing; say what is missing or wrong

Qt's own lupdate finds calls in Python, but neither one context for all of them nor the words in
tables (commands, tools, settings), which are collected from the tables themselves.
"""

from __future__ import annotations

import argparse
import ast
import gzip
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.language import SUFFIX  # noqa: E402 - the checkout's own
from app.words import CONTEXT  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
Key = tuple[str, str]  # source and meaning

# How many forms a language has for a number of things, as Qt counts them; others have two.
FORMS = {"ja": 1, "zh_CN": 1}
PLACEHOLDER = re.compile(r"{\w*}")
MNEMONIC = re.compile(r"&(?=\w)")


@dataclass
class Message:
    """One text of the sources. one: the singular, where the text is for several things."""

    source: str
    meaning: str = ""
    one: str = ""
    files: set[str] = field(default_factory=set)


def collect() -> dict[Key, Message]:
    """Return all texts of the interface, in a fixed order."""
    found: dict[Key, Message] = {}
    for message in (*_from_calls(), *_from_tables()):
        if re.search(r"[^\W\d_]{2}", message.source):
            known = found.setdefault((message.source, message.meaning), message)
            known.files |= message.files
    return dict(sorted(found.items(), key=lambda entry: (min(entry[1].files), entry[0])))


def _from_calls() -> Iterator[Message]:
    """What stands in `tr`, `mark` and `plural`."""
    for path in sorted((ROOT / "app").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            texts = [a.value for a in node.args if isinstance(a, ast.Constant)]
            words = [text for text in texts if isinstance(text, str)]
            if node.func.id in ("tr", "mark") and words:
                yield Message(words[0], words[1] if len(words) > 1 else "", files={name})
            elif node.func.id == "plural":
                yield Message(words[1], one=words[0], files={name})


def _from_tables() -> Iterator[Message]:
    """What commands, menus, tools and settings show."""
    from app.commands.table import FILES
    from app.language import LANGUAGES
    from app.preferences import SECTIONS
    from app.tools.toolbox import make_tools

    for file in FILES:
        name = f"{file.__name__.replace('.', '/')}.py"
        submenus = [entry[1:] for entry in file.MENU.entries if entry.startswith(">")]
        commands = [text for c in file.COMMANDS for text in (c.text, c.tip)]
        for text in (file.MENU.title, *submenus, *commands):
            yield Message(text, files={name})
    for tool in make_tools().values():
        name = f"{type(tool).__module__.replace('.', '/')}.py"
        texts = [tool.info.name, tool.info.tip]
        for option in tool.info.options:
            texts += [option.label, option.tip, *(text for _, text in option.choices)]
        for text in texts:
            yield Message(text, files={name})
    for section in SECTIONS:
        yield Message(section.title, files={"app/preferences.py"})
        for row in section.rows:
            choices = [text for _, text in row.choices if text not in LANGUAGES.values()]
            for text in (row.label, row.tip, row.special, *choices):
                yield Message(text, files={"app/preferences.py"})


# -- Qt Linguist's files -----------------------------------------------------------------------


def read_ts(path: Path) -> dict[Key, list[str]]:
    """Return the translations of a .ts file, all forms of each; unfinished ones are left out."""
    known: dict[Key, list[str]] = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") is not None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        texts = forms or [translation.text or ""]
        if all(texts):
            key = message.findtext("source", ""), message.findtext("comment", "")
            known[key] = texts
    return known


def write_ts(
    path: Path, language: str, messages: dict[Key, Message], known: dict[Key, list[str]]
) -> None:
    """Write a .ts file: every message, translated where that is known.

    Without indents, and without where a text stands, which would be a third of the file and
    change with every move; Linguist needs neither.
    """
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>"]
    lines.append(f"<name>{escape(CONTEXT)}</name>")
    for key, message in messages.items():
        lines += _message_lines(message, known.get(key), FORMS.get(language, 2))
    lines += ["</context>", "</TS>", ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), "utf-8", newline="\n")


def _message_lines(message: Message, translated: list[str] | None, forms: int) -> list[str]:
    lines = ['<message numerus="yes">' if message.one else "<message>"]
    lines.append(f"<source>{escape(message.source)}</source>")
    if message.meaning:
        lines.append(f"<comment>{escape(message.meaning)}</comment>")
    if message.one:
        lines.append(f"<extracomment>One: {escape(message.one)}</extracomment>")
    unfinished = "" if translated else ' type="unfinished"'
    texts = translated or [""] * forms
    if message.one:
        lines.append(f"<translation{unfinished}>")
        lines += [f"<numerusform>{escape(text)}</numerusform>" for text in texts]
        lines.append("</translation>")
    else:
        lines.append(f"<translation{unfinished}>{escape(texts[0])}</translation>")
    return [*lines, "</message>"]


def compiled(path: Path) -> bytes:
    """Return what Qt loads for a .ts file."""
    import PySide6

    lrelease = next(Path(PySide6.__path__[0]).glob("lrelease*"))
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        subprocess.run([lrelease, "-silent", path, "-qm", made], check=True)
        return made.read_bytes()


def compile_ts(path: Path) -> None:
    """Make the file that the program loads: a .qm, which is mostly UTF-16, to a third squeezed."""
    path.with_suffix(SUFFIX).write_bytes(gzip.compress(compiled(path), 9, mtime=0))


# -- checking ----------------------------------------------------------------------------------


def problems(path: Path, messages: dict[Key, Message]) -> list[str]:
    """Return what is wrong with a .ts file and its .qm, a line each."""
    known = read_ts(path)
    wrong = [f"not translated: {key[0]!r}" for key in messages if key not in known]
    wrong += [f"not in the sources: {key[0]!r}" for key in known if key not in messages]
    for key, texts in known.items():
        if key in messages:
            wrong += [problem for text in texts for problem in _mistakes(messages[key], text)]
    shipped = path.with_suffix(SUFFIX)
    if not shipped.is_file() or gzip.decompress(shipped.read_bytes()) != compiled(path):
        wrong.append(f"{shipped.name} is not made of {path.name}")
    return wrong


def _mistakes(message: Message, text: str) -> Iterator[str]:
    """What a translation lacks or has too much."""
    ours, theirs = (sorted(PLACEHOLDER.findall(words)) for words in (message.source, text))
    if message.one:  # "one photo" need not say the number
        ours, theirs = ([p for p in found if p != "{n}"] for found in (ours, theirs))
    if ours != theirs:
        yield f"other placeholders: {message.source!r}: {text!r}"
    if len(MNEMONIC.findall(message.source)) != len(MNEMONIC.findall(text)):
        yield f"other mnemonic (&): {message.source!r}: {text!r}"
    if message.source.endswith("…") != text.endswith("…"):
        yield f"asks something (…) or not: {message.source!r}: {text!r}"
    if not text.strip() or text != text.strip():
        yield f"space around: {message.source!r}: {text!r}"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])  # type: ignore[union-attr]
    parser.add_argument("languages", nargs="*", metavar="CODE", help="languages to begin")
    parser.add_argument("--check", action="store_true", help="change nothing, exit with 1 if wrong")
    chosen = parser.parse_args(arguments)
    messages = collect()
    wrong = 0
    codes = {path.stem for path in FOLDER.glob("*.ts")} | set(chosen.languages)
    for code in sorted(codes):
        path = FOLDER / f"{code}.ts"
        if not chosen.check:
            write_ts(path, code, messages, read_ts(path) if path.is_file() else {})
            compile_ts(path)
        found = problems(path, messages)
        wrong += len(found)
        print("\n".join([f"{path.name}: {len(messages)} texts, {len(found)} problems", *found]))
    return 1 if wrong and chosen.check else 0


if __name__ == "__main__":
    sys.exit(main())
