"""The network's numbers as Markdown."""

from __future__ import annotations

import statistics
from typing import Any

from tests.benchmarks.growth import line
from tests.benchmarks.network import FULL_WIDTH, REFERENCE

BEGIN, END = "<!-- network: begin -->", "<!-- network: end -->"
LATENCY_LIMIT = 60  # ms


def network_table(
    networks: list[dict[str, Any]], growth: list[dict[str, Any]], latency: list[dict[str, float]]
) -> str:
    """All tables of the section; each list is what the module of that name prints."""
    return "\n\n".join((ways_table(networks), growth_table(growth), latency_words(latency)))


def ways_table(networks: list[dict[str, Any]]) -> str:
    """One row for each way to run each network."""
    rows = [
        "| network | way | time | times as fast | largest, RMS difference | PSNR | of the peak |",
        "|---|---|---|---|---|---|---|",
    ]
    for found in networks:
        rows += _rows(found)
    gpu = "| all of them | a GPU, any format | *not measured* | *not measured* | | | |"
    return "\n".join([*rows, gpu, "", _peaks(networks)])


def _rows(found: dict[str, Any]) -> list[str]:
    name = found["name"]
    title = f"{name.replace('-', ' to ')}, full width" if name in FULL_WIDTH else f"`{name}`"
    rows = []
    for way, values in found["ways"].items():
        rate = found["gmac"] / values["seconds"]
        share = rate / found["peaks"]["bfloat16" if "bfloat16" in way else "float32"]
        same = way == REFERENCE
        apart = "" if same else f"{values['max']:.0e}, {values['rms']:.0e}"
        psnr = "" if same else f"{values['psnr']:.0f} dB"
        time = f"{values['seconds'] * 1000:.0f} ms"
        first = f"{title}, {found['gmac']:.1f} GMAC" if same else ""
        times = found["ways"][REFERENCE]["seconds"] / values["seconds"]
        ratio = "1" if same else f"{times:.2f}"
        rows.append(f"| {first} | {way} | {time} | {ratio} | {apart} | {psnr} | {share:.0%} |")
    return rows


def _peaks(networks: list[dict[str, Any]]) -> str:
    best = {
        dtype: max(found["peaks"][dtype] for found in networks) for dtype in ("float32", "bfloat16")
    }
    words = " and ".join(f"{rate:.0f} GMAC/s in {dtype}" for dtype, rate in best.items())
    threads = networks[0]["threads"]
    return (
        f"Threads: {threads}. The peak is the faster of a matrix product and a convolution, "
        f"measured before and after the race of each network; the best was {words}."
    )


def growth_table(growth: list[dict[str, Any]]) -> str:
    """Time and memory against the result's area, and the lines through them."""
    rows = ["| result | time | most memory above the start |", "|---|---|---|"]
    for found in growth:
        memory = f"{found['bytes'] / 2**20:.0f} MiB"
        rows.append(f"| {found['megapixels']:.2f} MP | {found['seconds']:.2f} s | {memory} |")
    if len(growth) < 3:
        return "\n".join(rows)
    x = [found["megapixels"] for found in growth]
    time, fits = line(x, [found["seconds"] for found in growth])
    memory, holds = line(x, [found["bytes"] / 2**20 for found in growth])
    lines = (
        f"Slopes: {time:.2f} s and {memory:.1f} MiB for each megapixel; straight lines explain "
        f"{fits:.2%} and {holds:.2%} of the variance."
    )
    return "\n".join([*rows, "", lines])


def latency_words(latency: list[dict[str, float]]) -> str:
    """One sentence: what the app adds to the passes."""
    own = [(turn["all"] - turn["engine"]) * 1000 for turn in latency]
    passes = statistics.median(turn["engine"] for turn in latency) * 1000
    return (
        f"Key press to pixels on the canvas at 24 MP, minus the forward pass: "
        f"{statistics.median(own):.0f} ms (median of {len(own)}, from {min(own):.0f} to "
        f"{max(own):.0f}; at most {LATENCY_LIMIT}); the pass itself took {passes:.0f} ms."
    )
