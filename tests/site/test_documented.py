"""A docstring comes as sections whose parameters know their types and defaults."""

import griffe
import pytest

from tests.site.conftest import soup
from tests.site.small_api import SMALL, docs, takes
from tfref.api.model import Parameter, Signature
from tfref.site.catalogue import catalogue_of
from tfref.site.documented import (
    DESCRIPTION,
    MIGRATION,
    Sections,
    headed,
    is_parameters,
    lead_and_rest,
    sections_of,
    title_of,
    with_parameters,
)

RENDERER = catalogue_of(SMALL).renderer
TYPED = Signature(
    (
        Parameter("x", "positional or keyword", annotation="int"),
        Parameter("rest", "variadic positional"),
        Parameter("y", "keyword-only", "0"),
        Parameter("options", "variadic keyword"),
    ),
    returns="tf.Tensor",
)


def said(text: str, signature: Signature | None = None) -> Sections:
    """Return the sections of a docstring of tf.f."""
    return sections_of(docs(text), "tf.f", signature, RENDERER)


def rows(sections: Sections) -> list[tuple[str, str | None, str | None, str]]:
    """Return name, type, default and text of each row of the table of parameters."""
    (table,) = filter(is_parameters, sections)
    return [
        (row.name, row.annotation, row.value, soup(str(row.description)).text)
        for row in table.value
    ]


def test_a_row_says_name_type_default_and_what_it_is_for() -> None:
    """Type and default are the signature's, whatever the order of the docstring."""
    found = rows(said("Args:\n  y: Second.\n  x: First.\n", TYPED))
    assert found == [
        ("x", "int", None, "First."),
        ("*rest", None, None, ""),
        ("y", None, "0", "Second."),
        ("**options", None, None, ""),
    ]


def test_what_has_no_default_is_required() -> None:
    """But not what may be left out all the same."""
    (table,) = said("Args:\n  x: First.\n", TYPED)
    required = {row.name: row.required for row in table.value}
    assert required == {"x": True, "*rest": False, "y": False, "**options": False}


def test_a_starred_name_is_found_and_what_is_unknown_stays() -> None:
    """A docstring may explain what only `**options` takes."""
    text = "Args:\n  depth (int): Unknown.\n  wide: Too.\n  *rest: More.\n"
    found = rows(said(text, TYPED))
    assert found[1] == ("*rest", None, None, "More.")
    assert found[-2:] == [
        ("depth", "int", None, "Unknown."),
        ("wide", None, None, "Too."),
    ]
    assert len(found) == 6


def test_a_row_s_name_has_the_stars_that_the_docstring_leaves_out() -> None:
    """It is the signature's."""
    found = rows(said("Args:\n  rest: More.\n", TYPED))
    assert found[1] == ("*rest", None, None, "More.")


def test_a_type_in_the_docstring_stays_where_the_signature_has_none() -> None:
    """Elsewhere it would be said twice."""
    found = rows(said("Args:\n  x (long): First.\n  y (short): Second.\n", TYPED))
    texts = {name: text for name, _, _, text in found}
    assert texts["x"] == "First."
    assert "short" in texts["y"]
    assert texts["y"].endswith("Second.")
    assert rows(said("Args:\n  y: Second.\n", takes("y")))[0][3] == "Second."


def test_parameters_explained_together_share_a_row() -> None:
    """It stands where the first of them does."""
    found = rows(said("Args:\n  y, z: Both.\n", takes("x", "y", "z")))
    assert [row[0] for row in found] == ["x", "y, z"]
    assert found[1][3] == "Both."


def test_a_section_s_text_stands_above_its_table() -> None:
    """Under one heading."""
    sections = said("Args:\n  Either of them.\n\n  x: First.\n", takes("x"))
    assert [title_of(section) for section in sections] == ["Parameters", ""]
    assert is_parameters(sections[1])


def test_what_is_returned_has_the_annotation() -> None:
    """Text is HTML already, and a name in it leads to its page."""
    (returned,) = said("Returns:\n  A `tf.reshape`.\n", TYPED)
    (item,) = returned.value
    assert item.annotation == "tf.Tensor"
    assert 'href="tfref:tf.reshape"' in str(item.description)
    (unsigned,) = said("Returns:\n  A number.\n")
    assert unsigned.value[0].annotation is None


def test_an_attribute_has_the_type_that_stands_behind_its_name() -> None:
    """No signature says it."""
    (section,) = said("Attributes:\n  x (int): First.\n  y: Second.\n")
    first, second = section.value
    assert "int" in str(first.annotation)
    assert second.annotation is None
    assert "First." in str(first.description)


def test_each_kind_of_section_has_its_heading() -> None:
    """In the order in which the docstring has them, its own titles kept."""
    text = (
        "First.\n\n"
        "Args:\n  x: A.\n\n"
        "Call arguments:\n  y: B.\n\n"
        "Attributes:\n  z: C.\n\n"
        "Returns:\n  D.\n\n"
        "Raises:\n  ValueError: E.\n\n"
        "References:\n  F.\n"
    )
    sections = said(text, takes("x"))
    assert [title_of(section) for section in sections] == [
        "",
        "Parameters",
        "Call arguments",
        "Attributes",
        "Returns",
        "Raises",
        "References",
    ]
    assert sections[5].value[0].annotation == "ValueError"
    assert sections[3].value[0].name == "z"


def test_generators_yield() -> None:
    """Which is not what they return."""
    (section,) = said("Yields:\n  A number.\n")
    assert title_of(section) == "Yields"
    assert "A number." in str(section.value[0].description)


def test_notices_of_deprecation_are_told_elsewhere() -> None:
    """In a box under the title, and not once more in the text."""
    notice = "Deprecated: THIS FUNCTION IS DEPRECATED.\nInstructions for updating:\nNo."
    (section,) = said(f"Adds. (deprecated)\n\n{notice}\n")
    assert soup(str(section.value)).text.strip() == "Adds."


def test_examples_have_the_ids_that_runs_refer_to() -> None:
    """The full name, a colon and the number."""
    (section,) = said("Adds.\n\n>>> 1\n\nOr:\n\n>>> 2\n")
    found = soup(str(section.value)).select(".tf-example")
    assert [example["id"] for example in found] == ["tf.f:1", "tf.f:2"]


def test_who_explains_no_parameter_gets_a_table_all_the_same() -> None:
    """It stands before what is returned or raised."""
    text = "Adds.\n\nReturns:\n  A sum.\n"
    sections = with_parameters(said(text, TYPED), TYPED)
    assert [title_of(section) for section in sections] == ["", "Parameters", "Returns"]
    assert [row[0] for row in rows(sections)] == ["x", "*rest", "y", "**options"]


@pytest.mark.parametrize("signature", [None, takes()])
def test_who_takes_nothing_gets_no_table(signature: Signature | None) -> None:
    """There is nothing to list."""
    sections = said("Adds.", signature)
    assert with_parameters(sections, signature) == sections


def test_a_table_is_not_added_twice() -> None:
    """The docstring's own stays as it is."""
    sections = said("Args:\n  x: First.\n", takes("x"))
    assert with_parameters(sections, takes("x")) is sections


def test_the_first_paragraph_is_the_lead() -> None:
    """The call stands between it and the rest."""
    lead, rest = lead_and_rest(said("Adds.\n\nMore.\n\nArgs:\n  x: A.\n", takes("x")))
    assert lead == "<p>Adds.</p>"
    assert soup(str(rest[0].value)).text.strip() == "More."
    assert is_parameters(rest[1])
    assert lead_and_rest(said("Adds."))[1] == []


def test_how_to_write_old_code_now_follows_the_lead() -> None:
    """Before what else is said, and before the parameters."""
    texts = {None: "Adds.", "Example": "Do it.", MIGRATION: "Use another."}
    sections: Sections = [
        griffe.DocstringSectionText(f"<p>{text}</p>", title=title)
        for title, text in texts.items()
    ]
    lead, rest = lead_and_rest(sections)
    assert lead == "<p>Adds.</p>"
    assert [section.title for section in rest] == [MIGRATION, "Example"]


def test_a_heading_ends_what_is_said_on_moving() -> None:
    """Else the rest of the description would read as a part of it."""
    sections: Sections = [
        griffe.DocstringSectionText("<p>Adds.</p><p>More.</p>"),
        griffe.DocstringSectionText("<p>Use another.</p>", title=MIGRATION),
    ]
    _, rest = lead_and_rest(sections)
    assert [section.title for section in rest] == [MIGRATION, DESCRIPTION]
    assert [section.value for section in rest] == [
        "<p>Use another.</p>",
        "<p>More.</p>",
    ]


@pytest.mark.parametrize(
    "text",
    ["", ">>> 1\n\nAfter it.", "Args:\n  x: First.\n", "Example:\n\n  Do it.\n"],
)
def test_what_begins_otherwise_has_no_lead(text: str) -> None:
    """Nothing, an example, a section: all of it stays."""
    sections = said(text, takes("x"))
    assert lead_and_rest(sections) == ("", sections)


def test_no_two_headings_have_one_id() -> None:
    """Some docstrings have a title twice."""
    titles = ["Example", "Example", None]
    sections = [griffe.DocstringSectionText("", title=title) for title in titles]
    found = [(title, anchor) for _, title, anchor in headed(list(sections), "tf.f")]
    assert [title for title, _ in found] == ["Example", "Example", ""]
    first, second, none = (anchor for _, anchor in found)
    assert first == "tf.f--example"
    assert second.startswith("tf.f--example")
    assert second != first
    assert none == ""
