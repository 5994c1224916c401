"""Downloads that break off, change meanwhile, or bring other bytes than promised."""

from __future__ import annotations

import json
import shutil
import tempfile
import threading
import time
from collections import namedtuple
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glean_core.zoo.transfer import Part, Patience, TransferError, Wanted, download
from tests.zoo.fetching import HALF, HURRY, Fetch, begin, beside
from tests.zoo.server import CONTENT, PREFIX, Reply, Server, serving


@pytest.mark.parametrize(
    "reply", [Reply(), Reply(sized=False), Reply(length="many"), Reply(tag=None)]
)
def test_a_file_arrives_whole(fetch: Fetch, server: Server, target: Path, reply: Reply) -> None:
    server.replies = [reply]
    seen: list[tuple[float, str]] = []
    fetch(progress=lambda fraction, words: seen.append((fraction, words)))
    assert target.read_bytes() == CONTENT
    assert beside(target) == [""]
    fractions = [fraction for fraction, _words in seen]
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0.0, 1.0)
    assert seen[-1][1] == "Checking what came"


def test_progress_is_told_while_it_comes(fetch: Fetch, server: Server) -> None:
    server.replies = [Reply(drips=0.001)]
    seen: list[tuple[float, str]] = []
    fetch(progress=lambda fraction, words: seen.append((fraction, words)))
    assert len({fraction for fraction, _words in seen if 0 < fraction < 1}) >= 3
    assert "Downloading, 1 of 1 MB" in [words for _fraction, words in seen]


def test_a_broken_connection_is_taken_up_where_it_broke(
    fetch: Fetch, server: Server, target: Path
) -> None:
    server.replies = [Reply(cut=HALF), Reply(cut=HALF // 2), Reply()]
    fetch()
    assert target.read_bytes() == CONTENT
    first, second, third = server.ranges()
    assert first is None
    assert second is not None
    assert third is not None
    starts = [int(text.removeprefix("bytes=").removesuffix("-")) for text in (second, third)]
    assert 0 < starts[0] <= HALF < starts[1]
    assert server.asked[1][1]["if-range"] == '"one"'


@settings(max_examples=15)
@given(
    st.lists(
        st.builds(
            Reply,
            cut=st.integers(0, len(CONTENT)),
            knows_ranges=st.booleans(),
            tag=st.sampled_from([None, '"one"', 'W/"weak"']),
            sized=st.booleans(),
            status=st.sampled_from([200, 200, 200, 503]),
        ),
        max_size=4,
    )
)
def test_however_it_breaks_off_the_file_is_right_or_not_there(replies: list[Reply]) -> None:
    with serving() as server, tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / f"toy-{PREFIX}.pth"
        server.replies = [*replies, Reply()]
        wanted = Wanted(target.name, server.address, PREFIX, len(CONTENT), 2 * len(CONTENT))
        for _time in range(len(replies) + 1):
            try:
                download(wanted, target, patience=HURRY)
                break
            except TransferError:
                assert not target.exists()
        assert target.read_bytes() == CONTENT
        assert beside(target) == [""]


def test_what_a_killed_process_left_is_gone_on_with(
    fetch: Fetch, server: Server, target: Path
) -> None:
    begin(target, CONTENT[:HALF], f"{server.address}/toy", '"one"')
    seen: list[float] = []
    fetch(progress=lambda fraction, _words: seen.append(fraction))
    assert target.read_bytes() == CONTENT
    assert server.ranges() == [f"bytes={HALF}-"]
    assert seen[0] == 0.5
    assert beside(target) == [""]


def test_a_changed_file_is_begun_anew(fetch: Fetch, server: Server, target: Path) -> None:
    begin(target, b"old" * 1000, f"{server.address}/toy", '"zero"')
    fetch()
    assert target.read_bytes() == CONTENT
    assert server.ranges() == ["bytes=3000-"]


def test_the_version_of_another_server_is_not_asked_for(
    fetch: Fetch, server: Server, target: Path
) -> None:
    begin(target, CONTENT[:HALF], "http://elsewhere/toy", '"zero"')
    fetch()
    assert target.read_bytes() == CONTENT
    assert "if-range" not in server.asked[0][1]


def test_mixed_versions_are_noticed_and_fetched_once_more(
    fetch: Fetch, server: Server, target: Path
) -> None:
    begin(target, b"x" * HALF, f"{server.address}/toy", None)
    fetch()
    assert target.read_bytes() == CONTENT
    assert server.ranges() == [f"bytes={HALF}-", None]


def test_a_server_without_ranges_sends_it_all_again(
    fetch: Fetch, server: Server, target: Path
) -> None:
    server.replies = [Reply(cut=HALF), Reply(knows_ranges=False)]
    fetch()
    assert target.read_bytes() == CONTENT
    assert len(server.asked) == 2


def test_a_range_from_elsewhere_is_not_taken(fetch: Fetch, server: Server, target: Path) -> None:
    begin(target, CONTENT[:HALF], f"{server.address}/toy", None)
    server.replies = [Reply(shifted=7), Reply()]
    fetch()
    assert target.read_bytes() == CONTENT
    assert server.ranges() == [f"bytes={HALF}-", None]


def test_a_complete_part_that_was_not_named_yet_is_enough(
    fetch: Fetch, server: Server, target: Path
) -> None:
    begin(target, CONTENT, f"{server.address}/toy", '"one"')
    fetch()
    assert target.read_bytes() == CONTENT


def test_a_promise_of_more_than_there_is_does_no_harm(
    fetch: Fetch, server: Server, target: Path
) -> None:
    server.replies = [Reply(lies=5000)]
    fetch()
    assert target.read_bytes() == CONTENT


def test_a_promise_of_less_than_there_is_is_no_file(
    fetch: Fetch, server: Server, target: Path
) -> None:
    server.replies = [Reply(lies=-5000)]
    with pytest.raises(TransferError, match="checksum is another"):
        fetch()
    assert beside(target) == []


@pytest.mark.parametrize("content", [CONTENT[::-1], b"", CONTENT + b"x"])
def test_wrong_bytes_are_thrown_away(
    fetch: Fetch, server: Server, target: Path, content: bytes
) -> None:
    server.replies = [Reply(content=content)]
    with pytest.raises(TransferError, match=target.name) as caught:
        fetch()
    assert "\n" not in str(caught.value)
    assert beside(target) == []


def test_whoever_sends_without_an_end_is_stopped(
    fetch: Fetch, server: Server, target: Path
) -> None:
    server.replies = [Reply(content=CONTENT * 9, sized=False)]
    with pytest.raises(TransferError, match="sends more than"):
        fetch()
    assert Part(target).size() < 3 * len(CONTENT)


def test_a_full_disk_is_told_before_the_bytes_come(
    fetch: Fetch, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage(1000, 900, 100))
    with pytest.raises(TransferError, match="0 MB free"):
        fetch()
    assert not target.exists()


def test_a_second_download_of_the_same_file_is_refused(
    fetch: Fetch, server: Server, target: Path
) -> None:
    server.replies = [Reply(cut=HALF, stalls=True), Reply()]
    errors: list[Exception] = []

    def first() -> None:
        try:
            fetch(patience=Patience(stall=0.8))
        except Exception as error:
            errors.append(error)

    thread = threading.Thread(target=first)
    thread.start()
    while Part(target).size() < 5000:
        time.sleep(0.01)
    with pytest.raises(TransferError, match="being downloaded already"):
        fetch()
    thread.join()
    assert errors == []
    assert target.read_bytes() == CONTENT


def test_a_right_file_is_not_fetched_and_a_wrong_one_is_replaced(
    fetch: Fetch, server: Server, target: Path
) -> None:
    target.parent.mkdir()
    target.write_bytes(b"wrong")
    fetch()
    fetch()
    assert target.read_bytes() == CONTENT
    assert len(server.asked) == 1


def test_a_damaged_note_about_the_version_does_no_harm(
    fetch: Fetch, server: Server, target: Path
) -> None:
    begin(target, CONTENT[:HALF], f"{server.address}/toy", '"one"')
    note = target.with_name(f"{target.name}.part.json")
    for text in ("", "{", json.dumps([1]), json.dumps({"address": 1})):
        note.write_text(text)
        assert Part(target).version(f"{server.address}/toy") is None
    fetch()
    assert target.read_bytes() == CONTENT
