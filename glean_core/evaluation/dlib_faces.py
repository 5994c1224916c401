"""dlib's face embedding, from the packages of the extra `identity`."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from glean_core.evaluation.errors import EvaluationError
from glean_core.evaluation.metrics import Picture8
from glean_core.extras import file_in_package, how_to_get

# The package's landmark file with 68 points is for non-commercial use only and is not used.
_LANDMARKS = "shape_predictor_5_face_landmarks.dat"
_EMBEDDING = "dlib_face_recognition_resnet_model_v1.dat"
_SMALL = 400  # pixels; smaller pictures are searched at twice their size


class DlibFaces:
    """dlib's ResNet with 128 values per face (King 2017), framed by five points."""

    key = "dlib"
    title = "dlib"
    note = (
        "Identity is the cosine similarity of dlib's face embedding; the face is found once, in "
        "the truth, by dlib's HOG detector and five points."
    )

    def __init__(self) -> None:
        """Read the networks. Raises EvaluationError when a package is missing."""
        landmarks, embedding = (model_file(name) for name in (_LANDMARKS, _EMBEDDING))
        try:
            import dlib
        except ImportError as error:
            raise EvaluationError(_missing("dlib-bin")) from error
        self._detector = dlib.get_frontal_face_detector()
        self._predictor = dlib.shape_predictor(str(landmarks))
        self._network = dlib.face_recognition_model_v1(str(embedding))

    def embed(self, truth: Picture8, pictures: Sequence[Picture8]) -> NDArray[np.float64] | None:
        """One row for the truth, then one for each picture; None when no face was found."""
        truth = np.ascontiguousarray(truth)
        faces = self._detector(truth, 1 if max(truth.shape) < _SMALL else 0)
        if not faces:
            return None
        points = self._predictor(truth, max(faces, key=lambda face: int(face.area())))
        rows = [
            self._network.compute_face_descriptor(np.ascontiguousarray(picture), points)
            for picture in (truth, *pictures)
        ]
        return np.array([list(row) for row in rows], dtype=np.float64)


def model_file(name: str) -> Path:
    """A file of the package face_recognition_models, which is not imported: it needs setuptools.

    Raises EvaluationError.
    """
    if path := file_in_package("face_recognition_models", f"models/{name}"):
        return path
    raise EvaluationError(_missing("face_recognition_models"))


def _missing(package: str) -> str:
    return (
        f"dlib's face embedding needs {how_to_get(package, 'identity')}; or give an ArcFace file "
        "with --arcface."
    )
