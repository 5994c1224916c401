"""How the window feels, in milliseconds. Run by `make bench-feel`, not by pytest."""
