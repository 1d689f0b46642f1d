"""The catalogue holds all that pages are made from, and says where names lead."""

from dataclasses import replace

import pytest

from tests.site.conftest import prepare
from tests.site.small_api import GENERATED, IN_TENSORFLOW, SMALL, docs
from tfref.api.model import Source
from tfref.layout import Layout
from tfref.problem import ProblemError
from tfref.site.addresses import api_addresses
from tfref.site.catalogue import (
    catalogue_at,
    catalogue_of,
    description_of,
    source_url,
    with_addresses,
)

URLS = api_addresses(SMALL).urls


def test_a_catalogue_is_read_once(layout: Layout) -> None:
    """A preview asks for it again with each change of a page."""
    prepare(layout, "tfref")
    first = catalogue_at(layout.root)
    assert first.api.symbols == SMALL.symbols
    assert catalogue_at(layout.root) is first


def test_docstrings_link_the_names_that_have_an_address() -> None:
    """An alias as well; the link is open until its page is known."""
    inline = catalogue_of(SMALL).renderer.inline_html
    assert 'href="tfref:tf.add"' in inline("See `tf.add`.")
    assert "href" not in inline("See `tf.nothing`.")


@pytest.mark.parametrize(
    ("name", "page", "address"),
    [
        ("tf.math.add", "tf/reshape.html", "math/add.html"),
        ("tf.add", "tf/reshape.html", "math/add.html"),
        ("tf.add", "index.html", "tf/math/add.html"),
        ("tf.add", "tf/data/Dataset.html", "../math/add.html"),
        (
            "tf.data.Dataset.batch",
            "guides/a.html",
            "../tf/data/Dataset.html#tf.data.Dataset.batch",
        ),
        ("tf.data.Dataset.batch", "tf/data/Dataset.html", "#tf.data.Dataset.batch"),
        ("tf.data.Dataset", "tf/data/Dataset.html", "#tf.data.Dataset"),
        ("tf.print", "tf/Print.html", "print-2.html"),
        ("tf", "tf/data.html", "../tf.html"),
    ],
)
def test_a_link_to_a_name_becomes_relative(name: str, page: str, address: str) -> None:
    """To a page without anchor, to a member with one; on the page itself, a place."""
    html = f'<a class="x" href="tfref:{name}">a</a>'
    assert with_addresses(html, URLS, page) == f'<a class="x" href="{address}">a</a>'


def test_other_links_stay_and_every_name_is_found() -> None:
    """Several stand on a line."""
    html = '<a href="a.html">tfref:</a><a href="tfref:tf"><a href="tfref:tf.data">'
    assert with_addresses(html, URLS, "index.html") == (
        '<a href="a.html">tfref:</a><a href="tf.html"><a href="tf/data.html">'
    )


def test_a_source_is_shown_at_its_line_of_its_version() -> None:
    """Each library in its own repository."""
    versions = replace(SMALL.versions, tensorflow="1.2", keras="3.4")
    api = replace(SMALL, versions=versions)
    assert source_url(IN_TENSORFLOW, api) == (
        "https://github.com/tensorflow/tensorflow/blob/v1.2/"
        "tensorflow/python/ops/array_ops.py#L63"
    )
    assert source_url(Source("keras/src/layer.py"), api) == (
        "https://github.com/keras-team/keras/blob/v3.4/keras/src/layer.py"
    )


@pytest.mark.parametrize("source", [GENERATED, Source("numpy/core.py", 1)])
def test_what_no_repository_shows_has_no_url(source: Source) -> None:
    """A generated file, or another library's."""
    assert source_url(source, SMALL) is None


def test_a_description_is_the_first_sentence_as_text() -> None:
    """Neither with marks of code nor with a notice of deprecation."""
    assert description_of(docs("Adds `x` to `y`. And more.")) == "Adds x to y."
    notice = "Deprecated: THIS FUNCTION IS DEPRECATED.\nInstructions for updating:\nNo."
    said = docs(f"Adds. (deprecated)\n\n{notice}\n")
    assert description_of(said) == "Adds."


def test_a_catalogue_holds_all_of_an_api() -> None:
    """Names, addresses, namespaces and the place of each page beside others."""
    found = catalogue_of(SMALL)
    assert set(found.namespaces) == {module.name for module in SMALL.modules}
    assert set(found.rails) == set(found.addresses.pages)
    assert found.names.symbols["tf.add"].name == "tf.math.add"


def test_a_link_to_no_name_is_a_problem_of_its_page() -> None:
    """Only a writer can have made it."""
    says = r'^tf/a\.html:1: href="tfref:tf\.no" names nothing public'
    with pytest.raises(ProblemError, match=says):
        with_addresses('<a href="tfref:tf.no">x</a>', URLS, "tf/a.html")


def test_a_description_can_stand_in_an_attribute() -> None:
    """The theme writes it there as it is."""
    html = description_of(docs('Multiplies `a` & "b" < c.'))
    assert html == "Multiplies a &amp; &quot;b&quot; &lt; c."
