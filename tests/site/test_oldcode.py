"""A name's page answers old code: arguments and members that are gone."""

from bs4 import BeautifulSoup

from tests.site.small_api import SMALL
from tfref.search.tables import Gone
from tfref.site.catalogue import catalogue_of
from tfref.site.gone import gone_paths
from tfref.site.oldcode import old_code_html, rows_by_name

RENAMED = Gone(
    "tf.reshape(dims=)",
    ("tf.reshape",),
    old="tf.reshape(x, dims=[1])",
    write="tf.reshape(x, shape=[1])",
    raises="TypeError",
)
WARNED = Gone("tf.reshape(how=)", ("tf.reshape",), "Leave it out.", warns="UserWarning")
MEMBER = Gone("tf.data.Dataset.fold", ("tf.data.Dataset.map",), "It folded.")
MEMBERS_ARGUMENT = Gone(
    "tf.data.Dataset.batch(count,drop)",
    ("tf.data.Dataset.batch",),
    state="takes one argument",
)
ITSELF = Gone("tf.math.old_add", ("tf.math.add",), state="is deprecated")
ALL_GONE = Gone("tf.fold", ("tf.reshape",))
ROWS = (RENAMED, WARNED, MEMBER, MEMBERS_ARGUMENT, ITSELF, ALL_GONE)

CATALOGUE = catalogue_of(SMALL)
BY_NAME = rows_by_name(CATALOGUE.names, ROWS)


def shown(name: str) -> BeautifulSoup:
    """Return what the page of a name says."""
    html = old_code_html(CATALOGUE, name, BY_NAME, gone_paths(SMALL, ROWS))
    return BeautifulSoup(html, "html.parser")


def told(name: str) -> dict[str, str]:
    """Return what is said of each thing that is gone."""
    terms = shown(name).select("dt")
    return {
        term.get_text(): said.get_text()
        for term in terms
        if (said := term.find_next_sibling("dd"))
    }


def test_what_is_gone_stands_on_the_page_of_what_is_left() -> None:
    """A member on that of its class."""
    assert set(BY_NAME) == {"tf.reshape", "tf.data.Dataset", "tf.math.old_add"}


def test_a_name_of_which_nothing_is_gone_says_nothing() -> None:
    """Most have no such list."""
    assert not old_code_html(CATALOGUE, "tf.math.add", BY_NAME, {})


def test_an_argument_is_told_with_its_name_of_today() -> None:
    """Or that it is ignored, and what the note says."""
    assert told("tf.reshape") == {
        "dims=": "is shape now.",
        "how=": "is ignored. Leave it out.",
    }


def test_a_member_is_told_with_what_to_write() -> None:
    """And how a call of it changed."""
    assert told("tf.data.Dataset") == {
        "batch(count, drop)": "takes one argument.",
        "fold": "is gone. Write tf.data.Dataset.map. It folded.",
    }


def test_each_leads_to_its_own_page() -> None:
    """Where its program stands, relative to the page at hand."""
    links = [link["href"] for link in shown("tf.reshape").select("dt a")]
    assert links == ["reshape/dims.html", "reshape/how.html"]


def test_it_is_open_where_it_is_about_the_name_itself() -> None:
    """Elsewhere it unfolds."""
    assert shown("tf.math.old_add").select("details[open]")
    assert not shown("tf.reshape").select("details[open]")
