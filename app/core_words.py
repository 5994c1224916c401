"""What the core says beside results, in the person's language; the core itself speaks English.

The core never imports Qt, so its sentences are known here as patterns: {name} stands for whatever
the core puts there. A sentence that fits none, such as a rare error, is shown as it is.
"""

from __future__ import annotations

import re
from functools import cache

from app.core_errors import ERRORS
from app.words import mark, tr

DOING = (
    mark("Preparing"),
    mark("Cleaning up"),
    mark("Cleaning up {part} of {parts}"),
    mark("Sharpening up"),
    mark("Sharpening up {part} of {parts}"),
    mark("Blending"),
    mark("Done"),
    mark("Comparing the photos"),
    mark("Laying one photo over the other"),
    mark("Looking for differences"),
)
REASONS = (
    mark("No face was found in the region."),
    mark("A face is only a small part of the region."),
    mark("A large face was found in the region."),
    mark("A face was found in the region."),
    mark("A face was found in the region, but no portrait model is installed."),
    mark(
        "A face was found in the region, but no portrait model is installed; this one was made "
        "for “{domain}”."
    ),
    mark(
        "No face was found in the region, but no photo model is installed; this one was made for "
        "“{domain}”."
    ),
    mark("No face was found in the region, but only models for faces are installed."),
)
NOTES = (
    mark("More than one face is masked; only one is cleaned up at a time."),
    mark(
        "The working frame is {side} px wide and the model makes {made} px, so the result can be "
        "softer than the photo around it."
    ),
    mark(
        "The working frame is only {side} px wide, so the model goes down by a factor of {factor} "
        "instead of {usual} and larger flaws can stay."
    ),
    mark(
        "The working frame is {side} px wide and the model makes {made} px; “{second}” makes the "
        "rest of the way, in tiles."
    ),
    mark(
        "The working frame is {side} px wide and the model makes {made} px; “{second}” goes on to "
        "{whole} px, so the result can still be softer than the photo around it."
    ),
)
STORE = (
    mark("Checking what came"),
    mark("Adding the model"),
    mark("Copying, {done} of {whole} MB"),
    mark("Unpacking, {done} of {whole} MB"),
    mark(
        "The StyleGAN2 weights inside this model come from NVIDIA and are for non-commercial use "
        "only, and so is the model."
    ),
    mark("What was it trained on?"),
    mark("Does it work on upright, centred faces only?"),
    mark("By what name shall it be used?"),
    mark("What is its licence?"),
)
FOLDERS = (
    mark("{folder} is not a folder; choose the folder of the photos."),
    mark("{folder} doesn't exist; choose the folder of the photos."),
    mark("The folder {folder} may not be read; change its permissions."),
    mark(
        "The output {folder} is the folder of the photos itself; choose another one, so that no "
        "photo is ever replaced."
    ),
    mark(
        "The output {folder} is around the photos; choose another one, so that no photo is ever "
        "replaced."
    ),
    mark("The folder {folder} may not be written; choose another."),
    mark("{folder} is not a folder; choose one for the results."),
    mark("The folder {folder} doesn't exist; make it or choose another."),
    mark("Another run is working in {folder}; wait for it or stop it."),
)
TROUBLE = (
    mark("The folder {folder} is gone; bring it back and go on."),
    mark("The disk of {folder} is full; make room on it and go on."),
    mark("The folder {folder} may not be written any more; change that and go on."),
    mark("The folder {folder} is gone or may not be read any more; bring it back and go on."),
    mark("There is a file named {name} already."),
    mark("1 face was painted anew."),
    mark("{count} faces were painted anew."),
    mark("1 cat was painted anew."),
    mark("{count} cats were painted anew."),
)
PATTERNS = DOING + REASONS + NOTES + STORE + FOLDERS + TROUBLE + ERRORS


def told(sentence: str) -> str:
    """Return what the core says in the person's language, where it is known."""
    for pattern in PATTERNS:
        found = _expression(pattern).fullmatch(sentence)
        if found is not None:
            values = found.groupdict()
            if "torch" in values:  # a sentence's end that many have in common
                values["torch"] = told(values["torch"])
            return tr(pattern).format(**values)
    return tr(sentence)


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(pattern)))
