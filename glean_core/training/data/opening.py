"""Opens whatever can be trained on."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from glean_core.training.data.batches import Pictures, PictureSet
from glean_core.training.data.collection import Collection, Note, find_collection
from glean_core.training.data.errors import DataError
from glean_core.training.data.memory import free_memory
from glean_core.training.data.parallel import default_workers, in_order, local_processes
from glean_core.training.data.splitting import choose_held_out
from glean_core.training.data.streamed import StreamedPictures

_SHARE_OF_FREE = 4  # a quarter of the free memory may hold pictures


def open_pictures(
    path: Path,
    *,
    side: int | None = None,
    held_out: int = 0,
    device: torch.device | str = "cpu",
    in_memory_limit: int | None = None,
    workers: int | None = None,
    note: Note = lambda sentence: None,
) -> tuple[Pictures, Tensor]:
    """Open a pack, a prepared folder (its train split), a folder of shards, or one of photos.

    side: pixels; None takes the pictures' own (of photos: the commonest shorter side). Larger
        pictures are shrunk by antialiased bicubic, smaller ones refused.
    held_out: pictures to validate on; their groups (people, sources) are left out of training.
    in_memory_limit: bytes that pictures may take as uint8 on the device, above which they are
        streamed; None: a quarter of what is free; 0: always streamed.
    note: gets a sentence for each thing that the person should know.

    Returns the pictures to train on and N x 3 x side x side float32 RGB in [-1, 1] on the device,
    N = held_out where there are so many. Raises DataError.
    """
    device = torch.device(device)
    workers = workers or default_workers()
    found = find_collection(path, side, workers, note)
    side = _fitting_side(found, side)
    validating = choose_held_out(found.groups, held_out)
    if validating.all():
        raise DataError(
            f"{path} holds {len(found.pictures)} pictures of {len(set(found.groups))} groups, and "
            f"holding out {held_out} leaves none to train on; add pictures or hold out fewer."
        )
    validation = _read_all(found.chosen(validating), side, workers, held_out).to(device)
    x = validation.float() / 127.5 - 1
    train = found.chosen(~validating)
    if in_memory_limit is None:
        sharers = local_processes() if device.type == "cpu" else 1
        in_memory_limit = free_memory(device) // (_SHARE_OF_FREE * sharers)
    if len(train.pictures) * 3 * side * side <= in_memory_limit:
        return PictureSet(_read_all(train, side, workers), device), x
    return StreamedPictures(train, (side,), device, workers), x


def _fitting_side(found: Collection, side: int | None) -> int:
    if side is None or side <= found.stored_side:
        return side or found.stored_side
    raise DataError(
        f"{found.origin} holds pictures of {found.stored_side} px and the bank makes {side} px; "
        f"{found.again} {side}."
    )


def _read_all(collection: Collection, side: int, workers: int, most: int | None = None) -> Tensor:
    """N x 3 x side x side uint8 of all pictures, or the first `most`."""
    numbers = range(len(collection.pictures))[:most]
    pictures = torch.empty(len(numbers), 3, side, side, dtype=torch.uint8)
    read = in_order(lambda number: collection.read(number, side), numbers, workers)
    for number, picture in enumerate(read):
        pictures[number] = picture
    return pictures
