"""The models on this machine: weights with their cards. Listing them never loads torch."""

from glean_core.zoo.adding import import_model
from glean_core.zoo.asking import Question, questions
from glean_core.zoo.card import CardError, ModelCard, card_from_dict
from glean_core.zoo.catalogue import Offer, find_offer, offers
from glean_core.zoo.download import discard_partial, fetch, partial
from glean_core.zoo.errors import ZooError
from glean_core.zoo.models import (
    Model,
    broken_models,
    bundled_models_dir,
    cascade_model,
    default_model,
    find_model,
    list_models,
    read_model,
    verify,
)
from glean_core.zoo.moving import move_store, store_size, tidy_store
from glean_core.zoo.place import user_models_dir
from glean_core.zoo.removing import remove_broken, remove_model

__all__ = [
    "CardError",
    "Model",
    "ModelCard",
    "Offer",
    "Question",
    "ZooError",
    "broken_models",
    "bundled_models_dir",
    "card_from_dict",
    "cascade_model",
    "default_model",
    "discard_partial",
    "fetch",
    "find_model",
    "find_offer",
    "import_model",
    "list_models",
    "move_store",
    "offers",
    "partial",
    "questions",
    "read_model",
    "remove_broken",
    "remove_model",
    "store_size",
    "tidy_store",
    "user_models_dir",
    "verify",
]
