"""What can be trained on: packs, prepared folders, shards and plain folders of photos."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from glean_core import imaging
from glean_core.imaging import ImageReadError
from glean_core.training.data.batches import shrunk
from glean_core.training.data.cropping import central_square, crop_pixels
from glean_core.training.data.decoding import Stored, decode
from glean_core.training.data.errors import DataError
from glean_core.training.data.finding import find_photos
from glean_core.training.data.index import INDEX, read_known_groups
from glean_core.training.data.parallel import in_order
from glean_core.training.data.shards import list_members

Note = Callable[[str], None]  # takes a sentence for the person


@dataclass(frozen=True)
class Collection:
    """Pictures that lie somewhere, and how they become squares of one side."""

    origin: Path
    pictures: tuple[Stored, ...]
    groups: tuple[str, ...]  # one for each picture
    stored_side: int  # of the squares; of photos: the side that all of them have at least
    photos: bool = False  # photos of any shape, cropped and shrunk on reading
    again: str = "prepare the folder again with --size"

    def chosen(self, which: NDArray[np.bool_]) -> Collection:
        """Only the pictures where `which` is true."""
        numbers = np.flatnonzero(which)
        pictures = tuple(self.pictures[i] for i in numbers)
        return replace(self, pictures=pictures, groups=tuple(self.groups[i] for i in numbers))

    def read(self, number: int, side: int) -> Tensor:
        """One picture as 3 x side x side uint8 RGB. Raises DataError that names the file."""
        stored = self.pictures[number]
        if self.photos:
            return _read_photo(stored.path, side)
        pixels = decode(stored.read(), stored.label)
        if pixels.shape != (self.stored_side, self.stored_side, 3):
            raise DataError(
                f"{stored.label} is {pixels.shape[1]} x {pixels.shape[0]} px and the first picture "
                f"of {self.origin} {self.stored_side} px; {self.again} {side}."
            )
        return shrunk(torch.from_numpy(pixels).permute(2, 0, 1), side)


def find_collection(path: Path, side: int | None, workers: int, note: Note) -> Collection:
    """Find out what `path` is and list its training pictures; none is decoded but the first.

    side: only photos need it, to know which are too small. Raises DataError.
    """
    if path.is_file():
        found = _in_tars(path, [path], "pack the folder again with --size")
    elif not path.is_dir():
        raise DataError(f"{path} does not exist; give a pack or a folder with pictures.")
    elif shards := sorted(path.glob("train-*.tar")) or sorted(path.glob("*.tar")):
        found = _in_tars(path, shards, "prepare the photos again with --shards --size")
    else:
        squares = _in_prepared(path)
        found = squares or _in_photos(path, side, workers, note)
    return found


def prepared_pictures(folder: Path) -> tuple[list[Path], list[str]] | None:
    """The train split of a prepared folder and its groups; None for another kind of folder.

    A prepared folder has index.csv and train.txt, with the pictures beside them or in images/.
    Raises DataError.
    """
    index, names_file = folder / INDEX, folder / "train.txt"
    if not (index.is_file() and names_file.is_file()):
        return None
    try:
        names = [n.strip() for n in names_file.read_text("utf-8").splitlines() if n.strip()]
        groups = read_known_groups(index)
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{folder} has no readable index ({error}); prepare it again.") from error
    inside = folder / "images"
    where = inside if inside.is_dir() else folder
    missing = [name for name in names if not (where / name).is_file()]
    if missing:
        raise DataError(f"{names_file} names {missing[0]}, which is not in {where}.")
    if not names:
        raise DataError(f"{names_file} names no pictures; prepare the folder again.")
    return [where / name for name in names], [groups.get(name) or name for name in names]


def _in_tars(origin: Path, tars: list[Path], again: str) -> Collection:
    pictures: list[Stored] = []
    groups: list[str] = []
    for tar in tars:
        members, owners = list_members(tar)
        pictures += members
        groups += owners
    if not pictures:
        raise DataError(f"{origin} holds no pictures; make it again.")
    height, width = decode(pictures[0].read(), pictures[0].label).shape[:2]
    if height != width:
        raise DataError(f"{pictures[0].label} is {width} x {height} px, not a square; {again} 256.")
    return Collection(origin, tuple(pictures), tuple(groups), width, again=again)


def _in_prepared(folder: Path) -> Collection | None:
    """None when the folder isn't prepared, or its pictures are no squares."""
    found = prepared_pictures(folder)
    if found is None:
        return None
    pictures = tuple(Stored(path) for path in found[0])
    height, width = decode(pictures[0].read(), pictures[0].label).shape[:2]
    return Collection(folder, pictures, tuple(found[1]), width) if height == width else None


def _in_photos(folder: Path, side: int | None, workers: int, note: Note) -> Collection:
    listed = prepared_pictures(folder)  # with a split, but not of squares
    if listed is not None:
        paths, groups = listed
    else:
        found = find_photos(folder)
        paths = [folder / photo for photo in found.photos]
        groups = [photo.as_posix() for photo in found.photos]
        for sentence in found.notes:
            note(sentence)
    sides = dict(zip(paths, in_order(_shorter_side, paths, workers), strict=True))
    for path in paths:
        if not sides[path]:
            note(f"{path} can't be read as a picture; it was left out.")
    readable = [(p, g) for p, g in zip(paths, groups, strict=True) if sides[p]]
    if not readable:
        raise DataError(f"{folder} holds no pictures; give a folder with photos.")
    wanted = side or Counter(sides[path] for path, _ in readable).most_common(1)[0][0]
    small = [path for path, _ in readable if sides[path] < wanted]
    if small:
        raise DataError(
            f"{len(small)} of {len(readable)} pictures in {folder} are smaller than {wanted} px, "
            f"{small[0].name} for one; “glean data prepare” leaves them out."
        )
    note(
        f"The photos of {folder} are cropped to their middle each time they are read; “glean data "
        "prepare” does that once, finds faces and removes duplicates."
    )
    pictures = tuple(Stored(path) for path, _ in readable)
    return Collection(folder, pictures, tuple(g for _, g in readable), wanted, photos=True)


def _shorter_side(path: Path) -> int:
    """Pixels, from the header where that is enough; 0 when the file can't be read."""
    try:
        with Image.open(path) as picture:
            return min(picture.size)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        pass  # 16-bit files, for some, which Pillow doesn't know
    try:
        photo = imaging.read(path)
    except ImageReadError:
        return 0
    return min(photo.width, photo.height)


def _read_photo(path: Path, side: int) -> Tensor:
    try:
        picture = imaging.read(path)
    except ImageReadError as error:
        raise DataError(str(error)) from error
    pixels = crop_pixels(picture, central_square(picture), side)
    return torch.from_numpy(pixels).permute(2, 0, 1)
