"""What of a docstring is run, and what is not."""

import pytest

from tfref.docstring.blocks import example_blocks
from tfref.verify.statements import Statement, statements_of, undefined_names


def statements(doc: str) -> list[Statement]:
    """Return the statements of a docstring."""
    return statements_of(example_blocks(doc))


def test_each_prompt_is_a_statement_with_what_it_shows() -> None:
    """Lines that go on belong to it."""
    found = statements(">>> x = [1,\n...      2]\n>>> x\n[1, 2]\n")
    assert [(each.source, each.want) for each in found] == [
        ("x = [1,\n     2]\n", ""),
        ("x\n", "[1, 2]\n"),
    ]


def test_a_fence_is_one_statement() -> None:
    """Python, or what calls itself nothing and is Python."""
    (found,) = statements("```python\nx = 1\ny = 2\n```\n")
    assert found == Statement(0, "x = 1\ny = 2", session=False)


@pytest.mark.parametrize(
    "fence",
    ["```proto\nx = 1\n```", "```\nshape: (2, 3\n```", "```\nword\n```"],
    ids=["another language", "no Python", "a bare word"],
)
def test_what_is_no_program_is_not_run(fence: str) -> None:
    """Schemas, shell lines and prose."""
    assert statements(f"{fence}\n") == []


def test_a_session_that_is_mistyped_keeps_what_stands_before() -> None:
    """Doctest refuses it whole."""
    found = statements(">>> x = 1\n>>> y = 2\n>>>z = 3\n")
    assert [each.source for each in found] == ["x = 1\n", "y = 2\n"]


def test_names_that_nothing_gives_are_found() -> None:
    """Those that the code needs at once, not those within a function."""
    code = "def f():\n    return later\n\nmodel.fit(tf.zeros(2), later=[x for x in y])"
    assert undefined_names([Statement(0, code, session=False)]) == {"model", "y"}


def test_names_of_earlier_statements_are_given() -> None:
    """A fence goes on where the one before it ended."""
    before = Statement(0, "model = 1", session=False)
    assert not undefined_names([before, Statement(1, "print(model)", session=False)])
