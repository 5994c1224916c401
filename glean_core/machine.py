"""What kind of computer this is, as the names of downloads say it."""

import platform
import sys


def this_platform() -> str:
    """Name the system and the processor, such as "linux-x86_64" or "macos-arm64"."""
    systems = {"win32": "windows", "darwin": "macos"}
    machines = {"amd64": "x86_64", "aarch64": "arm64"}  # two names of one
    machine = platform.machine().lower()
    return f"{systems.get(sys.platform, 'linux')}-{machines.get(machine, machine)}"
