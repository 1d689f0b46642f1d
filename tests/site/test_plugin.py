"""The plugin gives MkDocs what the modules make, or ends the build in one line."""

import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.site.conftest import FLATTEN, PAGE, mkdocs_build, write
from tfref.examples.record import Versions, add_run, write_runs
from tfref.examples.snippet import digest_of
from tfref.layout import Layout


def read(layout: Layout, path: str) -> BeautifulSoup:
    """Return a page of the built site."""
    return BeautifulSoup(
        (layout.site / path).read_text(encoding="utf-8"), "html.parser"
    )


def built(layout: Layout) -> None:
    """Build the site, which must work."""
    done = mkdocs_build(layout)
    assert done.returncode == 0, done.stderr


def test_an_entry_is_built_whole(project: Layout) -> None:
    """Snippet, download, alias, links, title and a font, all from one build."""
    write_runs(
        project.runs,
        add_run(
            {},
            "snippets/tf/reshape/flatten.py",
            digest_of(FLATTEN.encode()),
            Versions("2.21.0", "3.15.1", "3.11"),
        ),
    )
    built(project)
    page = read(project, "tf/reshape.html")
    assert page.title is not None
    assert page.title.text == "tf.reshape - tfref"
    mark = page.select_one(".tf-mark--ran")
    assert mark is not None
    assert mark.text == "Ran on TensorFlow 2.21.0, Keras 3.15.1, Python 3.11"
    download = page.select_one("a[download]")
    assert download is not None
    program = project.site / "tf" / str(download["href"])
    assert program.read_text(encoding="utf-8") == FLATTEN
    keyword = page.select_one(".tf-snippet .highlight .mi")
    assert keyword is not None
    assert keyword.text == "0"
    gone = page.select_one("code.gone")
    assert gone is not None
    assert gone.text == "tf.Session"
    link = read(project, "index.html").select_one("a.tf-ref")
    assert link is not None
    assert link["href"] == "tf/reshape.html"
    alias = read(project, "tf/compat/v1/reshape.html").a
    assert alias is not None
    assert alias["href"] == "../../reshape.html"
    assert (project.site / "assets/fonts/jetbrains-mono-regular.woff2").is_file()


def test_a_snippet_may_stand_in_a_list_or_an_admonition(project: Layout) -> None:
    """Where Markdown allows a fence, a snippet can be shown."""
    fence = '    ```python\n    --8<-- "tf/reshape/flatten.py"\n    ```\n'
    write(project.docs / "index.md", f"# Home\n\n- a\n\n{fence}\n!!! note\n\n{fence}")
    built(project)
    page = read(project, "index.html")
    assert page.select_one("li > .tf-snippet") is not None
    assert page.select_one(".admonition > .tf-snippet") is not None


def test_a_figure_is_shown_with_its_snippet(project: Layout) -> None:
    """Its URL holds from the page that shows it, wherever that stands."""
    write(project.docs / "tf/reshape/flatten.svg", "<svg/>")
    fence = '```python\n--8<-- "tf/reshape/flatten.py"\n```\n'
    write(project.docs / "guides/shapes.md", f"# Shapes\n\n{fence}")
    built(project)
    image = read(project, "guides/shapes.html").select_one(".tf-figure img")
    assert image is not None
    assert (project.site / "guides" / str(image["src"])).resolve().is_file()


def test_a_namespace_s_title_leads_to_its_page(project: Layout) -> None:
    """In the navigation its name is a link, and its entries stand below."""
    write(project.docs / "tf.md", "# tf\n")
    write(project.docs / "tf/data.md", "# tf.data\n")
    write(project.docs / "tf/data/Dataset.md", "# tf.data.Dataset\n")
    built(project)
    nav = read(project, "index.html").select_one(".md-nav--primary")
    assert nav is not None
    links = {a.text.strip(): a["href"] for a in nav.select("a.md-nav__link")}
    assert {name: links[name] for name in ("tf", "data", "Dataset", "reshape")} == {
        "tf": "tf.html",
        "data": "tf/data.html",
        "Dataset": "tf/data/Dataset.html",
        "reshape": "tf/reshape.html",
    }


@pytest.mark.parametrize(
    ("file", "text", "line"),
    [
        (
            "docs/tf/reshape.md",
            PAGE.replace(":flatten", ":foo"),
            "docs/tf/reshape.md:9: no section 'foo' in "
            "snippets/tf/reshape/flatten.py; it has: flatten",
        ),
        (
            "docs/tf/reshape.md",
            '```python\n--8<-- "tf/reshape/no.py"\n```',
            "docs/tf/reshape.md:2: no snippet snippets/tf/reshape/no.py; "
            "snippets/tf/reshape has: flatten.py",
        ),
        (
            "snippets/tf/reshape/flatten.py",
            '"""A."""\n# --8<-- [start:flatten]\nx = (\n',
            "snippets/tf/reshape/flatten.py:3: is not valid Python: '(' was never",
        ),
        ("data/runs.json", "{\n", "data/runs.json:2: is no run record"),
    ],
)
def test_what_is_wrong_ends_the_build_in_one_line(
    project: Layout, file: str, text: str, line: str
) -> None:
    """File, line and what is there instead; no traceback, and no site."""
    write(project.root / file, text)
    done = mkdocs_build(project)
    assert done.returncode == 1
    assert line in done.stderr
    assert "Traceback" not in done.stderr
    assert not (project.site / "index.html").exists()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[a](tf/reshape.md#nowhere)", "does not contain an anchor '#nowhere'"),
        ("[a](/tf/reshape.html)", "absolute link"),
        ("[a](tf/reshap.md)", "not found among documentation files"),
    ],
)
def test_a_broken_link_fails_the_build(
    project: Layout, text: str, message: str
) -> None:
    """MkDocs would only mention some of them."""
    write(project.docs / "index.md", f"# Home\n\n{text}\n")
    done = mkdocs_build(project)
    assert done.returncode == 1
    assert message in done.stderr


def test_building_imports_neither_tensorflow_nor_keras(project: Layout) -> None:
    """In the process that builds: a site takes a second, an import three."""
    program = (
        "import sys; from mkdocs.__main__ import cli\n"
        "cli(['build'], standalone_mode=False)\n"
        "print(sorted({'tensorflow', 'keras', 'tfref'} & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=project.root,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "['tfref']"


def test_the_theme_asks_no_other_host(project: Layout) -> None:
    """Neither a script, a style, a font nor an image comes from elsewhere."""
    built(project)
    for path in project.site.rglob("*.html"):
        page = read(project, path.relative_to(project.site).as_posix())
        loaded = [
            tag.get("src") or tag.get("href") for tag in page(["script", "link", "img"])
        ]
        assert not [url for url in loaded if url and "//" in str(url)], path
    for path in Path(project.site).rglob("tfref/*.css"):
        assert "//" not in path.read_text(encoding="utf-8")
