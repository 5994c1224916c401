"""How far two sets of pictures are apart in the features of a network: KID and FID."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from glean_core.evaluation.errors import EvaluationError

Features = Tensor | NDArray[Any]  # N x d, one row per picture

KID_SUBSETS = 100
KID_SUBSET_SIZE = 1000


def kid(
    a: Features,
    b: Features,
    *,
    subsets: int = KID_SUBSETS,
    subset_size: int = KID_SUBSET_SIZE,  # sets that both fit in one are used whole, once
    seed: int = 0,
) -> float:
    """Kernel inception distance: unbiased, so it can be below 0 for sets that are alike.

    a, b: N x d and M x d, at least two rows each; the same seed draws the same subsets. Raises
    EvaluationError. Source: Binkowski et al. 2018, section 4: the unbiased estimate of MMD^2 with
    the kernel (x.y / d + 1)^3, averaged over subsets drawn without replacement.
    """
    x, y = _rows(a, b)
    if max(len(x), len(y)) <= subset_size:
        return mmd2(x, y)
    size = min(subset_size, len(x), len(y))
    random = np.random.default_rng(seed)
    values = [
        mmd2(
            x[random.choice(len(x), size, replace=False)],
            y[random.choice(len(y), size, replace=False)],
        )
        for _ in range(subsets)
    ]
    return float(np.mean(values))


def paired_kid(a: Features, b: Features) -> float:
    """KID of two sets whose rows belong together: N x d each, at least two rows.

    Unbiased as `kid` is for independent sets: a row isn't compared with its own partner, which
    resembles it for another reason than that the sets are alike. Raises EvaluationError. Source:
    Gretton et al. 2012, Eq. 4.
    """
    x, y = _rows(a, b)
    if len(x) != len(y):
        raise ValueError(f"{len(x)} and {len(y)} rows are no pairs")
    n = len(x)
    terms = _kernel(x, x) + _kernel(y, y) - 2 * _kernel(x, y)
    return float((terms.sum() - np.trace(terms)) / (n * (n - 1)))


def mmd2(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    """Unbiased squared maximum mean discrepancy of N x d and M x d under the cubic kernel.

    Source: Gretton et al. 2012, Eq. 3.
    """
    n, m = len(x), len(y)
    within_x, within_y, between = _kernel(x, x), _kernel(y, y), _kernel(x, y)
    return float(
        (within_x.sum() - np.trace(within_x)) / (n * (n - 1))
        + (within_y.sum() - np.trace(within_y)) / (m * (m - 1))
        - 2 * between.mean()
    )


def frechet_distance(a: Features, b: Features) -> float:
    """Frechet distance of the Gaussians through two sets of features.

    a, b: N x d and M x d, at least two rows each. |m1 - m2|^2 + tr(S1 + S2 - 2 (S1 S2)^1/2), with
    the covariances S of N - 1. Below about d pictures it is biased upwards. Raises
    EvaluationError. Source: Heusel et al. 2017, Eq. 6.
    """
    x, y = _rows(a, b)
    between_means = np.sum((x.mean(axis=0) - y.mean(axis=0)) ** 2)
    root_x, root_y = _covariance_root(x), _covariance_root(y)
    # With S = R R^T, the trace of (S1 S2)^1/2 is the sum of the singular values of R1^T R2: no
    # root of a matrix that isn't symmetric, and nothing complex to throw away.
    shared = np.linalg.svd(root_x.T @ root_y, compute_uv=False).sum()
    spread = np.sum(root_x**2) + np.sum(root_y**2) - 2 * shared
    return float(between_means + max(spread, 0.0))


def _covariance_root(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """A matrix R with R R^T the covariance of N x d features; d x min(N, d)."""
    centred = (x - x.mean(axis=0)) / np.sqrt(len(x) - 1)
    if len(x) <= x.shape[1]:
        root: NDArray[np.float64] = centred.T
        return root
    values, vectors = np.linalg.eigh(centred.T @ centred)
    scaled: NDArray[np.float64] = vectors * np.sqrt(np.clip(values, 0.0, None))
    return scaled


def _kernel(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    values: NDArray[np.float64] = (x @ y.T / x.shape[1] + 1.0) ** 3
    return values


def _rows(a: Features, b: Features) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    x, y = (_array(features) for features in (a, b))
    if x.ndim != 2 or y.ndim != 2 or x.shape[1] != y.shape[1]:
        raise ValueError(f"features must be N x d and M x d, not {x.shape} and {y.shape}")
    if min(len(x), len(y)) < 2:
        raise EvaluationError("KID and FID need at least two pictures on each side; give more.")
    return x, y


def _array(features: Features) -> NDArray[np.float64]:
    if isinstance(features, Tensor):
        features = features.detach().cpu().numpy()
    return np.asarray(features, dtype=np.float64)
