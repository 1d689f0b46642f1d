"""The index of full text: what counts, how much, and in which shard."""

import gzip
import re
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.site.small_api import SMALL
from tfref.api.model import Api
from tfref.api.names import index_names
from tfref.examples.pages import parse_page
from tfref.search.index import Part, ordered, script_of
from tfref.search.popularity import read_uses
from tfref.search.tables import read_search_tables
from tfref.search.text import (
    PAGES,
    Document,
    Postings,
    Weighed,
    coded,
    documents_of,
    parts_of,
    text_parts,
)

PROJECT = Path(__file__).parents[2]

LARGEST = 15_000
"""Bytes of the largest shard, gzipped."""

ALL = 600_000
"""Bytes of all parts together, gzipped."""

RAW = 3_500_000
"""Bytes of all parts together, as they stand in the site."""

SECONDS = 20
"""Of CPU, to build the index."""

ENTRY = parse_page(
    "docs/tf/reshape.md",
    "# tf.reshape\n\nPut values on [another shelf](https://shelf.example).\n\n"
    "```python\nhidden\n```\n",
)
GUIDE = parse_page(
    "docs/guides/walk.md", "# A `walk` downhill\n\nStep by step. Mind the gorge.\n"
)
ERROR = parse_page("docs/errors/sizes.md", "# Sizes differ\n\nCount them.\n")


def small_documents() -> list[Document]:
    """Return the documents of the small API and of three pages."""
    entries, _, _ = ordered(SMALL, index_names(SMALL), {})
    said = {"errors/sizes.md": "cannot squeeze an elephant"}
    return documents_of(SMALL, entries, [GUIDE, ERROR, ENTRY], said)


def terms_of(parts: Mapping[str, Part]) -> dict[str, str]:
    """Return the postings of each term, of all shards."""
    shards = (content for name, content in parts.items() if name != PAGES)
    return {term: said for shard in shards for term, said in shard.items()}


def numbers(said: str) -> dict[int, int]:
    """Return the weight of each document in postings, decoded the plain way."""
    found, at = {}, -1
    for gap, letter in re.findall(r"([0-9a-z]*)([A-Z])", said.rpartition(".")[2]):
        at += 1 + int(gap or "0", 36)
        found[at] = ord(letter) - ord("A") + 1
    return found


@pytest.fixture(scope="module")
def small() -> dict[str, str]:
    """Return the terms of the small index."""
    return terms_of(parts_of(small_documents()))


@pytest.fixture(scope="module")
def whole(api: Api) -> dict[str, Part]:
    """Return the parts of the project's index."""
    return text_parts(PROJECT, api, read_search_tables(PROJECT), read_uses(PROJECT))


@pytest.fixture(scope="module")
def at() -> dict[str, int]:
    """Return the number of each entry of the small API."""
    entries, _, _ = ordered(SMALL, index_names(SMALL), {})
    return {entry.name: number for number, entry in enumerate(entries)}


def test_postings_hold_gaps_and_weights() -> None:
    """A gap of nothing is not written; a letter ends each number."""
    kept = [Weighed(0, 1, True), Weighed(1, 26, True), Weighed(38, 2, True)]
    assert coded(Postings(kept, 3)) == "AZ10B"
    assert numbers("AZ10B") == {0: 1, 1: 26, 38: 2}


def test_postings_that_were_thinned_tell_how_many_there_were() -> None:
    """A common word must not pass for a rare one."""
    assert coded(Postings([Weighed(2, 3, True)], 37)) == "11.2C"


def test_a_name_says_more_than_the_text(
    small: Mapping[str, str], at: Mapping[str, int]
) -> None:
    """Its docstring says `See also tf.math.add`."""
    found = numbers(small["add"])
    assert found[at["tf.math.add"]] > found[at["tf.reshape"]]


def test_an_entry_that_few_look_for_says_less(
    small: Mapping[str, str], at: Mapping[str, int]
) -> None:
    """The same name, in tf.raw_ops."""
    found = numbers(small["add"])
    assert found[at["tf.math.add"]] > found[at["tf.raw_ops.Add"]]


def test_the_words_of_a_hand_written_page_count_for_its_entry(
    small: Mapping[str, str], at: Mapping[str, int]
) -> None:
    """It is no document of its own."""
    assert numbers(small["shelf"]).keys() == {at["tf.reshape"]}


def test_parameters_and_constructors_are_words_too(
    small: Mapping[str, str], at: Mapping[str, int]
) -> None:
    """Who asks for an argument may not know the class."""
    assert at["tf.data.TextDataset"] in numbers(small["fil"])
    assert at["tf.data.Dataset"] in numbers(small["variant"])


def test_code_addresses_and_titles_of_entries_are_left_out(
    small: Mapping[str, str],
) -> None:
    """They repeat what others say."""
    assert not {"hidden", "example", "http", "https"} & small.keys()


def test_other_pages_follow_the_entries(small: Mapping[str, str]) -> None:
    """With title, address and kind; what a table says of a page counts for it."""
    parts = parts_of(small_documents())
    start = parts[PAGES]["from"]
    assert parts[PAGES]["pages"] == [
        ["Sizes differ", "errors/sizes.html", "error"],
        ["A walk downhill", "guides/walk.html", "guide"],
    ]
    assert numbers(small["elephant"]).keys() == {start}
    assert numbers(small["gorg"]).keys() == {start + 1}


def test_a_word_that_most_documents_hold_counts_where_it_tells_something() -> None:
    """In a name or in the first sentence."""
    told = [Document({"name": "shape", "text": "thing"})]
    rest = [Document({"name": f"n{n}", "text": "shape thing"}) for n in range(19)]
    found = terms_of(parts_of([*told, *rest]))
    assert numbers(found["shap"]).keys() == {0}
    assert found["shap"].startswith("k.")
    assert "thing" not in found


def test_the_same_documents_give_the_same_bytes() -> None:
    """A build that changed nothing changes no file."""
    first, second = (parts_of(small_documents()) for _ in range(2))
    assert list(first.items()) == list(second.items())


def test_the_whole_index_is_the_same_each_time(
    whole: Mapping[str, Part], api: Api
) -> None:
    """Byte for byte, whatever order sets have."""
    tables, uses = read_search_tables(PROJECT), read_uses(PROJECT)
    start = time.process_time()
    again = text_parts(PROJECT, api, tables, uses)
    seconds = time.process_time() - start
    print(f"built in {seconds:.1f} s of CPU")
    assert _scripts(again) == _scripts(whole)
    assert seconds < SECONDS


def test_the_whole_index_is_small(whole: Mapping[str, Part]) -> None:
    """The site has little room; a reader loads a shard for each word."""
    scripts = _scripts(whole)
    zipped = {name: len(gzip.compress(text, 9)) for name, text in scripts.items()}
    raw = sum(map(len, scripts.values()))
    name = max(zipped, key=lambda name: zipped[name])
    print(f"{len(terms_of(whole)):,} terms in {len(scripts)} parts; {raw:,} bytes, ")
    print(f"{sum(zipped.values()):,} gzipped; the largest: {name}, {zipped[name]:,}")
    assert zipped[name] <= LARGEST
    assert sum(zipped.values()) <= ALL
    assert raw <= RAW


def test_terms_are_plain_and_documents_are_known(
    whole: Mapping[str, Part], api: Api
) -> None:
    """Every number is that of an entry or of a page; weights rise to a letter's end."""
    last = whole[PAGES]["from"] + len(whole[PAGES]["pages"])
    assert whole[PAGES]["from"] == len(
        ordered(api, index_names(api), read_uses(PROJECT))[0]
    )
    for term, said in terms_of(whole).items():
        assert re.fullmatch(r"[a-z0-9]+", term)
        assert re.fullmatch(r"(?:[0-9a-z]+\.)?(?:[0-9a-z]*[A-Z])+", said)
        assert max(numbers(said)) < last


def _scripts(parts: Mapping[str, Part]) -> dict[str, bytes]:
    return {name: script_of(name, content).encode() for name, content in parts.items()}
