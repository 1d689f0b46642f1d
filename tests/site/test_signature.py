"""A call reads as code: on one line if it fits, else a line for each parameter."""

import pytest

from tests.site.conftest import soup
from tests.site.small_api import takes
from tfref.api.model import Parameter, ParameterKind, Signature
from tfref.site.signature import (
    signature_html,
    signature_text,
    starred,
    type_html,
    value_html,
)

TYPED = Signature(
    (
        Parameter("x", "positional or keyword", annotation="tf.Tensor"),
        Parameter("y", "positional or keyword", "None", "list[int] | None"),
        Parameter("z", "positional or keyword", "'a, b'"),
    ),
    returns="tuple[tf.Tensor, tf.no]",
)
KINDS: tuple[ParameterKind, ...] = (
    "positional-only",
    "positional or keyword",
    "variadic positional",
    "keyword-only",
    "variadic keyword",
)


def link(name: str) -> str | None:
    """Return the address of the only name that has one."""
    return "tensor.html" if name == "tf.Tensor" else None


def text_of(name: str, signature: Signature) -> str:
    """Return what a reader sees."""
    return soup(signature_html(name, signature, link)).text


def test_a_short_call_is_one_line() -> None:
    """As one would write it."""
    signature = takes("tensor", "shape", name="None")
    assert text_of("tf.reshape", signature) == "tf.reshape(tensor, shape, name=None)"
    assert text_of("tf.f", takes()) == "tf.f()"


def test_types_and_what_is_returned_are_shown() -> None:
    """A default after a type stands apart from it."""
    expected = (
        "f(x: tf.Tensor, y: list[int] | None = None, z='a, b')"
        " -> tuple[tf.Tensor, tf.no]"
    )
    assert signature_text("f", TYPED) == expected


@pytest.mark.parametrize(("count", "lines"), [(80, 1), (81, 3)])
def test_a_call_that_does_not_fit_has_a_line_for_each_parameter(
    count: int, lines: int
) -> None:
    """Eighty columns fit."""
    signature = takes("x" * (count - len("tf.f()")))
    text = text_of("tf.f", signature)
    assert len(text.splitlines()) == lines
    assert text.replace("\n", "").replace("    ", "").replace(",)", ")") == (
        signature_text("tf.f", signature)
    )


def test_a_long_call_is_written_as_black_writes_it() -> None:
    """Indented, a comma after the last, what is returned on the last line."""
    name = "tf.a_name_that_is_long_enough_to_need_more_than_one_line"
    assert text_of(name, TYPED).splitlines() == [
        f"{name}(",
        "    x: tf.Tensor,",
        "    y: list[int] | None = None,",
        "    z='a, b',",
        ") -> tuple[tf.Tensor, tf.no]",
    ]


@pytest.mark.parametrize(
    ("kinds", "text"),
    [
        ([0, 1], "f(a, /, b)"),
        ([0, 0], "f(a, b, /)"),
        ([1, 3, 3], "f(a, *, b, c)"),
        ([0, 3], "f(a, /, *, b)"),
        ([1, 2, 3, 4], "f(a, *b, c, **d)"),
        ([3], "f(*, a)"),
        ([4], "f(**a)"),
    ],
)
def test_the_marks_between_parameters_are_python_s(kinds: list[int], text: str) -> None:
    """They say what goes by position only, and what by name."""
    parameters = (Parameter("abcd"[at], KINDS[k]) for at, k in enumerate(kinds))
    assert text_of("f", Signature(tuple(parameters))) == text
    compile(f"def {text}: ...", "signature", "exec")


def test_a_known_type_is_a_link() -> None:
    """Inside another one too; the rest is text, and no markup."""
    text = "dict[<x>, tf.Tensor] | tf.TensorShape | <y>"
    found = soup(type_html(text, link))
    assert found.text == text
    assert [(a.text, a["href"]) for a in found("a")] == [("tf.Tensor", "tensor.html")]


@pytest.mark.parametrize(
    ("value", "css"),
    [
        ("'a'", "s1"),
        ('b"a"', "s1"),
        ("-1e-3", "mi"),
        ("0", "mi"),
        ("None", "kc"),
        ("...", "kc"),
        ("tf.float32", "n"),
        ("(1, 2)", "n"),
        ("NoneType", "n"),
        ("rank", "n"),
    ],
)
def test_a_default_is_coloured_by_what_it_is(value: str, css: str) -> None:
    """In the classes of Pygments."""
    assert value_html(value) == f'<span class="{css}">{value}</span>'


def test_a_default_is_no_markup() -> None:
    """Nor is a name."""
    assert "&lt;a&gt;" in value_html("'<a>'")
    assert text_of("tf.f", takes(x="'<a>'")) == "tf.f(x='<a>')"


def test_a_name_has_the_stars_of_its_call() -> None:
    """In tables as in the call itself."""
    names = [starred(Parameter("x", kind)) for kind in KINDS]
    assert names == ["x", "x", "*x", "x", "**x"]
