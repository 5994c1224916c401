"""How much a face still looks like the same person: cosine similarity of embeddings."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from glean_core.evaluation.metrics import Picture8


class IdentityNetwork(Protocol):
    """A network that turns a face into a vector."""

    @property
    def key(self) -> str:
        """Its name in JSON: "arcface" or "dlib"."""

    @property
    def title(self) -> str:
        """Its name in a table."""

    @property
    def note(self) -> str:
        """One sentence: which weights, and how the face was framed."""

    def embed(self, truth: Picture8, pictures: Sequence[Picture8]) -> NDArray[np.float64] | None:
        """One row for the truth, then one for each picture; None when no face was found.

        All are H x W x 3 uint8 RGB of one size. The face is framed once, in the truth, so that
        every method is measured on the same pixels.
        """


def cosine_similarity(a: NDArray[np.float64], b: NDArray[np.float64]) -> float:
    """Cosine of the angle between two vectors, -1..1."""
    return float(np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b)))


def similarity_of_others(embeddings: NDArray[np.float64]) -> float:
    """Mean cosine similarity between the rows of N x d, N >= 2: what different pictures score.

    A yardstick: it is far above 0 for embeddings that are not centred.
    """
    unit = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
    n = len(unit)
    return float(((unit @ unit.T).sum() - n) / (n * (n - 1)))
