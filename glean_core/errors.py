"""The errors a user can cause."""


class GleanError(Exception):
    """Base of every error that a user can cause.

    The message is one sentence for a dialog or a terminal: it names the file or setting, what is
    wrong with it, and what to do.
    """


class ToldElsewhereError(GleanError):
    """Another process of the same run has told what went wrong; this one just ends."""


class CancelledError(GleanError):
    """The person pressed Cancel; nothing was changed."""


def is_out_of_memory(error: BaseException) -> bool:
    """Say whether memory ran out, of the machine or of the GPU: torch has several ways to tell."""
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return True
    words = ("can't allocate memory", "not enough memory", "out of memory")
    return isinstance(error, RuntimeError) and any(word in str(error) for word in words)
