"""The public names of one version, one a line: what an upgrade changes is a diff."""

from collections.abc import Iterator
from pathlib import Path

from tfref.api.model import Api
from tfref.layout import layout_at

COMMAND = "tfref api --write-names"
"""What writes the list."""


def listing_path(root: Path, tensorflow: str) -> Path:
    """Return where a project keeps the names of a version of TensorFlow."""
    return layout_at(root).names / f"{tensorflow}.txt"


def listing(api: Api) -> str:
    """Return all public names of an API: modules, symbols, aliases, members.

    A member stands there once, under its class's preferred name, where it is
    documented: what is inherited or reached under another name adds no news.
    """
    return "".join(f"{name}\n" for name in sorted(_names(api)))


def _names(api: Api) -> Iterator[str]:
    yield from (module.name for module in api.modules)
    for symbol in api.symbols:
        yield from (symbol.name, *symbol.aliases)
        for member in symbol.members:
            if member.inherited_from is None:
                yield f"{symbol.name}.{member.name}"
