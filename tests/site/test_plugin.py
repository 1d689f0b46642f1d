"""The plugin gives MkDocs what the modules make, or ends the build in one line."""

import subprocess
import sys

import pytest
from bs4 import Tag

from tests.site.conftest import FLATTEN, PAGE, mkdocs_build, read, write
from tests.site.links import problems_of, read_site
from tfref.layout import Layout


def failed(layout: Layout) -> str:
    """Build the site, which must fail without a traceback; return what it says."""
    done = mkdocs_build(layout)
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert not (layout.site / "index.html").exists()
    return done.stderr


def test_an_entry_is_built_whole(small_site: Layout) -> None:
    """Title, mark, snippet, download and links, all from one build."""
    page = read(small_site, "tf/reshape.html")
    assert page.title is not None
    assert page.title.text == "tf.reshape - tfref"
    mark = page.select_one(".tf-mark--ran")
    assert mark is not None
    assert mark.text == "Ran on TensorFlow 2.21.0, Keras 3.15.1, Python 3.11"
    download = page.select_one("a[download]")
    assert download is not None
    program = small_site.site / "tf" / str(download["href"])
    assert program.read_text(encoding="utf-8") == FLATTEN
    keyword = page.select_one(".tf-snippet .highlight .mi")
    assert keyword is not None
    assert keyword.text == "0"
    gone = page.select_one("code.gone")
    assert gone is not None
    assert gone.text == "tf.Session"
    link = read(small_site, "index.html").select_one("a.tf-ref")
    assert link is not None
    assert link["href"] == "tf/reshape.html"


def test_buttons_hold_what_they_copy_line_by_line(small_site: Layout) -> None:
    """The blanks in it survive the build, which drops others."""
    page = read(small_site, "guides/shapes.html")
    buttons = page.select("button[data-tf-copy]")
    assert [button.text for button in buttons[:2]] == ["Copy", "Copy program"]
    program = str(buttons[1]["data-tf-copy"])
    assert "import tensorflow as tf\n\nimages = tf.zeros" in program
    assert "#>" not in program


def test_an_entry_shows_what_the_model_knows_of_it(small_site: Layout) -> None:
    """Under the title what it is, under the sentence its call, below it the rest."""
    page = read(small_site, "tf/reshape.html")
    title = page.h1
    assert title is not None
    assert (title["id"], title["class"]) == ("tf.reshape", ["tf-name"])
    order = [
        name
        for tag in title.find_next_siblings()
        if isinstance(tag, Tag)
        for name in (tag.get("class") or [tag.name])
    ]
    assert order[:4] == ["tf-meta", "tf-also", "p", "tf-signature"]
    assert order.index("tf-snippet") < order.index("tf-reference")
    reference = page.select_one("h2 ~ .tf-reference")
    assert reference is not None
    assert "Reshapes a tensor." in reference.text
    assert not reference("h1")


def test_the_reference_leaves_a_section_s_anchor_to_the_person_who_wrote_it(
    small_site: Layout,
) -> None:
    """A link to the member leads to what is written, and the reference stays."""
    page = read(small_site, "tf/data/Dataset.html")
    written = page.find(id="tf.data.Dataset.batch")
    generated = page.find(id="tf.data.Dataset.batch--reference")
    assert isinstance(written, Tag)
    assert isinstance(generated, Tag)
    assert (written.name, generated.name) == ("h2", "h4")
    link = page.select_one("p a.tf-ref")
    assert link is not None
    assert link["href"] == "#tf.data.Dataset.map"


def test_a_namespace_s_entry_lists_what_is_in_it(small_site: Layout) -> None:
    """Below what a person wrote, with a mark at each entry."""
    page = read(small_site, "tf/data.html")
    assert "Read input." in page.text
    heading = page.select_one("h2:has(~ .tf-reference)")
    assert heading is not None
    assert heading.text.startswith("All of tf.data")
    row = page.select_one('.tf-children a[href="data/Dataset.html"]')
    assert row is not None
    assert row.find_next(class_="tf-badge--entry") is not None


def test_a_reference_page_says_where_it_stands(small_site: Layout) -> None:
    """Above its title and in the rail; below it, what it was read from."""
    page = read(small_site, "tf/data/Dataset.html")
    crumbs = [a["href"] for a in page.select(".tf-crumbs a")]
    assert crumbs == ["../../tf.html", "../data.html"]
    rail = page.select_one(".tf-rail")
    assert rail is not None
    assert rail["data-tf-here"] == "tf.data.Dataset"
    assert "TensorFlow 2.21.0 and Keras 3.15.1" in page.text
    following = page.select_one(".tf-turn a[rel=next]")
    assert following is not None
    assert following["href"] == "Reader.html"


def test_other_pages_have_the_navigation(small_site: Layout) -> None:
    """It names where the reference begins."""
    page = read(small_site, "guides/shapes.html")
    assert not page.select(".tf-rail, .tf-crumbs, .tf-turn")
    links = [a["href"] for a in page.select(".md-nav--primary a.md-nav__link")]
    assert {"../index.html", "../tf.html", "../keras.html", "../names.html"} <= {*links}


def test_a_snippet_may_stand_in_a_list_or_an_admonition(small_site: Layout) -> None:
    """Where Markdown allows a fence, a snippet can be shown."""
    page = read(small_site, "guides/shapes.html")
    assert page.select_one("li > .tf-snippet") is not None
    assert page.select_one(".admonition > .tf-snippet") is not None


def test_a_figure_is_shown_with_its_snippet(small_site: Layout) -> None:
    """Its URL holds from the page that shows it, wherever that stands."""
    image = read(small_site, "guides/shapes.html").select_one(".tf-figure img")
    assert image is not None
    assert (small_site.site / "guides" / str(image["src"])).resolve().is_file()


def test_a_page_has_no_blank_line_outside_code(small_site: Layout) -> None:
    """Half of a small page would be blanks."""
    page = (small_site.site / "tf/math/add.html").read_text(encoding="utf-8")
    assert "\n\n" not in page
    assert "\n " not in page


def test_without_the_reference_only_hand_written_pages_are_built(
    project: Layout,
) -> None:
    """Each with the reference below it, and the links it would have."""
    done = mkdocs_build(project)
    assert done.returncode == 0, done.stderr
    pages = read_site(project.site)
    assert set(pages) == {"index.html", "404.html", "tf/reshape.html"}
    assert read(project, "tf/reshape.html").select_one(".tf-reference") is not None
    assert "math/add.html" in pages["tf/reshape.html"].links
    broken = list(problems_of(project.site, pages))
    assert all(line.endswith("leads to no file") for line in broken), broken


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
    assert line in failed(project)


def test_an_unknown_name_ends_the_build_in_one_line(project: Layout) -> None:
    """It names the page, the name, and what to correct."""
    write(project.docs / "guides/a.md", "# A\n\n::: tf.reshap\n")
    said = failed(project)
    assert "tf.reshap is no public name of TensorFlow 2.21.0: correct `:::" in said
    assert "guides/a.md" in said


@pytest.mark.parametrize("kept", [False, True])
def test_a_plugin_that_is_not_there_in_time_ends_the_build_in_one_line(
    project: Layout, kept: bool
) -> None:
    """The reference is rendered by it; it must do its part before ours."""
    config = (project.root / "mkdocs.yml").read_text(encoding="utf-8")
    ours = "  - tfref: {reference: false}\n"
    start = config.index("  - mkdocstrings:\n")
    end = config.index(ours, start)
    after = config[start:end] if kept else ""
    rest = config[end + len(ours) :]
    write(project.root / "mkdocs.yml", config[:start] + ours + after + rest)
    assert "mkdocs.yml: `plugins` must list mkdocstrings before tfref" in failed(
        project
    )


def test_a_broken_link_fails_the_build(project: Layout) -> None:
    """MkDocs would only mention some of these."""
    messages = {
        "[a](tf/reshape.md#nowhere)": "does not contain an anchor '#nowhere'",
        "[a](/tf/reshape.html)": "absolute link",
        "[a](tf/reshap.md)": "not found among documentation files",
    }
    write(project.docs / "index.md", "# Home\n\n" + "\n\n".join(messages) + "\n")
    done = mkdocs_build(project)
    assert done.returncode == 1
    for message in messages.values():
        assert message in done.stderr
    assert "Aborted with 3 warnings" in done.stdout


def test_a_link_to_an_entry_s_own_anchors_is_no_broken_one(project: Layout) -> None:
    """Its title has the name as its anchor, and its reference more."""
    places = ("tf.reshape", "tf.reshape--parameters")
    links = "\n".join(f"[a](tf/reshape.md#{place})" for place in places)
    write(project.docs / "index.md", f"# Home\n\n{links}\n")
    done = mkdocs_build(project)
    assert done.returncode == 0, done.stderr


def test_building_imports_neither_tensorflow_nor_keras(project: Layout) -> None:
    """In the process that builds: a page takes no time, an import three seconds."""
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


def test_the_theme_s_styles_ask_no_other_host(small_site: Layout) -> None:
    """Neither a font nor an image comes from elsewhere."""
    styles = list(small_site.site.rglob("tfref/*.css"))
    assert styles
    for path in styles:
        assert "//" not in path.read_text(encoding="utf-8")


def test_a_page_of_one_s_own_may_show_the_reference_of_a_name(project: Layout) -> None:
    """With its title, its anchor, its other names and its call."""
    write(project.docs / "guides/sums.md", "# Sums\n\n::: tf.math.add\n")
    done = mkdocs_build(project)
    assert done.returncode == 0, done.stderr
    page = read(project, "guides/sums.html")
    title = page.find(id="tf.math.add")
    assert title is not None
    assert title.name == "h2"
    assert page.select_one(".tf-also") is not None
    called = page.select_one(".tf-signature")
    assert called is not None
    assert called.text.startswith("tf.math.add(")
