"""Where things stand in a project: the folders and files that tfref knows."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Layout:
    """The places of one project."""

    root: Path
    docs: Path
    snippets: Path
    runs: Path
    """The run record: which snippet ran on which versions."""
    names: Path
    """The public names of each version of TensorFlow."""
    build: Path
    """Generated files, never committed."""
    site: Path
    """The built site, never committed."""


def layout_at(root: Path) -> Layout:
    """Return the layout of the project that stands in `root`."""
    return Layout(
        root=root,
        docs=root / "docs",
        snippets=root / "snippets",
        runs=root / "data" / "runs.json",
        names=root / "data" / "names",
        build=root / "build",
        site=root / "site",
    )
