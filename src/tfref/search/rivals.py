"""The searches that ours is compared with, run on the same entries.

Material's stock search is the worker script in its package; MiniSearch comes from the
locked packages in requirements/report. Both run in the engine that ours runs in.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from importlib.resources import files
from pathlib import Path

from py_mini_racer import MiniRacer

from tfref.problem import Problem, ProblemError
from tfref.search.entries import Entry

Find = Callable[[str], Sequence[str]]

MINISEARCH = "build/report/node_modules/minisearch/dist/umd/index.js"

STOCK = {
    "config": {
        "lang": ["en"],
        "separator": r"[\s\-]+",
        "pipeline": ["stopWordFilter"],
        "fields": {
            "title": {"boost": 1000.0},
            "text": {"boost": 1.0},
            "tags": {"boost": 1000000.0},
        },
    },
    "options": {"suggest": False},
}
"""What Material sets where mkdocs.yml says nothing."""

WORKER = """
var self = globalThis, said = null, listen = null;
function addEventListener(_, hear) { listen = hear }
function postMessage(message) { said = message }
var console = {warn() {}, log() {}, error() {}};
"""

MINI = """
var PIECE = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;
var words = (text) => text
  .split(/[^A-Za-z0-9]+/)
  .flatMap((part) => [part, ...(part.match(PIECE) || [])])
  .map((part) => part.toLowerCase());
var mini = new MiniSearch({
  fields: ["name", "leaf", "aliases", "text"],
  storeFields: ["name"],
  tokenize: (text) => [...new Set(words(text))],
  searchOptions: {
    boost: {leaf: 6, name: 3, aliases: 2},
    prefix: true,
    fuzzy: 0.2,
    combineWith: "OR",
    tokenize: (text) => [...new Set(words(text))],
  },
});
"""


def material(entries: Sequence[Entry]) -> Find:
    """Return Material's stock search over the entries, a page each."""
    racer = MiniRacer()
    racer.eval(WORKER + _worker())
    docs = [
        {"location": entry.name, "title": entry.name, "text": entry.summary}
        for entry in entries
    ]
    racer.eval(
        f"listen({{data: {json.dumps({'type': 0, 'data': {**STOCK, 'docs': docs}})}}})"
    )

    def find(query: str) -> list[str]:
        message = json.dumps({"type": 2, "data": query})
        racer.eval(f"said = null; listen({{data: {message}}})")
        names = "JSON.stringify(said.data.items.map((group) => group[0].location))"
        found: list[str] = json.loads(str(racer.eval(names)))
        return found

    return find


def minisearch(
    root: Path, entries: Sequence[Entry], aliases: Mapping[str, str]
) -> Find:
    """Return MiniSearch over the entries, with their aliases and first sentences."""
    racer = MiniRacer()
    racer.eval(_library(root) + MINI)
    docs = [
        {
            "id": number,
            "name": entry.name,
            "leaf": entry.leaf,
            "aliases": aliases.get(entry.name, ""),
            "text": entry.summary,
        }
        for number, entry in enumerate(entries)
    ]
    racer.eval(f"mini.addAll({json.dumps(docs)}); 0")

    def find(query: str) -> list[str]:
        search = f"mini.search({json.dumps(query)}).slice(0, 20).map((r) => r.name)"
        found: list[str] = json.loads(str(racer.eval(f"JSON.stringify({search})")))
        return found

    return find


def _worker() -> str:
    folder = files("material") / "templates/assets/javascripts/workers"
    scripts = (f for f in folder.iterdir() if f.name.startswith("search."))
    script = next(f for f in scripts if f.name.endswith(".min.js"))
    return script.read_text(encoding="utf-8")


def _library(root: Path) -> str:
    try:
        return (root / MINISEARCH).read_text(encoding="utf-8")
    except OSError:
        message = "is not there: `make search-report` installs it, which needs npm"
        raise ProblemError(Problem(MINISEARCH, 1, message)) from None
