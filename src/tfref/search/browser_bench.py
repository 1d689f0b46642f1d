"""How fast the search answers in a browser, and what it loads, in which order.

Chromium runs with its processor slowed and without waiting for the screen, so that what
is measured is work: from a key to the moment after the frame that shows its results.
"""

import gzip
import math
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tfref.problem import Problem, ProblemError

SLOWED = 4
"""Times that the processor is slowed."""

QUERIES = 60
LONGEST = 24
"""So many letters of a query are typed."""

PAGE = "index.html"
FOLDER = "assets/tfref/search"

FRAME = 16.0
"""Milliseconds that 95 of 100 letters may take."""
READY = 100.0
"""Milliseconds from opening until the search can answer."""
FIRST, WHOLE = 70_000, 120_000
"""Bytes, gzipped: the part of the index that answers, and with what follows."""

NAMES = "data/names.js"
FOLLOWING = ("data/more.js", "data/words.js")
"""What follows while nobody types; all else waits for a query that needs it."""

ARGUMENTS = ("--no-sandbox", "--disable-gpu-vsync", "--disable-frame-rate-limit")

FEW = 12
"""So many queries tell what the browser itself takes."""

PLAIN = """
(() => {
  const field = document.querySelector(".tf-search input");
  const plain = document.createElement("input");
  field.replaceWith(plain);
  plain.focus();
})()
"""

LISTEN = """
(() => {
  let pressed = 0;
  let tell = null;
  globalThis.listen = () => {
    globalThis.painted = new Promise((told) => { tell = told; });
  };
  addEventListener("keydown", (event) => { pressed = event.timeStamp; }, true);
  addEventListener("input", () => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => tell?.(performance.now() - pressed);
    port2.postMessage("painted");
  }));
  addEventListener("keydown", ({ timeStamp }) => {
    new PerformanceObserver((list) => {
      const [mark] = list.getEntriesByName("tfref-ready");
      if (mark) globalThis.ready ??= mark.startTime - timeStamp;
    }).observe({ type: "mark", buffered: true });
  }, { once: true });
})()
"""


@dataclass(frozen=True)
class Loaded:
    """A file that the search loaded."""

    path: str
    size: int
    """Bytes, gzipped."""


@dataclass(frozen=True)
class Speed:
    """What was measured."""

    letters: Sequence[float]
    """Milliseconds from each letter to its painted results."""
    field: Sequence[float]
    """The same for a field that shows nothing: the browser's own share."""
    ready: float
    """Milliseconds from opening until the search could answer, not slowed."""
    ready_slowed: float
    loaded: Sequence[Loaded]
    """In the order in which they were asked for."""


def spread(queries: Sequence[str], count: int = QUERIES) -> list[str]:
    """Return so many of the queries, from all over, each cut to what is typed."""
    most = min(count, len(queries))
    return [queries[at * len(queries) // most][:LONGEST] for at in range(most)]


def measure_search(site: Path, queries: Sequence[str]) -> Speed:
    """Type queries into the search of a built site, letter by letter."""
    with _page() as page:
        ready = _opened(page, site, 1)
    with _page() as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        slowed = _opened(page, site, SLOWED)
        letters = [time for query in queries for time in _typed(page, query)]
        page.evaluate(PLAIN)
        field = [time for query in queries[:FEW] for time in _typed(page, query)]
        return Speed(letters, field, ready, slowed, list(_loaded(site, asked)))


def _opened(page: Page, site: Path, slowed: int) -> float:
    """Open the search; return how long it took until it could answer."""
    page.goto(f"{site.absolute().as_uri()}/{PAGE}")
    page.wait_for_load_state("networkidle")
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": slowed})
    page.evaluate(LISTEN)
    page.keyboard.press("/")
    page.wait_for_function("globalThis.ready !== undefined")
    return float(page.evaluate("globalThis.ready"))


def _typed(page: Page, query: str) -> Iterator[float]:
    """Type a query; yield what each letter took."""
    page.locator(".tf-search input").fill("")
    for letter in query:
        page.evaluate("listen()")
        page.keyboard.press("Space" if letter == " " else letter)
        yield float(page.evaluate("painted"))


def _loaded(site: Path, asked: Sequence[str]) -> Iterator[Loaded]:
    for url in asked:
        _, found, path = url.partition(f"{FOLDER}/")
        if found:
            content = (site / FOLDER / path).read_bytes()
            yield Loaded(path, len(gzip.compress(content, mtime=0)))


@contextmanager
def _page() -> Iterator[Page]:
    found = shutil.which("chromium") or shutil.which("google-chrome")
    if not found:
        message = "needs a browser: install it with: apt-get install chromium"
        raise ProblemError(Problem("make bench", 1, message))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=[*ARGUMENTS])
        yield browser.new_page()
        browser.close()


def percentile(values: Sequence[float], percent: int) -> float:
    """Return the value that so many percent of the values do not exceed."""
    at = math.ceil(len(values) * percent / 100) - 1
    return sorted(values)[max(0, at)]


def report(speed: Speed) -> tuple[str, list[str]]:
    """Return what was measured as text, and the aims that were missed."""
    p50, p95 = (percentile(speed.letters, each) for each in (50, 95))
    size = {each.path: each.size for each in speed.loaded}
    code = sum(size for path, size in size.items() if "/" not in path)
    first = size.get(NAMES, 0)
    whole = first + sum(size.get(path, 0) for path in FOLLOWING)
    lines = [
        f"search, {len(speed.letters)} letters typed with the processor slowed "
        f"{SLOWED} times:",
        f"  to painted results: p50 {p50:.1f} ms, p95 {p95:.1f} ms, at most "
        f"{max(speed.letters):.1f} ms",
        f"  of which the browser's own, in a field that finds nothing: p50 "
        f"{percentile(speed.field, 50):.1f} ms, p95 {percentile(speed.field, 95):.1f} "
        "ms",
        f"  ready after opening: {speed.ready:.0f} ms, slowed "
        f"{speed.ready_slowed:.0f} ms",
        f"  gzipped: names {_kb(first)}, with their code {_kb(first + code)}, with "
        f"what follows {_kb(whole)}, with code {_kb(whole + code)}; in this order:",
        *(f"    {each.path:20s} {each.size:6d} B" for each in speed.loaded),
    ]
    figures = [
        ("letters, p95 in ms", p95, FRAME),
        ("ready, in ms", speed.ready, READY),
        ("names, in bytes", first, FIRST),
        ("with what follows, in bytes", whole, WHOLE),
    ]
    missed = [
        f"{what}: {is_:.0f} > {most:.0f}" for what, is_, most in figures if is_ > most
    ]
    return "\n".join(lines), missed


def _kb(size: int) -> str:
    return f"{size / 1000:.1f} kB"
