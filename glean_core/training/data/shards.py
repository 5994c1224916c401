"""Training pictures in plain tars: WebDataset shards and packs, read by byte offset.

A sample of a shard is KEY.jpg and KEY.json one after the other (the WebDataset convention: a key
is the name up to its first dot). A pack is one tar that starts with index.csv.
"""

from __future__ import annotations

import csv
import io
import json
import tarfile
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

from glean_core.files import replacing
from glean_core.training.data.decoding import Stored
from glean_core.training.data.errors import DataError
from glean_core.training.data.index import GROUP_COLUMNS, INDEX, IndexRow

PICTURES = {".jpg", ".jpeg", ".png", ".webp"}
SAMPLES_PER_SHARD = 1000


def add_member(tar: tarfile.TarFile, name: str, data: bytes) -> None:
    """Append bytes to a tar; the same bytes give the same tar."""
    info = tarfile.TarInfo(name)
    info.size = len(data)
    tar.addfile(info, io.BytesIO(data))


def write_shards(
    samples: Iterable[tuple[IndexRow, bytes]],  # a row and the bytes of its picture
    folder: Path,
    split: str,
    per_shard: int = SAMPLES_PER_SHARD,
) -> None:
    """Write `split`-000000.tar and so on. The same samples give the same bytes."""
    with ExitStack() as shard:
        tar: tarfile.TarFile | None = None
        for number, (row, data) in enumerate(samples):
            if tar is None or number % per_shard == 0:
                shard.close()
                path = folder / f"{split}-{number // per_shard:06d}.tar"
                file = shard.enter_context(replacing(path))
                tar = shard.enter_context(tarfile.open(fileobj=file, mode="w"))
            add_member(tar, row.file, data)
            text = json.dumps(asdict(row))
            add_member(tar, f"{Path(row.file).stem}.json", text.encode())


def list_members(path: Path) -> tuple[list[Stored], list[str]]:
    """List the pictures of an uncompressed tar and their groups, in order.

    Groups come from index.csv or from the samples' JSON; a picture without one is its own group.
    Raises DataError when the file is not such a tar.
    """
    pictures: list[Stored] = []
    groups: dict[str, str] = {}
    try:
        with tarfile.open(path, "r:") as tar:
            for member in tar:
                if not member.isfile():
                    continue
                name = Path(member.name)
                if name.suffix.lower() in PICTURES:
                    stored = Stored(path, member.offset_data, member.size, member.name)
                    pictures.append(stored)
                elif member.name == INDEX:
                    groups |= _table_groups(_text(tar, member))
                elif name.suffix.lower() == ".json":
                    groups |= _sample_group(_key(member.name), _text(tar, member))
    except (OSError, tarfile.TarError, KeyError, ValueError, AttributeError) as error:
        raise DataError(f"{path} is not a readable pack ({error}); make it again.") from error
    owners = [groups.get(p.name) or groups.get(_key(p.name)) or p.label for p in pictures]
    return pictures, owners


def _text(tar: tarfile.TarFile, member: tarfile.TarInfo) -> str:
    stream = tar.extractfile(member)
    return "" if stream is None else stream.read().decode("utf-8")


def _key(name: str) -> str:
    """A sample's key: its path up to the first dot of the last part."""
    path = Path(name)
    return str(path.with_name(path.name.split(".")[0]))


def _table_groups(text: str) -> dict[str, str]:
    return {row["file"]: row["group"] for row in csv.DictReader(io.StringIO(text))}


def _sample_group(key: str, text: str) -> dict[str, str]:
    values = json.loads(text)
    for column in GROUP_COLUMNS:
        if isinstance(values, dict) and values.get(column):
            return {key: str(values[column])}
    return {}
