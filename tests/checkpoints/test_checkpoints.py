"""Weights files: what was saved comes back, and nothing unsafe or broken is opened."""

import pickle
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from glean_core import checkpoints
from glean_core.checkpoints import CheckpointError
from glean_core.networks import Glean, GleanConfig, StyleGAN2Config, StyleGAN2Generator
from tests.tiny import TINY, tiny_glean

CARD = {"name": "tiny", "domain": "portrait", "title": "Schönes Porträt"}


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> tuple[Glean, Path]:
    network = tiny_glean()
    path = tmp_path_factory.mktemp("weights") / "tiny.safetensors"
    checkpoints.save_network(network, path, CARD)
    return network, path


def test_saved_network_comes_back_in_half_precision(saved: tuple[Glean, Path]) -> None:
    network, path = saved
    loaded = checkpoints.load_network(path)
    assert loaded.config == TINY
    assert not loaded.training
    for name, tensor in network.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], tensor.half().float()), name


def test_card_comes_back_with_the_digest_of_the_weights(saved: tuple[Glean, Path]) -> None:
    _, path = saved
    digest = checkpoints.weights_sha256(path)
    assert checkpoints.read_card(path) == {**CARD, "sha256": digest}


def test_digest_depends_on_the_weights_and_not_on_the_card(
    saved: tuple[Glean, Path], tmp_path: Path
) -> None:
    network, path = saved
    other = tmp_path / "other.safetensors"
    checkpoints.save_network(network, other, {"name": "another"})
    assert checkpoints.weights_sha256(other) == checkpoints.weights_sha256(path)
    checkpoints.save_network(Glean(TINY), other, CARD)
    assert checkpoints.weights_sha256(other) != checkpoints.weights_sha256(path)


def test_bank_comes_back_and_is_not_taken_for_a_model(tmp_path: Path) -> None:
    bank = StyleGAN2Generator(StyleGAN2Config(16, 0.25, 8, 8, 1))
    path = tmp_path / "bank.safetensors"
    checkpoints.save_bank(bank, path, {"name": "bank"})
    assert checkpoints.load_bank(path).config == bank.config
    with pytest.raises(CheckpointError, match="stylegan2 network where glean is needed"):
        checkpoints.load_network(path)


@pytest.mark.parametrize("prefix", ["generator.", "generator_ema."])
def test_published_layout_gives_back_sizes_and_widths(prefix: str, tmp_path: Path) -> None:
    network = Glean(GleanConfig(16, 128, 0.5, 96, 2, 16, 8, 24, None, 12, 3))
    state = {f"{prefix}{name}": t for name, t in network.state_dict().items()}
    path = tmp_path / "published.pth"
    torch.save({"meta": {}, "state_dict": state, "optimizer": {}}, path)
    loaded = checkpoints.load_network(path)
    assert loaded.config == network.config
    x = torch.randn(1, 3, 16, 16)
    with torch.no_grad():
        assert torch.equal(loaded(x), network.eval()(x))


def test_average_is_preferred_to_the_raw_generator(tmp_path: Path) -> None:
    raw, average = Glean(TINY), Glean(TINY)
    state = {f"generator.{name}": t for name, t in raw.state_dict().items()}
    state |= {f"generator_ema.{name}": t for name, t in average.state_dict().items()}
    path = tmp_path / "both.pth"
    torch.save({"state_dict": state}, path)
    name = "decoder.0.upsample_conv.weight"
    loaded = checkpoints.load_network(path).state_dict()[name]
    assert torch.equal(loaded, average.state_dict()[name])


class Malicious:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (eval, ("print('this file ran code')",))


def test_pickled_code_is_refused_and_does_not_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "evil.pth"
    torch.save({"state_dict": Malicious()}, path)
    with pytest.raises(CheckpointError, match=r"^evil\.pth holds more than weights"):
        checkpoints.load_network(path)
    path.write_bytes(pickle.dumps(Malicious()))
    with pytest.raises(CheckpointError, match=r"evil\.pth"):
        checkpoints.load_network(path)
    assert "ran code" not in capsys.readouterr().out


@given(st.data())
@settings(max_examples=40)
def test_damaged_files_are_refused_with_a_sentence(
    saved: tuple[Glean, Path], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    whole = saved[1].read_bytes()
    path = tmp_path_factory.mktemp("cut") / "cut.safetensors"
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    with pytest.raises(CheckpointError, match=r"cut\.safetensors.*\.$"):
        checkpoints.load_network(path)


@pytest.mark.parametrize("name", ["garbage.pth", "garbage.safetensors"])
def test_garbage_is_refused_with_a_sentence(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"\x80\x02not a model at all" * 9)
    with pytest.raises(CheckpointError, match=r"garbage.*\.$"):
        checkpoints.load_network(path)


@pytest.mark.parametrize("content", [{1: torch.zeros(3)}, [torch.zeros(3)]])
def test_weights_without_names_are_refused_with_a_sentence(content: object, tmp_path: Path) -> None:
    path = tmp_path / "unnamed.pth"
    torch.save(content, path)
    with pytest.raises(CheckpointError, match=r"unnamed\.pth.*\.$"):
        checkpoints.load_network(path)


def test_missing_file_and_foreign_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="does not exist"):
        checkpoints.load_network(tmp_path / "absent.pth")
    path = tmp_path / "resnet.pth"
    torch.save({"state_dict": {"layer1.weight": torch.zeros(3)}}, path)
    with pytest.raises(CheckpointError, match="no GLEAN checkpoint"):
        checkpoints.load_network(path)


def test_checkpoint_with_a_missing_tensor_is_refused(tmp_path: Path) -> None:
    state = {f"generator.{name}": t for name, t in Glean(TINY).state_dict().items()}
    del state["generator.fusion_out.0.bias"]
    path = tmp_path / "incomplete.pth"
    torch.save({"state_dict": state}, path)
    with pytest.raises(CheckpointError, match="get the whole file again"):
        checkpoints.load_network(path)


def test_failed_save_leaves_the_old_file(saved: tuple[Glean, Path], tmp_path: Path) -> None:
    path = tmp_path / "kept.safetensors"
    path.write_bytes(b"old")
    broken = Glean(TINY)
    torch.nn.init.constant_(broken.fusion_out[0].bias, float("nan"))
    with pytest.raises(CheckpointError, match="not finite"):
        checkpoints.save_network(broken, path, CARD)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["kept.safetensors"]
