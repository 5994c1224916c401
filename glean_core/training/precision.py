"""Number formats and compilation of training steps."""

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor

from glean_core.errors import GleanError
from glean_core.training.configs import Precision


def autocast(precision: Precision, device: torch.device) -> torch.autocast:
    """Return the context of a first-order step: bfloat16 where that was chosen.

    float16 is no matter of autocast: the networks cast their own largest resolutions, with the
    published safeguards (`networks.precision`).
    """
    return torch.autocast(device.type, torch.bfloat16, enabled=precision == "bfloat16")


def compiled(function: Callable[..., Any], wanted: bool) -> Callable[..., Any]:
    """Return the function, compiled when wanted. For steps without a second backward pass.

    A call raises GleanError where this machine can't compile.
    """
    if not wanted:
        return function
    fast = torch.compile(function)

    def call(*arguments: Any) -> Any:
        try:
            return fast(*arguments)
        except torch._dynamo.exc.TorchDynamoException as error:
            reason = str(error).strip().splitlines()[0]
            raise GleanError(
                f"torch.compile does not work on this machine ({reason}); set compile to false."
            ) from error

    return call


def mend_gradients(parameters: Iterable[Tensor]) -> None:
    """Replace NaN by 0 and cut infinities to 1e5, as StyleGAN2-ADA does instead of scaling losses.

    A half-precision overflow in one step then costs that step, not the run.
    """
    for parameter in parameters:
        if parameter.grad is not None:
            torch.nan_to_num(parameter.grad, nan=0.0, posinf=1e5, neginf=-1e5, out=parameter.grad)
