"""An entry's page shows its name as code and its other names openly."""

from bs4 import BeautifulSoup

from tfref.site.entry import also_html, entry_html

TITLE = '<h1 id="x">tf.math.add<a class="headerlink" href="#x">¶</a></h1>\n<p>a.b</p>'


def test_the_title_is_marked_and_may_break_after_a_dot() -> None:
    """Its text and its permalink stay, and so does what follows."""
    soup = BeautifulSoup(entry_html(TITLE, ()), "html.parser")
    assert soup.h1 is not None
    assert soup.h1["class"] == ["tf-name"]
    assert soup.h1.text == "tf.math.add¶"
    assert len(soup.h1("wbr")) == 2
    assert str(soup.p) == "<p>a.b</p>"


def test_a_page_without_a_title_stays() -> None:
    """There is nothing to mark."""
    assert entry_html("<p>a</p>", ("tf.add",)) == "<p>a</p>"


def test_aliases_stand_under_the_title() -> None:
    """The names that people write come first; those of compat.v1 are folded."""
    names = ("keras.ops.add", "tf.compat.v1.add", "tf.a.add", "tf.add")
    soup = BeautifulSoup(entry_html(TITLE, names), "html.parser")
    assert soup.details is not None
    assert [code.text for code in soup.details("code")] == ["tf.compat.v1.add"]
    assert soup.details.summary is not None
    assert soup.details.summary.text == "and 1 more in tf.compat.v1"
    soup.details.extract()
    assert [c.text for c in soup("code")] == ["tf.add", "tf.a.add", "keras.ops.add"]


def test_aliases_in_compat_alone_are_not_folded() -> None:
    """One line that holds only a fold says nothing."""
    html = also_html(("tf.compat.v1.cast",))
    assert "details" not in html
    assert BeautifulSoup(html, "html.parser").text == "Also tf.compat.v1.cast"


def test_no_aliases_no_line() -> None:
    """Nothing is announced that is not there."""
    assert also_html(()) == ""


def test_how_it_is_called_stands_under_the_first_sentence() -> None:
    """A page without a sentence has no place for it."""
    soup = BeautifulSoup(entry_html(TITLE, (), "<pre>add(x, y)</pre>"), "html.parser")
    assert soup.p is not None
    assert str(soup.p.next_sibling) == "<pre>add(x, y)</pre>"
    assert "<pre>" not in entry_html("<h1>tf</h1>", (), "<pre>add(x, y)</pre>")
