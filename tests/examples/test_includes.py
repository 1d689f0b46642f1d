"""Every include that the site could not show is reported where it stands."""

from pathlib import Path

import pytest

from tfref.examples.includes import include_problems, included_snippet
from tfref.examples.pages import parse_page
from tfref.layout import Layout, layout_at
from tfref.problem import Problem

FORM = '--8<-- "tf/reshape/flatten.py:flatten", alone in a ```python fence'


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    """Return a project with one snippet that has a section, and one that has none."""
    folder = tmp_path / "snippets/tf/reshape"
    folder.mkdir(parents=True)
    marked = '"""A."""\n# --8<-- [start:flatten]\nx = 1\n# --8<-- [end:flatten]\n'
    (folder / "flatten.py").write_text(marked)
    (folder / "plain.py").write_text('"""A."""\nx = 1\n')
    (folder / "broken.py").write_text('"""A."""\nx = (\n')
    return layout_at(tmp_path)


def problems(layout: Layout, *lines: str) -> list[Problem]:
    """Return the problems of a page whose lines after front matter are given."""
    text = "\n".join(["---", "a: b", "---", *lines])
    return include_problems(parse_page("docs/tf/reshape.md", text), layout)


@pytest.mark.parametrize(
    "target", ["tf/reshape/flatten.py", "tf/reshape/flatten.py:flatten"]
)
def test_a_file_or_section_that_is_there_is_no_problem(
    layout: Layout, target: str
) -> None:
    """A whole file and a named section can both be shown."""
    assert not problems(layout, "```python", f'--8<-- "{target}"', "```")


@pytest.mark.parametrize(
    ("target", "message"),
    [
        (
            "tf/reshape/flatten.py:foo",
            "no section 'foo' in snippets/tf/reshape/flatten.py; it has: flatten",
        ),
        (
            "tf/reshape/plain.py:foo",
            "no section 'foo' in snippets/tf/reshape/plain.py; it has no sections",
        ),
        (
            "tf/reshape/flatten.py:",
            "no section '' in snippets/tf/reshape/flatten.py; it has: flatten",
        ),
        (
            "tf/reshape/plan.py",
            "no snippet snippets/tf/reshape/plan.py; "
            "snippets/tf/reshape has: broken.py, flatten.py, plain.py",
        ),
        (
            "tf/cast/plan.py",
            "no snippet snippets/tf/cast/plan.py; there is no folder snippets/tf/cast",
        ),
        ("../secret.py", "'../secret.py' is no path under snippets/"),
        ("/etc/passwd", "'/etc/passwd' is no path under snippets/"),
    ],
)
def test_what_is_missing_is_named_with_what_is_there(
    layout: Layout, target: str, message: str
) -> None:
    """The line is that of the raw file, front matter counted."""
    found = problems(layout, "text", "", "```python", f'--8<-- "{target}"', "```")
    assert found == [Problem("docs/tf/reshape.md", 7, message)]


@pytest.mark.parametrize(
    "lines",
    [
        ('--8<-- "tf/reshape/plain.py"',),
        ("```text", '--8<-- "tf/reshape/plain.py"', "```"),
        ("```python", "x = 1", '--8<-- "tf/reshape/plain.py"', "```"),
    ],
)
def test_an_include_stands_alone_in_a_python_fence(
    layout: Layout, lines: tuple[str, ...]
) -> None:
    """Anything else would be shown as text, without its output."""
    (found,) = problems(layout, *lines)
    assert found.message == f"an include must stand as {FORM}"


@pytest.mark.parametrize("line", ["--8<--", ";--8<-- 'a.py'", "--8<-- a.py"])
def test_what_only_looks_like_an_include_is_reported(layout: Layout, line: str) -> None:
    """The Markdown extension would act on such a line, or show it."""
    (found,) = problems(layout, "```python", line, "```")
    assert (found.line, found.message) == (5, f"is no include; write {FORM}")


def test_a_broken_snippet_is_not_the_page_s_problem(layout: Layout) -> None:
    """The snippet has a report of its own, with its own line."""
    target = '--8<-- "tf/reshape/broken.py:part"'
    assert not problems(layout, "```python", target, "```")


def test_an_include_leads_to_its_snippet(layout: Layout) -> None:
    """The snippet is known by its path from the root."""
    page = parse_page("a.md", '```python\n--8<-- "tf/reshape/plain.py"\n```')
    snippet = included_snippet(page.includes[0], layout)
    assert snippet.file == "snippets/tf/reshape/plain.py"
