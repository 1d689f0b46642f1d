"""The ranking, which is JavaScript, run without a browser on the same files."""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from py_mini_racer import MiniRacer

from tfref.search.store import ensure_search

SCRIPTS = Path(__file__).parents[1] / "site/theme/assets/tfref/search"

ORDER = (
    "words",
    "index",
    "code",
    "query",
    "matches",
    "foreign",
    "gone",
    "names",
    "phrases",
    "rank",
    "present",
    "text",
    "find",
)
"""The scripts of the ranking; each needs those before it."""


@dataclass(frozen=True)
class Result:
    """One result, as it is shown."""

    name: str
    """The public name, or the title of a page where there is no name."""
    kind: str
    url: str
    """Page and place, relative to the site."""
    why: str
    line: str
    """What it is, in one sentence; empty if nobody says."""
    is_name: bool


@dataclass(frozen=True)
class Notice:
    """What explains the results: something gone or foreign, or an error."""

    title: str
    text: str
    url: str
    """Empty if it has no page."""


@dataclass(frozen=True)
class Found:
    """What a query finds, best first."""

    query: str
    results: tuple[Result, ...]
    notices: tuple[Notice, ...]

    @property
    def names(self) -> list[str]:
        """The canonical names of the results, best first."""
        return [result.name for result in self.results if result.is_name]


class Engine:
    """Finds what a query means."""

    def __init__(self, folder: Path) -> None:
        """Start an engine on the parts of an index that stand in a folder."""
        self.folder = folder
        self.taken: set[str] = set()

    @cached_property
    def racer(self) -> MiniRacer:
        """The JavaScript engine, with the ranking and the names loaded."""
        racer = MiniRacer()
        for name in ORDER:
            racer.eval((SCRIPTS / f"{name}.js").read_text(encoding="utf-8"))
        for part in ("names", "more"):
            racer.eval((self.folder / f"{part}.js").read_text(encoding="utf-8"))
        return racer

    def find(self, query: str) -> Found:
        """Return what a query finds; the text of the pages comes after the names."""
        for part in self._call("tfref.find.needs", query):
            self._take(part)
        raw = self._call("tfref.find.names", query)
        raw = self._explained(query, raw)
        for part in self._call("tfref.find.parts", query):
            self._take(part)
        raw |= {"text": self._call("tfref.find.text", query)}
        results = (*map(self._result, raw["results"]), *map(self._page, raw["text"]))
        notices = (Notice(n["title"], n["text"], n["url"]) for n in raw["notices"])
        return Found(query, results, tuple(notices))

    def _explained(self, query: str, raw: dict[str, Any]) -> dict[str, Any]:
        """Return what was found once the parts that explain it are there."""
        missing = [notice["part"] for notice in raw["notices"] if notice["part"]]
        for part in missing:
            self._take(part)
        if not missing:
            return raw
        found: dict[str, Any] = self._call("tfref.find.names", query)
        return found

    def _call(self, function: str, *arguments: object) -> Any:
        """Call a function of the ranking; JSON goes in and comes out."""
        said = ",".join(json.dumps(each) for each in arguments)
        return json.loads(str(self.racer.eval(f"JSON.stringify({function}({said}))")))

    def _take(self, part: str) -> None:
        path = self.folder / f"{part}.js"
        if part not in self.taken and path.exists():
            self.racer.eval(path.read_text(encoding="utf-8"))
        self.taken.add(part)

    def _result(self, raw: dict[str, Any]) -> Result:
        self._take(self._call("tfref.find.part", raw["id"]))
        line = self._call("tfref.find.line", raw["id"])
        return Result(raw["name"], raw["kind"], raw["url"], raw["why"], line, True)

    def _page(self, raw: dict[str, Any]) -> Result:
        if "id" in raw:
            return self._result({"why": "in its text", **raw})
        return Result(raw["title"], raw["kind"], raw["url"], "in its text", "", False)


def engine_at(root: Path) -> Engine:
    """Return the engine of a project, whose index is made anew if it is out of date."""
    return Engine(ensure_search(root))
