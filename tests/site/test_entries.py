"""The hand-written entries: which page describes which name, and what it has of it."""

import re

import pytest
import yaml

from tests.site.small_api import SMALL
from tfref.examples.pages import Page, parse_page
from tfref.problem import ProblemError
from tfref.site.addresses import api_addresses
from tfref.site.entries import Entry, entries_of, with_reference

ADDRESSES = api_addresses(SMALL)


def page(src: str, text: str = "") -> Page:
    """Return a page by its path in docs."""
    return parse_page(f"docs/{src}", text)


def test_a_page_of_the_reference_is_an_entry() -> None:
    """By its path in docs; a guide is none."""
    pages = [page("tf/reshape.md"), page("tf/data.md"), page("guides/tf.md")]
    found = entries_of(SMALL, ADDRESSES, [*pages, page("index.md")], "docs")
    assert {src: entry.name for src, entry in found.items()} == {
        "tf/data.md": "tf.data",
        "tf/reshape.md": "tf.reshape",
    }


def test_a_suffix_of_the_path_is_no_part_of_the_name() -> None:
    """`print` beside `Print` stands at another path under its own name."""
    found = entries_of(
        SMALL, ADDRESSES, [page("tf/print-2.md"), page("tf/Print.md")], "docs"
    )
    assert found["tf/print-2.md"].name == "tf.print"
    assert found["tf/Print.md"].name == "tf.Print"


def test_an_entry_of_an_unknown_name_keeps_what_its_path_says() -> None:
    """That the name does not exist is told elsewhere, for all pages at once."""
    found = entries_of(SMALL, ADDRESSES, [page("tf/no/such.md")], "docs")
    assert found["tf/no/such.md"] == Entry("tf.no.such", ())


def test_an_entry_at_an_alias_is_a_problem() -> None:
    """The line says where the object is described."""
    alias, preferred = next(iter(ADDRESSES.preferred.items()))
    src = ADDRESSES.aliases[alias].replace(".html", ".md")
    place = ADDRESSES.pages[preferred].replace(".html", ".md")
    says = f"docs/{src}:1: {alias} is another name of what docs/{place} describes"
    with pytest.raises(ProblemError, match=re.escape(says)):
        entries_of(SMALL, ADDRESSES, [page(src)], "docs")


def test_members_with_a_section_of_their_own_are_known() -> None:
    """By the id of the heading; another id, and what a fence shows, are none."""
    text = (
        "# tf.data.Dataset\n"
        "## batch {#tf.data.Dataset.batch}\n"
        "### `map` {.x #tf.data.Dataset.map}\n"
        "## add {#tf.math.add}\n"
        "## See also\n"
        "```sh\n## name {#tf.data.Dataset.name}\n```\n"
    )
    found = entries_of(SMALL, ADDRESSES, [page("tf/data/Dataset.md", text)], "docs")
    anchors = ("tf.data.Dataset.batch", "tf.data.Dataset.map")
    assert found["tf/data/Dataset.md"].anchors == anchors


def test_the_reference_stands_below_an_entry() -> None:
    """Members with a section of their own are said to be taken."""
    entry = Entry("tf.data.Dataset", ("tf.data.Dataset.batch", "tf.data.Dataset.map"))
    text = "# tf.data.Dataset\n\nFeeds.\n"
    heading = "## Reference {#tf.data.Dataset--library}\n"
    written, _, below = with_reference(text, entry, "Reference").partition(heading)
    assert written.strip() == text.strip()
    directive, _, options = below.strip().partition("\n")
    assert directive == "::: tf.data.Dataset"
    assert yaml.safe_load(options)["options"] == {
        "heading_level": 2,
        "show_root_heading": False,
        "extra": {"taken": list(entry.anchors)},
    }
