"""A reader's word for a thing is more exact than its kind in Python."""

import pytest

from tests.site.small_api import (
    DATASET,
    ERROR,
    FLOAT32,
    FUNCTION,
    LIMIT,
    MESSAGE,
    MODE,
    RESHAPED,
    docs,
)
from tfref.api.model import Module, Symbol
from tfref.site.kinds import label_of


@pytest.mark.parametrize(
    ("thing", "label"),
    [
        (Module("tf"), "module"),
        (DATASET, "class"),
        (MODE, "enumeration"),
        (MESSAGE, "protocol buffer"),
        (ERROR, "exception"),
        (RESHAPED, "function"),
        (FUNCTION, "decorator"),
        (FLOAT32, "dtype"),
        (LIMIT, "constant"),
    ],
)
def test_each_thing_has_its_word(thing: Symbol | Module, label: str) -> None:
    """From its kind, its bases, its type and its docstring."""
    assert label_of(thing) == label


@pytest.mark.parametrize("base", ["enum.IntEnum", "enum.Flag", "enum.IntFlag"])
def test_every_kind_of_enumeration_is_one(base: str) -> None:
    """Also where the class has another base before it."""
    assert label_of(Symbol("tf.E", "class", (), bases=("str", base))) == "enumeration"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("@tf.keras.register('a')\nclass A: ...", "decorator"),
        ("@keras.register\nclass A: ...", "decorator"),
        ("@register('a')\nclass A: ...", "decorator"),
        ("@tf.function\ndef f(): ...", "function"),
        ("@registered\ndef f(): ...", "function"),
        ("@register.other\ndef f(): ...", "function"),
        ("Takes `x @ y`, see register.", "function"),
    ],
)
def test_a_decorator_is_one_that_its_own_docstring_puts_above(
    text: str, label: str
) -> None:
    """Under any of its names, in full or not; another's decorator says nothing."""
    symbol = Symbol("tf.keras.register", "function", ("keras.register",), docs(text))
    assert label_of(symbol) == label
