"""`python -m glean_core` is `glean`: what `torchrun -m` needs."""

from glean_core.cli import main

if __name__ == "__main__":
    main()
