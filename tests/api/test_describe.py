"""An object is described by its kind and by that of its members."""

import pytest

from tests.api import fake_library as fake
from tfref.api.describe import is_definition, kind_of, member_kind, vars_of


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (fake.Layer, "class"),
        (fake.OpError, "exception"),
        (fake.add, "function"),
        (fake.dispatched_add, "function"),
        (max, "function"),
        (0, "data"),
        (None, "data"),
        pytest.param(fake.Flags(), "data", id="refuses to be asked"),
        (fake.Mode.TRAIN, "data"),
    ],
)
def test_kind_of_a_symbol(value: object, kind: str) -> None:
    """Values are data, whatever they answer; a function needs no signature."""
    assert kind_of(value) == kind


@pytest.mark.parametrize(
    ("cls", "name", "kind"),
    [
        (fake.Layer, "__call__", "method"),
        (fake.Layer, "build", "classmethod"),
        (fake.Layer, "check", "staticmethod"),
        (fake.Layer, "units", "attribute"),
        (fake.Layer, "slot", "attribute"),
        (fake.Layer, "Config", "class"),
        (fake.Dense, "kernel", "property"),
        (fake.Mode, "TRAIN", "attribute"),
    ],
)
def test_kind_of_a_member(cls: type, name: str, kind: str) -> None:
    """A member's kind is read from the class's own namespace."""
    assert member_kind(vars(cls)[name]) == kind


def test_classes_and_functions_are_definitions() -> None:
    """Whatever else can be called is a value, and so is what refuses to be asked."""
    defined = [fake.Layer, fake.add, fake.dispatched_add, max]
    values = [0, fake.Flags(), fake.Mode.TRAIN, fake.fake_library]
    assert all(map(is_definition, defined))
    assert [is_definition(value) for value in values] == [False, False, False, True]


def test_what_keeps_no_attributes_has_none() -> None:
    """A number has no namespace, and a lazy module refuses to show its own."""
    assert vars_of(0) == {}
    assert vars_of(fake.Lazy("lazy")) == {}
    assert vars_of(fake.Mode.TRAIN)["_value_"] == "train"
