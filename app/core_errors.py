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
OPENING = (
    mark("{name} is damaged or cut off: get another copy of it."),
    mark("{name} does not exist: check its name and folder."),
    mark("{name} may not be read: change its permissions."),
    mark("{name} cannot be read: {reason}."),
    mark("{name} is empty: get another copy of it."),
    mark(
        "{name} is not a PNG, JPEG, TIFF, WebP, BMP or AVIF picture: convert it to one of these"
        " in another program."
    ),
    mark("{name} is a folder: choose a picture inside it."),
    mark(
        "{name} is {width} x {height} pixels ({size} megapixels), more than the limit of "
        "{limit}: make it smaller in another program or raise the limit."
    ),
)
SAVING = (
    mark("{name} cannot be written to {folder}: {reason}."),
    mark(
        "{name} would be {width} x {height} pixels, but {kind} ends at {limit}: choose PNG or TIFF."
    ),
    mark("{name} cannot be written as {kind}, which holds no {lost}: choose {kinds}."),
)
MEMORY = (
    mark(
        "{name} needs more memory than this computer has free: close other programs or make the"
        " picture smaller in another one."
    ),
    mark("{name} needs more memory than this computer has free: close other programs."),
    mark(
        "There is not enough memory to run “{model}”; close other programs or choose a smaller "
        "model."
    ),
    mark("There was not enough memory for this photo; close other programs and try again."),
)
MODELS = (
    mark(
        "{name} is damaged or was changed: its weights don't match the checksum on its card; "
        "install it again."
    ),
    mark("{name} is not a readable safetensors file; it may be damaged or incomplete."),
    mark("{name} was made by a newer GLEAN Retouch; update the app to use it."),
    mark("{name} holds no GLEAN Retouch model."),
    mark("There is no model named “{name}”; the models here are: {known}."),
    mark(
        "The model “{name}” gave a result that is not a picture; its weights may be damaged, so"
        " install it again."
    ),
)
TORCH = (  # {torch} is one of the two below
    mark("This needs {torch}."),
    mark("Adding the published model “{name}” needs {torch}."),
    mark("Adding {name} needs {torch}."),
    mark("The model “{name}” needs {torch}."),
    mark("PyTorch; install it with pip install torch"),
    mark(
        "PyTorch, which this program comes without; add the torch pack, under “Models…” or with "
        "“glean packs”"
    ),
)
CLEANUP = (
    mark("Nothing is selected; mark the region to clean up."),
    mark("The other file shows something else; choose the photo that this one was made from."),
    mark(
        "The other file is {size} pixels and this photo is {other}; choose one with the same "
        "proportions."
    ),
    mark(
        "The other file is only {size} pixels, too few to compare; choose a larger one, or mark"
        " the place by hand."
    ),
    mark(
        "This photo is only {size} pixels, too few to compare; choose a larger one, or mark the"
        " place by hand."
    ),
)
BATCH = (
    mark("The folder {folder} is gone; bring it back and go on."),
    mark("The folder {folder} is gone or may not be read any more; bring it back and go on."),
    mark("The disk of {folder} is full; make room on it and go on."),
    mark("The folder {folder} may not be written; choose another."),
    mark("Another run is working in {folder}; wait for it or stop it."),
    mark(
        "{name} can't be written, since a file stands where its folder “{folder}” has to be; move "
        "that file, or choose another folder."
    ),
    mark(
        "{name} can't be written, since a folder has that name; move it, or choose another folder."
    ),
    mark(
        "{name} can't be written ({reason}); look at the folder of the results, and run this again."
    ),
    mark(
        "The result would be {width} x {height} pixels, more than {limit} megapixels; choose a "
        "smaller size."
    ),
    mark("The name template “{text}” has a brace without its partner."),
    mark(
        "The name template “{text}” has the character {character}, which no name of a file can "
        "have."
    ),
    mark("The name template “{text}” has the unknown field {field}: the fields are {known}."),
    mark("The name template “{text}” begins or ends with a space or a dot: take it out."),
    # {name} and {n} stand in the sentence just so; they are found and put back like values.
    mark("The name template “{text}” gives every photo the same name: use {name} or {n} in it."),
)
PACKS = (
    mark(
        "The pack {name} is for {platform} and this computer is {other}; get the one for this "
        "computer."
    ),
    mark(
        "The pack {name} is for programs with {python} inside and this one has {other}; get the "
        "pack that came out with this version of the program."
    ),
    mark(
        "The pack {name} is for version {range} of the program and this is {version}; get the pack "
        "that came out with this version of the program."
    ),
    mark("{file} is damaged or no pack; get it again."),
    mark("{file} is no pack that this program can read; get the pack that came out with it."),
    mark(
        "{file} holds things that no pack has ({thing}); don’t use it, and get the pack from where "
        "the program came from."
    ),
    mark(
        "{folder} has {free} MB free and the pack {name} needs {needed} MB; make room and try "
        "again."
    ),
    mark("The pack {name} is damaged; remove it and add it again."),
    mark("Another program is changing the packs; wait for it and try again."),
)
ERRORS = OPENING + SAVING + MEMORY + MODELS + TORCH + CLEANUP + BATCH + UPDATES + PACKS
