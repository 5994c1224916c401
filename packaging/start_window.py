"""What the frozen window starts with."""

import multiprocessing
import sys

if __name__ == "__main__":
    # Worker processes of a frozen program start the program again; this turns them away.
    multiprocessing.freeze_support()
    from app.__main__ import main

    sys.exit(main())
