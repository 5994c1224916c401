"""The dialog about packs, and its questions."""
