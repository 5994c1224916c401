"""Measuring models: metrics, comparison with bicubic, contact sheets."""
