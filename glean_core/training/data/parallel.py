"""Work on many pictures in threads: the codecs release the interpreter's lock."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

_MOST_THREADS = 16
_WAITING_PER_THREAD = 2

Item = TypeVar("Item")
Result = TypeVar("Result")


def default_workers() -> int:
    """Threads to use: the cores this process may use, shared with the other local processes."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, min(_MOST_THREADS, (cores or 1) // local_processes()))


def local_processes() -> int:
    """How many training processes run on this machine, as torchrun says; else 1."""
    said = os.environ.get("LOCAL_WORLD_SIZE", "1")
    return max(1, int(said)) if said.isdecimal() else 1


def in_order(
    function: Callable[[Item], Result], items: Iterable[Item], workers: int
) -> Iterator[Result]:
    """Yield function(item) for each item, in their order, worked out by so many threads.

    Only a few results wait at a time, so that memory stays bounded. An exception of the function
    is raised where its result would come; what has not begun then is not begun.
    """
    running: deque[Future[Result]] = deque()
    pool = ThreadPoolExecutor(workers, thread_name_prefix="pictures")
    try:
        for item in items:
            running.append(pool.submit(function, item))
            if len(running) > workers * _WAITING_PER_THREAD:
                yield running.popleft().result()
        while running:
            yield running.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
