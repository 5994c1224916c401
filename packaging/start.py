"""What a frozen program starts with: the window, or the command line when its name is `glean`."""

import multiprocessing
import os
import sys

COMMAND = "glean"
CHECK = "--check-frozen"  # for packaging/check_build.py and check_installer.py alone


def main() -> int:
    """Look at the name that the program was started by, and at nothing else."""
    if sys.argv[1:2] == [CHECK]:
        from frozen_check import check

        return check(sys.argv[2:])
    name = os.path.splitext(os.path.basename(sys.argv[0]))[0]  # noqa: PTH119, PTH122 - quick
    if name.lower() == COMMAND:
        from glean_core.cli import main as command_line

        command_line()
        return 0
    from app.__main__ import main as window

    return window()


if __name__ == "__main__":
    # Worker processes of a frozen program start the program again; this turns them away.
    multiprocessing.freeze_support()
    sys.exit(main())
