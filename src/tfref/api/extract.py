"""From a running library to its API."""

import inspect
from collections import defaultdict
from collections.abc import Iterable, Mapping

from tfref.api.describe import is_definition, kind_of, one_line, signature_of
from tfref.api.library import Library
from tfref.api.members import Publics, members_of
from tfref.api.model import Api, LibraryVersions, Module, Symbol
from tfref.api.preferred import Preferred, check_all_exist, choose
from tfref.api.walk import walk


def extract(
    library: Library, table: Preferred, versions: LibraryVersions, key: str
) -> Api:
    """Read the public API of a library."""
    found = walk(library)
    check_all_exist(table, found.objects, f"TensorFlow {versions.tensorflow}")
    groups = group_names(found.objects, library)
    pages = {
        choose(names, official_names(names[0], value, library), table): names
        for names, value in ((names, found.objects[names[0]]) for names in groups)
    }
    publics = _publics(pages, found.objects)
    return Api(
        key=key,
        versions=versions,
        mirrors={name: library.mirrors[name] for name in sorted(library.mirrors)},
        modules=tuple(
            Module(name, one_line(found.modules[name]))
            for name in sorted(found.modules)
        ),
        symbols=tuple(
            _symbol(name, pages[name], found.objects[name], publics, library)
            for name in sorted(pages)
        ),
    )


def group_names(objects: Mapping[str, object], library: Library) -> list[list[str]]:
    """Return the names of each object together, all sorted.

    Classes and functions are the same if they are one object in memory. Values are
    not: two constants that are both 0 are two constants. They are the same only if
    the library itself exports them as one.
    """
    groups: dict[object, list[str]] = defaultdict(list)
    for name in sorted(objects):
        value = objects[name]
        if is_definition(value):
            groups[id(library.undecorated(value))].append(name)
        else:
            groups[official_names(name, value, library) or name].append(name)
    return list(groups.values())


def official_names(name: str, value: object, library: Library) -> tuple[str, ...]:
    """Return the names that the library itself publishes an object under."""
    if is_definition(value):
        return library.exports(value)
    return next((names for names in library.constants if name in names), ())


def _publics(pages: Iterable[str], objects: Mapping[str, object]) -> Publics:
    values = ((objects[name], name) for name in pages)
    return {value: name for value, name in values if inspect.isclass(value)}


def _symbol(
    name: str, names: list[str], value: object, publics: Publics, library: Library
) -> Symbol:
    return Symbol(
        name=name,
        kind=kind_of(value),
        aliases=tuple(alias for alias in names if alias != name),
        one_line=one_line(value),
        signature=signature_of(value) if is_definition(value) else "",
        members=members_of(value, publics, library) if inspect.isclass(value) else (),
    )
