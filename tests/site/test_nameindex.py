"""The index from A to Z holds every name under its last part."""

from dataclasses import replace

from tests.site.conftest import soup
from tests.site.small_api import SMALL
from tfref.api.model import Api, Module, Symbol
from tfref.site.catalogue import catalogue_of
from tfref.site.nameindex import IndexPage, _links, index_pages, letters_of

PAGES = {page.path: page for page in index_pages(catalogue_of(SMALL))}


def html_of(path: str) -> str:
    """Return the HTML of a page of the index."""
    html, headings = PAGES[path].make()
    assert not headings
    return html


def test_the_index_is_complete() -> None:
    """Modules, symbols, aliases, and members where they are described."""
    expected = {module.name for module in SMALL.modules}
    for symbol in SMALL.symbols:
        expected |= {symbol.name, *symbol.aliases}
        expected |= {
            f"{symbol.name}.{member.name}"
            for member in symbol.members
            if not member.inherited_from
        }
    links = [
        str(a["href"]) for path in PAGES for a in soup(html_of(path)).select("dl a")
    ]
    assert sorted(links) == sorted(f"tfref:{name}" for name in expected)


def test_nothing_of_a_library_is_left_out(fake_api: Api) -> None:
    """Each name stands in exactly one place."""
    letters = letters_of(fake_api)
    names = [n for leaves in letters.values() for each in leaves.values() for n in each]
    assert len(set(names)) == len(names)
    for symbol in fake_api.symbols:
        assert {symbol.name, *symbol.aliases} <= set(names)
    assert {module.name for module in fake_api.modules} <= set(names)


def test_a_name_stands_under_the_first_letter_of_its_last_part() -> None:
    """Underscores do not count, nor does letter case."""
    letters = letters_of(SMALL)
    assert letters["A"]["add"][0] == "keras.add"
    assert letters["A"]["Add"] == ["tf.raw_ops.Add"]
    assert letters["L"]["__len__"] == ["tf.data.Dataset.__len__"]
    assert list(letters["P"]) == ["Print", "print"]
    assert list(letters["M"]) == ["map", "math", "Message", "Mode"]


def test_the_names_of_tensorflow_1_come_last() -> None:
    """A reader wants the others."""
    names = letters_of(SMALL)["A"]["add"]
    assert names == ["keras.add", "tf.add", "tf.math.add", "tf.compat.v1.add"]


def test_what_begins_with_no_letter_has_a_page_of_its_own() -> None:
    """Its path holds no sign that an address would hide."""
    symbols = (Symbol("tf.a", "function", ()), Symbol("tf._1", "function", ()))
    api = replace(SMALL, modules=(Module("tf"),), mirrors={}, symbols=symbols)
    paths = [page.path for page in index_pages(catalogue_of(api))]
    assert paths[1:] == ["names/a.html", "names/t.html", "names/other.html"]


def test_only_letters_with_names_have_a_page() -> None:
    """The first page leads to each, and says how many names it holds."""
    first = soup(html_of("names.html"))
    links = {str(a["href"]): a["title"] for a in first.select(".tf-letters a")}
    assert set(links) == set(PAGES) - {"names.html"}
    leaves = soup(html_of("names/p.html"))("dt")
    assert links["names/p.html"] == f"{len(leaves)} names"
    assert "names/z.html" not in links


def test_a_letter_s_page_leads_to_the_others_and_marks_itself() -> None:
    """All of them stand in one folder."""
    page = soup(html_of("names/p.html"))
    current = page.select_one("[aria-current=page]")
    assert current is not None
    assert current.text == "P"
    links = {f"names/{a['href']}" for a in page.select(".tf-letters a")}
    assert links == set(PAGES) - {"names.html", "names/p.html"}


def test_a_page_has_a_title() -> None:
    """The same in the browser's bar and on the page."""
    for page in PAGES.values():
        heading = soup(page.make()[0]).h1
        assert isinstance(page, IndexPage)
        assert heading is not None
        assert heading.text == page.title


def test_a_row_of_many_names_folds_most_of_them() -> None:
    """They are there for a reader who looks for one, and for search on the page."""
    names = [f"tf.m{number}.call" for number in range(20)]
    page = soup(_links(names))
    assert len(page("a")) == 20
    assert len(page.select("details a")) == 14
    summary = page.summary
    assert summary is not None
    assert summary.text == "and 14 more"
    assert not soup(_links(names[:12]))("details")
