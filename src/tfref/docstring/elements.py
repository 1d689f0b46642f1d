"""The HTML elements that a docstring may hold: harmless ones, and no others."""

from collections.abc import Sequence
from html import escape
from html.parser import HTMLParser

from tfref.docstring.links import outside_address

VOID = frozenset({"br", "hr", "img"})
INLINE = frozenset(
    {"a", "b", "i", "em", "strong", "code", "sub", "sup", "br", "img", "span", "kbd"}
)
TABLE = frozenset({"table", "thead", "tbody", "tr", "th", "td"})
BLOCK = TABLE | frozenset(
    {"p", "div", "pre", "ul", "ol", "li", "dl", "dt", "dd", "details", "summary", "hr"}
)
ATTRIBUTES = frozenset({"colspan", "rowspan", "align", "title", "start"})
SAYS_NOTHING = frozenset({"", "image", "img", "figure", "png"})
"""Alternative texts of images that are as good as none."""


def clean_html(html: str) -> str:
    """Return balanced HTML of known elements; all else in it becomes text."""
    cleaner = _Cleaner()
    try:
        cleaner.feed(html)
        cleaner.close()
    except AssertionError:  # Python's parser gives up on `<![`
        return escape(html, quote=False)
    return cleaner.finish()


def opening_html(tag: str, *, linked: bool = False) -> str:
    """Return an opening tag without the attributes that nobody needs."""
    cleaner = _Cleaner(["a"] if linked else [])
    cleaner.feed(tag)
    return cleaner.so_far()


def image_html(address: str, text: str) -> str:
    """Return a link to an image: a page loads nothing from elsewhere."""
    href = outside_address(address)
    words = escape(image_words(address, text), quote=False)
    return f'<a href="{escape(href)}">{words}</a>' if href else words


def image_words(address: str, text: str) -> str:
    """Return what an image is called, by its file where upstream says nothing."""
    if text.strip().lower() not in SAYS_NOTHING:
        return text.strip()
    name = "".join(address.split()).partition("?")[0].rpartition("/")[2]
    return f"Figure: {name}" if name else "Figure"


class _Cleaner(HTMLParser):
    def __init__(self, opened: Sequence[str] = ()) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._open = list(opened)

    def handle_starttag(
        self, tag: str, attrs: Sequence[tuple[str, str | None]]
    ) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "img":
            address = "" if "a" in self._open else values.get("src", "")
            self._parts.append(image_html(address, values.get("alt", "")))
        elif tag == "a" and "a" in self._open:
            pass  # links do not nest
        elif tag in INLINE or tag in BLOCK:
            if tag in BLOCK and "p" in self._open:
                self.handle_endtag("p")
            self._parts.append(_opening(tag, values))
            if tag not in VOID:
                self._open.append(tag)
        else:
            self.handle_data(self.get_starttag_text() or "")

    def handle_startendtag(
        self, tag: str, attrs: Sequence[tuple[str, str | None]]
    ) -> None:
        self.handle_starttag(tag, attrs)
        if tag in self._open and tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._close() != tag:
                pass
        elif tag not in INLINE and tag not in BLOCK:
            self.handle_data(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._parts.append(escape(data, quote=False))

    def handle_comment(self, data: str) -> None:
        self.handle_data(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self.handle_data(f"<!{decl}>")

    def unknown_decl(self, data: str) -> None:
        self.handle_data(f"<![{data}]>")

    def handle_pi(self, data: str) -> None:
        self.handle_data(f"<?{data}>")

    def so_far(self) -> str:
        return "".join(self._parts)

    def finish(self) -> str:
        while self._open:
            self._close()
        return self.so_far()

    def _close(self) -> str:
        tag = self._open.pop()
        self._parts.append(f"</{tag}>")
        return tag


def _opening(tag: str, values: dict[str, str]) -> str:
    kept = {name: value for name, value in values.items() if name in ATTRIBUTES}
    href = outside_address(values.get("href", "")) if tag == "a" else None
    if href:
        kept["href"] = href
    attributes = "".join(f' {name}="{escape(kept[name])}"' for name in sorted(kept))
    return f"<{tag}{attributes}>"
