"""The left rail says where a page stands and what stands beside it."""

import json
import re
from dataclasses import replace

from tests.site.small_api import ADD, OLD_ADD, SMALL
from tfref.api.model import Api
from tfref.site.addresses import api_addresses
from tfref.site.namespaces import namespaces_of
from tfref.site.rail import rails_of, script_name, script_of

PAGES = api_addresses(SMALL).pages
NAMESPACES = namespaces_of(SMALL)
RAILS = rails_of(NAMESPACES, PAGES)
CALL = re.compile(r"tfrefRail\((?P<arguments>.*)\);\n")


def called_with(namespace: str, api: Api = SMALL) -> tuple[str, str, list[list[str]]]:
    """Return what a script hands to rail.js: namespace, folder and rows."""
    children = namespaces_of(api)[namespace]
    match = CALL.fullmatch(script_of(namespace, children, api_addresses(api).pages))
    assert match is not None
    name, folder, rows = json.loads(f"[{match['arguments']}]")
    return name, folder, rows


def test_a_page_says_what_lies_above_it() -> None:
    """Outermost first; a namespace lies in itself."""
    above = [("tf", "tf.html"), ("tf.data", "tf/data.html")]
    assert RAILS["tf.data.Dataset"].above == above
    assert RAILS["tf.data"].above == above
    assert RAILS["tf"].above == above[:1]


def test_a_page_lists_its_namespace() -> None:
    """A namespace lists its own names."""
    rail = RAILS["tf.data.Dataset"]
    assert (rail.namespace, rail.script) == (
        "tf.data",
        "assets/tfref/rail/tf.data.js",
    )
    assert RAILS["tf.data"].script == rail.script
    assert RAILS["tf"].script == "assets/tfref/rail/tf.js"


def test_every_page_has_a_rail_whose_script_is_made() -> None:
    """A script of each namespace, and no other."""
    assert set(RAILS) == set(PAGES)
    made = {f"assets/tfref/rail/{script_name(each, PAGES)}" for each in NAMESPACES}
    assert {rail.script for rail in RAILS.values()} == made


def test_neighbours_stand_in_the_namespace_s_order() -> None:
    """The first has none before it, the last none after it."""
    dataset, reader = RAILS["tf.data.Dataset"], RAILS["tf.data.Reader"]
    text = RAILS["tf.data.TextDataset"]
    assert dataset.previous is None
    assert dataset.following == ("tf.data.Reader", "tf/data/Reader.html")
    assert reader.previous == ("tf.data.Dataset", "tf/data/Dataset.html")
    assert text.previous == ("tf.data.Reader", "tf/data/Reader.html")
    assert text.following is None


def test_an_alias_is_nobody_s_neighbour() -> None:
    """Turning pages stays in the namespace: tf.add is described elsewhere."""
    names = {r.following[0] for r in RAILS.values() if r.following}
    assert "tf.add" not in names
    assert RAILS["tf.compat"].previous is None


def test_a_root_has_no_neighbours() -> None:
    """It stands in no namespace."""
    assert (RAILS["tf"].previous, RAILS["tf"].following) == (None, None)


def test_a_row_is_a_name_and_what_is_unusual_about_it() -> None:
    """Most have neither marks nor another path: a script is small."""
    namespace, folder, rows = called_with("tf.math")
    assert (namespace, folder) == ("tf.math", "tf/math")
    assert rows == [["add"], ["limit"], ["old_add", "d"]]


def test_a_module_is_marked() -> None:
    """And one that repeats another leads to that."""
    rows = {row[0]: row[1:] for row in called_with("tf.compat")[2]}
    assert rows == {"v1": ["m"], "v2": ["m", "tf.html"]}


def test_a_path_stands_where_it_is_not_the_name_s() -> None:
    """Of an alias, and of a name whose path has a suffix."""
    rows = {row[0]: row[1:] for row in called_with("tf")[2]}
    assert rows["add"] == ["", "tf/math/add.html"]
    assert rows["print"] == ["", "tf/print-2.html"]
    assert rows["Print"] == []


def test_marks_stand_together() -> None:
    """Of a deprecated alias that has an entry, with its path behind them."""
    old = replace(ADD, docs=OLD_ADD.docs)
    api = replace(SMALL, symbols=(old,))
    pages, children = api_addresses(api).pages, namespaces_of(api)["tf"]
    match = CALL.fullmatch(script_of("tf", children, pages, {"tf.math.add"}))
    assert match is not None
    rows = json.loads(f"[{match['arguments']}]")[2]
    assert ["add", "de", "tf/math/add.html"] in rows


def test_scripts_differ_by_more_than_letter_case() -> None:
    """As the pages do: some file systems keep one of `Math` and `math` only."""
    pages = {"tf.Math": "tf/Math.html", "tf.math": "tf/math-2.html"}
    assert script_name("tf.Math", pages) == "tf.Math.js"
    assert script_name("tf.math", pages) == "tf.math-2.js"


def test_an_entry_is_marked_under_each_of_its_names() -> None:
    """There a reader finds examples that have run."""
    script = script_of("tf", NAMESPACES["tf"], PAGES, {"tf.math.add"})
    match = CALL.fullmatch(script)
    assert match is not None
    rows = json.loads(f"[{match['arguments']}]")[2]
    assert [row[0] for row in rows if "e" in "".join(row[1:2])] == ["add"]
