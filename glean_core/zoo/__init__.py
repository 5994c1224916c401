"""The models on this machine: weights with their cards. Listing them never loads torch."""

from glean_core.zoo.adding import import_model
from glean_core.zoo.card import CardError, ModelCard, card_from_dict
from glean_core.zoo.models import (
    Model,
    ZooError,
    broken_models,
    bundled_models_dir,
    cascade_model,
    default_model,
    find_model,
    list_models,
    read_model,
    user_models_dir,
    verify,
)

__all__ = [
    "CardError",
    "Model",
    "ModelCard",
    "ZooError",
    "broken_models",
    "bundled_models_dir",
    "card_from_dict",
    "cascade_model",
    "default_model",
    "find_model",
    "import_model",
    "list_models",
    "read_model",
    "user_models_dir",
    "verify",
]
