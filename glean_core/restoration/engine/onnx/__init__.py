"""Runs models by ONNX Runtime, where torch is not installed.

A network's graph is written down from its configuration when it is loaded, and its weights are
those of its file: nothing else is kept on disk. Nothing here imports torch.
"""
