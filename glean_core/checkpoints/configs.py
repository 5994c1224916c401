"""Which network one of our weights files describes, read without torch."""

from pathlib import Path
from typing import TypeVar

from glean_core.checkpoints.errors import CheckpointError
from glean_core.checkpoints.header import read_json, read_metadata
from glean_core.networks.config import BankConfig, GleanConfig, NetworkConfigError

ConfigT = TypeVar("ConfigT", GleanConfig, BankConfig)


def read_config(path: Path, kind: str, config_type: type[ConfigT]) -> ConfigT:
    """Return the configuration of a file's network, which must be of a kind.

    Raises CheckpointError.
    """
    found = read_metadata(path).get("kind")
    if found != kind:
        raise CheckpointError(f"{path.name} holds a {found} network where {kind} is needed.")
    try:
        return config_type(**read_json(path, "config"))
    except (TypeError, NetworkConfigError) as error:
        raise CheckpointError(f"{path.name} describes no network that can be built.") from error
