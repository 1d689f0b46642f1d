"""An entry's page shows its name as code, and what the model knows of it."""

from tests.site.conftest import soup
from tfref.site.entry import entry_html, with_signatures

TITLE = (
    '<h1 id="x">tf.math.add<a class="headerlink" href="#x">¶</a></h1>\n<p>a.b</p>\n<p>c'
)
CALL = "<pre>add(x, y)</pre>"


def entry(html: str, masthead: str = "", called: str = "") -> str:
    """Return the HTML of an entry of tf.math.add."""
    return entry_html(html, "tf.math.add", masthead, called)


def test_the_title_is_marked_and_may_break_after_a_dot() -> None:
    """Its text stays, and so does what follows."""
    page = soup(entry(TITLE))
    assert page.h1 is not None
    assert page.h1["class"] == ["tf-name"]
    assert page.h1.text == "tf.math.add¶"
    assert len(page.h1("wbr")) == 2
    assert str(page.p) == "<p>a.b</p>"


def test_the_title_s_anchor_is_the_name() -> None:
    """As on each page of the reference; its own link leads there."""
    page = soup(entry(TITLE + '<h2 id="x">d</h2>'))
    assert page.h1 is not None
    assert page.h1["id"] == "tf.math.add"
    assert page.h1.a is not None
    assert page.h1.a["href"] == "#tf.math.add"
    assert page.h2 is not None
    assert page.h2["id"] == "x"


def test_the_masthead_stands_under_the_title() -> None:
    """And above all else."""
    assert "</h1><div>function</div>\n<p>a.b</p>" in entry(TITLE, "<div>function</div>")


def test_how_it_is_called_stands_under_the_first_sentence() -> None:
    """A page without a sentence has no place for it."""
    html = entry(TITLE, "<div></div>", CALL)
    assert f"<p>a.b</p>{CALL}\n<p>c" in html
    assert html.count(CALL) == 1
    assert CALL not in entry("<h1>tf</h1>", "", CALL)


def test_a_page_without_a_title_stays() -> None:
    """There is nothing to mark."""
    assert entry("<p>a</p>", "<div></div>", CALL) == "<p>a</p>"


def test_a_section_on_a_member_leads_to_its_signature() -> None:
    """Where the reference below has one; other sections stay as they are."""
    html = (
        '<h2 id="tf.C.a">a</h2><p>x</p><h2 id="tf.C.b">b</h2>'
        '<h4 id="tf.C.a--reference">a</h4>'
    )
    page = soup(with_signatures(html, ["tf.C.a", "tf.C.b"]))
    links = page.select("h2 + .tf-source a")
    assert [link["href"] for link in links] == ["#tf.C.a--reference"]
    heading = page.find(id="tf.C.a")
    assert heading is not None
    assert links[0].find_previous("h2") is heading
