"""The share/ folder of a Linux installation: menu entry, description, icons, file types."""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

import icons
from release import IDENTIFIER, Release, this_release


def day() -> str:
    """Today, or what SOURCE_DATE_EPOCH says, for builds that are the same twice."""
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    return time.strftime("%Y-%m-%d", time.gmtime(seconds))


def metainfo(release: Release) -> str:
    """AppStream's description of this release."""
    text = (HERE / "metainfo.xml").read_text("utf-8")
    words = {"identifier": IDENTIFIER, "licence": release.licence, "makers": release.makers}
    for name, value in (words | {"version": release.version, "date": day()}).items():
        text = text.replace(f"@{name}@", value)
    return text


def write_share(share: Path, release: Release | None = None) -> None:
    """Write everything that menus and file managers look for under `share`."""
    release = release or this_release()
    icons.write_hicolor(share / "icons" / "hicolor")
    _copy("glean-retouch.desktop", share / "applications" / "glean-retouch.desktop")
    _copy("mime.xml", share / "mime" / "packages" / "glean-retouch.xml")
    description = share / "metainfo" / f"{IDENTIFIER}.metainfo.xml"
    description.parent.mkdir(parents=True, exist_ok=True)
    description.write_text(metainfo(release), "utf-8")


def _copy(name: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(HERE / name, target)


def mail_date() -> str:
    """The same moment as `day`, as Debian's changelogs write it."""
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    return time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(seconds))


if __name__ == "__main__":
    write_share(Path(sys.argv[1]))
