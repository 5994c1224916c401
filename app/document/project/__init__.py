"""Projects: a photo with its retouches, cleanups and selection in an OpenRaster file."""

from app.document.project.loaded import LoadedProject, dress
from app.document.project.reader import is_project, read_project
from app.document.project.snapshot import ProjectSnapshot, take_snapshot
from app.document.project.writer import SUFFIX, write_project

__all__ = [
    "SUFFIX",
    "LoadedProject",
    "ProjectSnapshot",
    "dress",
    "is_project",
    "read_project",
    "take_snapshot",
    "write_project",
]
