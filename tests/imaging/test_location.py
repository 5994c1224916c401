"""Where a picture was taken leaves no trace, and nothing else is touched."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from glean_core.imaging import Picture, WriteOptions, read, without_location, write
from glean_core.imaging.location import exif_without_location, xmp_without_location

from . import samples

GPS = {1: "N", 2: (59.0, 54.0, 11.25), 3: "E", 4: (10.0, 45.0, 33.5), 29: "2026:11:25"}
NEEDLE = b"Oslogate"
PLACES = (
    b'<rdf:Description rdf:about="" exif:GPSLatitude="59,54.1875N" xmp:Rating="4" '
    b'exif:GPSLongitude=\'10,45.5N\' photoshop:City="Oslogate" dc:format="image/jpeg">'
    b"<exif:GPSAltitude>120/1</exif:GPSAltitude><photoshop:Country>Oslogate</photoshop:Country>"
    b"<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li><rdf:Description "
    b'Iptc4xmpExt:City="Oslogate"/></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>'
    b"<Iptc4xmpCore:Location/><dc:subject>locations</dc:subject><drone-dji:GpsLatitude>1"
    b"</drone-dji:GpsLatitude></rdf:Description>"
)


def pillow_exif(**texts: str) -> bytes:
    """EXIF as Pillow writes it: description, artist, lens, GPS with rationals outside entries."""
    exif = Image.Exif()
    exif[270] = texts.get("description", "A street")
    exif[315] = texts.get("artist", "Somebody")
    exif.get_ifd(34853).update(GPS)
    exif.get_ifd(34665).update({42036: "A lens of 50 mm", 37500: b"maker"})
    return exif.tobytes()[6:]


def loaded(exif: bytes) -> Image.Exif:
    back = Image.Exif()
    back.load(exif)
    return back


def test_gps_is_gone_and_the_rest_of_exif_stays() -> None:
    before = pillow_exif()
    assert dict(loaded(before).get_ifd(34853))[2] == GPS[2]
    after = exif_without_location(before)
    assert after is not None
    assert len(after) == len(before)
    back = loaded(after)
    assert 34853 not in back
    assert (back[270], back[315]) == ("A street", "Somebody")
    assert back.get_ifd(34665)[42036] == "A lens of 50 mm"
    assert b"2026:11:25" in before
    assert b"2026:11:25" not in after, "values outside the directory are overwritten"


@pytest.mark.parametrize("order", ["<", ">"])
def test_the_thumbnail_behind_the_gps_directory_is_still_found(order: str) -> None:
    exif = samples.exif(order, 1, samples.thumbnail_jpeg((10, 200, 30)))
    after = exif_without_location(exif)
    assert after is not None
    assert struct.unpack_from(order + "H", exif, 8) == (5,)
    assert struct.unpack_from(order + "H", after, 8) == (4,)
    (thumbnail,) = struct.unpack_from(order + "I", exif, 10 + 5 * 12)
    assert struct.unpack_from(order + "I", after, 10 + 4 * 12) == (thumbnail,)
    assert after[thumbnail:] == exif[thumbnail:]
    assert 34853 not in loaded(after)
    assert exif_without_location(after) == after


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=60))
def test_any_text_of_exif_survives(text: str) -> None:
    after = exif_without_location(pillow_exif(description=text, artist=text[::-1]))
    assert after is not None
    assert (loaded(after)[270], loaded(after)[315]) == (text, text[::-1])


@given(st.binary(max_size=200))
def test_exif_that_is_no_exif_is_left_out_or_kept_whole(data: bytes) -> None:
    after = exif_without_location(b"II*\0" + data)
    assert after is None or len(after) == len(data) + 4


def test_xmp_loses_places_and_nothing_else() -> None:
    assert xmp_without_location(PLACES) == (
        b'<rdf:Description rdf:about="" xmp:Rating="4" dc:format="image/jpeg">'
        b"<dc:subject>locations</dc:subject></rdf:Description>"
    )
    assert xmp_without_location(samples.XMP) == samples.XMP
    assert xmp_without_location(None) is None


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP", "AVIF"])
def test_no_format_carries_the_place(kind: str, tmp_path: Path) -> None:
    packet = samples.XMP.replace(b"</rdf:RDF>", PLACES + b"</rdf:RDF>")
    picture = Picture(samples.gradient(), samples.ICC, pillow_exif(), packet, kind)
    path = tmp_path / f"placed.{samples.SUFFIX[kind]}"
    write(picture, path)
    assert NEEDLE in (read(path).xmp or b"")
    write(picture, path, WriteOptions(keep_location=False, lossless=True))
    data, back = path.read_bytes(), read(path)
    assert NEEDLE not in data
    assert b"2026:11:25" not in data
    assert back.icc == samples.ICC
    assert back.exif is not None
    assert loaded(back.exif)[315] == "Somebody"
    assert b"dc:title" in (back.xmp or b"")
    assert 34853 not in loaded(back.exif)


def test_the_picture_itself_is_not_changed() -> None:
    picture = Picture(samples.gradient(), None, pillow_exif(), PLACES)
    bare = without_location(picture)
    assert bare.pixels is picture.pixels
    assert picture.xmp == PLACES
    assert 34853 in loaded(picture.exif or b"")
    assert np.array_equal(bare.pixels, samples.gradient())
