"""What the libraries in a program make of some pictures and numbers, for a comparison.

Slimming put other libraries behind OpenCV and left codecs and detectors out: each of these would
fail, or come out differently, where one too many is gone.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path
from typing import Any

# What a frozen program has no room for; torch is a pack.
HEAVY = ("torch", "ray", "openvino", "onnx", "msgspec", "dlib", "h5py", "tensorboard", "sympy")


def found(folder: Path) -> dict[str, Any]:
    """Values for JSON. folder: has deep.avif, of more than 8 bits, and photo.jpg."""
    from glean_core.imaging import read
    from glean_core.restoration.cats import find_cats
    from glean_core.restoration.faces import find_faces

    deep, photo = read(folder / "deep.avif"), read(folder / "photo.jpg")
    return {
        "deep picture": [str(deep.pixels.dtype), *map(int, deep.pixels.reshape(-1)[::997])],
        "faces": [[round(f.centre_x), round(f.centre_y), round(f.side)] for f in find_faces(photo)],
        "cats": len(find_cats(photo)),
        "linear algebra": linear_algebra(),
        "languages of Qt": qt_languages(),
        "newer version": newer_version(),
        "absent": [name for name in HEAVY if find_spec(name) is None],
    }


def linear_algebra() -> dict[str, bool]:
    """Whether OpenCV's solvers, all that ask LAPACK and BLAS, give what they should."""
    import cv2
    import numpy as np

    made: dict[str, bool] = {}
    for dtype, close in ((np.float32, 1e-2), (np.float64, 1e-8)):
        random = np.random.default_rng(1)
        a = random.normal(size=(160, 160)).astype(dtype)
        a = a @ a.T + 160 * np.eye(160, dtype=dtype)  # symmetric, far from singular
        b = random.normal(size=(160, 3)).astype(dtype)
        for name in ("LU", "CHOLESKY", "QR", "SVD", "EIG"):
            _, x = cv2.solve(a, b, flags=getattr(cv2, f"DECOMP_{name}"))
            made[f"{name} {a.dtype}"] = bool(np.abs(a @ x - b).max() < close)
        product = cv2.gemm(a, b, 1, None, 0)
        made[f"product {a.dtype}"] = bool(np.abs(product - a @ b).max() < close * 100)
    values, _ = cv2.eigenNonSymmetric(np.diag(np.arange(1.0, 101.0)))
    made["eigenvalues"] = bool(abs(values.max() - 100) < 1e-8)
    return made


def qt_languages() -> list[str]:
    """Those of the app's languages in which Qt's own dialogs and keys are."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    from app.language import LANGUAGES

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    others = [code for code in LANGUAGES if code != "en"]
    return [code for code in others if QTranslator().load(f"qtbase_{code}", folder)]


def newer_version() -> str:
    """What the update channel of the environment offers to version 0."""
    from glean_core.updates import check, find_channel

    if "GLEAN_UPDATES_KEYS" not in os.environ:
        return ""
    newer = check(find_channel(), "0").newer
    return newer.version if newer else ""
