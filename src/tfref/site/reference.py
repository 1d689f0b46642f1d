"""Which page describes which name: a page's path is its API name."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from tfref.api.paths import is_api_path


def is_reference(src: str) -> bool:
    """Tell whether a page, by its path in `docs/`, describes a name."""
    path = PurePosixPath(src)
    return path.suffix == ".md" and is_api_path(str(path.with_suffix("")))


def namespace_pages(pages: Iterable[str]) -> set[str]:
    """Return the reference pages that stand beside a folder of further ones."""
    known = {src for src in pages if is_reference(src)}
    folders = {str(parent) for src in known for parent in PurePosixPath(src).parents}
    return {src for src in known if src.removesuffix(".md") in folders}
