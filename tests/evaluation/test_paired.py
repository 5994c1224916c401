"""Differences between two methods, picture by picture."""

import pytest

from glean_core.evaluation.paired import compared, differences

OURS = [{"psnr": 30.0, "identity_dlib": 0.9}, {"psnr": 31.0}, {"psnr": 26.0, "identity_dlib": 0.8}]
THEIRS = [{"psnr": 29.0, "identity_dlib": 0.8}, {"psnr": 29.0}, {"psnr": 26.5}]


def test_only_pictures_that_both_have_count() -> None:
    assert differences(OURS, THEIRS, "psnr") == [1.0, 2.0, -0.5]
    assert differences(OURS, THEIRS, "identity_dlib") == [pytest.approx(0.1)]


def test_the_mean_its_standard_error_and_the_wins_are_told() -> None:
    # Mean 2.5 / 3; deviation with n - 1: 1.2583; divided by the root of 3: 0.7265.
    assert compared(OURS, THEIRS) == ("PSNR (dB) ↑ +0.833 ± 0.726, better in 2 of 3",)


def test_less_is_better_where_the_column_says_so() -> None:
    ours, theirs = ([{"lpips_vgg16": value} for value in row] for row in ((0.2, 0.3), (0.3, 0.1)))
    assert compared(ours, theirs)[0].endswith("better in 1 of 2")
