"""KID and FID against loops over their definitions and against known Gaussians."""

import math

import numpy as np
import pytest
import scipy.linalg
import torch

from glean_core.evaluation.distributions import frechet_distance, kid
from glean_core.evaluation.errors import EvaluationError


def features(seed: int, n: int, d: int, shift: float = 0.0) -> np.ndarray:
    return np.random.default_rng(seed).normal(shift, 1.0, (n, d))


def mmd2_by_loops(x: np.ndarray, y: np.ndarray) -> float:
    d = x.shape[1]

    def kernel(a: np.ndarray, b: np.ndarray) -> float:
        return (sum(a[i] * b[i] for i in range(d)) / d + 1) ** 3

    n, m = len(x), len(y)
    within_x = sum(kernel(x[i], x[j]) for i in range(n) for j in range(n) if i != j)
    within_y = sum(kernel(y[i], y[j]) for i in range(m) for j in range(m) if i != j)
    between = sum(kernel(a, b) for a in x for b in y)
    return within_x / (n * (n - 1)) + within_y / (m * (m - 1)) - 2 * between / (n * m)


def test_kid_is_the_unbiased_mmd_of_the_cubic_kernel() -> None:
    x, y = features(0, 7, 5), features(1, 9, 5, 0.4)
    assert kid(x, y) == pytest.approx(mmd2_by_loops(x, y), rel=1e-10)


def test_kid_of_one_distribution_is_zero_on_average_and_not_only_positive() -> None:
    values = [kid(features(i, 40, 6), features(1000 + i, 40, 6)) for i in range(60)]
    assert min(values) < 0 < max(values)
    assert abs(np.mean(values)) < 3 * np.std(values) / math.sqrt(len(values))
    assert kid(features(0, 40, 6), features(1, 40, 6, 1.0)) > 5 * max(values)


def test_kid_in_subsets_estimates_the_whole_and_repeats_itself() -> None:
    x, y = features(0, 300, 8), features(1, 250, 8, 0.3)
    whole = kid(x, y)
    first = kid(x, y, subsets=200, subset_size=50, seed=3)
    assert first == kid(x, y, subsets=200, subset_size=50, seed=3)
    assert first != kid(x, y, subsets=200, subset_size=50, seed=4)
    assert first == pytest.approx(whole, rel=0.15)


def exactly_gaussian(mean: np.ndarray, root: np.ndarray, n: int) -> np.ndarray:
    """Rows whose mean and covariance (of N - 1) are exactly `mean` and root root^T."""
    raw = features(9, n, len(mean))
    raw -= raw.mean(axis=0)
    white = raw @ np.linalg.inv(np.linalg.cholesky(np.cov(raw.T))).T
    return white @ root.T + mean


def test_frechet_distance_of_known_gaussians() -> None:
    a, b = np.array([1.0, -2.0, 0.5]), np.array([0.0, 1.0, 0.5])
    spread_a, spread_b = np.array([1.0, 2.0, 0.5]), np.array([3.0, 1.0, 0.5])
    x = exactly_gaussian(a, np.diag(spread_a), 50)
    y = exactly_gaussian(b, np.diag(spread_b), 60)
    # For covariances that commute: |a - b|^2 + |spread_a - spread_b|^2.
    expected = ((a - b) ** 2).sum() + ((spread_a - spread_b) ** 2).sum()
    assert frechet_distance(x, y) == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize(("n", "m"), [(80, 90), (7, 9), (7, 90)])
def test_frechet_distance_is_that_of_the_matrix_square_root(n: int, m: int) -> None:
    x = features(2, n, 12) @ features(3, 12, 12)
    y = features(4, m, 12) @ features(5, 12, 12) + 1
    s, t = np.cov(x.T), np.cov(y.T)
    root = scipy.linalg.sqrtm(s @ t + 1e-12 * np.eye(12))
    mean = ((x.mean(axis=0) - y.mean(axis=0)) ** 2).sum()
    expected = mean + np.trace(s) + np.trace(t) - 2 * np.trace(root).real
    assert frechet_distance(x, y) == pytest.approx(expected, rel=1e-4)


def test_frechet_distance_of_a_set_to_itself_is_zero() -> None:
    for shape in ((20, 6), (5, 40)):
        x = features(0, *shape)
        assert frechet_distance(x, x) == pytest.approx(0, abs=1e-9)


def test_tensors_are_taken_as_arrays_are() -> None:
    x, y = features(0, 8, 5), features(1, 8, 5)
    assert kid(torch.from_numpy(x), torch.from_numpy(y)) == kid(x, y)
    assert frechet_distance(torch.from_numpy(x), y) == frechet_distance(x, y)


def test_one_picture_is_no_set() -> None:
    with pytest.raises(EvaluationError, match="two pictures"):
        kid(features(0, 1, 4), features(1, 5, 4))
    with pytest.raises(EvaluationError, match="two pictures"):
        frechet_distance(features(0, 5, 4), features(1, 1, 4))
