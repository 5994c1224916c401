"""One training run in many processes: who has which pictures, and how gradients are averaged.

Gradients are averaged by one flat all-reduce before each optimiser step instead of by
DistributedDataParallel's hooks. A step of StyleGAN2 runs several backward passes, some of them
through gradients (R1, path length), over modules that are entered at more than one door; hooks
would have to be held back and let go by hand for each of them. The numbers are the same.
"""

import contextlib
import math
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import torch
import torch.distributed as dist
import torch.distributed.nn.functional as differentiable
from torch import Tensor
from torch.distributed.distributed_c10d import PrefixStore, Store
from torch.distributed.rendezvous import rendezvous

from glean_core.errors import GleanError, ToldElsewhereError
from glean_core.ranks import is_first, let_the_first_speak

GLOO_SECONDS = 0.5  # for its threads to let go
GROUP = 4  # pictures that minibatch standard deviation compares (Karras et al. 2020)


@dataclass(frozen=True)
class Processes:
    """This process among those that train together; alone by default."""

    rank: int = 0
    count: int = 1

    @property
    def is_first(self) -> bool:
        """Say whether this process writes files and talks."""
        return self.rank == 0

    def rows(self, batch: int) -> list[int]:
        """Return the positions of a global batch that this process computes.

        Minibatch standard deviation compares picture i with i + batch / 4 and so on, so a process
        takes whole groups: its logits are those that one process alone would compute. Raises
        GleanError when the groups can't be shared evenly.
        """
        group = math.gcd(batch, GROUP)
        if batch % (group * self.count):
            raise GleanError(
                f"A batch of {batch} can't be shared by {self.count} processes in groups of "
                f"{group}; choose a multiple of {GROUP * self.count}."
            )
        grid = torch.arange(batch).view(group, self.count, -1)
        return grid[:, self.rank].flatten().tolist()

    def share(self, x: Tensor) -> Tensor:
        """Keep this process's rows of a tensor that holds a global batch (dim 0)."""
        return x if self.count == 1 else x[self.rows(len(x))]

    def mean(self, x: Tensor) -> Tensor:
        """Return the mean of a tensor over all processes, detached."""
        x = x.detach().clone()
        if self.count > 1:
            dist.all_reduce(x)
            x /= self.count
        return x

    def global_mean(self, x: Tensor) -> Tensor:
        """Return the mean of a tensor's values over all processes; gradients flow back to each."""
        if self.count == 1:
            return x.mean()
        summed: Tensor = differentiable.all_reduce(x.mean())
        return summed / self.count

    def average_gradients(self, parameters: Iterable[Tensor]) -> None:
        """Replace every gradient by its mean over all processes."""
        if self.count == 1:
            return
        gradients = [p.grad for p in parameters if p.grad is not None]
        flat = torch.cat([g.flatten().float() for g in gradients])
        dist.all_reduce(flat)
        flat /= self.count
        parts = flat.split([g.numel() for g in gradients])
        for gradient, part in zip(gradients, parts, strict=True):
            gradient.copy_(part.view_as(gradient))

    def agree(self, question: Callable[[], bool], step: int, device: torch.device) -> bool:
        """Ask every process; say whether any says yes. All get the same answer.

        Many processes are asked every 16th step only, because each question is a wait.
        """
        if self.count == 1:
            return question()
        if step % 16:
            return False
        votes = torch.tensor(float(question()), device=device)
        dist.all_reduce(votes)
        return bool(votes > 0)

    def have_the_same(self, number: int, device: torch.device) -> bool:
        """Say whether every process has this number. All get the same answer."""
        if self.count == 1:
            return True
        both = torch.tensor([number, -number], device=device)
        dist.all_reduce(both, dist.ReduceOp.MAX)
        return int(both[0]) == -int(both[1])

    def wait(self) -> None:
        """Wait until every process is here."""
        if self.count > 1:
            dist.barrier()


@contextlib.contextmanager
def joined_processes(device: torch.device) -> Iterator[tuple[Processes, torch.device]]:
    """Join the processes that `torchrun` started; alone without it. Leaves them at the end.

    Yields this process's place and its device: with CUDA, one card for each process of a machine.
    Raises GleanError when there are more processes than cards, or one ended in the middle;
    ToldElsewhereError in all processes but the first that fails.
    """
    count = int(os.environ.get("WORLD_SIZE", "1"))
    if count == 1:
        yield Processes(), device
        return
    if device.type == "cuda":
        local = int(os.environ.get("LOCAL_RANK", "0"))
        if local >= torch.cuda.device_count():
            raise GleanError(
                f"This machine has {torch.cuda.device_count()} GPUs for {local + 1} processes; "
                "start no more processes than GPUs with --nproc-per-node."
            )
        device = torch.device("cuda", local)
        torch.cuda.set_device(device)
    store, rank, count = next(iter(rendezvous("env://")))
    backend = "nccl" if device.type == "cuda" else "gloo"
    group = PrefixStore("group", store)
    dist.init_process_group(backend, store=group, rank=rank, world_size=count)
    try:
        yield Processes(rank, count), device
        dist.barrier()  # one that leaves while another still talks brings both down
    except Exception as error:
        if not _fails_first(store, rank):
            raise ToldElsewhereError from error
        if isinstance(error, dist.DistError) or "gloo" in str(error):
            raise GleanError(
                "Another process of this training ended or can't be reached; start the run again, "
                "and it goes on from its last checkpoint."
            ) from error
        raise
    finally:
        with contextlib.suppress(RuntimeError):  # a lost process breaks the leave-taking too
            dist.destroy_process_group()
        if backend == "gloo":
            # Its threads may still hold the last tensors; if one lets go of them while Python is
            # ending, the process is aborted (pytorch/pytorch pull request 179291).
            time.sleep(GLOO_SECONDS)


def _fails_first(store: Store, rank: int) -> bool:
    """Say whether no other process has failed before, so that one sentence is told, not many."""
    try:
        return bool(store.add("failed", 1) == 1)
    except RuntimeError:  # who kept the store is gone
        return rank == 0


@contextlib.contextmanager
def told_once() -> Iterator[None]:
    """Let the first process alone tell of what all of them find wrong before they join."""
    try:
        yield
    except GleanError as error:
        if not is_first():
            let_the_first_speak()
            raise ToldElsewhereError from error
        raise
