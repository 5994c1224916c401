"""Icons, bundled models with their cards and sample photos, as package data."""
