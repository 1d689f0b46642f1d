"""The MkDocs plugin: hands MkDocs what the modules beside it make."""

import posixpath
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext
from mkdocstrings import MkdocstringsPlugin
from pymdownx.highlight import Highlight  # type: ignore[import-untyped]

from tfref.examples.environment import EnvironmentProblemError
from tfref.examples.record import read_runs
from tfref.layout import layout_at
from tfref.problem import ProblemError
from tfref.search.tables import read_search_tables
from tfref.site.block import Block, block_html
from tfref.site.catalogue import catalogue_at, with_addresses
from tfref.site.entries import entries_of, with_reference
from tfref.site.entry import entry_html, with_signatures
from tfref.site.errors import errors_by_page, with_row
from tfref.site.fences import LANGUAGE, snippet_fences, split_target
from tfref.site.figures import figures_of
from tfref.site.fonts import font_files
from tfref.site.generated import add_health, add_reference, add_tables
from tfref.site.gone import gone_paths
from tfref.site.handler import TfrefHandler
from tfref.site.health import examples_below, health_line, home_line
from tfref.site.mark import mark_of
from tfref.site.namelinks import NameLinks
from tfref.site.navigation import expand_nav
from tfref.site.oldcode import old_code_html, rows_by_name
from tfref.site.pages import GeneratedPage, name_title
from tfref.site.preview import over_last_site
from tfref.site.search import add_search
from tfref.site.sources import read_sources
from tfref.site.verified import Verified, verified_of, with_marks
from tfref.site.whitespace import without_blanks
from tfref.verify.corrections import correction_paths
from tfref.verify.record import read_record, record_path

log = get_plugin_logger("tfref")

STYLE = "assets/tfref/tfref.css"

SOURCE_MAP = ".map"
"""Ends the theme's files for who debugs it: a megabyte that no reader loads."""

CORRECTED = '<div class="tf-corrected"><p>Corrected</p>{}</div>'


class TfrefConfig(Config):  # type: ignore[no-untyped-call]
    """What mkdocs.yml may say of the plugin."""

    reference = config_options.Type(bool, default=True)
    """Build the pages of names that have no entry, the alias pages and the indexes."""
    limit = config_options.Optional(config_options.Type(int))
    """Build so many of these pages and nothing beside them; only `make bench` does."""


class TfrefPlugin(BasePlugin[TfrefConfig]):  # type: ignore[no-untyped-call]
    """Snippets, the reference, alias pages and links between names."""

    preview = False

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember whether this is `mkdocs serve`, which builds entries alone."""
        self.preview = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the project and register the two Markdown extensions."""
        self.layout = layout_at(Path(config.config_file_path or "mkdocs.yml").parent)
        self.page = ""
        with _one_line():
            self.catalogue = catalogue_at(self.layout.root)
        fences = config.mdx_configs.setdefault("pymdownx.superfences", {})
        fence = {"name": LANGUAGE, "class": LANGUAGE, "format": self._format}
        fences.setdefault("custom_fences", []).append(fence)
        links: Any = NameLinks(self.catalogue.addresses.urls, lambda: self.page)
        config.markdown_extensions.append(links)
        _drop_styles(config)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Check every include, then add the site's own files and the reference."""
        with _one_line():
            self.sources = read_sources(self.layout)
            self.runs = read_runs(self.layout.runs)
            fonts = font_files(self.layout)
            if self.config.limit is None:
                add_search(files, config, self.layout.root)
            self.tables = read_search_tables(self.layout.root)
            self.verified = self._verified()
            known = [file.src_uri for file in files.documentation_pages()]
            docs = self.layout.docs.name
            self.errors = errors_by_page(self.tables.errors, known, docs)
            self.entries = entries_of(
                self.catalogue.api,
                self.catalogue.addresses,
                self.sources.pages,
                self.layout.docs.name,
            )
        self.handler = _handler(config)
        below = examples_below(self.catalogue, self.verified)
        pages = self.catalogue.addresses.pages
        self.handler.health = lambda name: health_line(name, below, pages.get(name, ""))
        gone = gone_paths(self.catalogue.api, self.tables.gone)
        if self.config.limit is None:  # else the pages of what is gone are not there
            rows = rows_by_name(self.catalogue.names, self.tables.gone)
            self.handler.old_code = partial(
                old_code_html, self.catalogue, rows=rows, paths=gone
            )
        names = {seen.name for seen in self.verified.examples.values()}
        paths = correction_paths(self.catalogue.api, names)
        self.corrections = {
            name: path for name, path in paths.items() if path in self.sources.snippets
        }
        self.handler.entries = frozenset(each.name for each in self.entries.values())
        for file in [file for file in files if file.src_uri.endswith(SOURCE_MAP)]:
            files.remove(file)
        styles = one_style(files, config)
        files.append(File.generated(config, STYLE, content=styles))
        for path, content in fonts.items():
            files.append(File.generated(config, path, content=content))
        for path, source in self.sources.downloads.items():
            files.append(File.generated(config, path, abs_src_path=str(source)))
        if self.config.reference and not self.preview:
            limit = self.config.limit
            add_reference(files, config, self.catalogue, self.handler, limit)
            if limit is None:
                add_tables(files, config, self.catalogue, self.tables, gone)
                add_health(files, config, self.catalogue, self.verified)
        known = [file.src_uri for file in files.documentation_pages()]
        config.nav = expand_nav(config.nav or [], known)
        return files

    def on_page_markdown(
        self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Turn includes into snippet fences; put the reference below an entry."""
        self.page = page.file.src_uri
        if isinstance(page, GeneratedPage):
            return markdown
        if row := self.errors.get(self.page):
            markdown = with_row(markdown, row)
        markdown = snippet_fences(markdown)
        entry = self.entries.get(self.page)
        if entry is None:
            return markdown
        page.meta.setdefault("title", entry.name)
        if entry.name not in self.catalogue.addresses.pages:
            return markdown
        is_module = entry.name in self.catalogue.names.modules
        heading = f"All of {entry.name}" if is_module else "Reference"
        return with_reference(markdown, entry, heading)

    def on_page_content(
        self, html: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Set what stands under an entry's title; give links to names their address."""
        entry = self.entries.get(page.file.src_uri)
        if entry is not None:
            html = entry_html(html, entry.name, *self.handler.masthead_of(entry.name))
            html = with_signatures(html, entry.anchors)
            name_title(page, entry.name)
        if page.is_homepage:
            html = html.replace("</p>", f"</p>{home_line(self.verified)}", 1)
        html = with_marks(html, self.verified, self._corrected)
        with _one_line():
            urls = self.catalogue.addresses.urls
            return with_addresses(html, urls, page.file.dest_uri)

    def on_env(
        self, env: Environment, *, config: MkDocsConfig, files: Files
    ) -> Environment:
        """Keep the compiled templates: a preview would make them for each change."""
        cache = self.layout.build / "templates"
        cache.mkdir(parents=True, exist_ok=True)
        env.bytecode_cache = FileSystemBytecodeCache(str(cache))
        return env

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Any
    ) -> TemplateContext:
        """Tell the theme where a reference page stands."""
        entry = self.entries.get(page.file.src_uri)
        generated = page.described["title"] if isinstance(page, GeneratedPage) else ""
        name = entry.name if entry else generated
        ours: Any = context  # MkDocs declares its own keys alone
        ours["rail"] = self.catalogue.rails.get(name)
        ours["versions"] = self.catalogue.api.versions
        return context

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Drop the blanks that templates leave, half of a small page."""
        return without_blanks(output)

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any
    ) -> LiveReloadServer:
        """Show the pages of the last whole build beside those of the preview."""
        last = self.layout.site
        if not last.exists():
            log.warning(
                "the pages of the reference are missing: `make site` builds them"
            )
        app: Any = server.get_app()
        server.set_app(over_last_site(app, last, server.mount_path))
        return server

    def _verified(self) -> Verified:
        """Return what the record of this version says, if there is one."""
        api = self.catalogue.api
        path = record_path(self.layout.root, api.versions.tensorflow)
        return verified_of(api, read_record(path) if path.exists() else None)

    def _corrected(self, name: str) -> str:
        """Return our own program beside a failing example, if there is one."""
        file = self.corrections.get(name)
        return CORRECTED.format(self._format(file)) if file else ""

    def _format(
        self,
        source: str,
        *_: object,
        **__: object,
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


def one_style(files: Files, config: MkDocsConfig) -> str:
    """Return our styles as one, in their order, and take the single ones out.

    A page names one file instead of six: 300 bytes less, six thousand times.
    """
    ours = [str(path) for path in config.extra_css]
    found = [file for path in ours if (file := files.get_file_from_path(path))]
    for file in found:
        files.remove(file)
    config.extra_css = [STYLE]
    return "".join(file.content_string for file in found)


def _drop_styles(config: MkDocsConfig) -> None:
    """Leave the styles of mkdocstrings out: ours hold all that its pages need."""
    if MkdocstringsPlugin.css_filename not in config.extra_css:
        raise PluginError("mkdocs.yml: `plugins` must list mkdocstrings before tfref")
    config.extra_css.remove(MkdocstringsPlugin.css_filename)


def _handler(config: MkDocsConfig) -> TfrefHandler:
    """Return the handler that mkdocstrings uses on the pages with `:::`."""
    plugin: Any = config.plugins["mkdocstrings"]
    handler: TfrefHandler = plugin.get_handler("tfref")
    return handler


@lru_cache(maxsize=2048)  # a preview shows the same snippets again and again
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
