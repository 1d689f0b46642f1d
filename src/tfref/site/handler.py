"""The mkdocstrings handler: `::: tf.reshape` on any page, from the extracted model.

It builds Griffe's objects from the model and renders them with the Material templates
of mkdocstrings' Python handler, some of which `mkdocstrings_handlers/tfref` overrides.
It imports no TensorFlow and reads none of its sources.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, ClassVar

import griffe
from markdown import Markdown
from markdown.extensions.toc import slugify
from markupsafe import Markup, escape
from mkdocstrings import CollectionError
from mkdocstrings_handlers.python import PythonConfig, PythonHandler, PythonOptions

from tfref.api.model import Member, Module, Signature, Symbol
from tfref.api.names import MemberOf, resolve
from tfref.site.catalogue import SCHEME, Catalogue, catalogue_at, source_url
from tfref.site.documented import headed, lead_and_rest
from tfref.site.entries import place_of
from tfref.site.facts import inherited_groups, shown_members
from tfref.site.inline import name_html
from tfref.site.masthead import masthead_html, notices_html, source_html
from tfref.site.namespaces import by_kind, is_deprecated, is_renamed, summary_of
from tfref.site.objects import is_called, object_of_module, object_of_symbol, role_of
from tfref.site.signature import one_line_html, signature_html, type_html, value_html

WORD_END = re.compile(r"(?<=_)(?=[^_])|(?<=[a-z0-9])(?=[A-Z])")
"""Between the words of `save_best_only` and of `ModelCheckpoint`."""

CALLED = (
    '<div class="tf-signature no-copy highlight"><pre><code>{}\n</code></pre></div>'
)


class TfrefHandler(PythonHandler):
    """Renders what the installed TensorFlow says of its public names."""

    name: ClassVar[str] = "tfref"
    enable_inventory: ClassVar[bool] = False  # ours holds every name, see inventory.py

    def __init__(self, catalogue: Catalogue, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.catalogue = catalogue
        self.entries: frozenset[str] = frozenset()
        """The names that have a hand-written entry; the plugin says which."""
        self.health: Callable[[str], str] = lambda name: ""
        """How a name's upstream examples fare, as HTML; the plugin knows."""
        self.old_code: Callable[[str], str] = lambda name: ""
        """What is gone of a name, as HTML; the plugin knows."""

    def get_extended_templates_dirs(self, handler: str) -> list[Path]:
        """Fall back on the templates of the Python handler."""
        return [self.get_templates_dir("python")]

    def collect(self, identifier: str, options: PythonOptions) -> griffe.Object:
        """Return the object of a public name, under whichever name it is asked for."""
        found = resolve(self.catalogue.names, identifier)
        renderer = self.catalogue.renderer
        if isinstance(found, Module):
            return object_of_module(found, renderer)
        if isinstance(found, Symbol):
            return object_of_symbol(found, renderer)
        if isinstance(found, MemberOf):
            owner = object_of_symbol(found.symbol, renderer)
            if found.member.name in owner.members:
                return owner[found.member.name]  # type: ignore[no-any-return]  # Griffe's
            message = f"is described with {found.member.inherited_from}"
        else:
            version = self.catalogue.api.versions.tensorflow
            message = f"is no public name of TensorFlow {version}"
        raise CollectionError(f"{identifier} {message}: correct `::: {identifier}`")

    def get_aliases(self, identifier: str) -> tuple[str, ...]:
        """Return every name of a page's object."""
        found = resolve(self.catalogue.names, identifier)
        aliases = found.aliases if isinstance(found, Symbol) else ()
        return (identifier, *aliases)

    def update_env(self, config: Any) -> None:
        """Give the templates what they ask of the catalogue."""
        super().update_env(config)
        pages = self.catalogue.addresses.pages
        self.env.filters |= {
            "breakable": lambda name: Markup(name_html(name)),
            "broken": broken,
            "call": self._called,
            "children_by_kind": lambda name: by_kind(self.catalogue.namespaces[name]),
            "exception": self._exception,
            "going": is_deprecated,
            "headed": headed,
            "inline": self.inline,
            "inherited_groups": lambda symbol: inherited_groups(symbol, pages),
            "lead_and_rest": lead_and_rest,
            "masthead": self.masthead,
            "notices": lambda thing: Markup(notices_html(thing.docs, self.inline)),
            "one_line_call": lambda call, name: Markup(
                one_line_html(name, call, self.catalogue.link)
            ),
            "source_link": self._source_link,
            "one_line": lambda docs: self.inline(summary_of(docs)),
            "place": place_of,
            "role": role_of,
            "shown_members": shown_members,
            "slug": lambda title: slugify(title, "-"),
            "source_line": self._source_line,
            "type": lambda text: Markup(type_html(text, self.catalogue.link)),
            "value": lambda text: Markup(value_html(text)),
        }
        self.env.globals |= {"scheme": SCHEME, "entries": self.entries}
        self.env.tests |= {"called": is_called, "renamed": is_renamed}

    def masthead(self, thing: Symbol | Module) -> Markup:
        """Return what stands under the title of a page."""
        html = masthead_html(thing, self.catalogue.api, self.inline)
        return Markup(html + self.old_code(thing.name) + self.health(thing.name))

    def masthead_of(self, name: str) -> tuple[str, str]:
        """Return what an entry has under its title, and how it is called."""
        thing = self.catalogue.names.symbols.get(name)
        if thing is None:
            module = self.catalogue.names.modules.get(name)
            return (self.masthead(module) if module else "", "")
        call = thing.signature if is_called(thing) else None
        return self.masthead(thing), self._called(call, name) if call else ""

    def _called(self, signature: Signature, name: str) -> Markup:
        call = signature_html(name, signature, self.catalogue.link)
        return Markup(CALLED.format(call))

    def inline(self, text: str) -> Markup:
        """Return one line of a docstring as HTML."""
        return Markup(self.catalogue.renderer.inline_html(text))

    def _exception(self, name: str) -> Markup:
        """Return an exception's name, linked where TensorFlow defines it."""
        full = f"tf.errors.{name}" if "." not in name else name
        link = self.catalogue.link(full)
        return (
            Markup('<a href="{}">{}</a>').format(link, name) if link else escape(name)
        )

    def _source_line(self, member: Member) -> Markup:
        """Return the small line that says where a member is defined."""
        source = member.docs.source
        if source is None or source.generated:
            return Markup()
        html = source_html(source, self.catalogue.api)
        return Markup(f'<p class="tf-source">{html}</p>')

    def _source_link(self, member: Member) -> Markup:
        """Return a word that leads to where a member is defined."""
        source = member.docs.source
        url = source_url(source, self.catalogue.api) if source else None
        link = Markup(' <a class="tf-source" href="{}">source</a>')
        return link.format(url) if url else Markup()

    def _update_env(self, md: Markdown, *, config: Any | None = None) -> None:
        """Prepare for a page.

        The base class makes a second Markdown converter, for docstrings, on each page.
        Ours are rendered without one.
        """
        self._md = md
        self.update_env(config)


def broken(name: str) -> Markup:
    """Return a name that may break after underscores and between its words."""
    parts = (escape(part) for part in WORD_END.split(name))
    return Markup("<wbr>").join(parts)


def get_handler(
    handler_config: Mapping[str, Any], tool_config: Any, **kwargs: Any
) -> TfrefHandler:
    """Return the handler of a project; mkdocstrings calls this."""
    base_dir = Path(tool_config.config_file_path or "mkdocs.yml").parent
    return TfrefHandler(
        catalogue=catalogue_at(base_dir),
        config=PythonConfig.from_data(**handler_config),
        base_dir=base_dir,
        **kwargs,
    )
