"""Pages that have no Markdown: MkDocs sets their HTML into the theme as it is."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.toc import nest_toc_tokens
from markdown.util import AMP_SUBSTITUTE
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents, get_toc

from tfref.site.handler import TfrefHandler

Made = tuple[str, Sequence[Element]]
"""The HTML of a page and its headings."""


class GeneratedPage(Page):
    """A page whose HTML is made when MkDocs asks for it."""

    def __init__(
        self,
        file: File,
        config: MkDocsConfig,
        meta: Mapping[str, Any],
        make: Callable[[], Made],
    ) -> None:
        super().__init__(meta["title"], file, config)
        self.described = dict(meta)
        self.make = make

    def read_source(self, config: MkDocsConfig) -> None:
        """Take the metadata; there is no source."""
        self.markdown = ""
        self.meta = dict(self.described)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Make the page's HTML and its table of contents."""
        self.content, headings = self.make()
        self.toc = contents_of(headings)
        self.present_anchor_ids = {heading.attrib["id"] for heading in headings}


def add_page(
    files: Files,
    config: MkDocsConfig,
    path: str,
    meta: Mapping[str, Any],
    make: Callable[[], Made],
) -> None:
    """Add a page that stands at `path` in the site."""
    src = f"{path.removesuffix('.html')}.md"
    file = File.generated(config, src, content="", inclusion=InclusionLevel.NOT_IN_NAV)
    files.append(file)
    GeneratedPage(file, config, meta, make)


def name_title(page: Page, name: str) -> None:
    """Give a page's title the anchor that its HTML has, in its table of contents."""
    if page.toc.items:
        page.toc.items[0].id = name
    page.present_anchor_ids = {*(page.present_anchor_ids or ()), name}


def contents_of(headings: Sequence[Element]) -> TableOfContents:
    """Return headings as MkDocs' table of contents, nested by their level."""
    tokens: list[Any] = [
        {
            "level": int(heading.tag[1:]),
            "id": heading.attrib["id"],
            "name": heading.attrib["data-toc-label"],
        }
        for heading in headings
    ]
    return get_toc(nest_toc_tokens(tokens))


def reference_html(handler: TfrefHandler, name: str) -> Made:
    """Return the page of a public name that has no entry."""
    options = handler.get_options({"heading_level": 1, "show_root_heading": True})
    html = handler.render(handler.collect(name, options), options)
    # What Markdown does last to each page; it stands in the links beside headings.
    return html.replace(AMP_SUBSTITUTE, "&"), handler.get_headings()


def converter(config: MkDocsConfig) -> Markdown:
    """Return a Markdown converter as pages have it, for the marks on headings."""
    return Markdown(
        extensions=config.markdown_extensions, extension_configs=config.mdx_configs
    )
