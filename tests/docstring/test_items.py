"""A section's body is taken apart into what it describes."""

import pytest

from tfref.docstring.items import Item, dedented, dedented_stepwise, listed, parse_items


def items(*body: str, raises: bool = False, numpy: bool = False) -> tuple[Item, ...]:
    """Return the items of a body."""
    return parse_items(body, raises=raises, numpy=numpy).items


@pytest.mark.parametrize(
    ("line", "name", "note", "text"),
    [
        ("x: One.", "x", "", "One."),
        ("x: (Optional.) One.", "x", "", "(Optional.) One."),
        ("x (int): One.", "x", "int", "One."),
        ("x (a list (of ints)): One.", "x", "a list (of ints)", "One."),
        ("`x`: One.", "x", "", "One."),
        ("**x**: One.", "x", "", "One."),
        ("* x: One.", "x", "", "One."),
        ("*args: One.", "*args", "", "One."),
        ("`**kwargs`: One.", "**kwargs", "", "One."),
        (r"\*\*kwargs: One.", "**kwargs", "", "One."),
        ("x, y: One.", "x, y", "", "One."),
        ("`x`, `y`: One.", "x, y", "", "One."),
        ("x:", "x", "", ""),
        ("examples: One.", "examples", "", "One."),
    ],
)
def test_an_item_is_known_in_all_its_forms(
    line: str, name: str, note: str, text: str
) -> None:
    """Its name has no marks but its stars."""
    assert items(line) == (Item(name, note, text),)


@pytest.mark.parametrize(
    "line", ["Two of x and y: both.", "Note: Mind.", "  x: One.", "[x]: One.", "x"]
)
def test_text_is_no_item(line: str) -> None:
    """It stands before the items."""
    found = parse_items([line, "y: Two."], raises=False, numpy=False)
    assert found.before == line
    assert [item.name for item in found.items] == ["y"]


def test_an_item_s_lines_lose_the_indent_that_they_share() -> None:
    """A list in it keeps its own."""
    assert items("x: One of:", "    * a", "      b", "", "    * c") == (
        Item("x", "", "One of:\n* a\n  b\n\n* c"),
    )


def test_a_line_that_is_not_indented_goes_on_with_the_item() -> None:
    """Some wrap text without an indent."""
    assert items("x: One", "and `two`.", "y: Three.")[0].text == "One\nand `two`."


def test_a_paragraph_behind_the_items_belongs_to_none() -> None:
    """It is said of all of them."""
    found = parse_items(["x: One.", "", "Both matter."], raises=False, numpy=False)
    assert [item.text for item in found.items] == ["One."]
    assert found.after == "Both matter."


def test_an_exception_needs_no_colon() -> None:
    """Where it is followed by a condition."""
    found = items("`ValueError`, if x.", "TypeError when y.", raises=True)
    assert found == (Item("ValueError", "", "if x."), Item("TypeError", "", "when y."))


def test_numpy_writes_the_type_behind_the_colon() -> None:
    """The text stands below."""
    assert items("x, y : array_like", "    One.", numpy=True) == (
        Item("x, y", "array_like", "One."),
    )


def test_parts_of_what_is_returned_become_a_list() -> None:
    """Markdown would run their lines together."""
    body = ["A tuple.", "", "x: One", "  and more.", "`y`: Two."]
    assert listed(body) == [
        "A tuple.",
        "",
        "* `x`: One",
        "    and more.",
        "* `y`: Two.",
    ]


def test_a_single_part_is_no_list() -> None:
    """`result: ...` is a sentence like any other."""
    assert listed(["result: One."]) == ["result: One."]


def test_lines_lose_the_indent_that_they_share() -> None:
    """An example's indent is no matter."""
    assert dedented(["    a", "  b", "", "\ue0000\ue001"]) == [
        "  a",
        "b",
        "",
        "\ue0000\ue001",
    ]


def test_stepwise_they_lose_the_least_indent_so_far() -> None:
    """What begins deeper than it goes on stands at the margin."""
    assert dedented_stepwise(["    a", "  b", "      c", ""]) == ["a", "b", "    c", ""]


def test_a_type_behind_a_colon_with_blanks_is_a_note() -> None:
    """NumPy's manner in a section of another; the text stands below."""
    body = [
        "x : array-like, shape=(n,)",
        "    One.",
        "y : dict",
        "z : It is so.",
        "  Z.",
    ]
    assert parse_items(body, raises=False, numpy=False).items == (
        Item("x", "array-like, shape=(n,)", "One."),
        Item("y", "", "dict"),
        Item("z", "", "It is so.\nZ."),
    )
