"""From public names to paths, and back.

A path is the name with slashes. Some file systems cannot keep `Add` and `add` apart,
so of two names that differ only in letter case the later in sorted order takes a
suffix, in every folder where that happens.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tfref.api.model import Api
from tfref.api.names import mirrored_names

ROOTS = frozenset({"tf", "keras"})
"""Where every public name, and so every path of one, begins."""


@dataclass(frozen=True)
class Paths:
    """The path of every public name, without a file's ending."""

    path_of: Mapping[str, str]
    name_at: Mapping[str, str]


def api_paths(api: Api) -> Paths:
    """Return the paths of all names of an API: modules, symbols, aliases, mirrors."""
    modules = (module.name for module in api.modules)
    symbols = (name for each in api.symbols for name in (each.name, *each.aliases))
    return assign_paths([*modules, *symbols, *mirrored_names(api)])


def assign_paths(names: Iterable[str]) -> Paths:
    """Return a path for each name, no two of which differ only in letter case."""
    names = sorted(names)
    folders: dict[str, set[str]] = defaultdict(set)
    for name in names:
        parts = name.split(".")
        for depth, part in enumerate(parts):
            folders[".".join(parts[:depth])].add(part)
    spelled = {folder: _spell(parts) for folder, parts in folders.items()}
    path_of = {name: _path(name, spelled) for name in names}
    return Paths(path_of, {path: name for name, path in path_of.items()})


def _spell(parts: Iterable[str]) -> dict[str, str]:
    """Return how each name in one folder is spelled there.

    No public name holds a hyphen, so that a suffix is never taken for a name.
    """
    seen: dict[str, int] = defaultdict(int)
    spelled = {}
    for part in sorted(parts):
        folded = part.lower()
        seen[folded] += 1
        spelled[part] = part if seen[folded] == 1 else f"{part}-{seen[folded]}"
    return spelled


def _path(name: str, spelled: Mapping[str, Mapping[str, str]]) -> str:
    parts = name.split(".")
    return "/".join(
        spelled[".".join(parts[:depth])][part] for depth, part in enumerate(parts)
    )


def is_api_path(path: str) -> bool:
    """Tell whether a path, such as `tf/data/Dataset`, is meant as a public name's."""
    return path.partition("/")[0] in ROOTS
