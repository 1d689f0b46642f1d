"""The whole site: every name has its place, every link leads somewhere; it is light.

What it costs is measured in CPU time, and held to budgets that leave room: they are
there to catch what makes the site several times as dear.
"""

import gzip
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import pytest
import sphobjinv

from tests.conftest import FIGURE
from tests.site.conftest import ROOT
from tests.site.links import BuiltPage, alike, problems_of, read_site
from tests.site.whole import Built, build_whole
from tfref.api.model import Api
from tfref.api.store import ensure_api
from tfref.examples.environment import SETTINGS
from tfref.site.addresses import api_addresses

pytestmark = pytest.mark.xdist_group("browser")

Note = Callable[[str, object], None]

SAMPLE = 200
MEGABYTE = 1_000_000

TINY = """\
site_name: tiny
theme: {name: material, font: false}
plugins:
  - autorefs
  - mkdocstrings:
      handlers:
        python:
          inventories: [{url: "file://INVENTORY", base_url: "https://tfref.example/"}]
"""


@pytest.fixture(scope="module")
def api() -> Api:
    """Return the API of the installed TensorFlow."""
    return ensure_api(ROOT)


@pytest.fixture(scope="module")
def pages(built: Built) -> dict[str, BuiltPage]:
    """Return every page of the site, read once."""
    return read_site(built.site)


@pytest.fixture(scope="module")
def symbols(built: Built) -> dict[str, str]:
    """Return the address of every name, as the site gives it."""
    text = (built.site / "symbols.json").read_text(encoding="utf-8")
    found: dict[str, str] = json.loads(text)
    return found


def test_every_link_leads_somewhere(built: Built, pages: dict[str, BuiltPage]) -> None:
    """To a file, and to a place on it; and no page loads anything from elsewhere."""
    problems = list(problems_of(built.site, pages))
    assert problems == [], "\n".join(problems[:50])


def test_no_two_paths_differ_in_letter_case_alone(built: Built) -> None:
    """The site can be unpacked where `Add` and `add` are one file."""
    assert alike(built.site) == []


def test_every_name_has_a_place(
    symbols: dict[str, str], pages: dict[str, BuiltPage], record_property: Note
) -> None:
    """Page and anchor of each name are in the site."""
    lost = [
        f"{name}: {url}"
        for name, url in symbols.items()
        for path, _, anchor in (url.partition("#"),)
        if path not in pages or anchor not in pages[path].ids
    ]
    record_property(FIGURE, f"names with page and anchor: {len(symbols)} of them all")
    assert lost == []
    assert len(symbols) > 80_000


def test_the_names_are_those_of_the_api(symbols: dict[str, str], api: Api) -> None:
    """Modules, symbols, members and aliases are all there."""
    names = {module.name for module in api.modules}
    for symbol in api.symbols:
        for name in (symbol.name, *symbol.aliases):
            names |= {name, *(f"{name}.{member.name}" for member in symbol.members)}
    assert names - symbols.keys() == set()
    others = symbols.keys() - names
    assert {name for name in others if not name.startswith(tuple(api.mirrors))} == set()


def test_pages_say_what_the_library_says(built: Built, record_property: Note) -> None:
    """Signatures and docstrings of names drawn at random are the running library's."""
    seed = random.randrange(1_000_000)
    done = subprocess.run(
        [
            sys.executable,
            str(ROOT / "tests/site/compare_with_library.py"),
            *(str(built.site), str(SAMPLE), str(seed)),
        ],
        cwd=ROOT,
        env={**os.environ, **SETTINGS, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout)
    counts = found["compared"]
    record_property(
        FIGURE,
        f"pages compared with the library: {counts['names']} names, "
        f"{counts['signatures']} of them with a signature, seed {seed}",
    )
    assert found["differences"] == {}, f"seed {seed}"
    assert counts["names"] == SAMPLE
    assert counts["signatures"] > SAMPLE / 2


def test_alias_pages_are_small_and_plain(built: Built, api: Api) -> None:
    """Each is under 1 kB, and leads on by a link and without JavaScript."""
    page = built.site / "tf/add.html"
    text = page.read_text(encoding="utf-8")
    refresh = '<meta http-equiv="refresh" content="0; url=math/add.html">'
    assert f"<noscript>{refresh}</noscript>" in text
    assert '<a href="math/add.html">' in text
    paths = api_addresses(api).aliases.values()
    sizes = {path: (built.site / path).stat().st_size for path in paths}
    assert [path for path, size in sizes.items() if size >= 1000] == []
    assert len(sizes) > sum(len(symbol.aliases) for symbol in api.symbols)


def test_another_reader_reads_the_inventory(
    built: Built, symbols: dict[str, str]
) -> None:
    """The reader sphobjinv finds every name of symbols.json, at the same address."""
    inventory = sphobjinv.Inventory(str(built.site / "objects.inv"))
    found = {each.name: each.uri_expanded for each in inventory.objects}
    assert found == symbols
    roles = {each.name: each.role for each in inventory.objects}
    assert roles["tf.keras.layers.Dense"] == "class"
    assert roles["tf.data.Dataset.batch"] == "method"
    assert roles["tf.math"] == "module"


def test_another_project_links_by_the_inventory(built: Built, tmp_path: Path) -> None:
    """A MkDocs project with mkdocstrings links names of TensorFlow."""
    inventory = str(built.site / "objects.inv")
    (tmp_path / "mkdocs.yml").write_text(TINY.replace("INVENTORY", inventory))
    (tmp_path / "docs").mkdir()
    text = "# Tiny\n\nSee [tf.add][] and [batching][tf.data.Dataset.batch].\n"
    (tmp_path / "docs/index.md").write_text(text)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "site/index.html").read_text(encoding="utf-8")
    base = "https://tfref.example/tf/"
    assert f'href="{base}math/add.html#tf.math.add"' in page
    assert f'href="{base}data/Dataset.html#tf.data.Dataset.batch"' in page


def test_two_builds_are_equal_byte_for_byte(
    built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the order of hashes in a process, and whenever it runs."""
    monkeypatch.setenv("PYTHONHASHSEED", "1")
    again = build_whole(tmp_path / "site")
    first, second = contents(built.site), contents(again.site)
    assert first.keys() == second.keys()
    assert [path for path in first if first[path] != second[path]] == []


def contents(site: Path) -> dict[str, bytes]:
    """Return every file of a site."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file()
    }


def test_the_site_is_light(built: Built, api: Api, record_property: Note) -> None:
    """In all, page by page, and in what a build takes."""
    total = sum(len(content) for content in contents(built.site).values())
    sizes = sorted(reference_sizes(built.site, api))
    record_property(
        FIGURE,
        f"site {total / MEGABYTE:.0f} MB, {len(sizes)} reference pages, gzipped "
        f"median {median(sizes):.0f} B, largest {sizes[-1]} B; build {built.cpu:.1f} s "
        f"of CPU, {built.memory / MEGABYTE:.0f} MB",
    )
    assert total <= 120 * MEGABYTE
    assert median(sizes) <= 6000
    assert sizes[-1] <= 100_000  # tf.data.Dataset, with its entry
    assert built.cpu <= 60
    assert built.memory < 1000 * MEGABYTE


def reference_sizes(site: Path, api: Api) -> Iterator[int]:
    """Yield the gzipped size of each page that describes a name."""
    for path in api_addresses(api).pages.values():
        yield len(gzip.compress((site / path).read_bytes()))
