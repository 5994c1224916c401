"""Selecting faces: an ellipse over one, the next one when asked again."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from app.document.selection import Mode, Shape, polygon
from app.jobs.queue import Job
from app.selecting.later import when_free
from app.words import mark, tr
from app.workspace import Workspace
from glean_core.restoration.alignment import crop_matrix
from glean_core.restoration.faces import find_faces
from glean_core.restoration.request import FaceCrop

# Where the oval of a face lies in its aligned square: centre and half axes, as fractions of the
# side. From the hairline to the chin, cheeks included.
MIDDLE, HALF = (0.5, 0.55), (0.345, 0.44)
PIECES = 120
SMALLEST = 128.0  # pixels: side of the smallest square that is looked for,
PART = 1 / 24  # or this part of the photo's longer side, where that is more
NONE = mark(
    "No face was found in this photo; draw around it with the ellipse or the lasso instead."
)


def oval(crop: FaceCrop) -> Shape:
    """Return the ellipse over a face, turned as the face is."""
    turns = np.linspace(0, 2 * math.pi, PIECES, endpoint=False)
    across = MIDDLE[0] + HALF[0] * np.cos(turns)
    down = MIDDLE[1] + HALF[1] * np.sin(turns)
    corners = crop_matrix(crop, 1.0) @ np.stack([across, down, np.ones_like(turns)])
    return polygon([(float(x), float(y)) for x, y in corners.T])


def select_face(workspace: Workspace) -> None:
    """Look for faces in the worker thread and select the largest, or the one after the selected."""
    document = workspace.document
    if document is None or workspace.occupied:
        return
    picture, reshapes = document.snapshot(), document.reshapes
    smallest = max(SMALLEST, PART * max(picture.width, picture.height))

    def look(job: Job[Any]) -> list[Shape]:
        shapes = [oval(crop) for crop in find_faces(picture, smallest)]
        cut = [shape.inside(picture.height, picture.width) for shape in shapes]
        return [shape for shape in cut if shape is not None]

    def put(faces: list[Shape]) -> None:
        if document.reshapes != reshapes:
            return
        if not faces:
            workspace.message.emit(tr(NONE))
            return
        at = next((n for n, face in enumerate(faces) if _is_selected(face, document.selection)), -1)
        at = (at + 1) % len(faces)
        document.select(faces[at], Mode.REPLACE, mark("Select face"))
        if len(faces) > 1:
            workspace.message.emit(
                tr("Face {number} of {faces}; again for the next one").format(
                    number=at + 1, faces=len(faces)
                )
            )

    workspace.run(
        tr("Looking for faces"),
        look,
        lambda faces: when_free(workspace, document, lambda: put(faces)),
    )


def _is_selected(face: Shape, selection: np.ndarray[Any, Any]) -> bool:
    there = selection[face.box.slices]
    return np.array_equal(there, face.coverage) and bool(face.coverage.any())
