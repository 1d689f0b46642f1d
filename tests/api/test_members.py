"""A class lists its public members, each with the class that documents it."""

import pytest

from tests.api import fake_library as fake
from tfref.api.library import Library
from tfref.api.members import Reading, bases_of, members_of
from tfref.api.model import Member, Signature

PUBLICS = {
    fake.Layer: "tf.keras.Layer",
    fake.Dense: "tf.keras.layers.Dense",
    fake.Sequential: "tf.keras.layers.Sequential",
    fake.Functional: "tf.keras.layers.Functional",
    fake.Tensor: "tf.Tensor",
    fake.Mode: "tf.Mode",
    fake.Case: "tf.Case",
}


@pytest.fixture
def reading(library: Library) -> Reading:
    """Return the fake library while it is read."""
    return Reading(library, PUBLICS, dict[object, str](PUBLICS.items()).get, {})


def _members(cls: type, reading: Reading) -> dict[str, Member]:
    found = members_of(cls, PUBLICS[cls], reading)
    return {member.name: member for member in found}


def test_members_are_public_and_sorted(reading: Reading) -> None:
    """Underscored names are left out, operators kept, and plumbing is none."""
    found = members_of(fake.Layer, "tf.keras.Layer", reading)
    assert [member.name for member in found] == [
        "Config",
        "__call__",
        "build",
        "check",
        "fit",
        "name",
        "slot",
        "units",
    ]


@pytest.mark.parametrize(
    ("cls", "name", "owner"),
    [
        (fake.Layer, "build", None),  # its own
        (fake.Layer, "fit", None),  # from a base that has no page
        (fake.Dense, "fit", None),  # overridden
        (fake.Dense, "build", "tf.keras.Layer"),
        (fake.Dense, "name", "tf.keras.Layer"),  # there from the private base
        (fake.Sequential, "fit", "tf.keras.Layer"),
        (fake.Functional, "fit", "tf.keras.Layer"),  # the farthest that has it
        (fake.Case, "assertEqual", "unittest.case.TestCase"),
        (fake.Mode, "name", "enum.Enum"),
        (fake.Mode, "TRAIN", None),
    ],
)
def test_owner(cls: type, name: str, owner: str | None, reading: Reading) -> None:
    """A member belongs to the public class that describes it."""
    assert _members(cls, reading)[name].inherited_from == owner


def test_members_of_the_concrete_class_are_the_public_one_s(reading: Reading) -> None:
    """`.numpy` belongs to the tensor, though only the eager tensor defines it."""
    members = _members(fake.Tensor, reading)
    numpy = members["numpy"]
    assert (numpy.kind, numpy.inherited_from) == ("method", None)
    assert numpy.docs.text == "Be there on the concrete class alone."
    assert numpy.signature == Signature((), "int")
    assert members["shape"].value == "()"


def test_a_member_is_described_where_it_is_documented(reading: Reading) -> None:
    """Its own class says what it is; a class that inherits it only says from where."""
    own = _members(fake.Layer, reading)["fit"]
    assert own.docs.text == "Be defined by a private class."
    assert own.docs.source is not None
    inherited = _members(fake.Sequential, reading)["fit"]
    assert inherited == Member("fit", "method", "tf.keras.Layer")


@pytest.mark.parametrize(
    ("cls", "name", "signature"),
    [
        (fake.Layer, "__call__", Signature((), "None")),
        (fake.Layer, "build", Signature((), "None")),
        (fake.Layer, "check", Signature((), "None")),
        (fake.Layer, "Config", Signature(())),
        (fake.Layer, "name", None),
        (fake.Layer, "units", None),
        (fake.Dense, "kernel", None),
    ],
)
def test_a_member_s_signature(
    cls: type, name: str, signature: Signature | None, reading: Reading
) -> None:
    """What is called shows how, once it is bound; the rest shows nothing."""
    assert _members(cls, reading)[name].signature == signature


@pytest.mark.parametrize(
    ("cls", "name", "value"),
    [
        (fake.Layer, "units", "1"),
        (fake.Layer, "slot", None),
        (fake.Layer, "fit", None),
        (fake.Mode, "TRAIN", "'train'"),
    ],
)
def test_an_attribute_shows_its_value(
    cls: type, name: str, value: str | None, reading: Reading
) -> None:
    """A member of an enumeration shows what it stands for."""
    assert _members(cls, reading)[name].value == value


def test_examples_are_named_after_the_member(reading: Reading) -> None:
    """The id begins with the page's name, whatever Python calls the class."""

    class Summed:
        def add(self) -> None:
            """Add.

            >>> 1 + 1
            2
            """

    (member,) = members_of(Summed, "tf.Summed", reading)
    assert [example.id for example in member.docs.examples] == ["tf.Summed.add:1"]


@pytest.mark.parametrize(
    ("cls", "bases"),
    [
        (fake.Layer, ()),  # what is above it is private
        (fake.Dense, ("tf.keras.Layer",)),
        (fake.Functional, ("tf.keras.layers.Sequential",)),
        (fake.Case, ("unittest.case.TestCase",)),
        (fake.Mode, ("enum.Enum",)),
    ],
)
def test_bases(cls: type, bases: tuple[str, ...], reading: Reading) -> None:
    """The nearest classes that can be looked up, past the library's private ones."""
    assert bases_of(cls, reading) == bases
