"""A snippet on a page: code, output apart, mark, and what one can copy."""

from html import escape

import pytest
from bs4 import BeautifulSoup, Tag

from tests.site.conftest import FLATTEN, WRONG_SIZE
from tfref.examples.snippet import Section, parse_snippet
from tfref.site.block import Block, block_html, split_error
from tfref.site.mark import Mark

RAN = Mark(True, "Ran on TensorFlow 2.21.0")


def shown(
    source: str,
    section: str | None = None,
    mark: Mark = RAN,
    figures: tuple[str, ...] = (),
) -> Tag:
    """Return the element of a snippet, its code highlighted by nobody."""
    snippet = parse_snippet("snippets/tf/reshape/a.py", source.encode())
    part: Section | None = snippet.sections[section] if section else None
    block = Block(snippet, part, mark, "../snippets/tf/reshape/a.py", figures)
    html = block_html(block, lambda code: f"<pre class='code'>{escape(code)}</pre>")
    element = BeautifulSoup(html, "html.parser").find("div", class_="tf-snippet")
    assert isinstance(element, Tag)
    return element


def copied(element: Tag, button: str) -> str:
    """Return what a button copies."""
    (found,) = [b for b in element("button") if b.text == button]
    return str(found["data-tf-copy"])


def test_output_stands_under_the_statement_that_gave_it() -> None:
    """Each in an element of its own, in the order of the program."""
    parts = shown(FLATTEN).select(".tf-snippet__body > *")
    assert [part.get("class") for part in parts] == [["code"], ["tf-output"]] * 2
    assert parts[1].select_one("code") is not None
    assert [part.text.removeprefix("Output:").strip() for part in parts][1:] == [
        "(32, 784)",
        "print(flat.dtype)",
        "<dtype: 'float32'>",
    ]


def test_a_section_shows_and_copies_its_own_code() -> None:
    """Without output, markers or caption."""
    element = shown(FLATTEN, "flatten")
    code = "flat = tf.reshape(images, (images.shape[0], -1))\nprint(flat.shape)\n"
    assert copied(element, "Copy") == code
    assert element.select_one(".tf-snippet__caption") is None


def test_the_whole_program_can_be_copied_from_a_section() -> None:
    """It is what runs: imports, no output, no markers."""
    program = copied(shown(FLATTEN, "flatten"), "Copy program")
    compile(program, "a.py", "exec")
    assert "import tensorflow as tf" in program
    assert "#>" not in program
    assert "8<" not in program


def test_a_whole_file_has_its_docstring_as_caption() -> None:
    """Code in it is marked; a button's name holds no markup."""
    element = shown(WRONG_SIZE)
    caption = element.select_one(".tf-snippet__caption")
    assert caption is not None
    assert "The sizes of <code>tf.reshape</code> must agree." in str(caption)
    assert element["aria-label"] == "Example: The sizes of tf.reshape must agree."
    labels = [button["aria-label"] for button in element("button")]
    assert labels == [
        "Copy: The sizes of tf.reshape must agree.",
        "Copy program: The sizes of tf.reshape must agree.",
    ]


def test_an_error_stands_apart_from_what_was_printed() -> None:
    """It is labelled in words, and earlier output is not."""
    printed, raised = shown(WRONG_SIZE).select(".tf-output")
    assert printed["class"] == ["tf-output"]
    assert raised["class"] == ["tf-output", "tf-output--raised"]
    assert raised.text.startswith("RaisesInvalidArgumentError: Input to reshape")


def test_a_section_before_the_error_shows_none() -> None:
    """Its last output is an output."""
    source = WRONG_SIZE.replace(
        'print("before")\n#> before\n',
        '# --8<-- [start:a]\nprint("before")\n#> before\n# --8<-- [end:a]\n',
    )
    assert not shown(source, "a").select(".tf-output--raised")


@pytest.mark.parametrize(
    ("output", "printed", "error"),
    [
        ("ValueError: a\nb", "", "ValueError: a\nb"),
        ("1\n2\nValueError: a", "1\n2", "ValueError: a"),
        ("ValueError", "", "ValueError"),
        (
            "ValueError: first\nx\nValueError: last",
            "ValueError: first\nx",
            "ValueError: last",
        ),
        ("1\n2", "", "1\n2"),
    ],
)
def test_the_error_begins_where_its_class_is_last_named(
    output: str, printed: str, error: str
) -> None:
    """The raising statement may have printed before."""
    assert split_error(output, "ValueError") == (printed, error)


@pytest.mark.parametrize(
    ("mark", "state"),
    [(RAN, "tf-mark--ran"), (Mark(False, "Not run since edited"), "tf-mark--stale")],
)
def test_the_mark_is_words_and_a_state(mark: Mark, state: str) -> None:
    """Whoever sees no colours reads the same."""
    found = shown(FLATTEN, mark=mark).select_one(".tf-mark")
    assert found is not None
    assert found.text == mark.text
    assert state in found["class"]


def test_the_program_can_be_downloaded() -> None:
    """By a link that needs no script."""
    link = shown(FLATTEN).select_one("a[download]")
    assert link is not None
    assert link["href"] == "../snippets/tf/reshape/a.py"


def test_figures_stand_under_the_end_of_the_program() -> None:
    """The caption tells what they show; a section before the end has none."""
    figures = ("a.svg", "a-2.svg")
    images = shown(FLATTEN, figures=figures)("img")
    assert [image["src"] for image in images] == list(figures)
    assert {image["alt"] for image in images} == {"Flatten all but the batch axis."}
    assert not shown(FLATTEN, "flatten", figures=figures)("img")


def test_markup_in_code_and_output_is_text() -> None:
    """What a program holds or prints never becomes part of the page."""
    source = '"""A."""\nx = "</div>&quot;"\nprint(x)\n#> </div>&quot;\n'
    element = shown(source)
    assert copied(element, "Copy") == 'x = "</div>&quot;"\nprint(x)\n'
    output = element.select_one(".tf-output code")
    assert output is not None
    assert output.text == "</div>&quot;\n"
