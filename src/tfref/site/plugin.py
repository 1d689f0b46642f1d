"""The MkDocs plugin: hands MkDocs what the modules beside it make."""

import posixpath
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from pymdownx.highlight import Highlight  # type: ignore[import-untyped]

from tfref.api.store import ensure_api
from tfref.examples.environment import EnvironmentProblemError
from tfref.examples.record import read_runs
from tfref.layout import layout_at
from tfref.problem import ProblemError
from tfref.site.aliases import alias_pages
from tfref.site.block import Block, block_html
from tfref.site.entry import entry_html
from tfref.site.fences import LANGUAGE, snippet_fences, split_target
from tfref.site.figures import figures_of
from tfref.site.fonts import font_files
from tfref.site.mark import mark_of
from tfref.site.namelinks import NameLinks
from tfref.site.names import entry_names
from tfref.site.navigation import expand_nav, leaf_of
from tfref.site.reference import is_reference, namespace_pages
from tfref.site.sources import read_sources

ENTRY_BOOST, HOME_BOOST = 4.0, 0.1
"""In search, an entry comes before pages that mention its name, and last of all comes
the home page, which mentions every name."""

SIGNATURE = "tf-signature no-copy highlight"
"""The classes of a signature; Material gives it no copy button of its own."""


class NamespacePage(Page):
    """A page that stands for the navigation section of the folder beside it."""

    @property
    def is_index(self) -> bool:
        """Say yes: Material then makes the section's title a link to this page."""
        return True


class TfrefPlugin(BasePlugin):  # type: ignore[type-arg, no-untyped-call]
    """Snippets, reference navigation, alias pages and links between names."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the project and register the two Markdown extensions."""
        self.layout = layout_at(Path(config.config_file_path or "mkdocs.yml").parent)
        self.page = ""
        fences = config.mdx_configs.setdefault("pymdownx.superfences", {})
        fence = {"name": LANGUAGE, "class": LANGUAGE, "format": self._format}
        fences.setdefault("custom_fences", []).append(fence)
        links: Any = NameLinks(lambda: (self.names.pages, self.page))
        config.markdown_extensions.append(links)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Check every include, then add the site's own files and the navigation."""
        with _one_line():
            self.sources = read_sources(self.layout)
            self.runs = read_runs(self.layout.runs)
            fonts = font_files(self.layout)
            api = ensure_api(self.layout.root)
        self.names = entry_names(api, self.sources.pages, self.layout.docs.name)
        pages = [file.src_uri for file in files.documentation_pages()]
        for path, source in {**fonts, **self.sources.downloads}.items():
            files.append(File.generated(config, path, abs_src_path=str(source)))
        taken = [file.dest_uri for file in files]
        aliases = alias_pages(self.names.aliases, self.names.addresses, taken)
        for path, html in aliases.items():
            files.append(File.generated(config, path, content=html))
        _add_namespaces(files, pages, config)
        config.nav = expand_nav(config.nav or [], pages)
        return files

    def on_nav(
        self, nav: Navigation, *, config: MkDocsConfig, files: Files
    ) -> Navigation:
        """Set the reference's names in the typeface of code."""
        for item in nav.items:
            _typeset(item)
        return nav

    def on_page_markdown(
        self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Turn includes into snippet fences; remember which page is at hand."""
        self.page = page.file.src_uri
        if name := self.names.described.get(self.page):
            page.meta.setdefault("title", name)
            page.meta.setdefault("search", {"boost": ENTRY_BOOST})
        elif page.is_homepage:
            page.meta.setdefault("search", {"boost": HOME_BOOST})
        return snippet_fences(markdown)

    def on_page_content(
        self, html: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Mark a reference page's title; add the symbol's aliases and signature."""
        name = self.names.described.get(page.file.src_uri)
        if name is None:
            return html
        aliases = self.names.aliases.get(name, ())
        signature = self.names.signatures.get(name)
        called = _highlighted(signature, SIGNATURE) if signature else ""
        return entry_html(html, aliases, called)

    def _format(
        self,
        source: str,
        language: str,
        css_class: str,
        options: dict[str, Any],
        md: object,
        **_: Any,
    ) -> str:
        """Render a snippet fence of the page at hand."""
        file, section = split_target(source)
        snippet = self.sources.snippets[file]
        block = Block(
            snippet=snippet,
            section=snippet.sections[section] if section else None,
            mark=mark_of(self.runs, snippet.file, snippet.digest),
            download=self._relative(snippet.file),
            figures=tuple(map(self._relative, figures_of(self.layout, snippet))),
        )
        return block_html(block, _highlighted)

    def _relative(self, path: str) -> str:
        return posixpath.relpath(path, posixpath.dirname(self.page) or ".")


def _highlighted(code: str, css_class: str = "highlight") -> str:
    """Return Python as the HTML that Material gives a fence."""
    highlight = Highlight(None, pygments_lang_class=True)
    return str(highlight.highlight(code, "python", css_class=css_class))


@contextmanager
def _one_line() -> Iterator[None]:
    """End the build with the problem's own line instead of a traceback."""
    try:
        yield
    except (ProblemError, EnvironmentProblemError) as error:
        raise PluginError(str(error)) from None


def _add_namespaces(files: Files, pages: list[str], config: MkDocsConfig) -> None:
    for src in namespace_pages(pages):
        file = files.get_file_from_path(src)
        if file is not None:
            NamespacePage(leaf_of(src), file, config)


def _typeset(item: Any) -> None:
    """Give every item of the reference a title that Material sets as code."""
    for child in item.children or []:
        _typeset(child)
    if _leads_to_reference(item):
        title = item.title.replace("_", "_<wbr>")
        item.typeset = {"title": f'<span class="tf-name">{title}</span>'}


def _leads_to_reference(item: Any) -> bool:
    if isinstance(item, Page):
        return is_reference(item.file.src_uri)
    return any(map(_leads_to_reference, item.children or []))
