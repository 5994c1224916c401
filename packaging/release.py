"""What pyproject.toml says about the program: python packaging/release.py [FIELD]

Prints all fields, or one; scripts in other languages ask this way.
"""

from __future__ import annotations

import argparse
import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
IDENTIFIER = "org.gleanretouch.GleanRetouch"
TITLE = "GLEAN Retouch"
# File name endings and media types of the photos that the program opens.
MEDIA_TYPES = {
    "image/jpeg": ("jpg", "jpeg"),
    "image/png": ("png",),
    "image/tiff": ("tif", "tiff"),
    "image/webp": ("webp",),
    "image/avif": ("avif",),
    "image/bmp": ("bmp",),
}
PROJECT_TYPE = "image/openraster"
PROJECT_ENDING = "ora"


@dataclass(frozen=True)
class Release:
    """Name, version, one sentence, licence (an SPDX expression) and makers."""

    name: str
    version: str
    summary: str
    licence: str
    makers: str


def this_release() -> Release:
    """Read pyproject.toml."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    return Release(
        project["name"],
        project["version"],
        project["description"],
        project["license"],
        ", ".join(author["name"] for author in project["authors"]),
    )


def main() -> None:
    fields = asdict(this_release())
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("field", nargs="?", choices=sorted(fields))
    chosen = parser.parse_args().field
    print(fields[chosen] if chosen else "\n".join(f"{k}: {v}" for k, v in fields.items()))


if __name__ == "__main__":
    main()
