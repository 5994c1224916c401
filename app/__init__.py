"""GLEAN Retouch, the desktop application."""

from app.late import load_late

load_late("cv2")
