"""Upscaling whole folders beside everything else; the engine is glean_core.restoration.batch."""
