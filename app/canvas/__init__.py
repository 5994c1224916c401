"""The view of the photo: tiles, zoom, pan and overlays."""
