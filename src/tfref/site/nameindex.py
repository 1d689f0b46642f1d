"""The index of all names, A to Z: a page a letter, for readers without search."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from string import ascii_uppercase
from xml.etree.ElementTree import Element

from tfref.api.model import Api
from tfref.api.names import described_names, is_of_tensorflow_1
from tfref.site.catalogue import SCHEME, Catalogue
from tfref.site.inline import name_html

PATH = "names.html"
OTHER = "_"
"""The page of names that begin with no letter."""

MANY, FEW = 12, 6
"""Of more names than MANY in a row, a FEW are shown openly."""

Made = tuple[str, Sequence[Element]]


@dataclass(frozen=True)
class IndexPage:
    """A page of the index."""

    path: str
    title: str
    make: Callable[[], Made]


def index_pages(catalogue: Catalogue) -> list[IndexPage]:
    """Return the pages of the index: one that leads to the letters, one for each."""
    letters = letters_of(catalogue.api)
    counts = {letter: len(leaves) for letter, leaves in letters.items()}
    first = IndexPage(PATH, "All names, A to Z", partial(_first, counts))
    return [
        first,
        *(
            IndexPage(
                _path(letter),
                f"Names: {letter}",
                partial(_letter, letter, leaves, counts),
            )
            for letter, leaves in letters.items()
        ),
    ]


def letters_of(api: Api) -> dict[str, dict[str, list[str]]]:
    """Return the full names under the last part of each, by its first letter."""
    found: dict[str, dict[str, list[str]]] = {
        letter: defaultdict(list) for letter in (*ascii_uppercase, OTHER)
    }
    for name in sorted(described_names(api), key=_newest_first):
        leaf = name.rpartition(".")[2]
        initial = leaf.strip("_")[:1].upper()
        found[initial if initial in found else OTHER][leaf].append(name)
    return {
        letter: dict(sorted(leaves.items(), key=lambda each: _order(each[0])))
        for letter, leaves in found.items()
        if leaves
    }


def _newest_first(name: str) -> tuple[bool, str]:
    return is_of_tensorflow_1(name), name


def _order(leaf: str) -> tuple[str, str]:
    return leaf.strip("_").casefold(), leaf


def _path(letter: str) -> str:
    return f"names/{letter.lower() if letter != OTHER else 'other'}.html"


def _first(counts: Mapping[str, int]) -> Made:
    total = sum(counts.values())
    text = (
        "<p>The public names of TensorFlow and Keras by their last part: modules, "
        "classes, functions, constants, aliases, and members where they are described. "
        f"{total:,} of them. What only repeats another module, as "
        "<code>tf.compat.v2</code> repeats <code>tf</code>, is left out.</p>"
    )
    return f"<h1>All names, A to Z</h1>{text}{_letters(counts, '', 'names/')}", ()


def _letter(
    letter: str, leaves: Mapping[str, Sequence[str]], counts: Mapping[str, int]
) -> Made:
    rows = "".join(
        f"<dt><code>{escape(leaf)}</code></dt><dd>{_links(names)}</dd>"
        for leaf, names in leaves.items()
    )
    title = f"<h1>Names: {letter}</h1>"
    return f'{title}{_letters(counts, letter, "")}<dl class="tf-names">{rows}</dl>', ()


def _letters(counts: Mapping[str, int], here: str, folder: str) -> str:
    links = (
        f'<strong aria-current="page">{letter}</strong>'
        if letter == here
        else f'<a href="{folder}{_path(letter).removeprefix("names/")}" '
        f'title="{counts[letter]} names">{letter}</a>'
        for letter in counts
    )
    return f'<nav class="tf-letters" aria-label="Letters">{" ".join(links)}</nav>'


def _links(names: Sequence[str]) -> str:
    """Return the links of one row; those beyond the first few are folded."""
    links = [_link(name) for name in names]
    if len(links) <= MANY:
        return ", ".join(links)
    rest = ", ".join(links[FEW:])
    folded = f"<details><summary>and {len(links) - FEW} more</summary>{rest}</details>"
    return f"{', '.join(links[:FEW])} {folded}"


def _link(name: str) -> str:
    return f'<a href="{SCHEME}{name}">{name_html(name)}</a>'
