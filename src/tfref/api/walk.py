"""From the roots of a library to all its public names.

An unfiltered walk of TensorFlow finds millions of paths, because modules import
each other: only modules that the library declares public are entered.
"""

import inspect
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import ModuleType

from tfref.api.describe import vars_of
from tfref.api.library import Library


@dataclass(frozen=True)
class Walk:
    """What a walk has met, by public name."""

    objects: dict[str, object] = field(default_factory=dict)
    modules: dict[str, ModuleType] = field(default_factory=dict)


def walk(library: Library) -> Walk:
    """Return every public name of the library with what it leads to."""
    found = Walk()
    for name, module in sorted(library.roots.items()):
        _enter(library, name, module, (), found)
    return found


def _enter(
    library: Library,
    name: str,
    module: ModuleType,
    above: tuple[ModuleType, ...],
    found: Walk,
) -> None:
    found.modules[name] = module
    for attribute, value in _attributes(module):
        full = f"{name}.{attribute}"
        if not isinstance(value, ModuleType):
            found.objects[full] = value
        elif (
            full not in library.mirrors
            and value not in above
            and is_public(library, value)
        ):
            _enter(library, full, value, (*above, module), found)


def _attributes(module: ModuleType) -> Iterator[tuple[str, object]]:
    for attribute in _listed(module):
        if attribute.startswith("_") and not _is_published(module, attribute):
            continue
        try:
            value = getattr(module, attribute)
        except Exception:  # lazy modules raise whatever they like
            continue
        if not (attribute.startswith("_") and inspect.ismodule(value)):
            yield attribute, value


def _listed(module: ModuleType) -> list[str]:
    """Return what the module says it holds, nothing if it cannot even say that."""
    try:
        return dir(module)
    except Exception:  # lazy modules import what may be gone before they answer
        return []


def _is_published(module: ModuleType, attribute: str) -> bool:
    """Tell whether a name is public in spite of its underscore, as `__version__` is."""
    if attribute == "__path__":  # import's own, though some `__all__` lists it
        return False
    return attribute == "__version__" or attribute in vars_of(module).get("__all__", ())


def is_public(library: Library, module: ModuleType) -> bool:
    """Tell whether the library declares the module public."""
    try:
        name = module.__name__
    except Exception:  # so do they for their own name
        return False
    return _lies_in(name, library.public) and not _lies_in(name, library.private)


def _lies_in(name: str, modules: tuple[str, ...]) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in modules)
