"""Formulas become MathML when the site is built."""

import pytest

from tests.docstring.conftest import Html
from tfref.docstring.formulas import formula_html


@pytest.mark.parametrize("text", [r"\(x^2\)", r"\\(x^2\\)", "$x^2$", "$ x^2 $"])
def test_a_formula_in_a_line(html: Html, text: str) -> None:
    """The backslash is often doubled."""
    shown = html(f"Squares {text}.")
    assert shown.startswith("<p>Squares <math ")
    assert 'display="inline"' in shown
    assert shown.endswith("</math>.</p>")


@pytest.mark.parametrize("text", ["$$x^2$$", r"\\[x^2\\]", "$$\nx^2\n$$"])
def test_a_formula_of_its_own(html: Html, text: str) -> None:
    """It is displayed, wherever it stands."""
    assert "<p><math " in html(text)
    assert 'display="block"' in html(text)
    assert 'display="block"' in html(f"Squares\n{text}\nfor good.")


def test_a_displayed_formula_is_taken_whole(html: Html) -> None:
    """Its lines would read as a list and as a code block."""
    shown = html("$$a\n+ b\n\n    - c$$.")
    assert shown.startswith("<p><math ")
    assert "<li>" not in shown


@pytest.mark.parametrize(
    "text",
    [
        "costs 5$ or 6$",
        "in k$",
        "from $HOME to $TMP",
        "`$x$`",
        "a \\(few words of\nplain text\\)",
        "a \\(few words of f_x and conv2d\\)",
    ],
)
def test_text_is_no_formula(html: Html, text: str) -> None:
    """Dollars are money, too, and brackets are escaped without need."""
    assert "<math" not in html(text)


def test_names_in_a_formula_are_words() -> None:
    """Letter by letter they would be a product; indices stay letters."""
    shown = formula_html("output_i = a_{ijk}", display=False)
    assert "<mtext>output</mtext>" in shown
    assert "<mi>i</mi><mi>j</mi><mi>k</mi>" in shown
    assert "<mtext>learning_rate</mtext>" in formula_html(
        r"\mathrm{learning_rate}", display=False
    )


@pytest.mark.parametrize("latex", [r"\frac{", "a & b", r"\left( x", "x^"])
def test_a_formula_that_cannot_be_read_is_shown_as_code(latex: str) -> None:
    """Its source is better than nothing."""
    assert formula_html(latex, display=False).startswith("<code>")


@pytest.mark.parametrize(
    "latex", [r"\text{<img src=x>}", r"\text{<b>x</b>}", r"\href{javascript:x}{y}"]
)
def test_a_formula_cannot_write_html(latex: str) -> None:
    """The converter would let it through."""
    shown = formula_html(latex, display=False)
    assert shown.startswith("<code>")
    assert "<img" not in shown


@pytest.mark.parametrize(
    ("latex", "element"),
    [
        ("a := b", "<mo>:=</mo>"),
        ("a <= b", "<mo>&#x02264;</mo>"),
        ("a >= b", "<mo>&#x02265;</mo>"),
        ("a <- b", "&#x02190;</mo>"),
        ("a, ..., b", "<mi>&#x02026;</mi>"),
        ("||x||", ">&#x02016;</mo>"),
        ("|x|", '<mo lspace="0" rspace="0" stretchy="false">&#x0007C;</mo>'),
    ],
)
def test_signs_of_several_characters_are_one(latex: str, element: str) -> None:
    """Fences stand close to what they enclose."""
    assert element in formula_html(latex, display=False)


def test_rows_are_parted_by_one_break() -> None:
    """Upstream escapes what is escaped."""
    latex = r"\begin{cases} a, & b \\\\ c, & d \end{cases}"
    shown = formula_html(latex, display=True)
    assert shown.count("<mtr>") == len("ac")
