"""Under a name's title stand its kind, its source, its other names and its notices."""

from html import escape

from tests.site.conftest import soup
from tests.site.small_api import (
    ADD,
    GENERATED,
    MODULES,
    OLD_ADD,
    RAW_ADD,
    RESHAPED,
    SMALL,
    TEXT_DATASET,
)
from tfref.api.model import Docs, Module, Source, Symbol
from tfref.docstring.deprecation import Deprecation
from tfref.site.masthead import also_html, masthead_html, notices_html, source_html


def inline(text: str) -> str:
    """Return a line's HTML, which shows that it was made here."""
    return f"<i>{escape(text)}</i>"


def masthead(thing: Symbol | Module) -> str:
    """Return what stands under a title."""
    return masthead_html(thing, SMALL, inline)


def meta(thing: Symbol | Module) -> str:
    """Return the first line under a title as text."""
    found = soup(masthead(thing)).select_one(".tf-meta")
    assert found is not None
    return found.text


def test_the_first_line_says_what_it_is_and_where_it_comes_from() -> None:
    """The source is a link to its line."""
    assert meta(RESHAPED) == "function · tensorflow/python/ops/array_ops.py:63"
    link = soup(masthead(RESHAPED)).a
    assert link is not None
    assert str(link["href"]).endswith("/v2.21.0/tensorflow/python/ops/array_ops.py#L63")


def test_a_generated_operation_says_that_no_repository_has_its_line() -> None:
    """A link would lead to a file that is not there."""
    text = meta(RAW_ADD)
    assert text.endswith("no line in a repository")
    assert ":12" not in text
    assert not soup(source_html(GENERATED, SMALL))("a")


def test_another_library_s_source_is_named_and_not_linked() -> None:
    """Nobody knows its repository here."""
    html = source_html(Source("numpy/<core>.py", 3), SMALL)
    assert soup(html).text == "numpy/<core>.py:3"
    assert not soup(html)("a")


def test_a_source_without_a_line_is_a_file() -> None:
    """A name may stand in it in another way than by `def`."""
    html = source_html(Source("keras/src/layer.py"), SMALL)
    assert soup(html).text == "keras/src/layer.py"


def test_a_module_says_no_more_than_that_it_is_one() -> None:
    """It has neither bases nor aliases."""
    assert meta(MODULES[1]) == "module"
    assert not soup(masthead(MODULES[1])).select(".tf-also")


def test_a_class_names_those_that_it_is_made_from() -> None:
    """Those of TensorFlow and Keras are links, the others are named."""
    html = masthead(TEXT_DATASET)
    assert [code.text for code in soup(html)("code")] == [
        "tf.data.Dataset",
        "io.IOBase",
    ]
    assert [a["href"] for a in soup(html)("a")] == ["tfref:tf.data.Dataset"]


def test_the_names_that_people_write_come_first() -> None:
    """Those in tf before others, short before long, those of TensorFlow 1 last."""
    names = ("keras.ops.add", "tf.compat.v1.add", "tf.a.add", "tf.add")
    found = soup(also_html(names))
    expected = ["tf.add", "tf.a.add", "keras.ops.add", "tf.compat.v1.add"]
    assert [code.text for code in found("code")] == expected
    assert found.text.startswith("Also ")
    assert [c.text for c in soup(masthead(ADD)).select(".tf-also code")] == [
        "tf.add",
        "keras.add",
        "tf.compat.v1.add",
    ]


def test_no_aliases_no_line() -> None:
    """Nothing is announced that is not there."""
    assert also_html(()) == ""


def test_a_notice_says_when_it_goes_and_what_to_write() -> None:
    """In a box of its own, made like an admonition."""
    (box,) = soup(masthead(OLD_ADD)).select(".admonition.tf-deprecated")
    title, text = box("p")
    assert title.text == "Deprecated"
    assert text.text == "To be removed in a future version. Use `tf.add`."
    assert text.i is not None


def boxes(*notices: Deprecation) -> list[list[str]]:
    """Return the paragraphs of each box that tells these notices."""
    found = soup(notices_html(Docs(deprecations=notices), str)).select(".tf-deprecated")
    return [[line.text for line in box("p")] for box in found]


def test_a_notice_on_arguments_names_them() -> None:
    """The function itself stays, as the title of the box says."""
    (box,) = boxes(Deprecation("axis=<x>", "in 3.0", "Use b."))
    assert box == ["Deprecated arguments", "axis=<x>: to be removed in 3.0. Use b."]


def test_the_whole_comes_before_its_parts() -> None:
    """Each in a box, in which each notice has a line."""
    parts = (Deprecation("a", "", "Use b."), Deprecation("c", "", "Use d."))
    found = boxes(parts[0], Deprecation("", "in TensorFlow 3", ""), parts[1])
    assert found == [
        ["Deprecated", "To be removed in TensorFlow 3."],
        ["Deprecated arguments", "a: Use b.", "c: Use d."],
    ]


def test_a_notice_that_says_nothing_more_is_a_title() -> None:
    """And what is not deprecated has no box."""
    assert boxes(Deprecation("", "", "")) == [["Deprecated"]]
    assert boxes() == []
