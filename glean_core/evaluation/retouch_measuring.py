"""Measures inside the mask how close a cleanup came to the clean retouch, kind by kind."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from glean_core.evaluation.distributions import paired_kid
from glean_core.evaluation.feature_network import KEY
from glean_core.evaluation.instruments import Instruments
from glean_core.evaluation.measuring import TRUTH, Values
from glean_core.evaluation.metrics import Picture8
from glean_core.evaluation.retouch_cases import CleanedCase
from glean_core.evaluation.tensors import as_tensor
from glean_core.imaging import Box, bounding_box
from glean_core.imaging.luma import luma
from glean_core.zoo.card import RETOUCH

DETAIL = "sharpness"
CROP = 1.5  # sides of the mask


@dataclass(frozen=True)
class KindSummary:
    """Means over the cases of one kind, by method and metric."""

    methods: Mapping[str, Values]
    cases: int
    held_out: bool


@dataclass(frozen=True)
class RetouchSummary:
    """Means over all cases, the same for each kind, and notes."""

    methods: Mapping[str, Values]
    kinds: Mapping[str, KindSummary]
    cases: int
    notes: tuple[str, ...]


@dataclass(frozen=True)
class _Row:
    kind: str
    held_out: bool
    methods: dict[str, Values]
    detail: float  # of the clean retouch
    features: Mapping[str, Tensor]  # of the crop around the mask, by method and TRUTH


class RetouchTally:
    """Takes one cleaned case after another; keeps numbers, no pixels."""

    def __init__(self, instruments: Instruments, device: torch.device) -> None:
        self._with = instruments
        self._device = device
        self._rows: list[_Row] = []
        self._seconds: dict[str, list[float]] = defaultdict(list)
        self._faceless: dict[str, int] = defaultdict(int)

    def add(self, cleaned: CleanedCase) -> dict[str, Values]:
        """Measure one case as every method left it; its values by method and metric.

        `sharpness` is in 8-bit units here.
        """
        case = cleaned.case
        inside = case.mask > 0.5
        values = {
            name: {
                "psnr": masked_psnr(picture, case.clean, inside),
                DETAIL: masked_detail(picture, inside),
            }
            for name, picture in cleaned.pictures.items()
        }
        self._add_distances(cleaned, values)
        detail = masked_detail(case.clean, inside)
        features = self._crop_features(cleaned)
        self._rows.append(_Row(case.kind, case.held_out, values, detail, features))
        for name, seconds in cleaned.seconds.items():
            self._seconds[name].append(seconds)
        for name in cleaned.faceless:
            self._faceless[name] += 1
        return values

    @torch.no_grad()
    def _add_distances(self, cleaned: CleanedCase, values: dict[str, Values]) -> None:
        """Distances of networks that see the whole pictures; the places of the mask count."""
        names, case = list(cleaned.pictures), cleaned.case
        clean = as_tensor([case.clean], self._device)
        made = as_tensor(list(cleaned.pictures.values()), self._device)
        mask = torch.from_numpy(case.mask)[None, None].to(self._device)
        measured = {f"lpips_{m.kind}": m(made, clean, mask) for m in self._with.lpips}
        if (features := self._with.features) is not None:
            key = f"feature_distance_{features.key}"
            measured[key] = features.distance(made, clean, mask)
        for key, distances in measured.items():
            for name, distance in zip(names, distances.tolist(), strict=True):
                values[name][key] = distance

    def _crop_features(self, cleaned: CleanedCase) -> dict[str, Tensor]:
        if self._with.features is None:
            return {}
        case = cleaned.case
        square = crop_around(case.mask).slices
        pictures = {TRUTH: case.clean, **cleaned.pictures}
        crops = as_tensor([picture[square] for picture in pictures.values()], self._device)
        rows = self._with.features.pooled(crops).cpu()
        return dict(zip(pictures, rows, strict=True))

    def summary(self) -> RetouchSummary:
        """Sum up what was added: at least one case."""
        by_kind: dict[str, list[_Row]] = defaultdict(list)
        for row in self._rows:
            by_kind[row.kind].append(row)
        kinds = {
            kind: KindSummary(_means(rows), len(rows), rows[0].held_out)
            for kind, rows in by_kind.items()
        }
        # Kinds that training leaves out come last.
        kinds = dict(sorted(kinds.items(), key=lambda item: (item[1].held_out, item[0])))
        notes = (*self._with.notes, *self._face_notes(), self._time_note())
        return RetouchSummary(_means(self._rows), kinds, len(self._rows), notes)

    def _face_notes(self) -> tuple[str, ...]:
        return tuple(
            f"{name}: no face was found in {count} of {len(self._rows)} cases, so it worked on a "
            "square around the mask, as the app does then."
            for name, count in self._faceless.items()
        )

    def _time_note(self) -> str:
        times = (f"{name} {fmean(seconds):.3f}" for name, seconds in self._seconds.items())
        return f"Seconds per case: {', '.join(times)}."


def _means(rows: Sequence[_Row]) -> dict[str, Values]:
    """Means over the rows; fine detail is a share of the clean retouch's, left out where flat."""
    detail = fmean(row.detail for row in rows)
    means: dict[str, Values] = {}
    for name, first in rows[0].methods.items():
        means[name] = {key: fmean(row.methods[name][key] for row in rows) for key in first}
        if detail > 0:
            means[name][DETAIL] /= detail
        else:
            del means[name][DETAIL]
        if len(rows) > 1 and rows[0].features:
            ours, truth = (torch.stack([r.features[key] for r in rows]) for key in (name, TRUTH))
            means[name][f"kid_{KEY}"] = paired_kid(ours, truth)
    return means


def crop_around(mask: NDArray[np.float32]) -> Box:
    """The square around a mask, half as wide again, moved into the picture; smaller at need."""
    region = bounding_box(mask > 0)
    assert region is not None
    side = min(math.ceil(CROP * max(region.width, region.height)), *mask.shape)
    left = region.left + (region.width - side) // 2
    top = region.top + (region.height - side) // 2
    left = min(max(left, 0), mask.shape[1] - side)
    return Box(left, min(max(top, 0), mask.shape[0] - side), side, side)


def masked_psnr(ours: Picture8, truth: Picture8, inside: NDArray[np.bool_]) -> float:
    """PSNR in dB over the chosen pixels alone, all three channels; inf when they are equal.

    ours, truth: height x width x 3 uint8 RGB; inside: height x width, not empty.
    """
    difference = ours[inside].astype(np.float64) - truth[inside].astype(np.float64)
    error = float(np.mean(difference**2))
    return math.inf if error == 0 else 10 * math.log10(255**2 / error)


def masked_detail(picture: Picture8, inside: NDArray[np.bool_]) -> float:
    """Fine detail as `metrics.laplacian_std` measures it, over the chosen pixels alone."""
    plane = luma(picture.astype(np.float64))
    return float(cv2.Laplacian(plane, cv2.CV_64F, ksize=1)[inside].std())


def ranking_metric(values: Values) -> str:
    """The metric that tells how wrong a case came out: feature distance, else LPIPS, else PSNR."""
    for start in ("feature_distance", "lpips"):
        for key in values:
            if key.startswith(start):
                return key
    return "psnr"


def badness(values: Values) -> float:
    """How wrong a case came out, by `ranking_metric`: the more, the worse."""
    key = ranking_metric(values)
    return -values[key] if key == "psnr" else values[key]


def flat_retouch_summary(summary: RetouchSummary, model: str, references: Iterable[str]) -> Values:
    """One model's values and the references', all kinds and each: "retouch_swirl_psnr_telea"."""
    flat = {f"{RETOUCH}cases": float(summary.cases)}
    parts = {"": summary.methods, **{f"{k}_": s.methods for k, s in summary.kinds.items()}}
    names = list(references)
    for part, methods in parts.items():
        for key, value in methods[model].items():
            flat[f"{RETOUCH}{part}{key}"] = value
            for name in names:
                flat[f"{RETOUCH}{part}{key}_{name}"] = methods[name][key]
    return flat
