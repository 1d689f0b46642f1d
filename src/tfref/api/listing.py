"""The public names of one version, one a line: what an upgrade changes is a diff."""

from pathlib import Path

from tfref.api.model import Api
from tfref.api.names import described_names
from tfref.layout import layout_at

COMMAND = "tfref api --write-names"
"""What writes the list."""


def listing_path(root: Path, tensorflow: str) -> Path:
    """Return where a project keeps the names of a version of TensorFlow."""
    return layout_at(root).names / f"{tensorflow}.txt"


def listing(api: Api) -> str:
    """Return all public names of an API, sorted, a line each."""
    return "".join(f"{name}\n" for name in sorted(described_names(api)))
