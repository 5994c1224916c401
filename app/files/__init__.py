"""Opening and saving: everything that goes through disk or clipboard."""

from app.files.files import Files

__all__ = ["Files"]
