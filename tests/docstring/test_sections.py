"""A docstring is parted into sections, and no word of it is lost."""

from tfref.docstring.sections import Item, Section, parse_docstring


def kinds(doc: str) -> list[str]:
    """Return the kinds of a docstring's sections."""
    return [section.kind for section in parse_docstring(doc)]


def test_a_docstring_is_text_and_sections_in_order() -> None:
    """Two spaces or four are an indent."""
    doc = """Adds two.

Args:
  x: One
    thing.
  y: Another.

Returns:
    A tuple: the sum.

Raises:
  ValueError: If neither.

More text."""
    assert parse_docstring(doc) == (
        Section("text", "", "Adds two.", ()),
        Section(
            "parameters",
            "Args",
            "",
            (Item("x", "", "One\nthing."), Item("y", "", "Another.")),
        ),
        Section("returns", "Returns", "A tuple: the sum.", ()),
        Section("raises", "Raises", "", (Item("ValueError", "", "If neither."),)),
        Section("text", "", "More text.", ()),
    )


def test_a_section_without_items_is_its_text() -> None:
    """Prose stays prose."""
    (section,) = parse_docstring("Args:\n  The same as those of `tf.add`.")
    assert section.text == "The same as those of `tf.add`."
    assert section.items == ()


def test_a_body_that_is_not_indented_ends_with_its_paragraph() -> None:
    """What follows is text again."""
    doc = "Returns:\nA sum\nof two.\n  x: One.\n\nMore."
    assert [section.text for section in parse_docstring(doc)] == [
        "A sum\nof two.\n  x: One.",
        "More.",
    ]


def test_an_example_that_is_not_indented_ends_at_the_next_title() -> None:
    """Its text and code alternate."""
    doc = "Example:\n\nFirst.\n\nSecond.\n\n## More\n\nThird.\n\nArgs:\n  x: One."
    assert kinds(doc) == ["other", "text", "parameters"]


def test_sections_of_a_docstring_that_is_indented_but_for_its_summary() -> None:
    """Its text is no code either."""
    doc = """Adds.

    Two of them.

    Args:
        x: One.

    Returns:
        A sum."""
    text, parameters, returns = parse_docstring(doc)
    assert text.text == "Adds.\n\nTwo of them."
    assert parameters.items == (Item("x", "", "One."),)
    assert returns.text == "A sum."


def test_a_title_of_less_depth_ends_a_body() -> None:
    """A stray space stands before some titles."""
    assert kinds("Returns:\n  A sum.\n Raises:\n  ValueError: If.") == [
        "returns",
        "raises",
    ]


def test_a_title_inside_a_body_is_text() -> None:
    """An item may have its own example."""
    (section,) = parse_docstring("Args:\n  x: One.\n    Example:\n      y")
    assert section.items == (Item("x", "", "One.\nExample:\n  y"),)


def test_a_title_in_an_example_or_in_a_remark_is_text() -> None:
    """Neither is parted."""
    assert kinds("```\nArgs:\n  x: One.\n```") == ["text"]
    assert kinds("@compatibility(eager)\nReturns:\n  None.\n@end_compatibility") == [
        "text"
    ]


def test_a_placeholder_at_the_margin_stays_in_its_section() -> None:
    """Upstream indents fences less than the items they belong to."""
    (section,) = parse_docstring("Args:\n  x: One.\n\n\ue0000\ue001\n\n  y: Two.")
    assert [item.name for item in section.items] == ["x", "y"]
    assert section.items[0].text == "One.\n\n\ue0000\ue001"


def test_numpy_s_sections_go_on_to_the_next_title() -> None:
    """Their bodies are not indented."""
    doc = """Adds.

Parameters
----------
x : int
    One.

y : int
    Two.

Returns
-------
z : int"""
    _, parameters, returns = parse_docstring(doc)
    assert parameters.items == (Item("x", "int", "One."), Item("y", "int", "Two."))
    assert returns.text == "z : int"


def test_parts_of_what_is_returned_are_a_list() -> None:
    """One on each line."""
    (section,) = parse_docstring("Returns:\n  A tuple.\n\n  x: One.\n  y: Two.")
    assert section.text == "A tuple.\n\n* `x`: One.\n* `y`: Two."


def test_a_title_without_a_body_is_kept() -> None:
    """Two titles may follow each other."""
    assert kinds("Example:\n\nArgs:\n  x: One.") == ["other", "parameters"]


def test_an_empty_docstring_has_no_sections() -> None:
    """Nor has a blank one."""
    assert parse_docstring("") == parse_docstring(" \n\n") == ()
