"""What the frozen command line starts with."""

import multiprocessing
import sys

if __name__ == "__main__":
    # Worker processes of a frozen program start the program again; this turns them away.
    multiprocessing.freeze_support()
    from glean_core.cli import main

    sys.exit(main())
