"""Pickles that would run code, or exhaust the machine, are refused with one sentence."""

from __future__ import annotations

import builtins
import copyreg
import functools
import importlib
import io
import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from glean_core.checkpoints import CheckpointError, load_bank, load_bank_discriminator
from tests.checkpoints.nvidia_networks import Generator
from tests.checkpoints.nvidia_snapshot import (
    PersistentModule,
    nvidia_modules,
    reconstruct,
    write_snapshot,
)

RAN = Path("ran")  # made in the working folder by code that runs


class Reduced:
    """Pickled as the call that it was given."""

    def __init__(self, *call: Any) -> None:
        self.call = call

    def __reduce__(self) -> tuple[Any, ...]:
        return self.call


class Stateful:
    """Its state would be handed to its own method."""

    def __setstate__(self, state: object) -> None:
        RAN.touch()

    def __getstate__(self) -> dict[str, int]:
        return {"x": 1}


def touch() -> str:
    return f"__import__('pathlib').Path({str(RAN)!r}).touch()"


class Holder(PersistentModule):
    """An object of NVIDIA's with something among its attributes."""

    def __init__(self, inside: object) -> None:
        super().__init__()
        self.inside = inside


CALLS: dict[str, Callable[[], object]] = {
    "system": lambda: Reduced(os.system, (f"touch {RAN}",)),
    "eval": lambda: Reduced(builtins.eval, (touch(),)),
    "exec": lambda: Reduced(builtins.exec, (touch(),)),
    # Not that of builtins: another package may have put a function of its own in its place.
    "import": lambda: Reduced(importlib.__import__, ("os",)),
    "getattr": lambda: Reduced(builtins.getattr, (RAN, "touch")),
    "partial": lambda: Reduced(functools.partial, (os.system, f"touch {RAN}")),
    "reconstructor": lambda: Reduced(copyreg._reconstructor, (dict, object, None)),  # type: ignore[attr-defined]
    "setstate": Stateful,
    "torch_load": lambda: Reduced(torch.load, (str(RAN),)),
    "numpy_load": lambda: Reduced(np.load, (str(RAN),)),
    "objects": lambda: np.array([Stateful()], dtype=object),
    "path": lambda: RAN,
    "inner_file": lambda: Reduced(
        torch.storage._load_from_bytes, (saved(Reduced(builtins.eval, (touch(),))),)
    ),
    "inner_dict": lambda: Reduced(torch.storage._load_from_bytes, (saved({"a": 1}),)),
}


def saved(value: object) -> bytes:
    buffer = io.BytesIO()
    torch.save(value, buffer, _use_new_zipfile_serialization=False)
    return buffer.getvalue()


def placed(value: object, place: str) -> object:
    """The value at the top of a file, in a list, in an object, or deep inside a network."""
    if place == "object":
        return {"G_ema": Holder(value)}
    if place == "network":
        network = Generator(8, 64, 8, 4, 1)
        network.synthesis.b4.conv1.inside = [value]
        return {"G_ema": network}
    return {"top": value, "list": {"G_ema": [{"x": (value,)}]}}[place]


def assert_refused(path: Path, monkeypatch: pytest.MonkeyPatch, match: str = "") -> None:
    monkeypatch.chdir(path.parent)
    for load in (load_bank, load_bank_discriminator):
        with pytest.raises(CheckpointError, match=rf"^{path.name} [^\n]*{match}[^\n]*\.$"):
            load(path)
    assert not RAN.exists()


@pytest.mark.parametrize("place", ["top", "list", "object", "network"])
@pytest.mark.parametrize("call", CALLS)
def test_calls_are_refused_wherever_they_stand(
    call: str, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "evil.pkl"
    with nvidia_modules():
        path.write_bytes(pickle.dumps(placed(CALLS[call](), place), protocol=4))
    assert_refused(path, monkeypatch, "holds more than weights")


def test_the_calls_would_run_where_nothing_guards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the test above shows more than files that do nothing anyway."""
    monkeypatch.chdir(tmp_path)
    for call in ("system", "eval", "exec"):
        pickle.loads(pickle.dumps(CALLS[call]()))
        assert RAN.exists(), call
        RAN.unlink()


def test_source_code_in_a_file_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(PersistentModule, "source", touch())
    write_snapshot(Path("network.pkl"), G_ema=Generator(8, 64, 8, 4, 1))
    assert touch().encode() in Path("network.pkl").read_bytes()
    assert load_bank("network.pkl").config.out_size == 8
    assert not RAN.exists()


ORDERED = b"ccollections\nOrderedDict\n"
EASY = b"cdnnlib.util\nEasyDict\n"
BUILT = b"ctorch_utils.persistence\n_reconstruct_persistent_obj\n"
HAND_MADE = {
    "state of a class": ORDERED + b"}\x8c\x01xK\x01sb.",
    "slots of a class": ORDERED + b"N}\x8c\x05items\x8c\x01xs\x86b.",
    "slots of a function": BUILT + b"N}\x8c\x08__code__K\x01s\x86b.",
    "state of a dictionary": ORDERED + b")R}\x8c\x08__init__K\x01sb.",
    "state of NVIDIA's dictionary": EASY + b")\x81}\x8c\x0c__setstate__" + EASY + b"sb.",
    "call of a text": b"\x8c\x01x)R.",
    "call of a dictionary": b"})R.",
    "class in the way of a list": ORDERED + b"K\x01a.",
    "memo with gaps": b"Nr\xff\xff\xff\x7f.",
    "unhashable key": b"}]K\x01s.",
    "name made of numbers": b"K\x01K\x02\x93.",
    "persistent id": b"K\x01Q.",
    "extension": b"\x82\x01.",
    "instance": b"(ios\nsystem\n.",
    "object": b"(cos\nsystem\no.",
    "old text": b"(dp0\nS'G'\np1\n.",
    "keyword call": EASY + b")}\x92.",
    "buffers": b"\x97.",
}


@pytest.mark.parametrize("name", HAND_MADE)
def test_hand_made_instructions_are_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "evil.pkl"
    path.write_bytes(b"\x80\x04" + HAND_MADE[name])
    assert_refused(path, monkeypatch, "holds more than weights")


NUMBERS = saved(torch.arange(4.0)._typed_storage())
TENSOR = torch._utils._rebuild_tensor_v2
DAMAGED: dict[str, Callable[[], object]] = {
    "negative offset": lambda: Reduced(TENSOR, (storage(), -1, (2,), (1,), False, {})),
    "beyond the end": lambda: Reduced(TENSOR, (storage(), 3, (2,), (1,), False, {})),
    "too many arguments": lambda: Reduced(reconstruct, (1, 2, 3)),
}
TOO_LARGE: dict[str, Callable[[], object]] = {
    "repeated": lambda: Reduced(TENSOR, (storage(), 0, (1 << 40,), (0,), False, {})),
    "two sides": lambda: Reduced(TENSOR, (storage(), 0, (1 << 20, 1 << 20), (0, 0), False, {})),
}


def storage() -> Reduced:
    return Reduced(torch.storage._load_from_bytes, (NUMBERS,))


@pytest.mark.parametrize("name", [*DAMAGED, *TOO_LARGE])
def test_tensors_that_lie_about_their_size_are_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "evil.pkl"
    with nvidia_modules():
        path.write_bytes(pickle.dumps({"G_ema": (DAMAGED | TOO_LARGE)[name]()}))
    assert_refused(path, monkeypatch, "damaged" if name in DAMAGED else "larger than its data")


def test_lengths_beyond_the_file_are_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "long.pkl"
    for opcode, size in ((b"\x8e", 8), (b"B", 4), (b"\x8d", 8), (b"\x8b", 4)):
        path.write_bytes(b"\x80\x04" + opcode + (0x7FFFFFFF).to_bytes(size, "little") + b"abc.")
        assert_refused(path, monkeypatch, "damaged")


def test_modules_in_each_other_do_not_run_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = Holder(1)
    for _ in range(60):  # 2 ** 60 walks, were each of them taken
        outer = Holder(1)
        outer._modules = {"a": module, "b": module}
        module = outer
    write_snapshot(tmp_path / "shared.pkl", G_ema=module)
    assert_refused(tmp_path / "shared.pkl", monkeypatch, "damaged")


def test_deep_nesting_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    depth = 100_000
    path = tmp_path / "deep.pkl"
    path.write_bytes(b"\x80\x04}" + b")" + b"\x85" * depth + b"K\x01s.")  # a nested tuple as key
    assert_refused(path, monkeypatch, "holds more than weights")
    path.write_bytes(b"\x80\x04" + b"]" * depth + b"a" * (depth - 1) + b".")
    assert_refused(path, monkeypatch)


def test_networks_of_tensorflow_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "stylegan2-ffhq-config-f.pkl"
    path.write_bytes(b"\x80\x03cdnnlib.tflib.network\nNetwork\n)\x81.")
    assert_refused(path, monkeypatch, "TensorFlow network")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "network.pkl"
    write_snapshot(path, G_ema=Generator(8, 64, 8, 4, 1))
    return path.read_bytes()


@given(st.data())
@settings(max_examples=60)
def test_truncated_files_are_refused_with_a_sentence(
    whole: bytes, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("cut") / "cut.pkl"
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    with pytest.raises(CheckpointError, match=r"^cut\.pkl [^\n]*\.$"):
        load_bank(path)


@given(st.data())
@settings(max_examples=150)
def test_a_changed_byte_gives_a_bank_or_a_sentence(
    whole: bytes, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("changed") / "changed.pkl"
    changed = bytearray(whole)
    changed[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(changed)
    try:
        assert load_bank(path).config.out_size == 8
    except CheckpointError as error:
        sentence = str(error)
    else:
        return
    assert "\n" not in sentence
    assert sentence.endswith(".")
