"""An argument's new name is read off a row's code, or not claimed."""

import pytest

from tfref.search.renaming import renamed_to
from tfref.search.tables import Gone


@pytest.mark.parametrize(
    ("old", "write", "name"),
    [
        ("f(x, keep_dims=True)", "f(x, keepdims=True)", "keepdims"),
        ("f(keep_dims=True, axis=0)", "f(axis=0, keepdims=True)", "keepdims"),
        ("f(x, keep_dims=True)", "f(x, keepdims=False)", ""),
        ("f(x, keep_dims=1)", "f(x, a=1, b=1)", ""),
        ("f(x, keep_dims=True)", "f(x)", ""),
        ("f(x, keep_dims=True)", "", ""),
        ("f(x, keep_dims=1)", "g(x, keep_dims=1, more=1)", ""),
    ],
)
def test_the_one_argument_with_the_same_value(old: str, write: str, name: str) -> None:
    """Two that could be it, or another value, say nothing."""
    assert renamed_to(Gone("f(keep_dims=)", (), old=old, write=write)) == name


def test_a_name_that_is_gone_has_no_new_argument() -> None:
    """Nor has an order of arguments."""
    assert renamed_to(Gone("tf.f", (), old="f(a=1)", write="g(b=1)")) == ""
    assert renamed_to(Gone("tf.f(a,b)", (), old="f(a=1)", write="g(b=1)")) == ""
