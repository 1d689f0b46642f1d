"""Every public name can be looked up, by a script and by other documentation."""

import json
from io import BytesIO

from mkdocstrings import Inventory

from tests.site.small_api import SMALL
from tfref.site.addresses import api_addresses
from tfref.site.inventory import inventory_of, symbols_json

ADDRESSES = api_addresses(SMALL)


def read_back() -> Inventory:
    """Return the inventory as Sphinx and mkdocstrings read it."""
    content = inventory_of(SMALL, ADDRESSES)
    return Inventory.parse_sphinx(BytesIO(content), domain_filter=["py"])


def test_the_json_says_where_each_name_stands() -> None:
    """All names and nothing else, one a line and sorted, so that it can be compared."""
    text = symbols_json(ADDRESSES)
    assert json.loads(text) == dict(ADDRESSES.urls)
    lines = text.splitlines()
    assert (lines[0], lines[-1]) == ("{", "}")
    assert len(lines) == len(ADDRESSES.urls) + 2
    assert lines[1:-1] == sorted(lines[1:-1])


def test_the_inventory_read_back_has_every_name_and_its_address() -> None:
    """Aliases, members and what a module repeats included."""
    found = {name: item.uri for name, item in read_back().items()}
    assert found == dict(ADDRESSES.urls)


def test_each_name_has_its_role() -> None:
    """In the words of Sphinx's Python domain, under every name."""
    found = read_back()
    roles = {
        "tf.data": "module",
        "tf.compat.v2.data": "module",
        "tf.add": "function",
        "tf.compat.v2.add": "function",
        "tf.data.Dataset": "class",
        "tf.errors.OpError": "exception",
        "tf.float32": "data",
        "keras.Dataset.batch": "method",
        "tf.compat.v2.data.Dataset.from_tensors": "staticmethod",
        "tf.data.Dataset.element_spec": "property",
        "tf.Mode.TRAIN": "attribute",
    }
    assert {name: found[name].role for name in roles} == roles


def test_the_inventory_says_whose_it_is() -> None:
    """Project and version stand in its head."""
    head = inventory_of(SMALL, ADDRESSES).split(b"\n")[:3]
    assert head[1:] == [b"# Project: TensorFlow", b"# Version: 2.21.0"]
