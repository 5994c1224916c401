"""The errors a user can cause."""


class GleanError(Exception):
    """Base of every error that a user can cause.

    The message is one sentence for a dialog or a terminal: it names the file or setting, what is
    wrong with it, and what to do.
    """


class CancelledError(GleanError):
    """The person pressed Cancel; nothing was changed."""
