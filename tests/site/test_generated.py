"""From the model alone follow the reference's pages, aliases, indexes and files."""

import json

from mkdocstrings import Inventory

from tests.site.conftest import read
from tests.site.links import alike, problems_of, read_site
from tests.site.small_api import SMALL
from tfref.layout import Layout
from tfref.site.addresses import api_addresses

ADDRESSES = api_addresses(SMALL)


def test_every_name_has_a_page_and_every_further_name_a_small_one(
    small_site: Layout,
) -> None:
    """A page of the site is an entry, of the reference, an alias or of the index."""
    site = small_site.site
    found = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    reference = set(ADDRESSES.pages.values())
    aliases = set(ADDRESSES.aliases.values())
    others = {"index.html", "404.html", "guides/shapes.html"}
    gone = json.loads((site / "gone.json").read_text())
    others |= {"gone.html", "errors.html", "upstream.html"}
    others |= {*(row["page"] for row in gone.values())}
    index = {path for path in found if path.startswith("names")}
    assert found == reference | aliases | others | index
    assert max((site / path).stat().st_size for path in aliases) < 1000


def test_a_hand_written_page_is_never_replaced(small_site: Layout) -> None:
    """It has the reference below it instead."""
    page = read(small_site, "tf/data/Dataset.html")
    assert "Feed data to a training loop." in page.text
    assert "A sequence of elements." in page.text


def test_every_link_of_the_site_leads_somewhere(small_site: Layout) -> None:
    """No id stands on a page twice, no other host is asked, no two paths are alike."""
    site = small_site.site
    assert list(problems_of(site, read_site(site))) == []
    assert alike(site) == []


def test_a_page_says_what_it_is_to_machines(small_site: Layout) -> None:
    """Its title, and the first sentence of the docstring."""
    page = read(small_site, "tf/math/add.html")
    assert page.title is not None
    assert page.title.text == "tf.math.add - tfref"
    description = page.select_one('meta[name="description"]')
    assert description is not None
    assert description["content"] == "Adds x and y."


def test_headings_have_the_link_of_hand_written_ones(small_site: Layout) -> None:
    """A reader can point at a parameter table as at a section."""
    page = read(small_site, "tf/math/add.html")
    link = page.select_one("#tf\\.math\\.add--parameters .headerlink")
    assert link is not None
    assert link["href"] == "#tf.math.add--parameters"
    assert link["title"] == "Link to this section"


def test_each_page_loads_the_script_that_lists_what_stands_beside_it(
    small_site: Layout,
) -> None:
    """The names of its namespace."""
    page = read(small_site, "tf/math/add.html")
    scripts = [str(tag["src"]) for tag in page.select("script[src]")]
    assert "../../assets/tfref/rail/tf.math.js" in scripts
    script = small_site.site / "assets/tfref/rail/tf.math.js"
    text = script.read_text(encoding="utf-8")
    assert text.startswith('tfrefRail("tf.math","tf/math",[["add"],')


def test_the_index_leads_to_every_letter(small_site: Layout) -> None:
    """Its links are resolved as those of other pages are."""
    page = read(small_site, "names/a.html")
    assert page.select_one('dd a[href="../tf/math/add.html"]') is not None
    assert read(small_site, "names.html").select_one('a[href="names/a.html"]')


def test_the_names_can_be_looked_up(small_site: Layout) -> None:
    """As JSON and as an inventory of Sphinx, which say the same."""
    text = (small_site.site / "symbols.json").read_text(encoding="utf-8")
    with (small_site.site / "objects.inv").open("rb") as file:
        inventory = Inventory.parse_sphinx(file, domain_filter=["py"])
    assert json.loads(text) == {name: item.uri for name, item in inventory.items()}
    assert json.loads(text) == dict(ADDRESSES.urls)
