"""What snippets run under: settings that make TensorFlow quiet and repeatable."""

import re
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from tfref.examples.record import Versions

SETTINGS = {
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",  # its sums differ between processors
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "CUDA_VISIBLE_DEVICES": "-1",
    "KERAS_BACKEND": "tensorflow",
    "MPLBACKEND": "Agg",
    "COLUMNS": "80",
    "PYTHONDONTWRITEBYTECODE": "1",
}
"""Environment variables set before TensorFlow is imported."""

LOCKED = re.compile(r"^tensorflow==(\S+)", re.MULTILINE)


class EnvironmentProblemError(Exception):
    """The environment cannot run snippets; the message says what to do."""


def installed_versions() -> Versions:
    """Return the versions that a run belongs to, without importing TensorFlow."""
    try:
        return Versions(
            tensorflow=version("tensorflow"),
            keras=version("keras"),
            python=f"{sys.version_info.major}.{sys.version_info.minor}",
        )
    except PackageNotFoundError as error:
        message = f"{error.name} is not installed: `make test` sets everything up"
        raise EnvironmentProblemError(message) from None


def locked_tensorflow(root: Path) -> str | None:
    """Return the TensorFlow version of the project's lock, None without a lock."""
    lock = root / "requirements" / "environment.txt"
    match = LOCKED.search(lock.read_text(encoding="utf-8")) if lock.exists() else None
    return match[1] if match else None
