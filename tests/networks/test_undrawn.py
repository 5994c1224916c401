"""Networks that wait for a file: of the same shapes, and nothing large is loaded to make them."""

from __future__ import annotations

import subprocess
import sys

import torch

from glean_core.networks import Glean
from glean_core.networks.undrawn import NothingDrawn
from tests.conftest import REPOSITORY
from tests.tiny import TINY


def test_a_network_that_waits_for_a_file_has_the_shapes_of_any_other() -> None:
    drawn = Glean(TINY)
    state = torch.get_rng_state()
    with NothingDrawn():
        waiting = Glean(TINY)
    assert torch.equal(torch.get_rng_state(), state), "no number was drawn"
    shapes = {name: tensor.shape for name, tensor in drawn.state_dict().items()}
    assert {name: tensor.shape for name, tensor in waiting.state_dict().items()} == shapes
    assert [name for name, _ in waiting.named_buffers()] == [n for n, _ in drawn.named_buffers()]


def test_reading_a_model_does_not_load_torchs_compiler() -> None:
    program = (
        "import sys; from glean_core import zoo; from glean_core.checkpoints import load_network\n"
        "load_network(zoo.find_model('portrait-x8').path)\n"
        "print({'torch._dynamo', 'sympy'} & set(sys.modules) or 'nothing large')"
    )
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=REPOSITORY, check=True
    ).stdout
    assert said.strip() == "nothing large"
