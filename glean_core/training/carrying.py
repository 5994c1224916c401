"""What GLEAN has learned at one size, carried to another, resolution by resolution."""

from torch import Tensor

from glean_core.networks import Glean, GleanConfig
from glean_core.networks.config import resolutions

BANK = "generator."


def by_resolution(source: Glean, target: Glean) -> dict[str, Tensor]:
    """Return the target's state dict with what fits of the source in it, the bank left alone.

    A layer finds its like by what it does: from pictures to features, down to 8 px, fused at 16 px,
    up to 128 px. Of a tensor that is longer in one dimension (a layer with the bank's features
    beside its own, a head with more latents) the common beginning is taken. Layers without a like
    stay as the target has them. Without banks and with the same factor no layer depends on a size,
    and each finds its like by its place.
    """
    bankless = not (source.config.consults_bank or target.config.consults_bank)
    if bankless and source.config.factor == target.config.factor:
        return target.state_dict() | without_bank(source.state_dict())
    learned = _named(source)
    carried = {}
    for key, mine in without_bank(target.state_dict()).items():
        prefix, rest = _split(key)
        theirs = learned.get((_meaning(prefix, target.config), rest))
        carried[key] = mine if theirs is None else _overlaid(mine, theirs)
    return target.state_dict() | carried


def without_bank(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """Return a state dict without the bank's tensors."""
    return {key: tensor for key, tensor in state.items() if not key.startswith(BANK)}


def _named(network: Glean) -> dict[tuple[str, str], Tensor]:
    named = {}
    for key, tensor in without_bank(network.state_dict()).items():
        prefix, rest = _split(key)
        named[_meaning(prefix, network.config), rest] = tensor
    return named


def _split(key: str) -> tuple[str, str]:
    """`encoder.2.0.weight` to `encoder.2` and `0.weight`."""
    part, index, rest = key.split(".", 2)
    return f"{part}.{index}", rest


def _meaning(prefix: str, config: GleanConfig) -> str:
    """What a block does, in words that hold for every size."""
    part, number = prefix.split(".")
    index = int(number)
    if part.startswith("fusion"):
        return f"{part} at {config.fused_sides[index]}"
    if part == "encoder":
        down = resolutions(config.in_size, 4)
        if index == 0:
            return "first features"
        return f"down to {down[index]}" if index < len(down) else "latents"
    up = resolutions(config.in_size, config.out_size)[1:]
    return f"up to {up[index]}" if index < len(up) else "picture"


def _overlaid(mine: Tensor, theirs: Tensor) -> Tensor:
    """Copy the common beginning of theirs over mine; mine where more than one dimension differs."""
    if mine.dim() != theirs.dim():
        return mine
    pairs = list(zip(mine.shape, theirs.shape, strict=True))
    if sum(a != b for a, b in pairs) > 1:
        return mine
    common = tuple(slice(min(a, b)) for a, b in pairs)
    laid = mine.clone()
    laid[common] = theirs[common].to(mine.device)
    return laid
