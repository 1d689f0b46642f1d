"""A built site is checked: links lead somewhere, and no other host is asked."""

from pathlib import Path

import pytest

from tests.site.conftest import write
from tests.site.links import alike, problems_of, read_page, read_site

GOOD = '<h1 id="tf.a">a</h1><a href="#tf.a">a</a>'


def problems(folder: Path, **pages: str) -> list[str]:
    """Return what is wrong with a site of these pages, `tf__a` standing at tf/a."""
    for name, body in pages.items():
        write(folder / f"{name.replace('__', '/')}.html", f"<body>{body}</body>")
    return list(problems_of(folder, read_site(folder)))


def test_a_page_is_read_for_its_ids_links_and_what_it_loads() -> None:
    """A canonical link is for machines: no browser follows it."""
    page = read_page(
        b'<head><link rel="canonical" href="https://x.y/a">'
        b'<link rel="stylesheet" href="a.css"><script src="a.js"></script></head>'
        b'<body><a href="b.html#c">b</a><p id="d"></p><p id="d"></p></body>'
    )
    assert page.ids == {"d"}
    assert page.repeated == ("d",)
    assert page.links == {"https://x.y/a", "a.css", "b.html#c"}
    assert page.loaded == {"a.css", "a.js"}


@pytest.mark.parametrize(
    "link",
    [
        "#tf.a",
        "../index.html",
        "b.html",
        "b.html#tf.b",
        "b%2Ehtml#tf%2Eb",
        "data.json",
        "data.json#anything",
        "https://example.org/x#y",
        "mailto:a@b.c",
    ],
)
def test_a_good_link_is_no_problem(tmp_path: Path, link: str) -> None:
    """From a folder, to a page, a place on it, a file, or out of the site."""
    write(tmp_path / "tf/data.json", "{}")
    body = f'{GOOD}<a href="{link}">x</a>'
    assert problems(tmp_path, index="", tf__a=body, tf__b='<i id="tf.b"></i>') == []


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        ("c.html", "c.html leads to no file"),
        ("index.html", "index.html leads to no file"),
        ("../../index.html", "../../index.html leads to no file"),
        ("#tf.b", "#tf.b leads to no place on its page"),
        ("b.html#tf.a", "b.html#tf.a leads to no place on its page"),
        ("/index.html", "/index.html leads nowhere on file://"),
        ("tfref:tf.a", "tfref:tf.a has a scheme that no browser knows"),
    ],
)
def test_a_bad_link_is_named_with_its_page(
    tmp_path: Path, link: str, problem: str
) -> None:
    """A link to a name that was left open is one of them."""
    body = f'{GOOD}<a href="{link}">x</a>'
    found = problems(tmp_path, index="", tf__a=body, tf__b='<i id="tf.b"></i>')
    assert found == [f"tf/a.html: {problem}"]


def test_the_page_for_wrong_addresses_begins_at_the_root(tmp_path: Path) -> None:
    """A server shows it at any depth; what it names must be there all the same."""
    write(tmp_path / "404.html", '<a href="/index.html">a</a><a href="/b.html">b</a>')
    found = problems(tmp_path, index="")
    assert found == ["404.html: /b.html leads to no file"]


def test_what_a_page_loads_must_be_there(tmp_path: Path) -> None:
    """A picture or a script as well as a page."""
    found = problems(tmp_path, index='<img src="a.svg"><script src="b.js"></script>')
    assert found == [
        "index.html: a.svg leads to no file",
        "index.html: b.js leads to no file",
    ]


@pytest.mark.parametrize(
    "tag",
    [
        '<script src="https://cdn.org/a.js"></script>',
        '<img src="//cdn.org/a.png">',
        '<link rel="stylesheet" href="https://cdn.org/a.css">',
    ],
)
def test_nothing_is_loaded_from_another_host(tmp_path: Path, tag: str) -> None:
    """The site works without a network."""
    (found,) = problems(tmp_path, index=tag)
    assert found.startswith("index.html: loads ")
    assert "cdn.org/a." in found


def test_an_id_stands_on_a_page_once(tmp_path: Path) -> None:
    """Else a link leads to the first of them only."""
    found = problems(tmp_path, index=GOOD + GOOD)
    assert found == ["index.html: the id tf.a stands there more than once"]


def test_paths_that_some_systems_take_for_one_are_found(tmp_path: Path) -> None:
    """Files and folders."""
    write(tmp_path / "tf/Print.html", "")
    write(tmp_path / "tf/print-2.html", "")
    assert alike(tmp_path) == []
    write(tmp_path / "tf/print.html", "")
    assert alike(tmp_path) == ["tf/Print.html", "tf/print.html"]
