"""A tiny library with all that makes TensorFlow hard to read.

It publishes objects under several names, wraps a function for one of its names only,
shares values between constants, shows modules that raise or that are not its own,
and has members that only a private class defines.
"""

import abc
import enum
import functools
import inspect
import unittest
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from tfref.api.library import Library
from tfref.api.model import LibraryVersions

VERSIONS = LibraryVersions(tensorflow="1.2", keras="3.4", numpy="5.6", python="3.11")


class Lazy(ModuleType):
    """A module that raises whatever it is asked."""

    def __getattribute__(self, name: str) -> NoReturn:
        """Refuse."""
        raise AttributeError(f"`{name}` is not available")


class Gone(ModuleType):
    """A module that lists a name which it does not have."""

    def __dir__(self) -> list[str]:
        """List the name."""
        return ["gone"]

    def __getattr__(self, name: str) -> NoReturn:
        """Refuse to import what no longer exists."""
        raise ModuleNotFoundError(f"No module named {name!r}")


class Unlistable(ModuleType):
    """A module that cannot even say what it holds."""

    def __dir__(self) -> NoReturn:
        """Import first what no longer exists."""
        raise ModuleNotFoundError("No module named 'estimator'")


class Flags:
    """An object that answers for itself, and raises."""

    def __getattr__(self, name: str) -> NoReturn:
        """Refuse."""
        raise RuntimeError("flags are not parsed yet")


def add(x: int, y: int) -> int:
    """Add two numbers, e.g. `1` and `2`. A second sentence."""
    return x + y


@functools.wraps(add)
def dispatched_add(*args: int) -> int:
    """Be replaced by the docstring of what is wrapped."""
    return add(*args)


def old_add(x: int, y: int) -> int:
    """Add two numbers as one used to. (deprecated)

    Deprecated: THIS FUNCTION IS DEPRECATED. It will be removed in a future version.
    Instructions for updating:
    Use `tf.add`.

    >>> old_add(1, 2)
    3

    Or:

    ```python
    old_add(1, 2)
    ```
    """  # noqa: D415 - TensorFlow's decorator adds the word at the end
    return x + y


class OldLayer:
    """A layer as it was."""

    def __init__(self) -> None:
        """Make one. (deprecated)

        Deprecated: THIS FUNCTION IS DEPRECATED. It will be removed in a future version.
        Instructions for updating:
        Use `tf.layer`.
        """  # noqa: D415 - TensorFlow's decorator adds the word at the end


class YoungerLayer(OldLayer):
    """It only inherits the constructor."""


def layer(units: int) -> int:
    """Return a layer."""
    return units


class _Base:
    def fit(self) -> None:
        """Be defined by a private class."""

    @property
    def name(self) -> str:
        """Be a property."""
        return "name"


class Layer(_Base):
    """A public class whose members come from a private one."""

    units = 1
    __slots__ = ("slot",)

    def __call__(self) -> None:
        """Be an operator."""

    def __repr__(self) -> str:
        """Be no operator."""
        return "Layer"

    @classmethod
    def build(cls) -> None:
        """Be a class method."""

    @staticmethod
    def check() -> None:
        """Be a static method."""

    def _hidden(self) -> None:
        pass

    class Config:
        """Be a class."""


class Dense(Layer):
    """A class that inherits and overrides."""

    def fit(self) -> None:
        """Override."""

    @cached_property
    def kernel(self) -> int:
        """Be computed once."""
        return 0


class Sequential(Layer):
    """A class that inherits only."""


class Functional(Sequential):
    """A class that inherits from a class that inherits."""


class Tensor:
    """A class that only fronts another."""

    shape = ()


class _EagerTensor(Tensor):
    def numpy(self) -> int:
        """Be there on the concrete class alone."""
        return 0


class Reader(abc.ABC):
    """A class that nobody calls."""

    def __init__(self, path: str) -> None:
        """Be given a path."""
        self.path = path

    @abc.abstractmethod
    def read(self) -> str:
        """Be defined by who inherits."""


class OpError(Exception):
    """An error."""


class Mode(enum.Enum):
    """An enumeration."""

    TRAIN = "train"


class Case(unittest.TestCase):
    """A class made from another library's."""


def _named(name: str, kind: type[ModuleType] = ModuleType, **contents: Any) -> Any:
    module = kind(name)
    for attribute, value in contents.items():
        ModuleType.__setattr__(module, attribute, value)
    return module


EXPORTS: dict[object, tuple[str, ...]] = {
    add: ("tf.math.add", "tf.add"),
    layer: ("tf.keras.layers.layer", "keras.layers.layer"),
    Layer: ("tf.keras.Layer", "tf.keras.layers.Layer"),
}


def _undecorated(value: Any) -> object:
    return value if inspect.isclass(value) else inspect.unwrap(value)


def fake_library() -> Library:
    """Return the library, its modules linked into each other as TensorFlow's are."""
    layers = _named(
        "keras.layers",
        Layer=Layer,
        Dense=Dense,
        Sequential=Sequential,
        Functional=Functional,
        layer=layer,
    )
    keras = _named("keras", Layer=Layer, layers=layers, __version__="3.4")
    keras_in_tf = _named(
        "keras.tf", Layer=Layer, layers=layers, src=_named("keras.src")
    )
    math = _named(
        "tensorflow._api.math", __doc__="Sums.", add=dispatched_add, PI=0, ZERO=0
    )
    compat = _named("tensorflow._api.compat", add=add, old_add=old_add)
    tf = _named(
        "tensorflow",
        __doc__="Public API for tensorflow namespace",
        add=dispatched_add,
        Tensor=Tensor,
        OpError=OpError,
        Reader=Reader,
        Mode=Mode,
        Case=Case,
        math=math,
        keras=keras_in_tf,
        compat=_named("tensorflow._api.compat.all", v1=compat),
        lazy=Lazy("lazy"),
        gone=Gone("tensorflow._api.gone"),
        unlistable=Unlistable("tensorflow._api.unlistable"),
        leak=inspect,
        largest=max,  # has no signature
        FLAGS=Flags(),
        float32=0,
        dtypes=_named("tensorflow._api.dtypes", float32=0),
        __all__=["__compiler__", "__operators__", "__path__"],
        __compiler__="cc",
        __path__=["/home"],
        __operators__=_named("tensorflow._api.operators"),
        __version__="1.2",
        _hidden=0,
    )
    math.again = tf  # a cycle
    compat.compat = tf.compat
    return Library(
        roots={"tf": tf, "keras": keras},
        public=("tensorflow", "keras"),
        private=("keras.src",),
        mirrors={"tf.compat.v1.compat": "tf.compat"},
        packages=frozenset({__name__.split(".")[0]}),
        folder=str(Path(__file__).parents[2]),
        exports=lambda value: EXPORTS.get(_undecorated(value), ()),
        undecorated=_undecorated,
        constants=(("tf.dtypes.float32", "tf.float32"),),
        concrete={Tensor: _EagerTensor},
    )
