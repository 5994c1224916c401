"""The one way to run work in the background."""
