"""The model of the public API: what the rest of the project knows of TensorFlow.

Kinds are the words of Python's own documentation (Sphinx's Python domain), which
the inventory of the site needs as well.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Kind = Literal["class", "exception", "function", "data"]
MemberKind = Literal[
    "method", "classmethod", "staticmethod", "property", "attribute", "class"
]


@dataclass(frozen=True, slots=True)
class LibraryVersions:
    """The installed packages that decide what the API is."""

    tensorflow: str
    keras: str
    numpy: str
    python: str
    """Major and minor version: a patch release changes no name."""


@dataclass(frozen=True, slots=True)
class Module:
    """A public module, which is a namespace page."""

    name: str
    one_line: str
    """First sentence of its docstring; empty if that says nothing."""


@dataclass(frozen=True, slots=True)
class Member:
    """A public member of a class."""

    name: str
    """Without the class."""
    kind: MemberKind
    inherited_from: str | None
    """The class that documents it: a symbol, or a class of another library by its
    Python name; None if it is this class."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A public object that is no module, under the name that is its page."""

    name: str
    kind: Kind
    aliases: tuple[str, ...]
    """Its other public names, sorted."""
    one_line: str
    """First sentence of its docstring, in the docstring's own markup."""
    signature: str
    """How it is called, such as `(tensor, shape, name=None)`; empty if it is not
    called, or Python cannot tell."""
    members: tuple[Member, ...]
    """Of a class, sorted by name."""


@dataclass(frozen=True, slots=True)
class Api:
    """The whole public API of one installation."""

    key: str
    """Digest of all it was made from; see `store.current_key`."""
    versions: LibraryVersions
    mirrors: Mapping[str, str]
    """Modules that only repeat another one, which are not listed name by name."""
    modules: tuple[Module, ...]
    symbols: tuple[Symbol, ...]
