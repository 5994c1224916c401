"""GLEAN restoration, training and evaluation: everything that is not a window."""
