"""Pages without Markdown: their HTML is made when MkDocs asks for it."""

from collections.abc import Sequence
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files, InclusionLevel

from tfref.site.handler import TfrefHandler
from tfref.site.pages import (
    GeneratedPage,
    add_page,
    contents_of,
    converter,
    name_title,
    reference_html,
)


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    """Return the configuration of a site whose pages end in .html."""
    config = MkDocsConfig()
    config.load_dict(
        {
            "site_name": "a",
            "docs_dir": str(tmp_path),
            "use_directory_urls": False,
            "markdown_extensions": [{"toc": {"permalink": True}}],
        }
    )
    assert config.validate() == ([], [])
    config.plugins._current_plugin = "tfref"
    return config


def heading(tag: str, place: str, label: str) -> Element:
    """Return a heading as mkdocstrings notes it."""
    return Element(tag, {"id": place, "data-toc-label": label})


def page_at(
    config: MkDocsConfig, path: str, headings: Sequence[Element]
) -> GeneratedPage:
    """Return the page that is added at a path."""
    files = Files([])
    meta = {"title": "tf.a", "description": "A."}
    add_page(files, config, path, meta, lambda: ("<h1>tf.a</h1>", headings))
    (file,) = files
    assert isinstance(file.page, GeneratedPage)
    return file.page


def test_a_page_stands_at_its_path_and_in_no_navigation(config: MkDocsConfig) -> None:
    """Thousands of them would make each page's navigation long."""
    page = page_at(config, "tf/a-2.html", [])
    assert page.file.dest_uri == "tf/a-2.html"
    assert page.file.inclusion is InclusionLevel.NOT_IN_NAV


def test_a_page_is_made_when_it_is_asked_for(config: MkDocsConfig) -> None:
    """With title and description."""
    page = page_at(config, "tf/a.html", [heading("h1", "tf.a", "tf.a")])
    assert page.content is None
    page.read_source(config)
    page.render(config, Files([]))
    assert page.content == "<h1>tf.a</h1>"
    assert (page.title, page.meta["description"]) == ("tf.a", "A.")
    assert [item.url for item in page.toc] == ["#tf.a"]


def test_links_to_places_on_a_page_are_known(config: MkDocsConfig) -> None:
    """MkDocs checks the links of hand-written pages against them."""
    page = page_at(config, "tf/a.html", [heading("h1", "tf.a", "tf.a")])
    page.read_source(config)
    page.render(config, Files([]))
    assert page.present_anchor_ids == {"tf.a"}


def test_contents_are_nested_by_level() -> None:
    """A member lies in its group, which lies in its class."""
    headings = [
        heading("h1", "a", "A"),
        heading("h2", "b", "B"),
        heading("h3", "c", "C"),
        heading("h2", "d", "D"),
    ]
    (top,) = contents_of(headings)
    assert [(item.title, item.id) for item in top.children] == [("B", "b"), ("D", "d")]
    assert [item.id for item in top.children[0].children] == ["c"]


def test_a_title_is_found_under_its_name(config: MkDocsConfig) -> None:
    """In the table of contents, and by whoever checks links to it."""
    page = page_at(config, "tf/a.html", [heading("h1", "tfa", "tf.a")])
    page.read_source(config)
    page.render(config, Files([]))
    name_title(page, "tf.a")
    assert [item.url for item in page.toc] == ["#tf.a"]
    assert page.present_anchor_ids == {"tfa", "tf.a"}


def test_a_page_s_headings_are_its_own(handler: TfrefHandler) -> None:
    """The next page does not list those of the last."""
    html, headings = reference_html(handler, "tf.data.Dataset")
    assert headings[0].attrib["id"] == "tf.data.Dataset"
    assert all(f'id="{each.attrib["id"]}"' in html for each in headings)
    _, others = reference_html(handler, "tf.math.limit")
    assert [each.attrib["id"] for each in others] == ["tf.math.limit"]


def test_headings_have_the_marks_of_other_pages(config: MkDocsConfig) -> None:
    """The converter is made as MkDocs makes its own."""
    made = converter(config).convert("# A")
    assert 'class="headerlink"' in made
