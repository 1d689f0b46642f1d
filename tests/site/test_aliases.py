"""Each alias has a small page at its own path that leads to the entry."""

from bs4 import BeautifulSoup

from tfref.site.aliases import alias_html, alias_pages

ADDRESS = {
    "tf.math.add": "tf/math/add.html",
    "tf.add": "tf/add.html",
    "tf.compat.v1.add": "tf/compat/v1/add.html",
}


def test_every_alias_gets_a_page_that_leads_to_the_entry() -> None:
    """The URL is relative, so that it works from a folder."""
    aliases = {"tf.math.add": ["tf.add", "tf.compat.v1.add"]}
    pages = alias_pages(aliases, ADDRESS, taken=["tf/math/add.html"])
    assert {path: leads_to(html) for path, html in pages.items()} == {
        "tf/add.html": "math/add.html",
        "tf/compat/v1/add.html": "../../math/add.html",
    }


def test_a_real_page_is_never_overwritten() -> None:
    """Neither where the paths differ in letter case only: some systems keep one."""
    aliases = {"tf.math.add": ["tf.add", "tf.compat.v1.add"]}
    taken = ["tf/Add.html", "tf/compat/v1/add.html"]
    assert alias_pages(aliases, ADDRESS, taken) == {}


def test_an_alias_page_is_small_and_needs_no_script() -> None:
    """It says what it is, and refreshes to where it leads."""
    html = alias_html("tf.a<b", "tf.math.add", "tf/ab.html", "tf/math/add.html")
    soup = BeautifulSoup(html, "html.parser")
    assert len(html.encode()) < 1000
    assert soup.p is not None
    assert soup.p.text == "tf.a<b is another name of tf.math.add."
    assert not soup("script")
    refresh = soup.select_one('meta[http-equiv="refresh"]')
    assert refresh is not None
    assert refresh["content"] == "0; url=math/add.html"
    canonical = soup.select_one('link[rel="canonical"]')
    assert canonical is not None
    assert canonical["href"] == "math/add.html"


def leads_to(html: str) -> str:
    """Return where an alias page's link leads."""
    link = BeautifulSoup(html, "html.parser").a
    assert link is not None
    return str(link["href"])
