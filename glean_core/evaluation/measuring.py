"""Measures what the methods made, picture by picture, and sums it up."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from glean_core.evaluation.comparison import Restored
from glean_core.evaluation.distributions import frechet_distance, kid
from glean_core.evaluation.identity import cosine_similarity, similarity_of_others
from glean_core.evaluation.instruments import Instruments
from glean_core.evaluation.metrics import (
    Picture8,
    consistency,
    laplacian_std,
    psnr,
    ssim,
    ssim_rgb,
)
from glean_core.evaluation.tensors import as_tensor

TRUTH = "truth"
Values = dict[str, float]  # metric to value


@dataclass(frozen=True)
class Summary:
    """Means over all pictures by method and metric, KID and FID over the sets, and notes."""

    methods: Mapping[str, Values]
    pictures: int
    notes: tuple[str, ...]


class Tally:
    """Takes one restored picture after another; keeps numbers and features, no pixels."""

    def __init__(self, instruments: Instruments, device: torch.device) -> None:
        self._with = instruments
        self._device = device
        self._values: dict[str, list[Values]] = defaultdict(list)
        self._features: dict[str, list[Tensor]] = defaultdict(list)
        self._detail: list[float] = []  # of the truth
        self._faces: list[NDArray[np.float64]] = []  # embeddings of the truth
        self._seconds: dict[str, list[float]] = defaultdict(list)

    def add(self, restored: Restored) -> None:
        """Measure one picture as every method made it."""
        by_method = {
            name: pixel_metrics(picture, restored) for name, picture in restored.pictures.items()
        }
        self._add_distances(restored, by_method)
        self._add_identity(restored, by_method)
        self._detail.append(laplacian_std(restored.truth))
        for name, values in by_method.items():
            self._values[name].append(values)
            self._seconds[name].append(restored.seconds[name])

    @torch.no_grad()
    def _add_distances(self, restored: Restored, by_method: dict[str, Values]) -> None:
        names = list(restored.pictures)
        truth = as_tensor([restored.truth], self._device)
        made = as_tensor(list(restored.pictures.values()), self._device)
        measured = {f"lpips_{metric.kind}": metric(made, truth) for metric in self._with.lpips}
        features = self._with.features
        if features is not None:
            measured[f"feature_distance_{features.key}"] = features.distance(made, truth)
            pooled = features.pooled(torch.cat([truth, made])).cpu()
            for name, row in zip([TRUTH, *names], pooled, strict=True):
                self._features[name].append(row)
        for key, distances in measured.items():
            for name, distance in zip(names, distances.tolist(), strict=True):
                by_method[name][key] = distance

    def _add_identity(self, restored: Restored, by_method: dict[str, Values]) -> None:
        network = self._with.identity
        if network is None:
            return
        rows = network.embed(restored.truth, list(restored.pictures.values()))
        if rows is None:
            return
        self._faces.append(rows[0])
        for name, row in zip(restored.pictures, rows[1:], strict=True):
            by_method[name][f"identity_{network.key}"] = cosine_similarity(row, rows[0])

    def rows(self, name: str) -> tuple[Values, ...]:
        """One method's metrics of each picture, in the order in which they were added."""
        return tuple(dict(row) for row in self._values[name])

    @property
    def all_flat(self) -> bool:
        """Whether no truth had any detail, so that nothing can be said."""
        return not any(self._detail)

    def summary(self) -> Summary:
        """Sum up what was added: at least one picture with detail."""
        methods = {name: self._means(name) for name in self._values}
        notes = (*self._with.notes, *self._face_notes(), *self._set_notes(), self._time_note())
        return Summary(methods, len(self._detail), notes)

    def _means(self, name: str) -> Values:
        rows = self._values[name]
        keys = dict.fromkeys(key for row in rows for key in row)
        means = {key: fmean(row[key] for row in rows if key in row) for key in keys}
        means["sharpness"] /= fmean(self._detail)
        if self._with.features is not None and len(self._features[TRUTH]) > 1:
            ours, truth = (torch.stack(self._features[key]) for key in (name, TRUTH))
            means[f"kid_{self._with.features.key}"] = kid(ours, truth)
            means[f"fid_{self._with.features.key}"] = frechet_distance(ours, truth)
        return means

    def _face_notes(self) -> tuple[str, ...]:
        if self._with.identity is None:
            return ()
        found, asked = len(self._faces), len(self._detail)
        if not found:
            return ("Identity was left out: no face was found in any picture.",)
        notes = []
        if found < asked:
            notes.append(f"No face was found in {asked - found} of {asked} pictures.")
        if found > 1:
            others = similarity_of_others(np.stack(self._faces))
            notes.append(
                f"Two different pictures of the set have identity {others:.3f} on average."
            )
        return tuple(notes)

    def _set_notes(self) -> tuple[str, ...]:
        known = self._features.get(TRUTH, [])
        if not known:
            return ()
        if len(known) < 2:
            return ("KID and FID were left out: they need at least two pictures.",)
        if len(known) <= known[0].shape[0]:
            return (
                f"FID over {len(known)} pictures of {known[0].shape[0]} features is biased "
                "upwards; compare it within this table alone.",
            )
        return ()

    def _time_note(self) -> str:
        times = (f"{name} {fmean(seconds):.3f}" for name, seconds in self._seconds.items())
        return f"Seconds per picture: {', '.join(times)}."


def pixel_metrics(ours: Picture8, restored: Restored) -> Values:
    """The metrics of one picture that need no network; `sharpness` in 8-bit units."""
    return {
        "psnr": psnr(ours, restored.truth),
        "ssim_rgb": ssim_rgb(ours, restored.truth),
        "ssim": ssim(ours, restored.truth),
        "consistency": consistency(ours, restored.small),
        "sharpness": laplacian_std(ours),
    }


def flat_summary(summary: Summary, model: str, references: Sequence[str]) -> Values:
    """One model's values by metric, and the references' by metric and name: "psnr_bicubic"."""
    flat = {"pictures": float(summary.pictures)}
    for key, value in summary.methods[model].items():
        flat[key] = value
        for name in references:
            flat[f"{key}_{name}"] = summary.methods[name][key]
    return flat


def finite_or_none(values: Mapping[str, float]) -> dict[str, float | None]:
    """The same with None for what JSON can't hold: infinite PSNR of equal pictures."""
    return {key: value if math.isfinite(value) else None for key, value in values.items()}
