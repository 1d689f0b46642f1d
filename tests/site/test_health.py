"""Upstream's health says what the record says, to people and to programs."""

import json
from collections import Counter
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tfref.api.model import Api
from tfref.site.catalogue import catalogue_of
from tfref.site.health import (
    JSON,
    LISTED,
    PATH,
    example_url,
    examples_below,
    health_html,
    health_json,
    health_line,
    namespace_of,
)
from tfref.site.verified import Verified, verified_of
from tfref.verify.record import Record, read_record, record_path
from tfref.verify.states import MEANING, SIGN

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def record(api: Api) -> Record:
    """Return the project's record."""
    return read_record(record_path(ROOT, api.versions.tensorflow))


@pytest.fixture(scope="module")
def verified(api: Api, record: Record) -> Verified:
    """Return what it says of today's examples."""
    return verified_of(api, record)


@pytest.fixture(scope="module")
def page(api: Api, verified: Verified) -> BeautifulSoup:
    """Return the page."""
    html, _ = health_html(catalogue_of(api), verified)
    return BeautifulSoup(html, "html.parser")


def test_every_example_of_the_api_is_in_the_record(
    api: Api, record: Record, verified: Verified
) -> None:
    """On the Python that recorded it."""
    blocks = [block for each in record.docstrings.values() for block in each]
    assert api.versions.python != record.versions.python or (
        len(verified.examples) == len(blocks)
    )


def test_the_totals_are_the_record_s(page: BeautifulSoup, verified: Verified) -> None:
    """State by state, and in the sum."""
    states = Counter(each.state for each in verified.examples.values())
    rows = page.select("table:not([data-tf-sort]) tbody tr")
    shown = {row.select("td")[0].text.strip(): row.select("td")[1].text for row in rows}
    assert shown == {state: f"{states[state]:,}" for state in MEANING}


def test_every_failing_example_has_a_row_that_can_be_linked(
    page: BeautifulSoup, verified: Verified
) -> None:
    """By the id that it has on its own page."""
    failing = {each.id for each in verified.examples.values() if each.state in LISTED}
    rows = page.select(".tf-health--all tbody tr")
    assert {row["id"] for row in rows} == failing
    reasons = [row.select("td")[3].text for row in rows]
    assert sum(not reason for reason in reasons) < len(rows) / 10


def test_the_namespaces_add_up(page: BeautifulSoup, verified: Verified) -> None:
    """Each example counts once."""
    rows = page.select("table")[1].select("tbody tr")
    numbers = [[int(td.text) for td in row.select("td")[1:]] for row in rows]
    signs = Counter(each.sign for each in verified.examples.values())
    columns = [sum(column) for column in zip(*numbers, strict=True)]
    assert columns == [signs[sign] for sign in ("green", "amber", "red", "grey")]


def test_programs_read_the_same(api: Api, verified: Verified) -> None:
    """Versions, totals, and each example with its state and its page."""
    read = json.loads(health_json(catalogue_of(api), verified))
    assert read["versions"]["tensorflow"] == api.versions.tensorflow
    found = {each["example"]: each["state"] for each in read["examples"]}
    assert found == {each.id: each.state for each in verified.examples.values()}
    assert read["states"] == Counter(found.values())
    failing = [e for e in read["examples"] if SIGN[e["state"]] == "red"]
    assert sum("page" in each for each in failing) > len(failing) * 0.8


def test_an_example_is_counted_on_its_page_and_above(
    api: Api, verified: Verified
) -> None:
    """A member's on the page of its class, a class's in its modules."""
    catalogue = catalogue_of(api)
    below = examples_below(catalogue, verified)
    batch = verified.examples["tf.data.Dataset.batch:1"]
    assert all(batch in below[name] for name in ("tf.data.Dataset", "tf.data", "tf"))
    assert (
        example_url(catalogue, batch) == "tf/data/Dataset.html#tf.data.Dataset.batch:1"
    )
    assert namespace_of(catalogue, batch.name) == "tf.data"
    line = health_line("tf.data.Dataset", below, "tf/data/Dataset.html")
    assert f'href="../../{PATH}' in line
    assert not health_line("tf.no.examples", below, "tf/no/examples.html")


def test_the_site_holds_both(site: Path) -> None:
    """And the first page leads there."""
    assert (site / PATH).is_file()
    assert json.loads((site / JSON).read_text("utf-8"))["examples"]
    first = BeautifulSoup((site / "index.html").read_text("utf-8"), "html.parser")
    line = first.select_one(".tf-health-line a")
    assert line is not None
    assert line["href"] == PATH
