"""Values and annotations read as code writes them, with public names."""

import typing
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, Literal, Optional, TypeVar, Union

import pytest

from tests.api import fake_library as fake
from tfref.api.values import LONGEST, UNWRITABLE, annotation_text, value_text

T = TypeVar("T")
PUBLIC: dict[object, str] = {
    fake.Layer: "tf.keras.Layer",
    fake.Mode: "tf.Mode",
    fake.add: "tf.math.add",
}


def _named(value: object) -> str | None:
    return next((name for each, name in PUBLIC.items() if each is value), None)


class _Private:
    pass


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "None"),
        ("a'b", '"a\'b"'),
        (-1, "-1"),
        (0.5, "0.5"),
        (float("inf"), "float('inf')"),
        (float("-inf"), "float('-inf')"),
        (..., "Ellipsis"),
        (fake.Layer, "tf.keras.Layer"),
        (fake.add, "tf.math.add"),
        (float, "float"),
        (_Private, "_Private"),
        (fake.Mode.TRAIN, "tf.Mode.TRAIN"),
        ((), "()"),
        ((1,), "(1,)"),
        ((fake.Layer, 1), "(tf.keras.Layer, 1)"),
        ([1, "x"], "[1, 'x']"),
        ({"c", "a", "b"}, "{'a', 'b', 'c'}"),
        (set(), "set()"),
        (frozenset({2, 1}), "frozenset({1, 2})"),
        ({"b": 1, "a": 2}, "{'b': 1, 'a': 2}"),
        (dict[str, fake.Layer], "dict[str, tf.keras.Layer]"),
    ],
)
def test_a_value_reads_as_code(value: object, text: str) -> None:
    """Literals, public objects and members of enumerations; sets in a fixed order."""
    assert value_text(value, _named) == text


@pytest.mark.parametrize(
    "value",
    [
        object(),
        lambda: None,
        (1, object()),
        [fake.Flags()],
        "x" * LONGEST,
        type("Odd", (), {"__repr__": lambda self: "two\nlines"})(),
        type("Placed", (), {"__repr__": lambda self: "Placed at 0x7f"})(),
    ],
    ids=["sentinel", "lambda", "in a tuple", "in a list", "long", "lines", "address"],
)
def test_what_code_cannot_write_is_dots(value: object) -> None:
    """Nothing that only one process knows, and nothing too long to read."""
    assert value_text(value, _named) == "..."


@pytest.mark.parametrize(
    ("annotation", "text"),
    [
        (int, "int"),
        (None, "None"),
        (fake.Layer, "tf.keras.Layer"),
        (Optional[int], "int | None"),  # noqa: UP045 - as libraries write it
        (Union[int, str], "int | str"),  # noqa: UP007
        (int | None, "int | None"),
        (list[fake.Layer], "list[tf.keras.Layer]"),
        (Mapping[str, Sequence[fake.Layer]], "Mapping[str, Sequence[tf.keras.Layer]]"),
        (Callable[[int], fake.Layer], "Callable[[int], tf.keras.Layer]"),
        (Callable[..., int], "Callable[..., int]"),
        (tuple[int, ...], "tuple[int, ...]"),
        (Literal["a", 1], "Literal['a', 1]"),
        (list[T], "list[T]"),  # type: ignore[valid-type]
        ("Layer | None", "Layer | None"),
        ("'Layer'", "Layer"),
        ("'Layer' | 'Tensor'", "'Layer' | 'Tensor'"),
        (typing.ForwardRef("Layer"), "Layer"),
        (Annotated[int, "of bits"], "int"),
        (list[Annotated[int, "of bits"]], "list[int]"),
        (typing.List, "List"),  # noqa: UP006
    ],
)
def test_an_annotation_reads_as_code(annotation: Any, text: str) -> None:
    """Public names replace Python's, and notes for type checkers go."""
    assert annotation_text(annotation, _named) == text


@pytest.mark.parametrize("annotation", [Any, T, Annotated[Any, "x"], Annotated[T, "x"]])
def test_an_annotation_that_says_nothing_is_none(annotation: Any) -> None:
    """Neither does a generated op's type variable."""
    assert annotation_text(annotation, _named) is None


def test_a_value_that_refuses_to_be_shown_is_dots() -> None:
    """One object does not stop the reading of all others."""

    class Refusing:
        def __repr__(self) -> str:
            raise RuntimeError("not now")

    assert value_text(Refusing(), lambda value: None) == UNWRITABLE
