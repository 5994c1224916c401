"""Tells trouble that holds up a whole batch from what is wrong with a single photo."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

from glean_core.errors import GleanError, is_out_of_memory

# The name or the place of one file is at fault; any other file may be written.
_OF_ONE_FILE = {
    errno.ENAMETOOLONG,
    errno.EINVAL,
    errno.EILSEQ,
    errno.EISDIR,
    errno.ENOTDIR,
    errno.EEXIST,
    errno.ELOOP,
    errno.EFBIG,
}
_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def trouble_with(error: OSError | sqlite3.Error, folder: Path, file: Path | None = None) -> str:
    """One sentence on why nothing can be written to `folder`; empty: only `file` is at fault."""
    code = error.errno if isinstance(error, OSError) else None
    if not folder.is_dir():
        return f"The folder {folder} is gone; bring it back and go on."
    if code in _FULL or (isinstance(error, sqlite3.Error) and "full" in str(error)):
        return f"The disk of {folder} is full; make room on it and go on."
    if code in _OF_ONE_FILE:
        return ""
    if code in _FORBIDDEN:
        if file is not None and file.exists() and os.access(file.parent, os.W_OK):
            return ""
        return f"The folder {folder} may not be written any more; change that and go on."
    if isinstance(error, OSError):
        reason = error.strerror or str(error) or type(error).__name__
    else:
        reason = f"its journal can't be written ({error})"
    return f"The folder {folder} can't be used: {reason}; mend that and go on."


def input_gone(folder: Path) -> str:
    """One sentence when the folder of the photos is gone, for instance with its drive; else ""."""
    if folder.is_dir() and os.access(folder, os.R_OK | os.X_OK):
        return ""
    return f"The folder {folder} is gone or may not be read any more; bring it back and go on."


def reason_of(error: Exception) -> str:
    """Why a photo has no result, as a sentence."""
    if isinstance(error, GleanError):
        return str(error)
    if is_out_of_memory(error):
        return "There was not enough memory for this photo; close other programs and try again."
    return f"A fault in the program stopped this photo ({type(error).__name__}: {error})."
