"""Which page describes which name: a page's path is its API name."""

from pathlib import PurePosixPath

from tfref.api.paths import is_api_path


def is_reference(src: str) -> bool:
    """Tell whether a page, by its path in `docs/`, describes a name."""
    path = PurePosixPath(src)
    return path.suffix == ".md" and is_api_path(str(path.with_suffix("")))
