"""What a cluster needs that can be tried without one."""

from __future__ import annotations

import pickle
import sys
import threading
import time
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glean_core.errors import CancelledError
from glean_core.imaging import Picture, decode, encode
from glean_core.imaging.measure import Measured
from glean_core.restoration import LazyEngine
from glean_core.restoration.batch import (
    Batch,
    BatchSettings,
    ByFactor,
    FaceEnlarger,
    ModelEnlarger,
    Row,
)
from glean_core.restoration.batch.cluster import Cluster, ClusterError
from glean_core.restoration.batch.cluster.connection import Machine
from glean_core.restoration.batch.cluster.crew import divided
from glean_core.restoration.batch.cluster.desk import Desk
from glean_core.restoration.batch.cluster.freight import model_here, packed, prepared, weights_of
from glean_core.restoration.batch.cluster.orders import MOST_DEATHS, Orders
from glean_core.restoration.batch.cluster.versions import mismatch, probe, versions_here
from glean_core.restoration.batch.cluster.worker import Finished, Opened, Parcel, Refused, Worker
from glean_core.zoo import user_models_dir
from tests.restoration.batch.doubles import SlowEnlarger, fill, job, photo
from tests.restoration.doubles import save_tiny_network, tiny_model

needs_ray = pytest.mark.usefixtures("ray_is_there")


@pytest.fixture
def ray_is_there() -> None:
    if find_spec("ray") is None:
        pytest.skip("the package ray (extra `cluster`) isn't installed")


def rows(number: int) -> list[Row]:
    return [Row(Path(f"{n}.png")) for n in range(number)]


@given(cores=st.integers(0, 300), gpus=st.integers(0, 16), per=st.integers(1, 64))
def test_the_shares_of_a_machine_are_never_more_than_it_has(
    cores: int, gpus: int, per: int
) -> None:
    machine = Machine("id", "name", cores, gpus)
    on_cpu, on_gpu = divided(machine, "cpu", per), divided(machine, "cuda", per)
    assert sum(share.cores for share in on_cpu) <= cores
    assert sum(share.cores for share in on_gpu) <= cores
    assert len(on_gpu) == sum(share.gpus for share in on_gpu) == gpus
    assert bool(on_cpu) == bool(cores)
    assert all(share.cores >= min(per, cores) and not share.gpus for share in on_cpu)


def test_every_photo_is_handed_out_once_and_again_when_its_worker_dies() -> None:
    orders = Orders(iter(rows(3)))
    first, second = orders.take(), orders.take()
    assert first is not None
    assert second is not None
    assert not first.alone
    known = replace(first.row, state="working")
    orders.hand_back(first, known)
    again = orders.take()
    assert again is not None
    assert (again.row, again.deaths, again.alone) == (known, 1, True)
    orders.put_back(again)
    assert orders.take() == again  # as it was: nobody died
    third = orders.take()
    assert third is not None
    assert {str(order.row.source) for order in (first, second, third)} == {
        "0.png",
        "1.png",
        "2.png",
    }
    assert not orders.finished
    waiting: list[object] = []
    thread = threading.Thread(target=lambda: waiting.append(orders.take()))
    thread.start()
    for _ in range(3):
        assert thread.is_alive()  # one of them might still come back
        orders.settle()
    thread.join(5)
    assert waiting == [None]
    assert orders.finished
    assert MOST_DEATHS >= 2


def test_a_fault_of_the_search_ends_everything_and_is_kept() -> None:
    def search() -> object:
        yield rows(1)[0]
        raise OSError("gone")

    orders = Orders(search())  # type: ignore[arg-type]
    assert orders.take() is not None
    assert orders.take() is None
    assert str(orders.fault) == "gone"
    cancelled = Orders(iter(rows(1)))
    cancelled.stop()
    assert cancelled.take() is None
    assert cancelled.fault is None

    def cancelling() -> object:
        raise CancelledError("no")
        yield

    assert Orders(cancelling()).take() is None  # type: ignore[arg-type]


def test_a_suspicious_photo_is_alone_at_the_desk() -> None:
    desk = Desk()
    events: list[str] = []

    def sit(name: str, alone: bool, seconds: float) -> None:
        with desk.place(alone):
            events.append(f"+{name}")
            time.sleep(seconds)
            events.append(f"-{name}")

    threads = []
    for name, alone in (("a", False), ("b", False), ("alone", True), ("c", False)):
        threads.append(threading.Thread(target=sit, args=(name, alone, 0.1)))
        threads[-1].start()
        time.sleep(0.02)
    for thread in threads:
        thread.join(5)
    at = events.index("+alone")
    assert events[at + 1] == "-alone"
    assert set(events[:at]) == {"+a", "+b", "-a", "-b"}


def test_models_are_found_where_they_are_and_travel_where_not(tmp_path: Path) -> None:
    known = tiny_model(user_models_dir(), "known")
    strange = tiny_model(tmp_path, "strange", aligned="face")
    enlarger = FaceEnlarger(ModelEnlarger(LazyEngine(known)), LazyEngine(strange))
    freight, models = packed(enlarger)
    assert models == (known, strange)
    assert str(tmp_path).encode() not in freight.data  # no path of this machine
    freight = pickle.loads(pickle.dumps(freight))
    assert model_here(freight.cards[0]) == known
    assert model_here(freight.cards[1]) is None
    strange_bytes = weights_of(strange)
    strange.path.unlink()
    made = prepared(freight, {1: strange_bytes}, "cpu")
    assert made.identity == enlarger.identity
    assert made.enlarge(photo(), 2.0).pixels.shape == (24, 32, 3)
    save_tiny_network(known.path, name="known", title="Another card")
    assert model_here(freight.cards[0]) is None


def test_float32_is_asked_of_every_machine_where_it_is_asked_for() -> None:
    known = tiny_model(user_models_dir(), "known")
    exact = ModelEnlarger(LazyEngine(known, exact=True))
    assert exact.identity != ModelEnlarger(LazyEngine(known)).identity
    assert prepared(packed(exact)[0], {}, "cpu").identity == exact.identity


def test_a_worker_makes_what_is_made_here_and_explains_what_it_cannot() -> None:
    settings = BatchSettings(ByFactor(2.0), format="PNG")
    worker = Worker(packed(SlowEnlarger())[0], "cpu", settings, cores=1, memory=1)
    assert worker.lacking() == ()
    assert worker.prepare(()) is None
    picture = photo()
    data = encode(picture, Path("a.png"), settings.write_options("PNG"))
    # With memory for one photo only: what is dropped must give its own back.
    for _ in range(2):
        opened = worker.open(Parcel(Path("a.png"), 0, Measured(16, 12, "PNG"), data))
        assert isinstance(opened, Opened)
        assert opened.plan.size == (24, 32)
        worker.drop(opened.key)
        worker.drop(opened.key)
    opened = worker.open(Parcel(Path("a.png"), 0, Measured(16, 12, "PNG"), data))
    assert isinstance(opened, Opened)
    finished, made = worker.make(opened.key, Path("a.png"))
    assert isinstance(finished, Finished)
    assert finished.size == len(made)
    expected = SlowEnlarger().enlarge(picture, 2.0)
    assert (decode(made, "a.png").pixels == expected.pixels).all()
    bad = worker.open(Parcel(Path("b.png"), 0, None, data[:40]))
    assert isinstance(bad, Refused)
    assert bad.reason.startswith("b.png ")


def test_a_worker_that_is_held_waits_within_a_photo() -> None:
    worker = Worker(packed(SlowEnlarger(0.2))[0], "cpu", BatchSettings(), cores=1, memory=1 << 30)
    worker.prepare(())
    data = encode(Picture(photo().pixels), Path("a.png"), BatchSettings().write_options("PNG"))
    opened = worker.open(Parcel(Path("a.png"), 0, None, data))
    assert isinstance(opened, Opened)
    worker.hold(True)
    ended = threading.Event()

    def make() -> None:
        worker.make(opened.key, Path("a.png"))
        ended.set()

    threading.Thread(target=make, daemon=True).start()
    assert not ended.wait(0.5)
    worker.hold(False)
    assert ended.wait(5)


def test_versions_that_differ_are_named_and_builds_for_gpus_are_not() -> None:
    here = versions_here()
    assert probe()() == here
    assert mismatch(here, dict(here), "box") is None
    assert "+" not in here["torch"]
    for name, words in (
        ("glean-retouch", "has GLEAN Retouch 0.0 and this one"),
        ("torch", "has torch 0.0 and this one"),
        ("sources", "has other sources of GLEAN Retouch"),
    ):
        sentence = mismatch(here, {**here, name: "0.0"}, "box")
        assert sentence is not None
        assert sentence.startswith("The machine box ")
        assert words in sentence
    assert "has no GLEAN Retouch" in str(mismatch(here, None, "box"))


def test_without_ray_a_sentence_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(ClusterError) as raised:
        Cluster("auto")
    assert str(raised.value) == (
        "Working on a cluster needs the package ray; install it with "
        'pip install "glean-retouch[cluster]".'
    )


@needs_ray
def test_what_cannot_be_a_cluster_is_refused_before_it_begins() -> None:
    with pytest.raises(ClusterError, match="cuda:1"):
        Cluster("auto", "cuda:1")
    with pytest.raises(ClusterError, match="at least 1"):
        Cluster("auto", cores_per_worker=0)
    with pytest.raises(ClusterError, match="give host:port, auto or local"):
        Cluster("ray://head:10001")


@needs_ray
@pytest.mark.parametrize("address", ["127.0.0.1:9", "nowhere.invalid:6379", "host:port"])
def test_an_address_where_nothing_is_is_a_sentence_at_once(tmp_path: Path, address: str) -> None:
    fill(tmp_path / "in", ["a.png"])
    batch = Batch(job(tmp_path), SlowEnlarger(), runner=Cluster(address).run)
    with pytest.raises(ClusterError, match=f"Nothing answers at the address {address} of"):
        batch.run()
