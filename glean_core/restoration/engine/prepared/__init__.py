"""Networks prepared for inference, in the forms that suit a device."""

from glean_core.restoration.engine.prepared.form import (
    CPU_BFLOAT16,
    CPU_FLOAT32,
    GPU_BFLOAT16,
    GPU_FLOAT16,
    PORTABLE,
    Form,
)
from glean_core.restoration.engine.prepared.network import Prepared, prepare

__all__ = [
    "CPU_BFLOAT16",
    "CPU_FLOAT32",
    "GPU_BFLOAT16",
    "GPU_FLOAT16",
    "PORTABLE",
    "Form",
    "Prepared",
    "prepare",
]
