"""GLEAN Retouch, the desktop application."""
