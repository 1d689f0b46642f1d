"""Formatting a snippet changes its code and never its recorded output."""

from pathlib import Path

import pytest

from tests.examples.sabotage import snippet
from tfref.examples.formatting import format_snippets, formatted, lint_snippets
from tfref.examples.snippet import parse_snippet
from tfref.layout import Layout, layout_at
from tfref.problem import ProblemError

UGLY = snippet("x=[1,\n 2]", "print( x )", "#> [1, 2]", "def f( ):", "  print(1)")
UGLY += "f()\n#> 1\n#>  2\n"


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    """Return a project with one badly formatted snippet."""
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets" / "ugly.py").write_text(UGLY)
    return layout_at(tmp_path)


def test_recorded_lines_stay_under_their_statements() -> None:
    """Code is formatted; `#>` lines neither change nor move away."""
    neat = formatted("snippets/ugly.py", UGLY.encode())
    assert "x = [1, 2]\nprint(x)\n#> [1, 2]\n" in neat
    assert neat.endswith("f()\n#> 1\n#>  2\n")
    parsed = parse_snippet("snippets/ugly.py", neat.encode())
    assert parsed.statements[-1].recorded == ("1", " 2")


def test_formatting_twice_changes_nothing() -> None:
    """What is formatted stays as it is."""
    neat = formatted("snippets/ugly.py", UGLY.encode())
    assert formatted("snippets/ugly.py", neat.encode()) == neat


def test_check_names_the_first_line_that_differs(layout: Layout) -> None:
    """Checking writes nothing and points at the place."""
    problems = format_snippets(layout, write=False)
    assert [str(p) for p in problems] == [
        "snippets/ugly.py:2: is not formatted; run `make format`"
    ]
    assert (layout.snippets / "ugly.py").read_text() == UGLY


def test_writing_leaves_nothing_to_report(layout: Layout) -> None:
    """After formatting the check is content."""
    assert format_snippets(layout, write=True) == []
    assert format_snippets(layout, write=False) == []


def test_broken_snippet_is_reported_and_left_alone(layout: Layout) -> None:
    """A file that does not parse is not touched."""
    (layout.snippets / "ugly.py").write_text("print(")
    assert "not valid Python" in str(format_snippets(layout, write=True)[0])
    assert (layout.snippets / "ugly.py").read_text() == "print("
    with pytest.raises(ProblemError):
        formatted("snippets/ugly.py", b"print(")


def test_lint_names_file_and_line(layout: Layout) -> None:
    """An unused import is found in a snippet as anywhere."""
    (layout.snippets / "ugly.py").write_text(snippet("import os", "print(tf.zeros(1))"))
    assert "snippets/ugly.py:4:" in lint_snippets(layout).replace("\\", "/")
