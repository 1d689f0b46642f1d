"""From a running library to its API."""

import inspect
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from tfref.api.describe import is_definition, kind_of, vars_of
from tfref.api.docs import docs_of, docs_of_constructor, docs_of_module
from tfref.api.library import Library
from tfref.api.members import Reading, bases_of, members_of, python_name
from tfref.api.model import Api, LibraryVersions, Module, Symbol
from tfref.api.preferred import Preferred, check_all_exist, choose
from tfref.api.signatures import signature_of
from tfref.api.values import value_text
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
    reading = _reading(pages, found.objects, library)
    return Api(
        key=key,
        versions=versions,
        mirrors={name: library.mirrors[name] for name in sorted(library.mirrors)},
        modules=tuple(
            Module(name, docs_of_module(found.modules[name], name))
            for name in sorted(found.modules)
        ),
        symbols=tuple(
            _symbol(name, pages[name], found.objects[name], reading)
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


def _reading(
    pages: Iterable[str], objects: Mapping[str, object], library: Library
) -> Reading:
    values = [(objects[name], name) for name in pages]
    definitions = {
        id(library.undecorated(value)): name
        for value, name in values
        if is_definition(value)
    }
    publics = {value: name for value, name in values if inspect.isclass(value)}
    return Reading(
        library=library,
        publics=publics,
        named=lambda value: definitions.get(id(library.undecorated(value))),
        messages={
            descriptor.full_name: name
            for cls, name in publics.items()
            if (descriptor := vars_of(cls).get("DESCRIPTOR")) is not None
        },
    )


def _symbol(name: str, names: list[str], value: object, reading: Reading) -> Symbol:
    symbol = Symbol(
        name=name,
        kind=kind_of(value),
        aliases=tuple(alias for alias in names if alias != name),
        docs=docs_of(value, name, reading.library),
    )
    if inspect.isclass(value):
        return _class(symbol, value, reading)
    if is_definition(value):
        return replace(symbol, signature=signature_of(value, reading.named))
    return replace(
        symbol,
        value=value_text(value, reading.named),
        type=reading.named(type(value)) or python_name(type(value)),
    )


def _class(symbol: Symbol, cls: type, reading: Reading) -> Symbol:
    return replace(
        symbol,
        signature=signature_of(cls, reading.named),
        constructor=docs_of_constructor(cls, symbol.name, reading.library),
        members=members_of(cls, symbol.name, reading),
        bases=bases_of(cls, reading),
        abstract=inspect.isabstract(cls),
    )
