"""How something is called is read from the running library, as it is called."""

from functools import partial
from typing import Any

import pytest

from tests.api import fake_library as fake
from tfref.api.describe import member_kind
from tfref.api.model import Parameter, Signature
from tfref.api.signatures import signature_of, signature_of_member


def _named(value: object) -> str | None:
    return "tf.keras.Layer" if value is fake.Layer else None


def _names(signature: Signature | None) -> list[str] | None:
    if signature is None:
        return None
    return [parameter.name for parameter in signature.parameters]


def _member(cls: type, name: str) -> Signature | None:
    raw = vars(cls)[name]
    return signature_of_member(getattr(cls, name), member_kind(raw), raw, _named)


def test_every_parameter_has_its_name_kind_default_and_annotation() -> None:
    """All that Python knows of a call is kept, with public names."""

    def function(
        a: int, /, b: str = "x", *rest: Any, key: object = object(), **more: fake.Layer
    ) -> fake.Layer:
        return more["layer"]

    assert signature_of(function, _named) == Signature(
        (
            Parameter("a", "positional-only", None, "int"),
            Parameter("b", "positional or keyword", "'x'", "str"),
            Parameter("rest", "variadic positional"),
            Parameter("key", "keyword-only", "...", "object"),
            Parameter("more", "variadic keyword", None, "tf.keras.Layer"),
        ),
        "tf.keras.Layer",
    )


def test_a_call_without_parameters_is_not_one_that_is_unknown() -> None:
    """Something that Python can tell takes nothing has an empty signature."""
    assert signature_of(lambda: 0, _named) == Signature(())
    assert signature_of(max, _named) is None


def test_a_wrapper_is_called_like_what_it_wraps() -> None:
    """Dispatch takes anything, the function behind it does not."""
    assert _names(signature_of(fake.dispatched_add, _named)) == ["x", "y"]


def test_a_class_is_called_like_its_constructor() -> None:
    """Without `self`, and without the return value of `__init__`."""

    class Value:
        def __init__(self, shape: object) -> None: ...

    assert signature_of(Value, _named) == Signature(
        (Parameter("shape", "positional or keyword", None, "object"),)
    )


class _Meta(type):
    def __call__(cls, *args: object, **kwargs: object) -> object:
        return super().__call__(*args, **kwargs)


class _Behind(metaclass=_Meta):
    def __init__(self, shape: object, dtype: object = None) -> None: ...


class _New:
    def __new__(cls, *args: object, **kwargs: object) -> "_New":
        return super().__new__(cls)

    def __init__(self, shape: object, dtype: object = None) -> None: ...


@pytest.mark.parametrize("cls", [_Behind, _New])
def test_what_takes_anything_before_the_constructor_hides_nothing(cls: type) -> None:
    """A metaclass or a `__new__` passes on what only `__init__` names."""
    assert _names(signature_of(cls, _named)) == ["shape", "dtype"]


def test_an_object_that_answers_wrongly_has_no_signature() -> None:
    """What Python refuses to read shows nothing."""

    class Odd:
        __signature__ = "not a signature"

    assert signature_of(Odd, _named) is None


class _Members:
    def method(self, x: int) -> None: ...

    def takes_all(*args: int) -> None: ...

    @classmethod
    def of_class(cls, x: int) -> None: ...

    @staticmethod
    def static(x: int) -> None: ...

    @property
    def computed(self) -> int:
        return 0

    callable_value = partial(divmod, 1)

    class Inner:
        def __init__(self, x: int) -> None: ...


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        ("method", ["x"]),
        ("takes_all", ["args"]),
        ("of_class", ["x"]),
        ("static", ["x"]),
        ("callable_value", ["y"]),
        ("Inner", ["x"]),
        ("computed", None),
        ("__doc__", None),
    ],
)
def test_a_member_is_called_as_one_writes_it(
    name: str, parameters: list[str] | None
) -> None:
    """What binding fills in is left out, and nothing else; a property is not called."""
    assert _names(_member(_Members, name)) == parameters
