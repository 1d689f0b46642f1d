"""Links of a docstring lead on from a site that is not tensorflow.org."""

import pytest

from tests.docstring.conftest import PAGES
from tfref.docstring.links import (
    official_name,
    outside_address,
    page_address,
    symbol_address,
)

API = "https://www.tensorflow.org/api_docs/python/tf"


@pytest.mark.parametrize(
    ("code", "address"),
    [
        ("tf.reshape", "reshape.html"),
        ("tf.reshape()", "reshape.html"),
        ("tf.reshape(x, (2, 3))", "reshape.html"),
        ("@tf.reshape", "reshape.html"),
        ("tf.data.Dataset.batch", "dataset.html#batch"),
        ("keras.layers.Dense", "dense.html"),
        ("keras.ops", "ops.html"),
    ],
)
def test_code_that_names_a_symbol_has_an_address(code: str, address: str) -> None:
    """With its call, its sign and in Keras's own words."""
    assert symbol_address(code, PAGES.get) == address


@pytest.mark.parametrize(
    "code",
    ["tf", "tf.", "tf.gone", "reshape", "tf.reshape + 1", "my.tf.reshape", "tf.*"],
)
def test_other_code_has_none(code: str) -> None:
    """It stays code."""
    assert symbol_address(code, PAGES.get) is None


@pytest.mark.parametrize(
    ("href", "address"),
    [
        (f"{API}/reshape", "reshape.html"),
        (f"{API}/data/Dataset#batch", "dataset.html#batch"),
        (f"{API}/data/Dataset#how_it_works", "dataset.html"),
        (f"{API}/reshape#how_it_works", None),
        (f"{API}/gone", None),
        ("https://www.tensorflow.org/guide/data", None),
    ],
)
def test_a_page_of_the_official_reference_is_ours(
    href: str, address: str | None
) -> None:
    """Where we have it, and the section that is meant."""
    assert page_address(href, PAGES.get) == address


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("https://keras.io/api/", "https://keras.io/api/"),
        ("/guide/data", "https://www.tensorflow.org/guide/data"),
        ("../../guide/data.md", "https://www.tensorflow.org/guide/data"),
        ("guide/data", "https://www.tensorflow.org/guide/data"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("other.md", None),
        ("#part", None),
        ("javascript:x", None),
        ("java\nscript:x", None),
        ("//a.example/x", None),
        ("https://[", None),
        ("", None),
    ],
)
def test_an_address_outside_is_absolute(href: str, address: str | None) -> None:
    """Or nobody can tell where it leads."""
    assert outside_address(href) == address


def test_a_page_of_the_official_reference_has_a_name() -> None:
    """That of a member is its class's."""
    assert official_name(f"{API}/data/Dataset#batch") == "tf.data.Dataset"
    assert official_name("https://www.tensorflow.org/guide") is None
