"""What stands between a name's title and its text: kind, source, names, notices."""

import re
from collections.abc import Callable, Sequence
from html import escape

from tfref.api.model import Api, Docs, Module, Source, Symbol
from tfref.api.names import is_of_tensorflow_1
from tfref.docstring.deprecation import Deprecation
from tfref.site.catalogue import SCHEME, source_url
from tfref.site.inline import name_html
from tfref.site.kinds import label_of

BARE_NAME = re.compile(r"(?<![`\w./])(?:tf|keras)(?:\.\w+)+(?:\(\))?(?![`\w])")
"""A public name that a notice writes without marking it as code."""

Inline = Callable[[str], str]
"""One line in a docstring's markup, as HTML."""


def masthead_html(thing: Symbol | Module, api: Api, inline: Inline) -> str:
    """Return the lines under a title: what it is, where it comes from, its names."""
    bases = thing.bases if isinstance(thing, Symbol) else ()
    aliases = thing.aliases if isinstance(thing, Symbol) else ()
    parts = [label_of(thing), *([_bases_html(bases)] if bases else [])]
    if thing.docs.source:
        parts.append(source_html(thing.docs.source, api))
    meta = f'<div class="tf-meta">{" · ".join(parts)}</div>'
    return meta + also_html(aliases) + notices_html(thing.docs, inline)


def also_html(aliases: Sequence[str]) -> str:
    """Return the line that names a symbol's aliases, or nothing when it has none."""
    if not aliases:
        return ""
    names = ", ".join(_code(name) for name in sorted(aliases, key=_nearness))
    return f'<div class="tf-also">Also {names}</div>'


def notices_html(docs: Docs, inline: Inline) -> str:
    """Return what is to go and what to write instead: the whole first, then parts."""
    whole = [each for each in docs.deprecations if not each.subject]
    parts = [each for each in docs.deprecations if each.subject]
    return _box("Deprecated", whole, inline) + _box(
        "Deprecated arguments", parts, inline
    )


def source_html(source: Source, api: Api) -> str:
    """Return where something is defined, linked to the line of this version."""
    if source.generated:
        return "generated code, no line in a repository"
    url = source_url(source, api)
    place = _file(source) + (f":{source.line}" if source.line else "")
    return f'<a href="{escape(url)}">{place}</a>' if url else f"<code>{place}</code>"


def _file(source: Source) -> str:
    return escape(source.file).replace("/", "/<wbr>")


def _bases_html(bases: Sequence[str]) -> str:
    links = (
        f'<a href="{SCHEME}{base}">{_code(base)}</a>'
        if base.startswith(("tf.", "keras."))
        else _code(base)
        for base in bases
    )
    return f"subclass of {', '.join(links)}"


def _box(title: str, notices: Sequence[Deprecation], inline: Inline) -> str:
    if not notices:
        return ""
    lines = "".join(f"<p>{line}</p>" for n in notices if (line := _notice(n, inline)))
    return (
        '<div class="admonition warning tf-deprecated">'
        f'<p class="admonition-title">{title}</p>{lines}</div>'
    )


def _notice(notice: Deprecation, inline: Inline) -> str:
    subject = f"<code>{escape(notice.subject)}</code>: " if notice.subject else ""
    opening = "to be removed" if subject else "To be removed"
    when = f"{opening} {escape(notice.when)}. " if notice.when else ""
    instead = BARE_NAME.sub(r"`\g<0>`", notice.instead)
    return f"{subject}{when}{inline(instead)}".strip()


def _nearness(name: str) -> tuple[bool, bool, int, str]:
    """Sort names that people write first: those in `tf`, and the short ones."""
    old = is_of_tensorflow_1(name)
    return old, not name.startswith("tf."), name.count("."), name


def _code(name: str) -> str:
    return f"<code>{name_html(name)}</code>"
