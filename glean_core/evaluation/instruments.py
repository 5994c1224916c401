"""The networks that a comparison measures with: those that are on this machine."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from glean_core.evaluation.arcface import ArcFace
from glean_core.evaluation.dlib_faces import DlibFaces
from glean_core.evaluation.errors import EvaluationError
from glean_core.evaluation.feature_network import FeatureNetwork
from glean_core.evaluation.identity import IdentityNetwork
from glean_core.evaluation.lpips import Lpips
from glean_core.zoo.backbones import KNOWN, backbone_kind, backbones_here


@dataclass(frozen=True)
class Instruments:
    """What to measure with beyond pixels.

    notes: one sentence for each network that is used and each that is missing, for the table.
    """

    lpips: tuple[Lpips, ...] = ()
    features: FeatureNetwork | None = None
    identity: IdentityNetwork | None = None
    notes: tuple[str, ...] = ()


def choose_instruments(
    device: torch.device,
    backbones: Sequence[Path] = (),  # files for LPIPS; the folder's are used besides
    arcface: Path | None = None,
    identify: bool = True,  # False leaves identity out
) -> Instruments:
    """Load what is there. Raises GleanError for given files that can't be used."""
    lpips = _lpips(device, backbones)
    features, feature_note = _features(device)
    if not identify:
        return Instruments(lpips, features, None, (_lpips_note(lpips), feature_note))
    identity, identity_note = _identity(arcface)
    notes = [_lpips_note(lpips), feature_note, identity_note]
    return Instruments(lpips, features, identity, tuple(notes))


def _lpips(device: torch.device, given: Sequence[Path]) -> tuple[Lpips, ...]:
    chosen = {backbone_kind(path): path for path in given}
    for path in backbones_here():
        chosen.setdefault(backbone_kind(path), path)
    return tuple(Lpips.load(chosen[kind], device) for kind in sorted(chosen, reverse=True))


def _lpips_note(lpips: tuple[Lpips, ...]) -> str:
    if lpips:
        names = " and ".join(metric.source for metric in lpips)
        return f"LPIPS 0.1 on torchvision's {names}."
    files = " or ".join(known.file for known in KNOWN.values())
    return (
        f"LPIPS was not measured: it needs torchvision's {files} (“glean train fetch”, or "
        "--backbone FILE)."
    )


def _features(device: torch.device) -> tuple[FeatureNetwork | None, str]:
    try:
        network = FeatureNetwork.load(device)
    except EvaluationError as error:
        return None, f"Feature distance, KID and FID were not measured. {error}"
    return network, (
        f"Feature distance, KID and FID use {network.name} (ImageNet), a network that no training "
        "loss uses; they can't be compared with LPIPS, or with KID and FID on Inception."
    )


def _identity(arcface: Path | None) -> tuple[IdentityNetwork | None, str]:
    if arcface is not None:
        given = ArcFace(arcface)
        return given, given.note
    try:
        network = DlibFaces()
    except EvaluationError as error:
        return None, f"Identity was not measured. {error}"
    return network, network.note
