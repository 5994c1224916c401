"""Every command as data, one file per menu."""
