"""A docstring as HTML.

    renderer = DocstringRenderer(link, example, highlight)
    prepared = renderer.prepare(inspect.getdoc(value))
    for section in prepared.sections:
        renderer.html(section.text, prepared)
        for item in section.items:
            renderer.html(item.text, prepared)
    renderer.inline_html("Computes `tf.abs` of `x`.")

`link` leads from a bare name to an address, `example` makes the HTML of one of
`prepared.blocks`, `highlight` that of any other code. A `Prepared` belongs to one
docstring: its texts hold placeholders of its blocks, and its references, defined
anywhere in it, hold in all of it. No input makes a call raise.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tfref.docstring.blocks import Block, example_blocks
from tfref.docstring.compatibility import is_mark
from tfref.docstring.headings import with_headings_marked
from tfref.docstring.links import Link
from tfref.docstring.namelists import with_names_listed
from tfref.docstring.parser import Example, Highlight, docstring_parser
from tfref.docstring.placeholders import OPEN, hide_blocks, printable
from tfref.docstring.references import take_references, without_references
from tfref.docstring.repairs import repaired, with_lists_apart
from tfref.docstring.sections import Section, parse_docstring
from tfref.docstring.unfenced import with_code_fenced

REPAIRS = (with_headings_marked, with_code_fenced, with_names_listed, with_lists_apart)
"""What is put into Markdown section by section; the rest is in all of a docstring."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A docstring, taken apart."""

    sections: tuple[Section, ...]
    blocks: tuple[Block, ...]
    references: Mapping[str, Any]
    """Link definitions in markdown-it's own form."""


class DocstringRenderer:
    """Turns the Markdown of docstrings into HTML."""

    def __init__(self, link: Link, example: Example, highlight: Highlight) -> None:
        self._markdown = docstring_parser(link, example, highlight)
        self._seen: dict[str, str] = {}
        self._seen_lines: dict[str, str] = {}

    def prepare(self, doc: str) -> Prepared:
        """Return the sections of a docstring, ready to be rendered one by one."""
        doc = printable(doc)
        blocks = example_blocks(doc)
        text = repaired(hide_blocks(doc, blocks))
        text, references = take_references(text, self._markdown)
        return Prepared(parse_docstring(text), blocks, references)

    def html(self, markdown: str, prepared: Prepared) -> str:
        """Return the HTML of a text of a prepared docstring."""
        if OPEN in markdown or prepared.references:
            return self._html(markdown, prepared)
        # Thousands of parameters are described in the same words.
        found = self._seen.get(markdown)
        if found is None:
            found = self._seen[markdown] = self._html(markdown, prepared)
        return found

    def inline_html(self, markdown: str) -> str:
        """Return the HTML of one line, without a paragraph around it.

        What its links refer to is defined elsewhere: their words are text.
        """
        found = self._seen_lines.get(markdown)
        if found is None:
            line = without_references(repaired(" ".join(printable(markdown).split())))
            html: str = "" if is_mark(line) else self._markdown.renderInline(line)
            found = self._seen_lines[markdown] = html.strip()
        return found

    def _html(self, markdown: str, prepared: Prepared) -> str:
        env = {"references": dict(prepared.references), "blocks": prepared.blocks}
        text = markdown
        for repair in REPAIRS:
            text = repair(text)
        html: str = self._markdown.render(text, env)
        return html.strip()
