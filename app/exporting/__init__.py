"""What an export is, and the work behind it; no widget."""
