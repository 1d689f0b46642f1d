"""A snippet as HTML: code, the output under it, the mark, and what one can do."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from tfref.examples.show import Piece, pieces_of, program_of
from tfref.examples.snippet import Section, Snippet
from tfref.site.figures import shows_end
from tfref.site.inline import inline_html, plain_html
from tfref.site.mark import Mark

Highlight = Callable[[str], str]
"""Python source to the HTML of a highlighted block."""


@dataclass(frozen=True)
class Block:
    """All that the HTML of one snippet on one page depends on."""

    snippet: Snippet
    section: Section | None
    """None means the whole file."""
    mark: Mark
    download: str
    """URL of the file, relative to the page."""
    figures: tuple[str, ...]
    """URLs of the figures, relative to the page."""


def block_html(block: Block, highlight: Highlight) -> str:
    """Return the HTML of a snippet."""
    pieces = pieces_of(block.snippet, block.section)
    label = f"Example: {plain_html(block.snippet.title)}"
    return "\n".join(
        [
            f'<div class="tf-snippet no-copy" role="group" aria-label="{label}">',
            *([] if block.section else [_caption(block.snippet)]),
            '<div class="tf-snippet__body">',
            *_pieces(block, pieces, highlight),
            *_figures(block),
            "</div>",
            '<div class="tf-snippet__foot">',
            _mark(block.mark),
            _actions(block, pieces),
            "</div>",
            "</div>",
        ]
    )


def _caption(snippet: Snippet) -> str:
    return f'<p class="tf-snippet__caption">{inline_html(snippet.title)}</p>'


def _pieces(block: Block, pieces: tuple[Piece, ...], highlight: Highlight) -> list[str]:
    parts = []
    for position, piece in enumerate(pieces, start=1):
        if piece.code:
            parts.append(highlight(piece.code))
        if piece.output:
            last = position == len(pieces)
            parts.extend(_outputs(block, piece.output, last=last))
    return parts


def _outputs(block: Block, output: str, *, last: bool) -> list[str]:
    """Return the output's HTML; the exception that ends a program stands apart."""
    raises = block.snippet.options.raises
    if not (raises and last and shows_end(block.snippet, block.section)):
        return [_output(output)]
    printed, error = split_error(output, raises)
    return [*([_output(printed)] if printed else []), _raised(error)]


def split_error(output: str, raises: str) -> tuple[str, str]:
    """Split what a program printed from the exception that ended it."""
    lines = output.splitlines()
    starts = [
        at for at, line in enumerate(lines) if line.partition(":")[0].strip() == raises
    ]
    at = starts[-1] if starts else 0
    return "\n".join(lines[:at]), "\n".join(lines[at:])


def _output(text: str) -> str:
    return (
        '<div class="tf-output"><span class="tf-hidden">Output:</span>'
        f"<pre><code>{escape(text, quote=False)}\n</code></pre></div>"
    )


def _raised(text: str) -> str:
    return (
        '<div class="tf-output tf-output--raised">'
        '<span class="tf-output__label">Raises</span>'
        f"<pre><code>{escape(text, quote=False)}\n</code></pre></div>"
    )


def _figures(block: Block) -> list[str]:
    if not shows_end(block.snippet, block.section):
        return []
    alt = plain_html(block.snippet.title)
    return [
        f'<div class="tf-figure"><img src="{escape(url)}" alt="{alt}"></div>'
        for url in block.figures
    ]


def _mark(mark: Mark) -> str:
    state = "ran" if mark.ran else "stale"
    return f'<p class="tf-mark tf-mark--{state}">{escape(mark.text)}</p>'


def _actions(block: Block, pieces: tuple[Piece, ...]) -> str:
    shown = "\n".join(piece.code for piece in pieces if piece.code) + "\n"
    title = plain_html(block.snippet.title)
    return (
        '<div class="tf-snippet__actions">'
        + _copy_button("Copy", title, shown)
        + _copy_button("Copy program", title, program_of(block.snippet))
        + f'<a href="{escape(block.download)}" download'
        + f' aria-label="Download: {title}">Download</a></div>'
    )


def _copy_button(text: str, title: str, copied: str) -> str:
    """Return a button that holds what it copies: file:// refuses to fetch it."""
    content = escape(copied).replace("\n", "&#10;")
    return (
        f'<button type="button" aria-label="{text}: {title}"'
        f' data-tf-copy="{content}">{text}</button>'
    )
