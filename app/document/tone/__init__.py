"""Exposure, levels and white balance: what they do to pixels, as plain numbers and functions."""
