"""`glean train` with bad input, damaged runs, signals and rivals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from glean_core.training.run_lock import locked_run
from tests.cli.conftest import Run
from tests.training.pictures import write_pictures

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
BANK = """
channel_multiplier = 0.25
channel_cap = 8
style_channels = 8
mapping_layers = 1
[[stages]]
size = 8
images = 16
batch = 8
"""
GLEAN = """
in_size = 8
num_rrdbs = 1
rrdb_channels = 8
rrdb_growth = 4
head_width = 8
decoder_channels = 8
validation = 4
[[phases]]
images = 8
batch = 4
learning_rate = 2e-3
"""
TRAIN_BANK = ["train", "bank", "photos", "bank", "--options", "bank.toml"]
TRAIN_GLEAN = ["train", "glean", "photos", "glean", "--bank", "bank", "--options", "glean.toml"]
LONGER = ["--set", "stages.0.images=100000000"]


@pytest.fixture(autouse=True)
def signals_back() -> object:
    before = {n: signal.getsignal(n) for n in (signal.SIGINT, signal.SIGTERM)}
    if hasattr(signal, "SIGHUP"):
        before[signal.SIGHUP] = signal.getsignal(signal.SIGHUP)
    yield None
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture(autouse=True)
def inputs(glean: Run) -> None:
    """Photos of 16 px and the smallest options."""
    write_pictures(Path("photos"), 10, 16)
    Path("bank.toml").write_text(BANK)
    Path("glean.toml").write_text(GLEAN)


def contents() -> dict[str, bytes | None]:
    return {str(p): p.read_bytes() if p.is_file() else None for p in Path().rglob("*")}


BAD: dict[str, tuple[list[str], str]] = {
    "threads": ([*TRAIN_BANK, "--threads", "1000000000"], "--threads"),
    "workers": ([*TRAIN_BANK, "--workers", "1000000000"], "--workers"),
    "seed": ([*TRAIN_BANK, "--set", "seed=99999999999999999999"], "“seed” is"),
    "rate": ([*TRAIN_BANK, "--set", "learning_rate=1e308"], "at most 1e+30"),
    "odd size": ([*TRAIN_BANK, "--set", "stages.0.size=12"], "power of two"),
    "chance": ([*TRAIN_BANK, "--set", "augment.strength=2"], "at most 1"),
    "transforms": ([*TRAIN_BANK, "--set", 'augment.transforms=["x"]'], "augment.transforms"),
    "layers": ([*TRAIN_BANK, "--set", "mapping_layers=100000000"], "at most 64"),
    "shrinking": (
        [*TRAIN_BANK, "--set", "stages=[{size=16,images=8,batch=8},{size=8,images=8,batch=8}]"],
        "a bank only grows",
    ),
    "betas": ([*TRAIN_GLEAN, "--set", "betas=[1,1]"], "below 1"),
    "nested": (["train", "bank", "photos", "--options", "deep.toml"], "deep.toml is nested"),
    "among photos": (["train", "bank", "photos", "photos/run", "--options", "bank.toml"], "among"),
    "run is a file": (
        ["train", "bank", "photos", "bank.toml", "--options", "bank.toml"],
        "bank.toml is not a folder",
    ),
    "no memory": ([*TRAIN_BANK, "--set", "channel_cap=1000000000"], "not enough memory"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_sentence_and_changes_nothing(glean: Run, case: str) -> None:
    Path("deep.toml").write_text("a=" + "[" * 3000 + "]" * 3000)
    arguments, named = BAD[case]
    before = contents()
    outcome = glean(*arguments)
    assert outcome.code == 2
    assert named in outcome.err
    assert outcome.err.count("\n") == 1
    assert contents() == before


def damage(name: str, content: bytes) -> Callable[[], None]:
    return lambda: [p.write_bytes(content) for p in Path().glob(name)] and None


DAMAGES: dict[str, tuple[list[str], Callable[[], object], str]] = {
    "glean in a bank's folder": (
        [*TRAIN_GLEAN[:3], "bank", *TRAIN_GLEAN[4:]],
        lambda: None,
        "holds a bank's run",
    ),
    "data is a run": (["train", "bank", "bank", "r"], lambda: None, "is the folder of a run"),
    "options torn": (TRAIN_BANK, damage("bank/options.json", b"{"), "options.json can't be read"),
    "options foreign": (TRAIN_BANK, damage("bank/options.json", b'{"a": 1}'), "something else"),
    "checkpoints empty": (TRAIN_BANK, damage("bank/checkpoints/*", b""), "can be read"),
    "checkpoint of nothing": (
        TRAIN_BANK,
        lambda: [torch.save({"kind": "bank"}, p) for p in Path("bank/checkpoints").iterdir()],
        "damaged",
    ),
    "other widths": ([*TRAIN_BANK, "--set", "channel_cap=16"], lambda: None, "widths"),
}


@pytest.mark.parametrize("case", DAMAGES)
def test_refused_run_is_left_as_it_was(glean: Run, case: str) -> None:
    assert glean(*TRAIN_BANK).code == 0
    arguments, harm, named = DAMAGES[case]
    harm()
    before = contents()
    outcome = glean(*arguments)
    assert outcome.code == 2
    assert named in outcome.err
    assert contents() == before


def test_two_trainings_in_one_folder_are_refused(glean: Run) -> None:
    with locked_run(Path("bank")):
        outcome = glean(*TRAIN_BANK)
        assert outcome.code == 2
        assert "trained by another process" in outcome.err
    assert not Path("bank").exists()
    assert glean(*TRAIN_BANK).code == 0


def test_lock_left_by_a_kill_is_taken_over(glean: Run) -> None:
    Path("bank").mkdir()
    Path("bank/in-use.lock").touch()
    assert glean(*TRAIN_BANK).code == 0
    assert not Path("bank/in-use.lock").exists()


def test_other_discriminator_is_refused_before_options_change(glean: Run) -> None:
    glean(*TRAIN_BANK, "--set", "stages.0.size=16")
    assert glean(*TRAIN_GLEAN).code == 0
    before = contents()
    outcome = glean(*TRAIN_GLEAN, "--set", "discriminator=patch")
    assert outcome.code == 2
    assert "other networks" in outcome.err
    assert contents() == before


@pytest.mark.parametrize("harm", [("best.pt", b"x"), ("best.json", b"[1]")])
def test_damaged_best_checkpoint_does_not_stop_a_run(glean: Run, harm: tuple[str, bytes]) -> None:
    glean(*TRAIN_BANK, "--set", "stages.0.size=16")
    assert glean(*TRAIN_GLEAN).code == 0
    Path("glean", harm[0]).write_bytes(harm[1])
    assert glean(*TRAIN_GLEAN, "--set", "phases.0.images=16").code == 0
    best = torch.load("glean/best.pt", weights_only=True)
    assert json.loads(Path("glean/best.json").read_text()) == best["measured"]


def process(*more: str, **how: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "glean_core", *TRAIN_BANK, *more],
        env=ENVIRONMENT,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **how,  # type: ignore[call-overload]
    )


def wait_for_steps(run: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + 40
    while not list(Path("bank").glob("tensorboard/*")) and time.monotonic() < deadline:
        assert run.poll() is None
        time.sleep(0.05)
    time.sleep(0.3)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGHUP")
@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_signal_ends_a_run_with_a_checkpoint(number: str, glean: Run) -> None:
    pytest.importorskip("tensorboard")
    run = process(*LONGER)
    wait_for_steps(run)
    run.send_signal(getattr(signal, number))
    run.communicate(timeout=30)
    assert run.returncode == 0
    assert len(list(Path("bank/checkpoints").iterdir())) == 1


def torchrun(*arguments: str) -> list[str]:
    launcher = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    return [sys.executable, *launcher, "-m", "glean_core", *arguments]


@pytest.mark.skipif(os.name == "nt", reason="torchrun's gloo is tested on Linux and macOS")
@pytest.mark.parametrize(
    ("more", "named"),
    [("batch", "can't be shared"), ("option", "there is no setting"), ("usage", "'--threads'")],
)
def test_many_processes_tell_once(more: str, named: str, glean: Run) -> None:
    added = {
        "batch": ["--set", "stages.0.batch=6"],
        "option": ["--set", "nonsense=1"],
        "usage": ["--threads", "0"],
    }[more]
    command = torchrun(*TRAIN_BANK, *added)
    done = subprocess.run(command, env=ENVIRONMENT, timeout=60, capture_output=True, text=True)
    assert done.returncode != 0
    assert done.stderr.count(named) == 1
    assert not Path("bank").exists()
