"""Training: packed data, degradations, losses, the bank's loop and GLEAN's loop."""
