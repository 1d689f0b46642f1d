"""Every public name has an address, which the model alone decides."""

from tests.site.small_api import SMALL
from tfref.api.model import Api
from tfref.api.names import mirrored_names
from tfref.site.addresses import api_addresses

ADDRESSES = api_addresses(SMALL)


def test_a_name_stands_at_its_own_path() -> None:
    """Modules and symbols alike, each at the top of its page."""
    assert ADDRESSES.pages["tf.data"] == "tf/data.html"
    assert ADDRESSES.pages["tf.data.Dataset"] == "tf/data/Dataset.html"
    assert ADDRESSES.urls["tf.data"] == "tf/data.html#tf.data"
    assert ADDRESSES.urls["tf.reshape"] == "tf/reshape.html#tf.reshape"


def test_an_alias_leads_to_the_preferred_name() -> None:
    """It has a path of its own, at which no page of the reference stands."""
    assert ADDRESSES.preferred["tf.add"] == "tf.math.add"
    assert ADDRESSES.aliases["tf.add"] == "tf/add.html"
    assert ADDRESSES.urls["tf.add"] == "tf/math/add.html#tf.math.add"
    assert "tf.add" not in ADDRESSES.pages


def test_a_member_stands_on_the_page_of_its_class() -> None:
    """Under every name of the class."""
    url = "tf/data/Dataset.html#tf.data.Dataset.batch"
    assert ADDRESSES.urls["tf.data.Dataset.batch"] == url
    assert ADDRESSES.urls["keras.Dataset.batch"] == url


def test_an_inherited_member_stands_where_it_is_described() -> None:
    """On its owner's page if that has one, else with the class that inherits it."""
    urls = ADDRESSES.urls
    assert urls["tf.data.TextDataset.batch"] == urls["tf.data.Dataset.batch"]
    close = "tf/data/TextDataset.html#tf.data.TextDataset.close"
    assert urls["tf.data.TextDataset.close"] == close


def test_what_an_override_says_stands_with_it() -> None:
    """A class that defines a member anew describes it."""
    own = "tf/data/TextDataset.html#tf.data.TextDataset.map"
    assert ADDRESSES.urls["tf.data.TextDataset.map"] == own


def test_a_module_that_repeats_another_repeats_its_addresses() -> None:
    """Names, aliases, members and the module itself; each has an alias page."""
    urls = ADDRESSES.urls
    for leaf in ("reshape", "add", "data", "data.Dataset", "data.Dataset.batch"):
        assert urls[f"tf.compat.v2.{leaf}"] == urls[f"tf.{leaf}"]
    assert urls["tf.compat.v2"] == urls["tf"]
    assert ADDRESSES.preferred["tf.compat.v2.add"] == "tf.math.add"
    assert ADDRESSES.aliases["tf.compat.v2.add"] == "tf/compat/v2/add.html"


def test_paths_differ_by_more_than_letter_case() -> None:
    """Of `Print` and `print` the later has a suffix, and the anchors stay."""
    assert ADDRESSES.urls["tf.Print"] == "tf/Print.html#tf.Print"
    assert ADDRESSES.urls["tf.print"] == "tf/print-2.html#tf.print"
    files = [*ADDRESSES.pages.values(), *ADDRESSES.aliases.values()]
    assert len({file.casefold() for file in files}) == len(files)


def test_no_name_is_without_an_address(fake_api: Api) -> None:
    """Modules, symbols, aliases, mirrors, and the members under all of their names."""
    expected = set()
    for symbol in fake_api.symbols:
        for name in (symbol.name, *symbol.aliases):
            expected |= {name, *(f"{name}.{m.name}" for m in symbol.members)}
    expected |= {module.name for module in fake_api.modules}
    addresses = api_addresses(fake_api)
    found = set(addresses.urls)
    mirrors = {name for name in found if name.startswith("tf.compat.v1.compat")}
    assert found - mirrors == expected
    assert mirrors >= set(mirrored_names(fake_api))


def test_every_address_begins_with_a_page() -> None:
    """And every further name leads to a name that has one."""
    pages = set(ADDRESSES.pages.values())
    assert {url.partition("#")[0] for url in ADDRESSES.urls.values()} <= pages
    assert set(ADDRESSES.preferred.values()) <= set(ADDRESSES.pages)
    assert set(ADDRESSES.preferred) == set(ADDRESSES.aliases)
