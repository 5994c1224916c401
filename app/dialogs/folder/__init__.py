"""The window for whole folders."""
