"""A small project to build a site from, and a small API to make pages of."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown
from mkdocstrings_handlers.python import PythonConfig
from playwright.sync_api import Browser, sync_playwright

from tests.api.fake_library import VERSIONS, fake_library
from tests.site.browsing import ARGUMENTS, Reader, reading, served
from tests.site.small_api import SMALL
from tests.site.whole import Built, build_whole
from tfref.api.extract import extract
from tfref.api.model import Api
from tfref.api.preferred import Preferred
from tfref.api.store import api_path, current_key, write_api
from tfref.examples.record import Versions, add_run, write_runs
from tfref.examples.snippet import digest_of
from tfref.layout import Layout, layout_at
from tfref.site.catalogue import catalogue_of
from tfref.site.handler import TfrefHandler

ROOT = Path(__file__).parents[2]
NO_BROWSER = (
    "Chromium not found: browser tests did not run; "
    "install it with: apt-get install chromium"
)
"""Why browser tests are skipped, for the closing lines of the run."""

FLATTEN = '''\
"""Flatten all but the batch axis."""
import tensorflow as tf

images = tf.zeros((32, 28, 28))
# --8<-- [start:flatten]
flat = tf.reshape(images, (images.shape[0], -1))
print(flat.shape)
#> (32, 784)
# --8<-- [end:flatten]
print(flat.dtype)
#> <dtype: 'float32'>
'''
WRONG_SIZE = '''\
# snippet: raises=InvalidArgumentError
"""The sizes of `tf.reshape` must agree."""
import tensorflow as tf

print("before")
#> before
tf.reshape(tf.zeros(6), (4, 2))
#> InvalidArgumentError: Input to reshape is a tensor with 6 values, but the
#> requested shape has 8
'''
PAGE = """\
---
description: What tf.reshape does.
---
# tf.reshape

Give the same values another shape, unlike `tf.transpose` or `tf.Session`{.gone}.

```python
--8<-- "tf/reshape/flatten.py:flatten"
```
"""


DATASET = """\
# tf.data.Dataset

Feed data to a training loop.

## batch {#tf.data.Dataset.batch}

Elements become rows, unlike those of `tf.data.Dataset.map`.
"""
FENCE = """\
    ```python
    --8<-- "tf/reshape/flatten.py"
    ```
"""
SHAPES = f"""\
# Shapes

- a

{FENCE}
!!! note

{FENCE}
"""


TABLES = {
    "popularity.txt": "100 tf.reshape\n",
    "receivers.yaml": "rows: {ds: Dataset}\n",
    "synonyms.yaml": "rows: [[picture, image]]\n",
    "words.yaml": "rows: [{words: [flatten a tensor], now: tf.reshape}]\n",
    "gone/families.yaml": (
        "rows: [{family: tf.contrib, now: tf.math, note: Its parts moved.}]\n"
    ),
}
"""What the search of the small project knows beside names."""


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    """Return the layout of a project with one entry and one snippet, not yet run."""
    return new_project(tmp_path)


@pytest.fixture
def project(layout: Layout) -> Layout:
    """Return the same project with all that a build of its hand-written pages needs."""
    prepare(layout, "tfref: {reference: false}")
    return layout


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Build the project's site once, apart from the one that is being looked at."""
    return build_whole(tmp_path_factory.mktemp("whole") / "site")


@pytest.fixture(scope="session")
def site(built: Built) -> Path:
    """Return the folder of the whole site."""
    return built.site


@pytest.fixture(scope="session")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Layout:
    """Build the whole site of a project with entries, a namespace and a guide."""
    layout = new_project(tmp_path_factory.mktemp("small"))
    prepare(layout, "tfref")
    write(layout.docs / "tf/data.md", "# tf.data\n\nRead input.\n")
    write(layout.docs / "tf/data/Dataset.md", DATASET)
    write(layout.docs / "guides/shapes.md", SHAPES)
    write(layout.docs / "tf/reshape/flatten.svg", "<svg/>")
    file, digest = "snippets/tf/reshape/flatten.py", digest_of(FLATTEN.encode())
    versions = Versions("2.21.0", "3.15.1", "3.11")
    write_runs(layout.runs, add_run({}, file, digest, versions))
    done = mkdocs_build(layout)
    assert done.returncode == 0, done.stderr
    return layout


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the system's Chromium; in CI its absence is a failure."""
    found = shutil.which("chromium") or shutil.which("google-chrome")
    if not found:
        if os.environ.get("CI"):
            pytest.fail(NO_BROWSER)
        pytest.skip(NO_BROWSER)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        browser.new_context().close()
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the site as a visitor sees it."""
    with served(site) as address:
        yield address


@pytest.fixture
def online(browser: Browser, address: str) -> Iterator[Reader]:
    """Read the site over http."""
    with reading(browser, address) as reader:
        yield reader


@pytest.fixture
def folder(browser: Browser, site: Path) -> Iterator[Reader]:
    """Read the site from its folder."""
    with reading(browser, site.as_uri()) as reader:
        yield reader


@pytest.fixture(scope="session")
def handler() -> TfrefHandler:
    """Return a handler that is ready to render the names of the small API."""
    return handler_of(SMALL)


@pytest.fixture(scope="session")
def fake_api() -> Api:
    """Return the API that is read from the fake library."""
    return extract(fake_library(), Preferred({}), VERSIONS, "key")


def new_project(root: Path) -> Layout:
    """Write a project with one entry and one snippet, not yet run."""
    write(root / "docs/index.md", "# Home\n\nSee `tf.reshape`.\n")
    write(root / "docs/tf/reshape.md", PAGE)
    write(root / "snippets/tf/reshape/flatten.py", FLATTEN)
    write(root / "data/runs.json", "{}\n")
    return layout_at(root)


def prepare(layout: Layout, plugin: str) -> None:
    """Give a project the configuration, the fonts and the small API.

    The API is kept as that of the installed TensorFlow: a build reads and renders it
    in no time.
    """
    preferred = layout.root / "data/preferred.yaml"
    shutil.copy(ROOT / "data/preferred.yaml", preferred)
    shutil.copytree(ROOT / "data/schema", layout.root / "data/schema")
    for file, table in TABLES.items():
        write(layout.root / "data" / file, table)
    layout.build.mkdir()
    (layout.build / "assets").symlink_to(ROOT / "build/assets")
    api = replace(SMALL, key=current_key(layout.root))
    write_api(api_path(layout.root), api)
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    theme = f"custom_dir: {ROOT}/src/tfref/site/theme"
    config = config.replace("custom_dir: src/tfref/site/theme", theme)
    config = config.replace("  - From the notes: from-the-notes.md\n", "")
    config = config.replace("\n  - tfref\n", f"\n  - {plugin}\n")
    write(layout.root / "mkdocs.yml", config)


def handler_of(api: Api) -> TfrefHandler:
    """Return a handler that is ready to render the names of an API."""
    handler = TfrefHandler(
        catalogue=catalogue_of(api),
        config=PythonConfig.from_data(),
        base_dir=ROOT,
        theme="material",
        custom_templates=None,
        mdx=[],
        mdx_config={},
    )
    handler._update_env(Markdown(extensions=["toc"]))
    return handler


def soup(html: str) -> BeautifulSoup:
    """Return HTML as a tree."""
    return BeautifulSoup(html, "html.parser")


def read(layout: Layout, path: str) -> BeautifulSoup:
    """Return a page of a built site."""
    return soup((layout.site / path).read_text(encoding="utf-8"))


def write(path: Path, text: str) -> None:
    """Write a file and the folders it stands in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def mkdocs_build(layout: Layout, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Build a project's site as a user of MkDocs does.

    Not with --quiet: MkDocs then counts no warnings, and lets all of them pass.
    """
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", *arguments],
        cwd=layout.root,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
