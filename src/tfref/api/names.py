"""From any public name to what it names."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tfref.api.model import Api, Member, Module, Symbol

TENSORFLOW_1 = "tf.compat.v1"
"""Where the names of TensorFlow 1 stand inside TensorFlow 2."""


@dataclass(frozen=True)
class MemberOf:
    """A member, with the class it was asked of."""

    symbol: Symbol
    member: Member


@dataclass(frozen=True)
class Names:
    """The names of an API, ready to be looked up."""

    symbols: Mapping[str, Symbol]
    """By preferred name and by each alias."""
    modules: Mapping[str, Module]
    mirrors: Mapping[str, str]


Named = Symbol | MemberOf | Module


def index_names(api: Api) -> Names:
    """Return the names of an API, ready to be looked up."""
    return Names(
        symbols={
            name: symbol
            for symbol in api.symbols
            for name in (symbol.name, *symbol.aliases)
        },
        modules={module.name: module for module in api.modules},
        mirrors=api.mirrors,
    )


def resolve(names: Names, name: str) -> Named | None:
    """Return what a public name leads to, None if there is no such name.

    A member may be asked of its class under any of the class's names, and of a
    subclass that inherits it.
    """
    name = _unmirrored(names, name)
    owner, _, last = name.rpartition(".")
    return (
        names.symbols.get(name)
        or names.modules.get(name)
        or _member(names.symbols.get(owner), last)
    )


def preferred_name(names: Names, name: str) -> str | None:
    """Return the name under which something is described, None if it is unknown."""
    found = resolve(names, name)
    if isinstance(found, MemberOf):
        return f"{found.symbol.name}.{found.member.name}"
    return found.name if found else None


def _member(symbol: Symbol | None, name: str) -> MemberOf | None:
    members = symbol.members if symbol else ()
    found = next((member for member in members if member.name == name), None)
    return MemberOf(symbol, found) if symbol and found else None


def described_names(api: Api) -> Iterator[str]:
    """Yield every public name once: modules, symbols, aliases, and members.

    A member stands there under its class's preferred name, where it is documented:
    what is inherited or reached under another name adds no news.
    """
    yield from (module.name for module in api.modules)
    for symbol in api.symbols:
        yield from (symbol.name, *symbol.aliases)
        for member in symbol.members:
            if member.inherited_from is None:
                yield f"{symbol.name}.{member.name}"


def is_of_tensorflow_1(name: str) -> bool:
    """Tell whether a name is one that only code for TensorFlow 1 writes."""
    return _lies_in(name, TENSORFLOW_1)


def mirrored_names(api: Api) -> dict[str, str]:
    """Return the names that modules which repeat another one have, and of which.

    Each mirror repeats what its original holds, but not the versions of TensorFlow
    that are in it: those would repeat each other without end.
    """
    symbols = (name for each in api.symbols for name in (each.name, *each.aliases))
    names = [*(module.name for module in api.modules), *symbols]
    return {
        mirror + name.removeprefix(original): name
        for mirror, original in sorted(api.mirrors.items())
        for name in names
        if _lies_in(name, original) and not is_of_tensorflow_1(name)
    }


def _lies_in(name: str, module: str) -> bool:
    return name == module or name.startswith(f"{module}.")


def _unmirrored(names: Names, name: str) -> str:
    """Return the name with every module that only repeats another one replaced."""
    for mirror, original in names.mirrors.items():
        if _lies_in(name, mirror):
            return _unmirrored(names, original + name.removeprefix(mirror))
    return name
