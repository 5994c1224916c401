"""GLEAN Retouch, the desktop application."""

from app.jobs.manners import leave_a_core
from app.late import load_late

load_late("cv2", leave_a_core)
