"""Which way a network is run on a device: the fastest one that still gives its result."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor, nn

from glean_core.networks import Glean
from glean_core.restoration.device import describe
from glean_core.restoration.engine.allocator import large_blocks_kept
from glean_core.restoration.engine.cost import multiplications
from glean_core.restoration.engine.prepared import (
    CPU_BFLOAT16,
    CPU_FLOAT32,
    GPU_BFLOAT16,
    GPU_FLOAT16,
    PORTABLE,
    Form,
    prepare,
)
from glean_core.restoration.engine.probe import CLOSE_ENOUGH, probe_picture, psnr
from glean_core.restoration.engine.verdicts import (
    Verdict,
    known_verdict,
    remember,
    verdict_key,
)

WORTH_IT = 1.1  # times as fast, at least, to leave float32
_SMALL = 1_000_000_000  # products; a smaller network takes no time that half precision could save
# Of a race: turns at least and at most, seconds after which no further turn begins, the share of
# the best time so far below which a time is news, and turns without news that end it.
_TURNS, _MOST, _LONGEST, _BETTER, _QUIET = 3, 9, 0.5, 0.97, 2


@dataclass(frozen=True)
class Chosen:
    """A network ready to run; the form it is in; why it isn't in the fast one, or empty."""

    network: nn.Module
    form: Form
    note: str = ""


def exact_form(device: torch.device) -> Form:
    """The float32 form for a device."""
    return CPU_FLOAT32 if device.type == "cpu" else PORTABLE


def fast_form(device: torch.device) -> Form | None:
    """The form that should be the fastest on a device; None where that is float32."""
    if device.type == "cpu":
        return CPU_BFLOAT16 if multiplies_bfloat16() else None
    if device.type != "cuda":
        return None  # MPS: float32, until somebody has measured another
    native = torch.cuda.get_device_capability(device) >= (8, 0) or torch.version.hip is not None
    return GPU_BFLOAT16 if native else GPU_FLOAT16


def multiplies_bfloat16() -> bool:
    """Whether this processor has instructions for bfloat16: AMX or AVX-512 BF16."""
    capabilities: Mapping[str, object] = {}
    if hasattr(torch.cpu, "get_capabilities"):
        capabilities = torch.cpu.get_capabilities()
    elif hasattr(torch.cpu, "_is_avx512_bf16_supported"):  # before torch 2.8
        capabilities = {"avx512_bf16": torch.cpu._is_avx512_bf16_supported()}
    named = capabilities.get("amx_bf16") or capabilities.get("avx512_bf16")
    return bool(named) and torch.backends.mkldnn.is_available()


def choose(network: Glean, weights: str, device: torch.device) -> Chosen:
    """Prepare a network in the form that is best on a device, checked on the probe.

    weights: the digest that names the weights, empty for unknown ones, which are checked each time.
    The fast form is taken when it is at least `WORTH_IT` times as fast as float32 and its result
    has at least `CLOSE_ENOUGH` dB against it.
    """
    fast = fast_form(device)
    large = network.config.decoder and multiplications(network.config) >= _SMALL
    exact = exact_form(device)
    if fast is None or not large:
        return Chosen(prepare(network, exact).to(device), exact)
    threads = torch.get_num_threads()
    key = verdict_key(weights, fast.name, describe(device), threads, torch.__version__)
    verdict = known_verdict(key) if weights else None
    if verdict is None:
        verdict = _checked(network, fast, exact, device)
        remember(key, verdict)
    if verdict.psnr < CLOSE_ENOUGH:
        note = (
            f"{describe(device)} ran this model in float32, since in {fast.name}, which is faster, "
            "its result was another."
        )
        return Chosen(prepare(network, exact).to(device), exact, note)
    form = fast if verdict.speed >= WORTH_IT else exact
    return Chosen(prepare(network, form).to(device), form)


def _checked(network: Glean, fast: Form, exact: Form, device: torch.device) -> Verdict:
    """Run both forms on the probe, in turns."""
    picture = probe_picture(network.config.in_size).to(device)
    forms = [prepare(network, form).to(device) for form in (exact, fast)]
    with torch.inference_mode(), large_blocks_kept():
        close = psnr(*(form(picture).cpu() for form in forms))  # the first pass warms up
        slow, quick = race([partial(form, picture) for form in forms], device)
    return Verdict(close, slow / quick)


def race(passes: list[Callable[[], Tensor]], device: torch.device) -> list[float]:
    """Seconds of each pass, the best of some turns in which each has one.

    Goes on while turns bring better times, so that a busy moment costs a few more turns instead of
    deciding, but begins none after half a second, unless it is one of the first three.
    """
    best = [float("inf")] * len(passes)
    begun, quiet = time.perf_counter(), 0
    for turn in range(_MOST):
        took = [_seconds(run, device) for run in passes]
        better = any(new < _BETTER * old for new, old in zip(took, best, strict=True))
        best = [min(new, old) for new, old in zip(took, best, strict=True)]
        quiet = 0 if better else quiet + 1
        if turn + 1 >= _TURNS and (quiet >= _QUIET or time.perf_counter() - begun > _LONGEST):
            break
    return best


def _seconds(run: Callable[[], Tensor], device: torch.device) -> float:
    started = time.perf_counter()
    run()
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return time.perf_counter() - started
