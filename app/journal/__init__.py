"""Work kept on disk while it is unsaved, and brought back after a crash. Knows no widget."""
