"""The model of the public API: what the rest of the project knows of TensorFlow.

Kinds are the words of Python's own documentation (Sphinx's Python domain), which
the inventory of the site needs as well.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from tfref.docstring.deprecation import Deprecation

Kind = Literal["class", "exception", "function", "data"]
MemberKind = Literal[
    "method", "classmethod", "staticmethod", "property", "attribute", "class"
]
ParameterKind = Literal[
    "positional-only",
    "positional or keyword",
    "variadic positional",
    "keyword-only",
    "variadic keyword",
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
class Parameter:
    """A parameter, as `inspect.signature` has it."""

    name: str
    kind: ParameterKind
    default: str | None = None
    """As code writes it; None if there is none, `...` if code cannot write it."""
    annotation: str | None = None
    """As code writes it, with public names; None if it says nothing."""


@dataclass(frozen=True, slots=True)
class Signature:
    """How something is called; of a method, once it is bound."""

    parameters: tuple[Parameter, ...]
    returns: str | None = None
    """The annotation of what is returned."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where something is defined in the installed package."""

    file: str
    """Relative to the folder that packages are installed in."""
    line: int | None = None
    """Of the `def` or `class`, from 1; None if it is not in the file by that name."""
    generated: bool = False
    """A machine wrote the file: it is not in the library's repository."""


@dataclass(frozen=True, slots=True)
class Example:
    """An example block of a docstring, which a run can be attached to."""

    id: str
    """The full name of what is documented, a colon, and the position from 1."""
    digest: str
    """Hash of the block's text."""


@dataclass(frozen=True, slots=True)
class Docs:
    """What the library itself says of an object."""

    text: str = ""
    """Its docstring, exactly as `inspect.getdoc` returns it."""
    examples: tuple[Example, ...] = ()
    deprecations: tuple[Deprecation, ...] = ()
    source: Source | None = None


NO_DOCS = Docs()


@dataclass(frozen=True, slots=True)
class Module:
    """A public module, which is a namespace page."""

    name: str
    docs: Docs = NO_DOCS
    """Its text is empty if a machine wrote it."""


@dataclass(frozen=True, slots=True)
class Member:
    """A public member of a class."""

    name: str
    """Without the class."""
    kind: MemberKind
    inherited_from: str | None
    """The class that documents it: a symbol, or a class of another library by its
    Python name; None if it is this class."""
    docs: Docs = NO_DOCS
    """Empty if another class documents it, as is all that follows."""
    signature: Signature | None = None
    value: str | None = None
    """Of an attribute, as code writes it."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A public object that is no module, under the name that is its page."""

    name: str
    kind: Kind
    aliases: tuple[str, ...]
    """Its other public names, sorted."""
    docs: Docs = NO_DOCS
    signature: Signature | None = None
    """None if it is not called, or Python cannot tell."""
    constructor: Docs = NO_DOCS
    """Of a class: what its `__init__` says."""
    members: tuple[Member, ...] = ()
    """Of a class, sorted by name."""
    bases: tuple[str, ...] = ()
    """Of a class: the nearest public classes that it is made from, and those of other
    libraries."""
    abstract: bool = False
    """Nobody calls the class itself: its subclasses do."""
    value: str | None = None
    """Of data, as code writes it."""
    type: str | None = None
    """Of data: the public name of its class, or Python's."""


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
