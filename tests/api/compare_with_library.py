"""Compares a kept API with the running library by other means than the walk.

`python -m tests.api.compare_with_library api.json` prints lists of what does not
agree, as JSON. It imports TensorFlow, and is therefore a program of its own.
"""

import enum
import inspect
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from keras.src import api_export
from tensorflow.python.util import tf_decorator, tf_export

from tests.api.compare_descriptions import compare
from tests.api.running_library import Absent, class_of, reach
from tfref.api.model import Api, Symbol
from tfref.api.names import index_names, resolve
from tfref.api.store import load_api

GENERATED = {"tensorflow._api.v2": "tf", "keras.api": "keras", "keras": "keras"}
"""The packages that are made for publishing names, and the names they publish.

Some versions of Keras make theirs in `keras.api`, which they hide.
"""


def is_hidden(name: str) -> bool:
    """Tell whether a part of the name begins with an underscore."""
    return any(part.startswith("_") for part in name.split("."))


def unreachable(api: Api) -> list[str]:
    """List names of the API that no chain of attributes reaches."""
    listed = [name for each in api.symbols for name in (each.name, *each.aliases)]
    modules = [module.name for module in api.modules]
    return [name for name in (*listed, *modules) if reach(name) is Absent]


def false_aliases(api: Api) -> list[str]:
    """List aliases that lead to something else than the preferred name does."""
    return [
        f"{symbol.name} {alias}"
        for symbol in api.symbols
        for alias in symbol.aliases
        if not is_same(reach(symbol.name), reach(alias))
    ]


def is_same(one: object, other: object) -> bool:
    """Tell whether two objects are one, wrappers of TensorFlow's aside."""
    if inspect.isroutine(one):
        return tf_decorator.unwrap(one)[1] is tf_decorator.unwrap(other)[1]
    return one is other or one == other


def unlisted(api: Api) -> list[str]:
    """List names that the library publishes and that the API does not know."""
    names = index_names(api)
    published = {*noted_by_tensorflow(), *noted_by_keras(), *generated()}
    return sorted(
        name
        for name in published
        if reach(name) is not Absent and resolve(names, name) is None
    )


def noted_by_tensorflow() -> Iterator[str]:
    """Yield the names under which TensorFlow's own register knows its objects."""
    for name in tf_export._NAME_TO_SYMBOL_MAPPING:
        if not is_hidden(name):
            yield f"tf.{name}"


def noted_by_keras() -> Iterator[str]:
    """Yield the names under which Keras' own register knows its objects."""
    for value in api_export.REGISTERED_NAMES_TO_OBJS.values():
        paths = getattr(value, "_api_export_path", ())
        for path in [paths] if isinstance(paths, str) else paths:
            if not is_hidden(path):
                yield path
                yield f"tf.{path}"


def generated() -> Iterator[str]:
    """Yield what stands in the modules that are generated for publishing names."""
    for module in list(sys.modules):
        name = published_as(module)
        if name and not is_hidden(name) and not name.startswith("keras.src"):
            yield from contents(name, sys.modules[module])


def published_as(module: str) -> str | None:
    """Return the public name of a generated module, None if it is not generated."""
    for package, root in GENERATED.items():
        if module == package or module.startswith(f"{package}."):
            return root + module.removeprefix(package)
    return None


def contents(name: str, module: ModuleType) -> Iterator[str]:
    """Yield the public names in one module, other modules left out."""
    for attribute, value in list(vars(module).items()):
        if not is_hidden(attribute) and not inspect.ismodule(value):
            yield f"{name}.{attribute}"


def wrong_members(api: Api) -> list[str]:
    """List public attributes of classes that the API lacks, or invents."""
    return [
        f"{symbol.name}.{name}"
        for symbol in api.symbols
        if symbol.kind in ("class", "exception")
        for name in wrong_members_of(symbol)
    ]


def wrong_members_of(symbol: Symbol) -> set[str]:
    """Compare one class's members with what its instances' class answers for."""
    cls = class_of(symbol)
    listed = {member.name for member in symbol.members}
    invented = {name for name in listed if not hasattr(cls, name)}
    message = getattr(cls, "DESCRIPTOR", None)  # fields are there on messages alone
    invented -= {field.name for field in getattr(message, "fields", ())}
    invented -= {kind.name for kind in getattr(message, "enum_types", ())}
    if issubclass(cls, enum.Enum):
        invented -= {"name", "value"}  # likewise on enumeration members
    return ({name for name in dir(cls) if not is_hidden(name)} - listed) | invented


def main(path: Path) -> None:
    """Print what does not agree."""
    api = load_api(path)
    found = {
        "unreachable": unreachable(api),
        "false aliases": false_aliases(api),
        "unlisted": unlisted(api),
        "wrong members": wrong_members(api),
        **compare(api),
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
