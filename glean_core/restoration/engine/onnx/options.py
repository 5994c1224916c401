"""How ONNX Runtime is set up on the CPU, whoever uses it."""

from __future__ import annotations

import onnxruntime


def cpu_options(threads: int) -> onnxruntime.SessionOptions:
    """Operators one after the other, each by so many threads.

    No session is made without these, so nothing is told to anybody: on Windows ONNX Runtime would
    report how it is used.
    """
    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.log_severity_level = 4  # what fails is raised, and told in our own words
    # Threads that wait for the next operator sleep: beside the interface and other programs that
    # is twice as fast as having them look for it all the time (docs/performance.md).
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options
