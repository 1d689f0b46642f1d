"""Symbols, upstream's links and bare addresses are linked inside a line."""

import pytest

from tests.docstring.conftest import Html

REFERENCE = '<a class="tf-ref" href="reshape.html"><code>{}</code></a>'


@pytest.mark.parametrize("code", ["tf.reshape", "tf.reshape(x)", "@tf.reshape"])
def test_code_that_names_a_symbol_is_a_link(html: Html, code: str) -> None:
    """It reads as it was written."""
    assert html(f"See `{code}`.") == f"<p>See {REFERENCE.format(code)}.</p>"


def test_other_code_stays_code(html: Html) -> None:
    """So does what no page describes."""
    assert html("`x` `tf.gone`") == "<p><code>x</code> <code>tf.gone</code></p>"


def test_names_with_commas_are_each_a_link(html: Html) -> None:
    """Upstream lists types so."""
    shown = html("`tf.reshape, tf.gone`")
    assert shown == f"<p>{REFERENCE.format('tf.reshape')}, <code>tf.gone</code></p>"


def test_a_bare_address_of_the_official_reference_is_its_name(html: Html) -> None:
    """The address said no more."""
    shown = html("See https://www.tensorflow.org/api_docs/python/tf/reshape.")
    assert shown == f"<p>See {REFERENCE.format('tf.reshape')}.</p>"


def test_a_link_to_the_official_reference_leads_to_our_page(html: Html) -> None:
    """Code in it makes no second link."""
    href = "https://www.tensorflow.org/api_docs/python/tf/reshape"
    assert html(f"[`tf.reshape`]({href})") == f"<p>{REFERENCE.format('tf.reshape')}</p>"


def test_a_relative_link_leads_to_the_official_site(html: Html) -> None:
    """It was written for that one."""
    shown = html("[x](../../guide/data)")
    assert shown == '<p><a href="https://www.tensorflow.org/guide/data">x</a></p>'


@pytest.mark.parametrize("href", ["#part", "other.md"])
def test_a_link_that_leads_nowhere_is_text(html: Html, href: str) -> None:
    """Its words stay."""
    assert html(f"See [x]({href}).") == "<p>See x.</p>"


def test_a_call_of_an_element_is_no_link(html: Html) -> None:
    """Nor are two indices."""
    assert html("branches[i](*x) and a[b][c]") == "<p>branches[i](*x) and a[b][c]</p>"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://a.example/x_y_z.", "https://a.example/x_y_z"),
        ("(https://a.example/x)", "https://a.example/x"),
        ("https://a.example/x_(y), z", "https://a.example/x_(y)"),
        ("<https://a.example/x>", "https://a.example/x"),
    ],
)
def test_a_bare_address_is_a_link(html: Html, text: str, address: str) -> None:
    """Without the mark that ends its sentence."""
    assert f'<a href="{address}">{address}</a>' in html(text)


def test_an_address_in_a_link_or_in_code_is_no_second_one(html: Html) -> None:
    """It is there once."""
    assert html("[https://a.example](https://a.example)").count("<a ") == 1
    assert "<a " not in html("`https://a.example`")
