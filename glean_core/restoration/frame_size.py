"""What the size of a working frame means for the result, and what the person is told about it."""

from __future__ import annotations

from glean_core.zoo.card import ModelCard, can_follow

# A frame that much wider than the model's output is as good as as wide: interpolation still holds
# four fifths of the frequencies that the frame has room for, and photos have least above them.
SLIGHT = 1.25
_SOFT = 1.5  # from here on interpolation is told to be soft
_TIGHT = 0.75  # a narrower frame is shrunk noticeably less than the model was trained for


def takes_cascade(side: float, card: ModelCard, cascade: ModelCard | None) -> bool:
    """Whether a second model makes the rest of the way to a frame of `side` pixels."""
    return cascade is not None and side > SLIGHT * card.out_size and can_follow(cascade, card)


def size_notes(side: float, card: ModelCard, cascade: ModelCard | None = None) -> tuple[str, ...]:
    """What a person should know about a frame of `side` pixels, in sentences; often nothing.

    cascade: the second model that is there for the rest of the way.
    """
    if cascade is not None and takes_cascade(side, card, cascade):
        return _cascade_notes(side, card, cascade)
    if side > _SOFT * card.out_size:
        return (
            f"The working frame is {side:.0f} px wide and the model makes {card.out_size} px, so "
            "the result can be softer than the photo around it.",
        )
    if side < _TIGHT * card.out_size:
        return (
            f"The working frame is only {side:.0f} px wide, so the model goes down by a factor of "
            f"{side / card.in_size:.1f} instead of {card.factor} and larger flaws can stay.",
        )
    return ()


def _cascade_notes(side: float, card: ModelCard, cascade: ModelCard) -> tuple[str, ...]:
    whole = card.out_size * cascade.factor
    told = f"The working frame is {side:.0f} px wide and the model makes {card.out_size} px; "
    if side <= _SOFT * whole:
        return (f"{told}“{cascade.title}” makes the rest of the way, in tiles.",)
    return (
        f"{told}“{cascade.title}” goes on to {whole} px, so the result can still be softer than "
        "the photo around it.",
    )
