"""What is not Markdown is put into Markdown."""

import pytest

from tfref.docstring.repairs import repaired, with_lists_apart


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (":class:`~a.B` x", "`a.B` x"),
        (":py:func:`f`", "`f`"),
        (".. warning::\n\n  x", "Warning:\n\n  x"),
        ("up to x\n  - 1 of them", "up to x - 1 of them"),
        ("[words]\n  (https://a.example)", "[words](https://a.example)"),
        ("https://a.example/b\\\n  #c", "https://a.example/b#c"),
        ("x\n  # pylint: disable=line-too-long\n  y", "x\n  y"),
        ("x\n  # pylint: disable=line-too-long for all", "x\n  for all"),
        ("(some\n words)[https://a.example]", "[some\n words](https://a.example)"),
        ("x\n  {{some_words}}\n  y", "x\n  y"),
        ("x\n\n:Code: ``'D'``\n:Alias: y", "x\n\n* Code: ``'D'``\n* Alias: y"),
        ("  x:\n  ~ `a`: b", "  x:\n  * `a`: b"),
        (
            "Usage: ```python f(1) # do\n  more.",
            "Usage:\n```python\nf(1) # do more.\n```",
        ),
        ("[https://a.example](some words)", "[some words](https://a.example)"),
    ],
)
def test_it_is_repaired(written: str, meant: str) -> None:
    """Sphinx's markup, and slips."""
    assert repaired(written) == meant


@pytest.mark.parametrize(
    "text",
    [
        "One:\n- 1 is a number",
        "One.\n- 2. more",
        "`a`: `b`",
        "f(x)[1]",
        "{{not alone}}",
        "x ? y\n: z",
        "x:\n\n```python\nf(1)\n```",
        "[x](https://a.example)",
    ],
)
def test_markdown_stays(text: str) -> None:
    """A list is a list."""
    assert repaired(text) == text


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("* One.\nTwo.", "* One.\n\nTwo."),
        ("  - one\n    more:\n  Two.", "  - one\n    more:\n\n  Two."),
        ("* One\nTwo.", "* One\nTwo."),
        ("One:\n    1. a\n       b\n    2. c", "One:\n1. a\n   b\n2. c"),
        ("  One:\n      - a", "  One:\n  - a"),
        ("- One:\n    - a", "- One:\n    - a"),
        ("* One.\ntwo", "* One.\ntwo"),
    ],
)
def test_a_list_is_apart_from_sentences(written: str, meant: str) -> None:
    """Nor is a list a part of the sentence above it."""
    assert with_lists_apart(written) == meant
