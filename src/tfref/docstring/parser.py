"""The Markdown of docstrings: CommonMark, with what TensorFlow and Keras add to it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tfref.docstring.admonitions import admonition_plugin
from tfref.docstring.blocks import Block
from tfref.docstring.code import code_plugin, language_of
from tfref.docstring.compatibility import compatibility_plugin
from tfref.docstring.crosslinks import crosslink_plugin
from tfref.docstring.elements import opening_html
from tfref.docstring.formulas import formula_html, formula_plugin
from tfref.docstring.links import Link
from tfref.docstring.markup import markup_plugin
from tfref.docstring.placeholders import placeholder_plugin

Example = Callable[[int, Block], str]
"""Index and example block to its HTML."""

Highlight = Callable[[str, str], str]
"""Code and its language to the HTML of a highlighted block."""

Show = Callable[[Token, Mapping[str, Any]], str]
"""A token and markdown-it's environment, which holds the blocks, to HTML."""


def docstring_parser(link: Link, example: Example, highlight: Highlight) -> MarkdownIt:
    """Return a parser and renderer of docstrings."""
    markdown = MarkdownIt("commonmark", {"html": False, "maxNesting": 100})
    # A line of dashes is a rule or a table's, not the underline of a paragraph.
    markdown.enable("table").disable("lheading")
    for plugin in (
        admonition_plugin,
        code_plugin,
        compatibility_plugin,
        formula_plugin,
        markup_plugin,
        placeholder_plugin,
    ):
        markdown.use(plugin)
    markdown.use(crosslink_plugin, link)
    for name, show in _shows(example, highlight).items():
        markdown.add_render_rule(name, _rule(show))
    return markdown


def _shows(example: Example, highlight: Highlight) -> dict[str, Show]:
    def show_example(token: Token, env: Mapping[str, Any]) -> str:
        index, blocks = token.meta["index"], env.get("blocks", ())
        return example(index, blocks[index]) if index < len(blocks) else ""

    def show_code(token: Token, _: Mapping[str, Any]) -> str:
        language = token.info.strip() or language_of(token.content)
        return highlight(token.content, language)

    return {
        "example": show_example,
        "code_block": show_code,
        "fence": show_code,
        # A heading of a docstring has no place in the page's table of contents.
        "heading_open": lambda token, env: '<p class="tf-doc-heading"><strong>',
        "heading_close": lambda token, env: "</strong></p>\n",
        "formula": _formula,
        "markup": _markup,
        "markup_block": lambda token, env: token.content,
    }


def _formula(token: Token, _: Mapping[str, Any]) -> str:
    html = formula_html(token.content, display=token.meta["display"])
    return f"<p>{html}</p>\n" if token.block else html


def _markup(token: Token, _: Mapping[str, Any]) -> str:
    return token.content if token.nesting < 0 else opening_html(token.content)


def _rule(show: Show) -> Callable[..., str]:
    """Return a rule in the form that markdown-it calls, with its renderer first."""

    def rule(
        self: object,
        tokens: Sequence[Token],
        at: int,
        options: object,
        env: Mapping[str, Any],
    ) -> str:
        return show(tokens[at], env)

    return rule
