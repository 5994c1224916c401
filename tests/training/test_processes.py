"""Two processes compute what one does, and any number of kills changes nothing."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch

from glean_core.errors import GleanError
from glean_core.networks.discriminator import minibatch_stddev
from glean_core.training.processes import Processes
from glean_core.training.run_folder import RunFolder

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("parallel_run.py")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}


def losses(folder: Path, kind: str, processes: int) -> list[dict[str, float]]:
    out = folder / f"{kind}-{processes}.json"
    launcher = ["-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={processes}"]
    command = [sys.executable, *(launcher if processes > 1 else []), str(SCRIPT), kind, str(out)]
    done = subprocess.run(command, env=ENVIRONMENT, timeout=100, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    rows: list[dict[str, float]] = json.loads(out.read_text())
    return rows


@pytest.mark.parametrize("kind", ["bank", "glean", "relativistic"])
def test_two_processes_give_the_losses_of_one(kind: str, tmp_path: Path) -> None:
    one, two = (losses(tmp_path, kind, processes) for processes in (1, 2))
    assert len(one) == len(two) == 20
    for step, (alone, shared) in enumerate(zip(one, two, strict=True)):
        assert alone.keys() == shared.keys()
        for name, value in alone.items():
            assert shared[name] == pytest.approx(value, abs=1e-5), (step, name)
    assert (
        abs(
            one[0]["g_loss" if kind == "bank" else "pixel"]
            - one[-1]["g_loss" if kind == "bank" else "pixel"]
        )
        > 1e-3
    )


def test_shares_hold_whole_groups_of_minibatch_deviation() -> None:
    x = torch.randn(16, 4, 4, 4)
    whole = minibatch_stddev(x)
    for rank in range(2):
        place = Processes(rank, 2)
        torch.testing.assert_close(minibatch_stddev(place.share(x)), place.share(whole))


@pytest.mark.parametrize("batch", [8, 16, 48])
@pytest.mark.parametrize("count", [1, 2])
def test_shares_part_the_batch(batch: int, count: int) -> None:
    rows = [row for rank in range(count) for row in Processes(rank, count).rows(batch)]
    assert sorted(rows) == list(range(batch))


def test_batch_that_cannot_be_shared_is_a_sentence() -> None:
    with pytest.raises(GleanError, match="choose a multiple of 12"):
        Processes(0, 3).rows(8)


TINY_BANK = """
channel_multiplier = 0.25
channel_cap = 8
style_channels = 8
mapping_layers = 1
path_length_interval = 4
r1_interval = 4
[augment]
strength = 0.3
target = 0.6
span = 2000.0
[[stages]]
size = 8
images = 800
batch = 8
[[stages]]
size = 16
images = 800
batch = 8
"""


def start(folder: Path) -> "subprocess.Popen[bytes]":
    arguments = ["train", "bank", "photos.tar", str(folder), "--options", "tiny.toml"]
    return subprocess.Popen(
        [sys.executable, "-m", "glean_core", *arguments, "--save-minutes", "0.01"],
        env=ENVIRONMENT,
        cwd=folder.parent,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def kill_in_the_middle(folder: Path, further: int) -> bool:
    """Kill -9 a run once it has saved further checkpoints; False when it ended before."""
    process, seen = start(folder), set(names(folder))
    deadline = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < deadline:
        if len(set(names(folder)) - seen) >= further:
            process.send_signal(signal.SIGKILL)
            process.wait()
            return True
        time.sleep(0.01)
    process.wait()
    return False


def names(folder: Path) -> list[str]:
    checkpoints = folder / "checkpoints"
    return [p.name for p in checkpoints.glob("state-*.pt")] if checkpoints.is_dir() else []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_killed_and_restarted_run_ends_with_the_weights_of_an_uninterrupted_one(
    tmp_path: Path,
) -> None:
    from glean_core.training.data import pack_pictures
    from tests.training.pictures import write_pictures

    pack_pictures(write_pictures(tmp_path / "photos", 12, 16), tmp_path / "photos.tar", 16)
    (tmp_path / "tiny.toml").write_text(TINY_BANK)
    assert start(tmp_path / "whole").wait() == 0
    assert kill_in_the_middle(tmp_path / "parts", 1)
    kill_in_the_middle(tmp_path / "parts", 2)
    assert start(tmp_path / "parts").wait() == 0
    whole, parts = (RunFolder(tmp_path / name).load_state() for name in ("whole", "parts"))
    assert whole is not None
    assert parts is not None
    assert parts["images_shown"] == whole["images_shown"] == 1600
    for network in ("generator", "discriminator", "average"):
        for name, tensor in whole[network].items():
            assert torch.equal(tensor, parts[network][name]), (network, name)
