"""The navigation: what mkdocs.yml names, with its patterns filled in.

`guides/*` stands for the pages of a folder and `tf/**` for a folder of the reference,
nested as its names are. A pattern that matches nothing leaves no trace.
"""

from collections.abc import Sequence
from typing import Any

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
    if pattern.endswith("/**"):
        return reference_nav(pages, pattern.removesuffix("/**"))
    folder = pattern.removesuffix("*")
    return sorted(src for src in pages if src.startswith(folder))


def reference_nav(pages: Sequence[str], folder: str) -> list[Item]:
    """Return a folder's pages nested by name, the namespace's own page first."""
    below = [src for src in pages if src.startswith(f"{folder}/")]
    leaves = {src[len(folder) + 1 :].removesuffix(".md").split("/")[0] for src in below}
    items: list[Item] = [src for src in _own(folder) if src[leaf_of(folder)] in pages]
    for leaf in sorted(leaves, key=_in_dictionary_order):
        path = f"{folder}/{leaf}"
        inside = reference_nav(below, path)
        items.extend(inside if inside == _own(path) else [{leaf_of(path): inside}])
    return items


def leaf_of(path: str) -> str:
    """Return the last name in a path, without the suffix of a name in other letters."""
    return path.removesuffix(".md").rpartition("/")[2].partition("-")[0]


def _own(folder: str) -> list[Item]:
    return [{leaf_of(folder): f"{folder}.md"}]


def _in_dictionary_order(name: str) -> tuple[str, str]:
    return name.strip("_").casefold(), name
