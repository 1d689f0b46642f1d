"""A namespace lists every child under the name that it has there."""

import pytest

from tests.site.small_api import OLD, SMALL, docs
from tfref.api.model import Api, Docs
from tfref.site.namespaces import (
    KINDS,
    by_kind,
    is_deprecated,
    namespaces_of,
    summary_of,
)

FOUND = namespaces_of(SMALL)


def test_a_child_stands_in_each_namespace_that_has_it() -> None:
    """Under the name it has there, with the one that describes it."""
    places = {
        child.name: child.described
        for children in FOUND.values()
        for child in children
        if child.leaf == "add"
    }
    assert places == {
        "keras.add": "tf.math.add",
        "tf.add": "tf.math.add",
        "tf.compat.v1.add": "tf.math.add",
        "tf.math.add": "tf.math.add",
    }


def test_children_stand_as_in_a_dictionary() -> None:
    """Letter case counts last; modules stand among the others."""
    leaves = [child.leaf for child in FOUND["tf"]]
    assert leaves[:5] == ["add", "compat", "data", "dtypes", "errors"]
    assert leaves[leaves.index("Print") + 1] == "print"
    assert leaves == sorted(leaves, key=str.casefold)


def test_what_lies_deeper_is_no_child() -> None:
    """Nor does a root stand in any namespace."""
    names = {child.name for children in FOUND.values() for child in children}
    assert all(
        child.name == f"{namespace}.{child.leaf}"
        for namespace, children in FOUND.items()
        for child in children
    )
    assert not names & {"tf", "keras"}


def test_a_module_that_repeats_another_is_a_child() -> None:
    """It leads to the one that it repeats."""
    child = next(c for c in FOUND["tf.compat"] if c.leaf == "v2")
    assert (child.described, child.label) == ("tf", "module")


def test_a_child_says_what_it_is_for_and_whether_it_is_to_go() -> None:
    """In one sentence, without the notice."""
    children = {child.leaf: child for child in FOUND["tf.math"]}
    assert children["add"].summary == "Adds `x` and `y`."
    assert not children["add"].deprecated
    assert children["old_add"].summary == "Adds as one used to."
    assert children["old_add"].deprecated


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (docs(OLD), True),
        (docs("Adds."), False),
        (
            docs(
                "Adds.\n\nDeprecated: SOME ARGUMENTS ARE DEPRECATED: `(axis)`. "
                "They will be removed in 3.0.\nInstructions for updating:\nNo.\n"
            ),
            False,
        ),
    ],
)
def test_an_argument_to_go_deprecates_nothing_else(said: Docs, expected: bool) -> None:
    """The last of these has a notice, and is not marked."""
    assert is_deprecated(said) is expected


def test_a_summary_leaves_notices_out() -> None:
    """It is the first sentence of what remains."""
    assert summary_of(docs(OLD)) == "Adds as one used to."
    assert summary_of(docs("")) == ""


def test_children_are_told_by_kind() -> None:
    """Headings in a fixed order; one that would stand over nothing is left out."""
    headings = {title: [c.leaf for c in found] for title, found in by_kind(FOUND["tf"])}
    assert list(headings) == ["Modules", "Classes", "Functions", "Dtypes"]
    assert headings["Classes"] == ["Message", "Mode"]
    assert headings["Functions"] == ["add", "function", "Print", "print", "reshape"]
    assert headings["Dtypes"] == ["float32"]


def test_every_child_stands_under_one_heading(fake_api: Api) -> None:
    """Whatever its kind."""
    for children in (*FOUND.values(), *namespaces_of(fake_api).values()):
        told = [child for _, group in by_kind(children) for child in group]
        assert sorted(c.name for c in told) == sorted(c.name for c in children)
    labels = [label for each in KINDS.values() for label in each]
    assert len(set(labels)) == len(labels)
