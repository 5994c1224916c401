"""The project as a whole: what it ships, names and promises."""

from __future__ import annotations

import importlib.metadata
import re
import subprocess
import tomllib
import warnings
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
LONGEST_FILE = 400
WISHED_FILE = 300
MEBIBYTE = 2**20


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    """Every file that git tracks and that is there."""
    if not (REPOSITORY / ".git").exists():
        pytest.skip("not a git checkout, so there is no list of tracked files")
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    files = [REPOSITORY / name for name in listing.stdout.split("\0") if name]
    return [file for file in files if file.is_file()]


def text_files(files: list[Path]) -> dict[Path, str]:
    texts = {}
    for file in files:
        data = file.read_bytes()
        if b"\0" not in data:
            texts[file.relative_to(REPOSITORY)] = data.decode("utf-8")
    return texts


@pytest.mark.parametrize("name", ["glean", "glean-retouch"])
def test_both_commands_lead_to_a_function(name: str) -> None:
    (command,) = importlib.metadata.distribution("glean-retouch").entry_points.select(name=name)
    assert callable(command.load())


def test_the_installed_version_is_the_one_in_pyproject() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    assert importlib.metadata.version("glean-retouch") == project["version"]


def test_the_licence_is_the_whole_of_apache_2() -> None:
    licence = (REPOSITORY / "LICENSE").read_text("utf-8")
    assert "Version 2.0, January 2004" in licence
    assert "END OF TERMS AND CONDITIONS" in licence


def test_every_link_in_the_documents_leads_somewhere(tracked: list[Path]) -> None:
    link = re.compile(r"\]\(<?([^)>\s]+)>?(?:\s+\"[^\"]*\")?\)|<img[^>]*\ssrc=\"([^\"]+)\"")
    dead = [
        f"{document.relative_to(REPOSITORY)}: {target}"
        for document in tracked
        if document.suffix == ".md"
        for match in link.finditer(document.read_text("utf-8"))
        if (target := match[1] or match[2])
        and not target.startswith(("https://", "http://", "mailto:", "#"))
        and not (document.parent / target.split("#")[0]).exists()
    ]
    assert not dead, f"links without a target: {dead}"


def test_the_repository_stays_small(tracked: list[Path]) -> None:
    size = sum(file.stat().st_size for file in tracked)
    assert size < 32 * MEBIBYTE, f"tracked files take {size / MEBIBYTE:.1f} MiB"


def test_no_source_file_grows_out_of_hand(tracked: list[Path]) -> None:
    lengths = {
        file.relative_to(REPOSITORY): len(file.read_text("utf-8").splitlines())
        for file in tracked
        if file.suffix == ".py" and file.relative_to(REPOSITORY).parts[0] in {"app", "glean_core"}
    }
    assert lengths
    too_long = {str(file): lines for file, lines in lengths.items() if lines > LONGEST_FILE}
    for file, lines in lengths.items():
        if WISHED_FILE < lines <= LONGEST_FILE:
            warnings.warn(f"{file} has {lines} lines, more than {WISHED_FILE}", stacklevel=1)
    assert not too_long, f"split these, they have more than {LONGEST_FILE} lines: {too_long}"


def test_no_file_names_a_place_that_only_one_machine_has(tracked: list[Path]) -> None:
    # Put together here so that this file doesn't name them either.
    places = ["/" + name for name in ("work/", "root/", "opt/", "tmp/team")]
    private = re.compile(rf"(?<![\w./-])(?:{'|'.join(places)})|/home/(?!user\b)\w+/|C:\\\\?Users\\")
    found = [
        f"{file}:{number}"
        for file, text in text_files(tracked).items()
        for number, line in enumerate(text.splitlines(), 1)
        if private.search(line)
    ]
    assert not found, f"paths of one machine in {found}"


def test_every_sample_photo_says_where_it_comes_from() -> None:
    samples = REPOSITORY / "resources" / "samples"
    sources = (samples / "SOURCES.md").read_text("utf-8")
    photos = [file.name for file in samples.iterdir() if file.suffix in {".jpg", ".png"}]
    assert len(photos) >= 5
    assert [name for name in photos if f"| `{name}` |" not in sources] == []
