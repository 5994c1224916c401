"""Whether there is a newer version: asks one address, once, when somebody wants to know.

`check` fetches one signed JSON file and compares; `ask` returns all that it says. Nothing here runs
by itself, nothing is downloaded or installed, and the request says nothing about the person, the
photos or this version.
"""

from glean_core.updates.channel import Channel, find_channel
from glean_core.updates.check import Answer, ask, check, files_for
from glean_core.updates.errors import UpdateError
from glean_core.updates.release import File, Pack, Release

__all__ = [
    "Answer",
    "Channel",
    "File",
    "Pack",
    "Release",
    "UpdateError",
    "ask",
    "check",
    "files_for",
    "find_channel",
]
