"""A class page groups members: told one by one, listed, or found elsewhere."""

from typing import get_args

from tests.site.small_api import (
    DATASET,
    MESSAGE,
    MODE,
    READER,
    SMALL,
    TEXT_DATASET,
    docs,
    takes,
)
from tfref.api.model import Docs, Member, MemberKind, Symbol
from tfref.docstring.deprecation import Deprecation
from tfref.site.addresses import api_addresses
from tfref.site.facts import Group, inherited_groups, shown_members

PAGES = api_addresses(SMALL).pages


def names(groups: list[Group]) -> dict[str, list[str]]:
    """Return the names of the members under each heading, rows of a table first."""
    return {g.title: [m.name for m in (*g.rows, *g.members)] for g in groups}


def test_members_stand_under_what_they_are() -> None:
    """Special methods last, for a reader seldom looks for them."""
    groups = shown_members(DATASET)
    assert names(groups) == {
        "Attributes and properties": ["name", "element_spec"],
        "Methods": ["batch", "from_tensors", "map"],
        "Special methods": ["__len__"],
    }
    assert [group.title for group in groups][-1] == "Special methods"


def test_values_without_a_word_are_rows_of_a_table() -> None:
    """What is explained is told in full."""
    rows = {
        group.title: [m.name for m in group.rows] for group in shown_members(DATASET)
    }
    assert rows == {
        "Attributes and properties": ["name"],
        "Methods": [],
        "Special methods": [],
    }


def test_methods_without_a_word_are_rows_too() -> None:
    """Their signature is all there is to say; a notice of deprecation is a word."""
    going = Docs(deprecations=(Deprecation("", "", ""),))
    members = (
        Member("call", "method", None, signature=takes()),
        Member("fit", "method", None, docs("Fits."), takes()),
        Member("old", "method", None, going, takes()),
    )
    (group,) = shown_members(Symbol("tf.C", "class", (), members=members))
    assert [m.name for m in group.rows] == ["call"]
    assert [m.name for m in group.members] == ["fit", "old"]


def test_the_heading_says_whether_there_are_properties() -> None:
    """Or attributes, or both."""
    values = [Member("a", "attribute", None), Member("p", "property", None)]
    titles = [
        shown_members(Symbol("tf.C", "class", (), members=tuple(members)))[0].title
        for members in (values[:1], values[1:], values)
    ]
    assert titles == ["Attributes", "Properties", "Attributes and properties"]


def test_an_enumeration_has_values_and_a_message_has_fields() -> None:
    """As their own documentation says."""
    assert names(shown_members(MODE)) == {"Values": ["TRAIN"]}
    assert names(shown_members(MESSAGE)) == {"Fields": ["size"]}


def test_every_member_of_a_class_stands_somewhere_once() -> None:
    """Whatever its kind, and whether it says something or not."""
    members = [
        Member(name, kind, None, docs(text), takes())
        for kind in get_args(MemberKind)
        for number, text in enumerate(("", "Said."))
        for name in (f"{kind}_{number}", f"__{kind}_{number}__")
    ]
    symbol = Symbol("tf.C", "class", (), members=tuple(members))
    shown = [m for members in names(shown_members(symbol)).values() for m in members]
    assert sorted(shown) == sorted(member.name for member in members)


def test_what_others_define_is_grouped_by_who_does() -> None:
    """Only what the site describes can be linked."""
    groups = inherited_groups(TEXT_DATASET, PAGES)
    assert [(group.owner, group.described) for group in groups] == [
        ("tf.data.Dataset", True),
        ("io.IOBase", False),
    ]
    assert [[m.name for m in group.members] for group in groups] == [
        ["batch"],
        ["close"],
    ]
    assert names(shown_members(TEXT_DATASET)) == {"Methods": ["map"]}


def test_the_nearest_class_comes_first() -> None:
    """Then those above it, then those of other libraries."""
    owners = ("io.IOBase", "tf.data.Dataset", "tf.data.Reader", "abc.ABC")
    members = tuple(Member(f"m{at}", "method", o) for at, o in enumerate(owners))
    bases = ("tf.data.Reader", "io.IOBase")
    symbol = Symbol("tf.C", "class", (), members=members, bases=bases)
    assert [group.owner for group in inherited_groups(symbol, PAGES)] == [
        "tf.data.Reader",
        "tf.data.Dataset",
        "io.IOBase",
        "abc.ABC",
    ]


def test_a_class_without_members_has_no_groups() -> None:
    """No heading stands over nothing."""
    assert shown_members(READER) == []
    assert inherited_groups(READER, PAGES) == []


def test_an_enumeration_s_values_stand_in_their_order() -> None:
    """By number, negative ones before; names alone stay as they are."""
    values = {"AUTO": "0", "OFF": "-1", "FILE": "1"}
    members = tuple(
        Member(name, "attribute", None, value=value) for name, value in values.items()
    )
    mode = Symbol("tf.Mode", "class", (), members=members, bases=("enum.Enum",))
    (group,) = shown_members(mode)
    assert [member.name for member in group.rows] == ["OFF", "AUTO", "FILE"]
