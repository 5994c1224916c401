"""The errors of the core that people meet most, as patterns; `core_words` translates by them."""

from __future__ import annotations

from app.words import mark

UPDATES = (
    mark(
        "This build has no update channel, because it was not made as a release; get new versions "
        "from where you got this one."
    ),
    mark("{host} did not answer within {seconds} seconds; try again later."),
    mark(
        "The answer of {host} is larger than {size} KB, so it is no list of versions; try again "
        "later."
    ),
    mark("{host} answered “{code}”; try again later."),
    mark(
        "It is not certain that {host} itself has answered; check the clock of this computer, and "
        "try another network."
    ),
    mark("The answer of {host} makes no sense; try again later."),
    mark("{host} can’t be reached; check that this computer is online, and try again."),
    mark(
        "{host} leads on to an address that is not https; try again later, and tell the makers of "
        "the program."
    ),
    mark(
        "The answer of {host} was only good until {date}; check the clock of this computer, or try "
        "again later."
    ),
    mark(
        "The answer of {host} is older than one that came before; try again later, or on another "
        "network."
    ),
    mark(
        "The answer of {host} is not signed by the makers of this program; install nothing that it "
        "offers, and try another network."
    ),
    mark(
        "The answer of {host} is not a list of versions that this program can read; try again "
        "later, or look for a newer version where you got this one."
    ),
)
ERRORS = UPDATES
