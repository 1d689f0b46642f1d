"""Our search beside others, on the same queries and the same entries."""

from collections.abc import Callable, Mapping
from pathlib import Path

from tfref.api.model import Api
from tfref.api.names import index_names
from tfref.api.store import ensure_api
from tfref.search.engine import engine_at
from tfref.search.entries import entries_of
from tfref.search.evaluation import Score, read_queries, scores_of
from tfref.search.index import entry_name
from tfref.search.rivals import material, minisearch

QUERIES = "tests/search/queries.jsonl"

OURS = "tfref"


def compare(root: Path, queries: Path) -> dict[str, Mapping[str, Score]]:
    """Return the scores of our search and of the others, by the name of each."""
    api = ensure_api(root)
    engine = engine_at(root)
    entries = entries_of(api)
    engines = {
        OURS: lambda query: engine.find(query).names,
        "Material stock": material(entries),
        "MiniSearch": minisearch(root, entries, _aliases(api)),
    }
    rows = read_queries(queries)
    entry = same_entry(api)
    return {name: scores_of(rows, find, entry) for name, find in engines.items()}


def same_entry(api: Api) -> Callable[[str], str]:
    """Return the function that gives all names of one thing the same name."""
    names = index_names(api)

    def entry(name: str) -> str:
        bare = name.removesuffix("()")
        rooted = bare if bare.startswith("tf.") else f"tf.{bare}"
        return entry_name(names, bare) or entry_name(names, rooted) or bare

    return entry


def _aliases(api: Api) -> dict[str, str]:
    return {symbol.name: " ".join(symbol.aliases) for symbol in api.symbols}
