"""Upscaling of whole folders: resumable, and one bad file never stops the rest. No torch.

`Batch` runs a `BatchJob` with an `Enlarger`; docs/batch.md says what it promises.
"""

from glean_core.restoration.batch.checks import check_folders
from glean_core.restoration.batch.discovery import Found, Search, find_photos
from glean_core.restoration.batch.enlarger import Enlarger, ModelEnlarger
from glean_core.restoration.batch.face_enlarger import FaceEnlarger
from glean_core.restoration.batch.pipeline import Batch, Runner
from glean_core.restoration.batch.recorder import Listener
from glean_core.restoration.batch.report import write_report
from glean_core.restoration.batch.row import Row
from glean_core.restoration.batch.settings import (
    EXISTING,
    BatchError,
    BatchJob,
    BatchSettings,
    Facts,
    plan_result,
)
from glean_core.restoration.batch.shown import shown
from glean_core.restoration.batch.status import Status
from glean_core.restoration.batch.target import (
    ByFactor,
    Target,
    ToFit,
    ToMegapixels,
    longer_side,
    target_size,
)
from glean_core.restoration.batch.template import Template, TemplateError

__all__ = [
    "EXISTING",
    "Batch",
    "BatchError",
    "BatchJob",
    "BatchSettings",
    "ByFactor",
    "Enlarger",
    "FaceEnlarger",
    "Facts",
    "Found",
    "Listener",
    "ModelEnlarger",
    "Row",
    "Runner",
    "Search",
    "Status",
    "Target",
    "Template",
    "TemplateError",
    "ToFit",
    "ToMegapixels",
    "check_folders",
    "find_photos",
    "longer_side",
    "plan_result",
    "shown",
    "target_size",
    "write_report",
]
