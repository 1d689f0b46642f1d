"""The running TensorFlow, reached by other means than the walk.

It imports TensorFlow, so only programs that may take seconds use it.
"""

import inspect
from collections.abc import Iterator
from functools import cache
from types import MethodType

import keras
import tensorflow as tf

from tfref.api.model import Api, Member, Symbol

ROOTS = {"tf": tf, "keras": keras}
CONCRETE = {tf.Tensor: type(tf.constant(0)), tf.Variable: type(tf.Variable(0))}


class Absent:
    """What a name leads to that leads nowhere."""


@cache
def reach(name: str) -> object:
    """Follow a public name attribute by attribute."""
    root, *attributes = name.split(".")
    value: object = ROOTS[root]
    for attribute in attributes:
        try:
            value = getattr(value, attribute)
        except Exception:  # lazy modules raise whatever they like
            return Absent
    return value


def class_of(symbol: Symbol) -> type:
    """Return the class that has the members of a symbol."""
    cls = reach(symbol.name)
    assert isinstance(cls, type)
    return CONCRETE.get(cls, cls)


def own_members(api: Api) -> Iterator[tuple[str, type, Member]]:
    """Yield each member that its own class documents: full name, class, member.

    Left out is what only a message's instances have.
    """
    for symbol in api.symbols:
        for member in symbol.members:
            if member.inherited_from is None:
                cls = class_of(symbol)
                if in_namespace(cls, member.name) is not Absent:
                    yield f"{symbol.name}.{member.name}", cls, member


def in_namespace(cls: type, name: str) -> object:
    """Return what stands under a name in a class or above it, unbound."""
    return inspect.getattr_static(cls, name, Absent)


def bound(cls: type, name: str) -> object:
    """Return a member as who holds an instance calls it."""
    member = in_namespace(cls, name)
    get = getattr(type(member), "__get__", None)
    if get is None:
        return member
    try:
        return get(member, object(), cls)
    except TypeError:  # what C defines refuses an instance of another class
        return MethodType(getattr(cls, name), object())
