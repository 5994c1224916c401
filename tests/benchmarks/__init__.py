"""How the window feels, in milliseconds. Run by `make bench`, not by pytest."""
