"""The navigation: what mkdocs.yml names, with its patterns filled in.

`guides/*` stands for the pages of a folder, `reference/*` for the pages where the
reference begins: its thousands of others are reached from these. A pattern that
matches nothing leaves no trace.
"""

from collections.abc import Sequence
from typing import Any

REFERENCE = "reference/*"
ROOTS = {
    "tf": "tf.md",
    "keras": "keras.md",
    "All names, A to Z": "names.md",
    "Names that are gone": "gone.md",
    "Error messages": "errors.md",
}

Item = Any
"""What MkDocs accepts in `nav`: a path, or a mapping of a title to a path or a list."""


def expand_nav(nav: Sequence[Item], pages: Sequence[str]) -> list[Item]:
    """Return the navigation without patterns, given all pages by path in `docs/`."""
    expanded = []
    for item in nav:
        title, value = _titled(item)
        if isinstance(value, list):
            expanded.append({title: expand_nav(value, pages)})
        elif not value.endswith("*"):
            expanded.append(item)
        elif found := _matches(value, pages):
            expanded.append({title: found})
    return expanded


def _titled(item: Item) -> tuple[str, Any]:
    return next(iter(item.items())) if isinstance(item, dict) else ("", item)


def _matches(pattern: str, pages: Sequence[str]) -> list[Item]:
    if pattern == REFERENCE:
        return [{title: src} for title, src in ROOTS.items() if src in pages]
    folder = pattern.removesuffix("*")
    return sorted(src for src in pages if src.startswith(folder))
