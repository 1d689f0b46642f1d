"""A signature reads as code, in lines that fit the page."""

import pytest

from tfref.api.model import Kind, Symbol
from tfref.site.signature import parameters_of, signature_text


def symbol(signature: str, kind: Kind = "function") -> Symbol:
    """Return a symbol that is called so."""
    return Symbol("tf.reshape", kind, (), "", signature, ())


def test_a_short_signature_is_one_line() -> None:
    """As one would write the call."""
    text = signature_text(symbol("(tensor, shape, name=None)"), "tf.reshape")
    assert text == "tf.reshape(tensor, shape, name=None)"


def test_a_long_signature_is_filled_and_stays_whole() -> None:
    """Lines break between parameters and fit into 80 columns."""
    parameters = [f"parameter_{n}=({n}, 'a, b')" for n in range(9)]
    text = signature_text(symbol(f"({', '.join(parameters)})"), "tf.reshape")
    lines = text.splitlines()
    assert max(map(len, lines)) <= 80
    assert (lines[0], lines[-1]) == ("tf.reshape(", ")")
    inside = " ".join(line.strip() for line in lines[1:-1]).removesuffix(",")
    assert parameters_of(f"({inside})") == parameters


@pytest.mark.parametrize(
    ("signature", "parameters"),
    [
        ("(a, b=(1, 2), *, c='x, y')", ["a", "b=(1, 2)", "*", "c='x, y'"]),
        ('(a="it\'s, so", b=<no, value>)', ['a="it\'s, so"', "b=<no, value>"]),
        ("(a)", ["a"]),
    ],
)
def test_a_comma_inside_a_default_splits_nothing(
    signature: str, parameters: list[str]
) -> None:
    """Neither in brackets nor in text."""
    assert parameters_of(signature) == parameters


@pytest.mark.parametrize(
    ("signature", "kind", "text"),
    [
        ("", "data", ""),
        ("()", "class", ""),
        ("()", "function", "tf.reshape()"),
        ("(x)", "class", "tf.reshape(x)"),
    ],
)
def test_what_is_not_called_has_none(signature: str, kind: Kind, text: str) -> None:
    """A function may take nothing; a class that does is made in other ways."""
    assert signature_text(symbol(signature, kind), "tf.reshape") == text
