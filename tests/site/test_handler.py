"""The handler renders what the installed TensorFlow says of a public name."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from mkdocstrings import CollectionError

from mkdocstrings_handlers.tfref import get_handler
from tests.site.conftest import handler_of, soup
from tests.site.small_api import GENERATED, IN_TENSORFLOW, SMALL, docs, takes
from tfref.api.model import Member, Parameter, Signature, Symbol
from tfref.site.catalogue import catalogue_of
from tfref.site.handler import TfrefHandler
from tfref.site.inline import name_html
from tfref.site.pages import reference_html

Show = Callable[[str], BeautifulSoup]


@pytest.fixture(scope="module")
def show() -> Show:
    """Return what renders the page of a name that has no entry."""
    handler = handler_of(SMALL)
    return lambda name: soup(reference_html(handler, name)[0])


def below_entry(handler: TfrefHandler, name: str, **extra: Any) -> BeautifulSoup:
    """Return the reference as it stands below a hand-written page."""
    written = {"heading_level": 2, "show_root_heading": False, "extra": extra}
    options = handler.get_options(written)
    html = handler.render(handler.collect(name, options), options)
    handler.get_headings()
    return soup(html)


def ids(page: BeautifulSoup) -> list[str]:
    """Return the ids on a page, in order."""
    return [str(tag["id"]) for tag in page.select("[id]")]


def calls(page: BeautifulSoup) -> list[str]:
    """Return the calls on a page as text."""
    return [call.text.strip() for call in page.select(".tf-signature")]


def before(page: BeautifulSoup, selector: str) -> list[str]:
    """Return the classes and names of what stands on a page before an element."""
    found = page.select_one(selector)
    assert found is not None
    return [
        name
        for tag in reversed(list(found.find_previous_siblings()))
        if isinstance(tag, Tag)
        for name in (tag.get("class") or [tag.name])
    ]


def rows(page: BeautifulSoup, place: str) -> dict[str, str]:
    """Return the rows of the table under a heading: its first cell, and its second."""
    heading = page.find(id=place)
    assert heading is not None
    table = heading.find_next("table")
    assert isinstance(table, Tag)
    return {
        " ".join(row.th.text.split()): row.td.text.strip()
        for row in table("tr")
        if row.th and row.td
    }


# What `:::` finds.


@pytest.mark.parametrize(
    ("identifier", "path"),
    [
        ("tf.data", "tf.data"),
        ("tf.reshape", "tf.reshape"),
        ("tf.add", "tf.math.add"),
        ("tf.compat.v2.add", "tf.math.add"),
        ("keras.Dataset.batch", "tf.data.Dataset.batch"),
    ],
)
def test_a_name_is_found_under_whichever_name(
    handler: TfrefHandler, identifier: str, path: str
) -> None:
    """Module, symbol, alias, mirror or member."""
    found = handler.collect(identifier, handler.get_options({}))
    assert found.path == path


def test_an_unknown_name_is_refused_in_one_line(handler: TfrefHandler) -> None:
    """It says what is wrong, and what to look for."""
    with pytest.raises(CollectionError) as caught:
        handler.collect("tf.reshap", handler.get_options({}))
    assert str(caught.value) == (
        "tf.reshap is no public name of TensorFlow 2.21.0: correct `::: tf.reshap`"
    )


def test_an_inherited_member_is_shown_with_its_owner(handler: TfrefHandler) -> None:
    """The class that inherits it says nothing of it."""
    with pytest.raises(CollectionError, match=r"is described with tf\.data\.Dataset"):
        handler.collect("tf.data.TextDataset.batch", handler.get_options({}))


def test_an_object_has_all_of_its_names(handler: TfrefHandler) -> None:
    """A link may ask for any."""
    assert set(handler.get_aliases("tf.add")) >= {"tf.add", "keras.add"}
    assert handler.get_aliases("tf.data") == ("tf.data",)


def test_mkdocstrings_finds_the_handler_by_its_name() -> None:
    """In the package that it looks for handlers in."""
    assert get_handler.__module__ == "tfref.site.handler"
    assert TfrefHandler.name == "tfref"


# A page of a name that has no entry.


def test_a_function_s_page_tells_all_in_order(show: Show) -> None:
    """Title, what it is, what it is for, how it is called; then the docstring."""
    page = show("tf.reshape")
    order = before(page, "#tf\\.reshape--parameters")
    assert order[:5] == ["tf-name", "tf-meta", "tf-also", "p", "tf-signature"]
    assert "tf-example" in order
    assert calls(page) == ["tf.reshape(tensor, shape, name=None)"]
    assert page.h1 is not None
    assert (page.h1.text.strip(), page.h1["id"]) == ("tf.reshape", "tf.reshape")


def test_deprecation_comes_first(show: Show) -> None:
    """Before a word of what it does, and before its call."""
    page = show("tf.math.old_add")
    order = before(page, ".tf-deprecated ~ p")
    assert order[-1] == "tf-deprecated"
    assert order.count("p") == 0
    assert "tf-signature" not in order


def test_a_parameter_has_type_default_or_required(show: Show) -> None:
    """Read from the signature, with what the docstring says beside it."""
    assert rows(show("tf.reshape"), "tf.reshape--parameters") == {
        "tensor required": "A Tensor.",
        "shape required": "The new shape.",
        "name default None": "",
    }


def test_an_exception_leads_to_its_page(show: Show) -> None:
    """If it is TensorFlow's own; others are named."""
    page = show("tf.reshape")
    raised = rows(page, "tf.reshape--raises")
    assert raised["InvalidArgumentError"] == "If the sizes differ."
    link = page.find("a", string="OpError")
    assert isinstance(link, Tag)
    assert link["href"] == "tfref:tf.errors.OpError"


@pytest.mark.parametrize(
    ("name", "href"),
    [
        ("OpError", "tfref:tf.errors.OpError"),
        ("tf.errors.OpError", "tfref:tf.errors.OpError"),
        ("ValueError", None),
    ],
)
def test_an_exception_is_known_by_its_last_name(
    handler: TfrefHandler, name: str, href: str | None
) -> None:
    """Docstrings write either; Python's own have no page."""
    found = soup(handler.env.filters["exception"](name))
    assert found.text == name
    assert [a["href"] for a in found("a")] == ([href] if href else [])


def test_a_type_leads_to_its_page() -> None:
    """If it has one."""
    parameters = (
        Parameter("x", "keyword-only", annotation="tf.data.Dataset"),
        Parameter("y", "keyword-only", annotation="tf.no.such"),
    )
    symbol = Symbol("tf.f", "function", (), signature=Signature(parameters))
    handler = handler_of(replace(SMALL, symbols=(*SMALL.symbols, symbol)))
    page = soup(reference_html(handler, "tf.f")[0])
    for place in (".tf-signature", ".tf-table"):
        links = [a["href"] for a in page.select(f"{place} a")]
        assert links == ["tfref:tf.data.Dataset"]


def test_a_member_says_where_it_is_defined() -> None:
    """Not so what a machine wrote: its class says that already."""
    members = (
        Member("a", "method", None, docs("A.", IN_TENSORFLOW), takes()),
        Member("b", "method", None, docs("B.", GENERATED), takes()),
        Member("c", "method", None, docs("C."), takes()),
    )
    symbol = Symbol("tf.C", "class", (), members=members)
    handler = handler_of(replace(SMALL, symbols=(*SMALL.symbols, symbol)))
    page = soup(reference_html(handler, "tf.C")[0])
    lines = [line.text for line in page.select(".tf-source")]
    assert len(lines) == 1
    assert lines[0].endswith("array_ops.py:63")


def test_a_generated_operation_has_no_line(show: Show) -> None:
    """It says so where others have a link."""
    line = show("tf.raw_ops.Add").select_one(".tf-meta")
    assert line is not None
    assert "no line in a repository" in line.text
    assert not line("a")


@pytest.mark.parametrize("name", ["tf.data.Reader", "tf.Mode", "tf.Message"])
def test_what_nobody_calls_shows_no_call_under_its_sentence(
    show: Show, name: str
) -> None:
    """Abstract classes, enumerations and messages; nor a table of parameters."""
    page = show(name)
    heading = page.h2
    assert heading is not None
    above = [tag for tag in heading.find_previous_siblings() if isinstance(tag, Tag)]
    assert not any("tf-signature" in (tag.get("class") or []) for tag in above)
    assert f"{name}--parameters" not in ids(page)


def test_an_abstract_class_says_that_it_is_one(show: Show) -> None:
    """And how its subclasses call it."""
    page = show("tf.data.Reader")
    assert "Abstract" in page.text
    assert calls(page) == ["tf.data.Reader(path)"]


def test_an_enumeration_lists_its_values(show: Show) -> None:
    """Each has a place that can be linked."""
    page = show("tf.Mode")
    heading = page.find("h2", string=lambda text: text == "Values")
    assert isinstance(heading, Tag)
    assert rows(page, str(heading["id"])) == {"TRAIN": "'train'"}
    assert "tf.Mode.TRAIN" in ids(page)


def test_a_constant_says_its_type_and_value(show: Show) -> None:
    """The type is a link where it has a page."""
    assert "Type int, value 64." in show("tf.math.limit").text
    page = show("tf.float32")
    assert "Type tf.dtypes.DType" in page.text
    assert page.select_one('a[href="tfref:tf.dtypes.DType"]') is not None


def test_a_class_tells_its_members(show: Show) -> None:
    """A summary leads to each; each has its place, its kind and its call."""
    page = show("tf.data.Dataset")
    summary = [a["href"] for a in page.select(".tf-members a")]
    assert "#tf.data.Dataset.batch" in summary
    assert all(str(place).removeprefix("#") in ids(page) for place in summary)
    assert "batch(size, drop=False)" in calls(page)
    kind = page.select_one("#tf\\.data\\.Dataset\\.from_tensors .tf-kind")
    assert kind is not None
    assert kind.text == "staticmethod"


def test_a_few_members_need_no_summary(show: Show) -> None:
    """They stand right below it."""
    assert not show("tf.data.TextDataset").select(".tf-members")


def test_a_subclass_leads_to_what_it_inherits(show: Show) -> None:
    """To the owner's page; each has a place here, for links that name it."""
    page = show("tf.data.TextDataset")
    links = [a["href"] for a in page.select(".tf-inherited a")]
    assert links == ["tfref:tf.data.Dataset.batch"]
    assert "tf.data.TextDataset.close" in ids(page)
    assert "tf.data.TextDataset.batch" in ids(page)


def test_what_a_constructor_says_has_a_heading(show: Show) -> None:
    """With the parameters that it explains."""
    page = show("tf.data.TextDataset")
    heading = page.find(id="tf.data.TextDataset--constructor")
    assert isinstance(heading, Tag)
    table = heading.find_next("table")
    assert isinstance(table, Tag)
    assert "Their paths." in table.text


def test_a_namespace_lists_what_is_in_it(show: Show) -> None:
    """By kind, under the name it has there, with what is to go marked."""
    page = show("tf.math")
    assert rows(page, "tf.math--functions") == {
        "add": "Adds x and y.",
        "old_add": "Adds as one used to. deprecated",
    }
    assert rows(page, "tf.math--constants") == {"limit": "64"}


def test_a_namespace_says_where_an_alias_is_described(show: Show) -> None:
    """The row leads there."""
    page = show("tf")
    assert rows(page, "tf--functions")["add"].endswith("same as tf.math.add")
    assert page.select_one('th a[href="tfref:tf.math.add"]') is not None


def test_a_namespace_marks_the_names_that_have_an_entry() -> None:
    """There a reader finds examples that have run."""
    handler = handler_of(SMALL)
    handler.entries = frozenset({"tf.math.add"})
    handler.update_env(None)
    page = soup(reference_html(handler, "tf.math")[0])
    listed = rows(page, "tf.math--functions")
    assert "examples" in listed["add"]
    assert "examples" not in listed["old_add"]


def test_examples_keep_what_the_copy_button_needs(show: Show) -> None:
    """Prompts and output have classes of their own; the theme's button stays away."""
    (example,) = show("tf.reshape").select(".tf-example")
    assert example["id"] == "tf.reshape:1"
    assert example.select(".gp")
    assert "no-copy" in example["class"]


def test_every_page_renders_and_no_id_stands_on_it_twice(show: Show) -> None:
    """Each name of the API, whatever its kind."""
    for name in catalogue_of(SMALL).addresses.pages:
        found = ids(show(name))
        assert found[0] == name
        assert len(set(found)) == len(found), name


# Below a hand-written entry.


def test_an_entry_has_its_own_title_and_call(handler: TfrefHandler) -> None:
    """The reference below it repeats neither."""
    page = below_entry(handler, "tf.reshape")
    assert not page("h1")
    assert not page.select(".tf-meta, .tf-signature")
    assert page.select_one(".tf-reference") is not None
    assert "Reshapes a tensor." in page.text


def test_a_section_that_a_person_wrote_keeps_its_anchor(handler: TfrefHandler) -> None:
    """The reference's own takes another, in full or in a table."""
    taken = ["tf.data.Dataset.batch", "tf.data.Dataset.name"]
    found = ids(below_entry(handler, "tf.data.Dataset", taken=taken))
    for name in taken:
        assert name not in found
        assert f"{name}--reference" in found
    assert "tf.data.Dataset.map" in found


def test_an_entry_is_told_what_stands_under_its_title(handler: TfrefHandler) -> None:
    """Its masthead and its call; of a namespace and of a class, as much as there is."""
    masthead, call = handler.masthead_of("tf.reshape")
    assert "tf.<wbr>compat.<wbr>v1.<wbr>reshape" in masthead
    assert soup(call).text.strip() == "tf.reshape(tensor, shape, name=None)"
    masthead, call = handler.masthead_of("tf.data")
    assert ("module" in masthead, call) == (True, "")
    assert handler.masthead_of("tf.Mode")[1] == ""
    assert handler.masthead_of("tf.no.such") == ("", "")


def test_a_name_may_break_after_its_dots() -> None:
    """And what is in it is no markup."""
    assert name_html("tf.a<b>") == "tf.<wbr>a&lt;b&gt;"
