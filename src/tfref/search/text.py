"""The index of full text: which documents hold which words, and how much they weigh.

Its terms are stems, and only the ranking's own script makes those: it runs here too.
A document is an entry, with its docstring and its hand-written page, or another
hand-written page. It is known by its number: entries have theirs from the index of
names, pages follow. How well a word tells one document from others is left to the
ranking; how much a document says of a word (BM25F) is computed here.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from py_mini_racer import MiniRacer

from tfref.api.model import Api
from tfref.api.names import index_names
from tfref.docstring.blocks import example_blocks
from tfref.docstring.deprecation import split_deprecations
from tfref.docstring.summary import first_sentence, is_generated
from tfref.examples.pages import Page
from tfref.examples.store import read_pages
from tfref.layout import layout_at
from tfref.search.entries import Entry
from tfref.search.index import Part, base36, is_far, ordered
from tfref.search.tables import Tables
from tfref.site.addresses import api_addresses
from tfref.site.entries import entries_of as written_entries_of

SCRIPTS = Path(__file__).parents[1] / "site/theme/assets/tfref/search"

PAGES = "text-pages"
"""The part that holds titles and addresses of the pages that are no entries."""

KINDS = {"errors": "error", "gone": "gone", "guides": "guide"}
"""What a page is, by the folder it stands in."""

BOOSTS = {
    "name": 10.0,
    "around": 2.0,
    "summary": 4.0,
    "written": 0.7,
    "parameters": 1.0,
    "text": 1.0,
}
"""How much a word in each field says, of a word in the text."""

LEVELLED = {
    "name": 0.4,
    "around": 0.3,
    "summary": 0.4,
    "written": 0.75,
    "parameters": 0.75,
    "text": 0.75,
}
"""How much a field that is longer than most lessens what a word in it says."""

ENOUGH = 2.5
"""Of more of a word than this, each further mention says little (BM25's k1)."""

FAR = 0.6
"""What a word says in an entry that few look for, of what it says in others."""

STEPS = 26
"""A weight is one capital letter."""

SHARE = 0.2
"""A word in a larger share of the documents says nothing of any one of them."""

TELLING = frozenset({"name", "summary"})
"""Where a word says something all the same."""

TOKEN = re.compile(r"[A-Za-z0-9]+")
ADDRESS = re.compile(r"https?://\S+")
LINK_TARGET = re.compile(r"\]\([^)\s]*\)")
ATTRIBUTES = re.compile(r"(?<=[`*\s])\{[.#][^}]*\}")


@dataclass(frozen=True)
class Written:
    """A hand-written page that is no entry."""

    title: str
    url: str
    kind: str


@dataclass(frozen=True)
class Document:
    """What one document says, field by field."""

    fields: Mapping[str, str]
    far: bool = False
    page: Written | None = None
    """None of an entry, which the index of names knows."""


@dataclass(frozen=True)
class Weighed:
    """A term in a document."""

    number: int
    step: int
    telling: bool


@dataclass(frozen=True)
class Postings:
    """Where a term stands."""

    kept: Sequence[Weighed]
    """By number; of a common term only those that are telling."""
    held: int
    """So many documents hold the term."""


@dataclass(frozen=True)
class Tokens:
    """A document's tokens, counted in each field."""

    counts: Mapping[str, Counter[str]]
    far: bool


def text_parts(
    root: Path, api: Api, tables: Tables, uses: Mapping[str, int]
) -> dict[str, Part]:
    """Return the parts of a project's index of text, by name."""
    entries, _, _ = ordered(api, index_names(api), uses)
    pages = read_pages(layout_at(root))
    said = {f"errors/{e.page}.md": " ".join(e.messages) for e in tables.errors}
    return parts_of(documents_of(api, entries, pages, said))


def parts_of(documents: Sequence[Document]) -> dict[str, Part]:
    """Return the shards of an index of documents, and the part of its pages."""
    with MiniRacer() as racer:  # left open, it may keep Python from ending
        for name in ("words", "text"):
            racer.eval((SCRIPTS / f"{name}.js").read_text(encoding="utf-8"))
        postings = postings_of(documents, racer)
        terms = sorted(postings)
        shards = _each(racer, "shardOf", terms)
        names = _said(racer, "tfref.text.SHARDS")
    parts: dict[str, Part] = {name: {} for name in names}
    for term, shard in zip(terms, shards, strict=True):
        parts[shard][term] = coded(postings[term])
    pages = [each.page for each in documents if each.page]
    parts[PAGES] = {
        "from": len(documents) - len(pages),
        "pages": [[page.title, page.url, page.kind] for page in pages],
    }
    return parts


def _each(racer: MiniRacer, function: str, arguments: Sequence[str]) -> list[Any]:
    """Return what a function says of each argument, in one call."""
    said = json.dumps(arguments)
    return list(_said(racer, f"{said}.map((each) => tfref.text.{function}(each))"))


def _said(racer: MiniRacer, script: str) -> Any:
    return json.loads(str(racer.eval(f"JSON.stringify({script})")))


def coded(postings: Postings) -> str:
    """Return postings as text.

    Each is the gap from the document before it, in base 36 and empty for the next
    one, and then the weight, whose capital letter ends the number. Where some are left
    out, it begins with how many there were, and a dot.
    """
    whole = len(postings.kept) == postings.held
    before, said = -1, [] if whole else [f"{base36(postings.held)}."]
    for each in postings.kept:
        gap = each.number - before - 1
        said.append((base36(gap) if gap else "") + chr(ord("A") + each.step - 1))
        before = each.number
    return "".join(said)


def documents_of(
    api: Api,
    entries: Iterable[Entry],
    pages: Iterable[Page],
    said: Mapping[str, str],
) -> list[Document]:
    """Return all documents: entries in the order of the index, then pages.

    What tables say of a page stands in `said`, by its path in the folder of pages.
    """
    pages = sorted(pages, key=lambda page: page.file)
    docs = _folder_of(pages)
    written = written_entries_of(api, api_addresses(api), pages, docs)
    by_name = {
        written[src].name: page
        for page in pages
        if (src := page.file.removeprefix(f"{docs}/")) in written
    }
    others = [p for p in pages if p.file.removeprefix(f"{docs}/") not in written]
    return [
        *_entries(api, entries, by_name),
        *(_page(page, docs, said) for page in others),
    ]


def _folder_of(pages: Sequence[Page]) -> str:
    return pages[0].file.partition("/")[0] if pages else ""


def _entries(
    api: Api, entries: Iterable[Entry], written: Mapping[str, Page]
) -> Iterator[Document]:
    further = {symbol.name: symbol.aliases for symbol in api.symbols}
    made = {symbol.name: symbol.constructor.text for symbol in api.symbols}
    for entry in entries:
        page = written.get(entry.name)
        summary, text = _docstring(entry)
        fields = {
            "name": entry.leaf,
            "around": _around(entry, further.get(entry.name, ())),
            "summary": summary,
            "written": prose(page) if page else "",
            "parameters": " ".join(entry.parameters),
            "text": f"{text}\n{without_code(made.get(entry.name, ''))}",
        }
        yield Document(fields, is_far(entry.name))


def _docstring(entry: Entry) -> tuple[str, str]:
    """Return the first sentence of an entry's docstring, and all that follows."""
    text = split_deprecations(entry.docs.text)[1]
    if is_generated(text):
        return "", ""
    text = without_code(text)
    summary = first_sentence(text)
    return summary, " ".join(text.split()).removeprefix(summary)


def _around(entry: Entry, aliases: Iterable[str]) -> str:
    """Return the words of where an entry stands, under all its names."""
    near = (name for name in aliases if not is_far(name))
    owners = {entry.owner, *(name for name in near)}
    words = {part for owner in owners for part in owner.split(".")}
    return " ".join(sorted(words - {entry.leaf}))


def without_code(doc: str) -> str:
    """Return a docstring without its examples and without addresses."""
    inside = {
        at for block in example_blocks(doc) for at in range(block.first, block.last + 1)
    }
    lines = (line for at, line in enumerate(doc.split("\n")) if at not in inside)
    return ADDRESS.sub(" ", "\n".join(lines))


def prose(page: Page) -> str:
    """Return the words of a page, without its title, code and what links lead to."""
    lines = (line for _, line in page.prose if not line.startswith("# "))
    text = ADDRESS.sub(" ", LINK_TARGET.sub("]", "\n".join(lines)))
    return re.sub(r"<[^>]*>", " ", ATTRIBUTES.sub("", text))


def _page(page: Page, docs: str, said: Mapping[str, str]) -> Document:
    src = page.file.removeprefix(f"{docs}/")
    title = next((line[2:] for _, line in page.prose if line.startswith("# ")), src)
    title = ATTRIBUTES.sub("", LINK_TARGET.sub("]", title)).strip()
    text = prose(page).strip()
    first = first_sentence(text)
    fields = {
        "name": title,
        "summary": f"{first} {said.get(src, '')}",
        "written": " ".join(text.split()).removeprefix(first),
    }
    kind = KINDS.get(src.partition("/")[0], "page")
    url = f"{src.removesuffix('.md')}.html"
    return Document(fields, page=Written(re.sub(r"[`*\[\]]", "", title), url, kind))


def postings_of(documents: Iterable[Document], racer: MiniRacer) -> dict[str, Postings]:
    """Return the documents that hold each term, by number."""
    counted = [
        Tokens(
            {name: Counter(TOKEN.findall(text)) for name, text in each.fields.items()},
            each.far,
        )
        for each in documents
    ]
    tokens = sorted(
        {token for each in counted for field in each.counts.values() for token in field}
    )
    terms = _each(racer, "termsOf", tokens)
    return weigh(counted, dict(zip(tokens, terms, strict=True)))


def weigh(
    documents: Sequence[Tokens], terms: Mapping[str, Sequence[str]]
) -> dict[str, Postings]:
    """Return the weight of each term in each document."""
    usual = _usual_lengths(documents)
    found: dict[str, list[Weighed]] = defaultdict(list)
    for number, document in enumerate(documents):
        scale = STEPS * (FAR if document.far else 1)
        telling = {
            term
            for name in TELLING & document.counts.keys()
            for token in document.counts[name]
            for term in terms[token]
        }
        for term, said in _sums(document, usual, terms).items():
            step = max(1, round(scale * said / (ENOUGH + said)))
            found[term].append(Weighed(number, step, term in telling))
    return _without_common(found, SHARE * len(documents))


def _sums(
    document: Tokens, usual: Mapping[str, float], terms: Mapping[str, Sequence[str]]
) -> dict[str, float]:
    """Return how often a document says each term, weighed by where it does."""
    sums: dict[str, float] = defaultdict(float)
    for name, counts in document.counts.items():
        level = LEVELLED[name] * (sum(counts.values()) / usual[name] - 1)
        for token, count in counts.items():
            for term in terms[token]:
                sums[term] += BOOSTS[name] * count / (1 + level)
    return sums


def _usual_lengths(documents: Iterable[Tokens]) -> dict[str, float]:
    """Return how many tokens each field has on average, where it has any."""
    lengths = defaultdict(list)
    for document in documents:
        for name, counts in document.counts.items():
            lengths[name].append(sum(counts.values()))
    return {
        name: sum(each) / max(1, sum(map(bool, each))) or 1.0
        for name, each in lengths.items()
    }


def _without_common(
    found: Mapping[str, list[Weighed]], most: float
) -> dict[str, Postings]:
    """Leave out the words that many documents hold, but where they are telling."""
    kept = {}
    for term, each in found.items():
        telling = each if len(each) <= most else [one for one in each if one.telling]
        if 0 < len(telling) <= most:
            kept[term] = Postings(telling, len(each))
    return kept
