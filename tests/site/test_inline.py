"""A line of plain text becomes HTML, its code marked."""

from tfref.site.inline import inline_html, plain_html


def test_backticks_mark_code() -> None:
    """What HTML would take for markup is escaped, in code as well."""
    text = "`a < b` is <less> & `c`"
    expected = "<code>a &lt; b</code> is &lt;less&gt; &amp; <code>c</code>"
    assert inline_html(text) == expected


def test_an_attribute_holds_no_markup() -> None:
    """Backticks go and quotes are escaped."""
    assert plain_html('say "`x`"') == "say &quot;x&quot;"
