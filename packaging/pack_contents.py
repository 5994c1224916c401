"""What of torch's wheels goes into a pack, and what stays out: lists and two rules.

Compiled modules are enough, but for those whose source torch reads.
"""

from __future__ import annotations

from contents import matches

# Distributions that torch's wheel asks for and that nothing here reaches: they write and compile
# kernels. Sympy is not one of them: torch asks for it as soon as something is made on the device
# "meta", as networks are that wait for a file.
LEFT_OUT = (
    "networkx", "jinja2", "markupsafe", "fsspec", "setuptools", "triton", "filelock", "numpy",
    "cuda-bindings", "cuda-pathfinder",
)  # fmt: skip

# Files, as patterns of `contents.matches`. Torch's own modules stay, but for its tests and tools
# around it: many are imported late, by others that look just as idle.
DROPPED = (
    "**/*.pyi",
    "**/*.a",
    "**/*.lib",
    "**/*.pdb",
    "**/py.typed",
    "*.dist-info/RECORD",
    "*.dist-info/INSTALLER",
    "*.dist-info/REQUESTED",
    "*.dist-info/direct_url.json",
    "*.dist-info/entry_points.txt",
    "torch/bin/**",
    "torch/include/**",
    "torch/share/**",
    "torch/test/**",
    "torch/lib/*_test.so",
    "torch/lib/libshm/**",
    "torch/lib/libshm_windows/**",
    "torch/utils/tensorboard/**",
    "torch/utils/model_dump/**",
    "torch/testing/_internal/distributed/**",
    "torch/testing/_internal/opinfo/**",
    "torch/testing/_internal/common_methods_invocations.py",
    "torch/testing/_internal/jit_metaprogramming_utils.py",
    "torchgen/packaged/**",
    "sympy/physics/**",
    "sympy/stats/**",
    "sympy/holonomic/**",
    "sympy/crypto/**",
    "sympy/categories/**",
    "sympy/diffgeom/**",
    "sympy/parsing/autolev/**",
    "isympy.py",
)
KEPT = ("torch/bin/torch_shm_manager",)  # `import torch` fails without it

# Torch reads the source of settings with their comments, and of functions that it overloads.
READ_AS_TEXT = (
    "torch/**/config.py",
    "torch/**/_config.py",
    "torch/functional.py",
    "torch/nn/functional.py",
    "torch/nn/modules/rnn.py",
)


def comes_along(name: str) -> bool:
    """Whether a file of a wheel, as a POSIX path, goes into the pack."""
    parts = name.split("/")
    if "__pycache__" in parts or (parts[0] == "nvidia" and "include" in parts):
        return False
    if parts[0] in ("sympy", "mpmath") and {"tests", "benchmarks"} & {*parts}:
        return False
    if parts[0].endswith(".dist-info") and "licenses" in parts:
        return False  # the texts are in the pack's licences.txt
    kept = any(matches(name, pattern) for pattern in KEPT)
    return kept or not any(matches(name, pattern) for pattern in DROPPED)


def is_read(name: str) -> bool:
    """Whether a module's source goes into the pack beside what is compiled of it."""
    return any(matches(name, pattern) for pattern in READ_AS_TEXT)
