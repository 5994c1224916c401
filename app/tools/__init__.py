"""One file per tool behind one small interface."""
