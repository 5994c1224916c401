"""ArcFace embeddings through OpenCV from an ONNX file that the person gives."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.evaluation.errors import EvaluationError
from glean_core.evaluation.metrics import Picture8
from glean_core.restoration.alignment import EYE_POSITIONS

SIDE = 112  # pixels
# Eyes of the five-point template that ArcFace models are trained with, in 112 x 112 pixels.
_TEMPLATE_EYES = np.array([[38.2946, 51.6963], [73.5318, 51.5014]])


class ArcFace:
    """A face recogniser of the ArcFace family (Deng et al. 2019), 112 x 112 RGB input."""

    key = "arcface"
    title = "ArcFace"

    def __init__(self, path: Path) -> None:
        """Read the network. Raises EvaluationError when it isn't one for 112 x 112 pixels."""
        self._name = path.name
        if not path.is_file():
            raise EvaluationError(f"{path} does not exist; give an ArcFace model as ONNX.")
        try:
            self._network = cv2.dnn.readNetFromONNX(str(path))
            size = self._forward([np.zeros((SIDE, SIDE, 3), np.uint8)]).shape[1]
        except (cv2.error, IndexError, ValueError) as error:
            raise EvaluationError(
                f"{path.name} is not an ONNX model that embeds faces of {SIDE} x {SIDE} pixels; "
                "give an ArcFace model."
            ) from error
        if size < 2:
            raise EvaluationError(f"{path.name} gives one number per face; give an ArcFace model.")

    @property
    def note(self) -> str:
        """One sentence: which weights, and how the face was framed."""
        return (
            f"Identity is the cosine similarity of {self._name}; every picture counts, framed by "
            "the fixed places of the eyes in aligned crops."
        )

    def embed(self, truth: Picture8, pictures: Sequence[Picture8]) -> NDArray[np.float64] | None:
        """One row for the truth, then one for each picture."""
        return self._forward([framed(picture) for picture in (truth, *pictures)])

    def _forward(self, faces: Sequence[Picture8]) -> NDArray[np.float64]:
        rows = []
        for face in faces:  # one at a time: some files fix the batch at one
            self._network.setInput(
                cv2.dnn.blobFromImage(face, 1 / 127.5, (SIDE, SIDE), (127.5,) * 3)
            )
            rows.append(np.asarray(self._network.forward(), np.float64).reshape(-1))
        return np.stack(rows)


def framed(crop: Picture8) -> Picture8:
    """Turn an aligned square crop into ArcFace's 112 x 112 frame, eyes on its template.

    Crops above 224 px are reduced by areas first, so that nothing aliases.
    """
    if crop.shape[0] > 2 * SIDE:
        crop = np.asarray(cv2.resize(crop, (2 * SIDE, 2 * SIDE), interpolation=cv2.INTER_AREA))
    matrix = _onto_template(crop.shape[0])
    warped = cv2.warpAffine(
        crop, matrix, (SIDE, SIDE), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(warped, np.uint8)


def _onto_template(side: int) -> NDArray[Any]:
    """2 x 3 similarity from a crop's pixels to the template, by the two eyes."""
    eyes = np.array(EYE_POSITIONS) * side - 0.5  # OpenCV counts from the first pixel's centre
    left, right = (complex(*point) for point in eyes)
    to_left, to_right = (complex(*point) for point in _TEMPLATE_EYES)
    turn = (to_right - to_left) / (right - left)
    shift = to_left - turn * left
    return np.array([[turn.real, -turn.imag, shift.real], [turn.imag, turn.real, shift.imag]])
