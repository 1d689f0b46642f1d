"""Where upstream's examples fail, ours stand; where they do not, none of ours does."""

from pathlib import Path

import pytest

from tfref.api.model import Api
from tfref.examples.store import snippet_files
from tfref.layout import layout_at
from tfref.search.popularity import read_uses
from tfref.site.verified import Seen, needs_correction, takes_correction, verified_of
from tfref.verify.corrections import FOLDER, correction_paths
from tfref.verify.record import read_record, record_path

LAYOUT = layout_at(Path(__file__).parents[2])
MOST_USED = 100


@pytest.fixture(scope="module")
def examples(api: Api) -> dict[str, list[Seen]]:
    """Return the examples of each symbol that say whether they run."""
    record = read_record(record_path(LAYOUT.root, api.versions.tensorflow))
    by_name: dict[str, list[Seen]] = {}
    for seen in verified_of(api, record).examples.values():
        if seen.state != "illustrative":
            by_name.setdefault(seen.name, []).append(seen)
    found = {}
    for symbol in api.symbols:
        members = [f"{symbol.name}.{member.name}" for member in symbol.members]
        names = [symbol.name, f"{symbol.name}.__init__", *members]
        if all_of_it := [seen for name in names for seen in by_name.get(name, [])]:
            found[symbol.name] = all_of_it
    return found


def corrected(api: Api, names: set[str]) -> set[str]:
    """Return those of the documented names that have a correction."""
    paths = correction_paths(api, names)
    return {name for name in names if (LAYOUT.snippets / paths[name]).is_file()}


def wanting(api: Api, examples: dict[str, list[Seen]], symbols: set[str]) -> list[str]:
    """Return the symbols of which no failing docstring has a correction."""
    return [
        symbol
        for symbol in sorted(symbols)
        if not corrected(
            api, {seen.name for seen in examples[symbol] if needs_correction(seen)}
        )
    ]


def test_a_symbol_whose_examples_all_fail_has_ours(
    api: Api, examples: dict[str, list[Seen]]
) -> None:
    """Whatever it is; else its page would show nothing that runs."""
    failing = {n for n, seen in examples.items() if all(map(needs_correction, seen))}
    assert len(failing) > 100
    assert not wanting(api, examples, failing)


def test_the_most_used_that_fail_have_ours(
    api: Api, examples: dict[str, list[Seen]]
) -> None:
    """Those that people write at all, by the popularity table."""
    uses = read_uses(LAYOUT.root)
    failing = [
        name
        for name, seen in examples.items()
        if any(map(needs_correction, seen)) and uses.get(name)
    ]
    failing.sort(key=lambda name: (-uses.get(name, 0), name))
    assert not wanting(api, examples, set(failing[:MOST_USED]))


def test_a_correction_stands_beside_what_fails(
    api: Api, examples: dict[str, list[Seen]]
) -> None:
    """When upstream has mended its example, ours can go."""
    names = {s.name for seen in examples.values() for s in seen if takes_correction(s)}
    wanted = set(correction_paths(api, names).values())
    there = {
        path.relative_to(LAYOUT.snippets).as_posix()
        for path in snippet_files(LAYOUT)
        if path.is_relative_to(LAYOUT.snippets / FOLDER)
    }
    assert sorted(there - wanted) == []
