"""A class lists its public members, each with the class that documents it."""

import pytest

from tests.api import fake_library as fake
from tfref.api.library import Library
from tfref.api.members import members_of
from tfref.api.model import Member

PUBLICS = {
    fake.Layer: "tf.keras.Layer",
    fake.Dense: "tf.keras.layers.Dense",
    fake.Sequential: "tf.keras.layers.Sequential",
    fake.Functional: "tf.keras.layers.Functional",
    fake.Tensor: "tf.Tensor",
    fake.Mode: "tf.Mode",
    fake.Case: "tf.Case",
}


def _members(cls: type, library: Library) -> dict[str, Member]:
    return {member.name: member for member in members_of(cls, PUBLICS, library)}


def test_members_are_public_and_sorted(library: Library) -> None:
    """Underscored names are left out, operators kept, and plumbing is none."""
    assert [member.name for member in members_of(fake.Layer, PUBLICS, library)] == [
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
def test_owner(cls: type, name: str, owner: str | None, library: Library) -> None:
    """A member belongs to the public class that describes it."""
    assert _members(cls, library)[name].inherited_from == owner


def test_members_of_the_concrete_class_are_the_public_one_s(library: Library) -> None:
    """`.numpy` belongs to the tensor, though only the eager tensor defines it."""
    members = _members(fake.Tensor, library)
    assert members["numpy"] == Member("numpy", "method", None)
    assert "shape" in members
