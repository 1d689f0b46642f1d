"""What must be known of a library before its API can be read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import ModuleType


@dataclass(frozen=True)
class Library:
    """A library that is imported and ready to be looked at."""

    roots: Mapping[str, ModuleType]
    """The modules that all public names begin with."""
    public: tuple[str, ...]
    """Modules to descend into, by `__name__`, with all that lies below them."""
    private: tuple[str, ...]
    """Exceptions from `public`."""
    mirrors: Mapping[str, str]
    """Public names of modules that repeat another one, and of which."""
    packages: frozenset[str]
    """The packages whose private classes belong to the library itself."""
    folder: str
    """The folder that the packages are installed in."""
    exports: Callable[[object], tuple[str, ...]]
    """The public names that the library itself gives an object, official one first."""
    undecorated: Callable[[object], object]
    """The object below the wrappers that only some of its names carry."""
    constants: tuple[tuple[str, ...], ...]
    """Names that the library itself exports as one constant, official one first."""
    concrete: Mapping[type, type]
    """The class that instances really have, for public classes that only front it."""
