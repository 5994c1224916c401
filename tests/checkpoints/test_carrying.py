"""Weights files copied with another card."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from glean_core.checkpoints import CheckpointError, read_card, weights_sha256
from glean_core.checkpoints.carrying import copy_with_card
from glean_core.checkpoints.header import read_metadata
from glean_core.zoo import find_model


@pytest.mark.parametrize("title", ["", "x", "a title of some length", "キャット"])
def test_a_copy_has_the_new_card_and_the_same_weights(tmp_path: Path, title: str) -> None:
    source, target = find_model("photo-x4").path, tmp_path / "copy.safetensors"
    card = {**read_card(source), "title": title}
    copy_with_card(source, target, card)
    assert read_card(target) == card
    assert weights_sha256(target) == weights_sha256(source)
    before, after = load_file(source), load_file(target)
    assert before.keys() == after.keys()
    assert all(np.array_equal(before[name], after[name]) for name in before)
    others = [read_metadata(path) for path in (source, target)]
    assert {**others[0], "card": ""} == {**others[1], "card": ""}


def test_a_file_of_others_is_not_copied(tmp_path: Path) -> None:
    other = tmp_path / "other.safetensors"
    other.write_bytes(b"\x02\0\0\0\0\0\0\0{}")
    with pytest.raises(CheckpointError, match="holds no GLEAN Retouch model"):
        copy_with_card(other, tmp_path / "copy.safetensors", {})
    assert [path.name for path in tmp_path.iterdir()] == ["other.safetensors"]
