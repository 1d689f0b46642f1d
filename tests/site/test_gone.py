"""Names that are gone have pages too."""

import json

from bs4 import BeautifulSoup

from tests.site.small_api import SMALL
from tfref.search.tables import Family, Gone
from tfref.site.catalogue import catalogue_of
from tfref.site.gone import gone_json, gone_list, gone_pages, gone_paths

FOLD = Gone("tf.fold", ("tf.reshape",), "It folded.", since="TensorFlow 2.0")
PRINT = Gone("tf.PRINT", ("tf.print",))
DIMS = Gone(
    "tf.reshape(dims=)",
    ("tf.reshape",),
    write="tf.reshape(x, shape=[1])",
    old="tf.reshape(x, dims=[1])",
    raises="TypeError",
)
LEFT_OUT = Gone(
    "tf.reshape(how=)",
    ("tf.reshape",),
    since="TensorFlow 2.1",
    old="tf.reshape(x, how=1)",
    warns="UserWarning",
)
LIVES = Gone("tf.old.add", ("tf.math.add",))
FAILS = Gone(
    "tf.reshape(tensor,shape)",
    ("tf.reshape",),
    state="needs a shape",
    since="TensorFlow 2.2",
    given="x = [1]",
    old="tf.reshape(x)",
    raises="TypeError",
    write="tf.reshape(x, [1])",
)
ROWS = (FOLD, PRINT, DIMS, LEFT_OUT, LIVES, FAILS)
OLD = Family("tf.old", (), "All moved.", "gone/old.md")


def page(gone: str) -> BeautifulSoup:
    """Return the page of one row."""
    paths = gone_paths(SMALL, ROWS)
    path = f"{paths[gone]}.html"
    return BeautifulSoup(
        gone_pages(catalogue_of(SMALL), ROWS, (OLD,), paths)[path], "html.parser"
    )


def test_a_page_stands_where_the_name_would_have_stood() -> None:
    """An argument stands below its function."""
    paths = gone_paths(SMALL, ROWS)
    assert paths["tf.fold"] == "tf/fold"
    assert paths["tf.reshape(dims=)"] == "tf/reshape/dims"


def test_no_two_paths_differ_only_in_letter_case() -> None:
    """Public names keep theirs; tf.Print and tf.print take two paths already."""
    taken = {path.lower() for path in ("tf/Print", "tf/print", "tf/print-2")}
    assert gone_paths(SMALL, ROWS)["tf.PRINT"].lower() not in taken


def test_a_page_says_what_to_write_and_why() -> None:
    """In its first lines, with a link."""
    html = page("tf.fold")
    lead = html.select_one("p")
    assert lead is not None
    assert lead.get_text() == "Is gone since TensorFlow 2.0. Write tf.reshape."
    assert "It folded." in html.get_text()
    assert html.select_one('a[href="reshape.html"]')


def test_what_never_was_there_is_not_called_gone() -> None:
    """People write it all the same."""
    assert "Is not in TensorFlow" in page("tf.old.add").text


def test_a_page_is_small() -> None:
    """There are thousands of them."""
    assert len(str(page("tf.fold"))) < 1500


def test_a_page_tells_how_it_was_proved() -> None:
    """The old call raises; or the lookup fails."""
    assert "tf.reshape(x, dims=[1]) raises TypeError" in page("tf.reshape(dims=)").text
    assert "looking it up fails" in page("tf.fold").text


def test_what_is_accepted_and_ignored_is_not_called_gone() -> None:
    """The old call warns; programs are told so too."""
    text = page("tf.reshape(how=)").text
    assert "Is ignored since TensorFlow 2.1" in text
    assert "tf.reshape(x, how=1) warns with UserWarning" in text
    rows = json.loads(gone_json(ROWS, gone_paths(SMALL, ROWS)))
    assert [name for name in rows if rows[name].get("ignored")] == [LEFT_OUT.gone]


def test_what_is_there_and_fails_is_not_called_gone() -> None:
    """Its state is told, by its plain name; old and new stand one below the other."""
    html = page(FAILS.gone)
    assert html.select_one("h1.there")
    assert [each.text for each in html.select("h1")] == ["tf.reshape"]
    assert "Needs a shape since TensorFlow 2.2" in html.text
    assert [each.text for each in html.select("pre del, pre ins")] == [
        "tf.reshape(x)",
        "tf.reshape(x, [1])",
    ]
    found = json.loads(gone_json(ROWS, gone_paths(SMALL, ROWS)))
    assert found[FAILS.gone]["state"] == "needs a shape"


def test_an_argument_with_a_new_name_is_told_so() -> None:
    """Before the program that shows it."""
    assert "It is shape now." in page("tf.reshape(dims=)").text


def test_a_page_leads_to_the_page_of_its_family() -> None:
    """Which tells of the whole move."""
    assert page("tf.old.add").select_one('a[href="../../gone/old.html"]')
    assert "whole move" not in page("tf.fold").text


def test_the_list_for_programs_names_page_and_replacement() -> None:
    """A line each, sorted."""
    found = json.loads(gone_json(ROWS, gone_paths(SMALL, ROWS)))
    assert list(found) == sorted(row.gone for row in ROWS)
    assert found["tf.fold"] == {
        "page": "tf/fold.html",
        "now": ["tf.reshape"],
        "since": "TensorFlow 2.0",
        "note": "It folded.",
    }


def test_the_list_for_readers_holds_every_row_and_family() -> None:
    """With links to the pages."""
    html = BeautifulSoup(
        gone_list(catalogue_of(SMALL), ROWS, (OLD,), gone_paths(SMALL, ROWS))[0],
        "html.parser",
    )
    links = {str(link["href"]) for link in html.select("a")}
    assert {"tf/fold.html", "tf/reshape/dims.html", "gone/old.html"} <= links


def test_what_an_older_tensorflow_lacks_is_named_without_a_link() -> None:
    """The tables are proved on one version; the site is built with others too."""
    newer = Gone("tf.warp", ("tf.future.warp",))
    pages = gone_pages(catalogue_of(SMALL), [newer], (), {"tf.warp": "tf/warp"})
    html = BeautifulSoup(pages["tf/warp.html"], "html.parser")
    assert "Write tf.future.warp." in html.text
    assert not html.select('a[href*="future"]')
