"""Each further name has a small page at its own path that leads to the entry."""

from tests.site.conftest import soup
from tests.site.small_api import SMALL
from tfref.site.addresses import api_addresses
from tfref.site.aliases import alias_html, alias_pages

ADDRESSES = api_addresses(SMALL)
PAGES = alias_pages(ADDRESSES)


def test_every_further_name_has_a_page_that_leads_to_the_entry() -> None:
    """The URL is relative, so that it works from a folder."""
    assert leads_to(PAGES["tf/add.html"]) == "math/add.html"
    assert leads_to(PAGES["tf/compat/v1/add.html"]) == "../../math/add.html"
    assert leads_to(PAGES["tf/compat/v2/add.html"]) == "../../math/add.html"
    assert leads_to(PAGES["tf/compat/v2/data.html"]) == "../../data.html"
    assert set(PAGES) == set(ADDRESSES.aliases.values())


def test_a_page_of_the_reference_is_never_overwritten() -> None:
    """Neither where the paths differ in letter case only: some systems keep one."""
    taken = {path.casefold() for path in ADDRESSES.pages.values()}
    assert not taken & {path.casefold() for path in PAGES}


def test_an_alias_page_is_small_and_needs_no_script() -> None:
    """It says what it is, and refreshes to where it leads."""
    html = alias_html("tf.a<b", "tf.math.add", "tf/ab.html", "tf/math/add.html")
    page = soup(html)
    assert page.p is not None
    assert page.p.text == "tf.a<b is another name of tf.math.add."
    assert page.script is not None
    assert page.script.find_previous("a") is not None  # which it reads
    refresh = page.select_one('noscript meta[http-equiv="refresh"]')
    assert refresh is not None
    assert refresh["content"] == "0; url=math/add.html"
    canonical = page.select_one('link[rel="canonical"]')
    assert canonical is not None
    assert canonical["href"] == "math/add.html"


def test_the_longest_names_fit_into_a_kilobyte() -> None:
    """There are more of these pages than of all others."""
    longest = "tf.compat.v2." + ".".join(["experimental"] * 6)
    path = longest.replace(".", "/") + ".html"
    html = alias_html(longest, longest.replace("v2", "v1"), path, path)
    assert len(html.encode()) < 1000


def leads_to(html: str) -> str:
    """Return where an alias page's link leads."""
    link = soup(html).a
    assert link is not None
    return str(link["href"])
