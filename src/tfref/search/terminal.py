"""What the command line prints: results of a search, and one entry."""

import textwrap
from collections.abc import Iterator, Sequence

import click

from tfref.api.model import Api, Member, Module, Symbol
from tfref.api.names import MemberOf, Named
from tfref.examples.snippet import Snippet
from tfref.search.engine import Found, Notice, Result
from tfref.site.kinds import label_of
from tfref.site.namespaces import summary_of
from tfref.site.signature import signature_text

WIDTH = 80
INDENT = "    "


def found_text(found: Found, most: int) -> str:
    """Return what a query finds: each name with its kind, line, reason and page."""
    notices = [_notice_text(notice) for notice in found.notices]
    results = [_result_text(result) for result in found.results[:most]]
    rest = len(found.results) - most
    more = [f"and {rest} more: --most {len(found.results)}"] if rest > 0 else []
    return "\n\n".join([*notices, *results, *more])


def _notice_text(notice: Notice) -> str:
    head = click.style(notice.title, fg="yellow")
    page = [f"{INDENT}site/{notice.url}"] if notice.url else []
    return "\n".join([head, *_wrapped(notice.text), *page])


def _result_text(result: Result) -> str:
    head = f"{click.style(result.name, bold=True)}  {result.kind}"
    why = f"  ({result.why})" if result.why else ""
    place = f"{INDENT}site/{result.url}"
    return "\n".join([head + why, *_wrapped(result.line), place])


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT)


def found_plain(found: Found) -> dict[str, object]:
    """Return what a query finds as plain data, for programs."""
    return {
        "query": found.query,
        "results": [
            {
                "name": result.name,
                "kind": result.kind,
                "line": result.line,
                "why": result.why,
                "page": result.url,
            }
            for result in found.results
        ],
        "notices": [
            {"title": each.title, "text": each.text, "page": each.url}
            for each in found.notices
        ],
    }


def entry_text(
    asked: str, named: Named, url: str, snippets: Sequence[Snippet], api: Api
) -> str:
    """Return an entry: how it is called, what it is for, what its snippets print."""
    blocks = [_head(asked, named), *_about(named), *map(_snippet_text, snippets)]
    versions = f"TensorFlow {api.versions.tensorflow}, Keras {api.versions.keras}"
    return "\n\n".join([*blocks, f"site/{url}  ({versions})"])


def _head(asked: str, named: Named) -> str:
    name, thing = _thing(named)
    kind = thing.kind if isinstance(thing, Member) else label_of(thing)
    other = f"  ({asked} is another name of it)" if asked != name else ""
    return f"{click.style(name, bold=True)}  {kind}{other}"


def _thing(named: Named) -> tuple[str, Symbol | Module | Member]:
    if isinstance(named, MemberOf):
        return f"{named.symbol.name}.{named.member.name}", named.member
    return named.name, named


def _about(named: Named) -> Iterator[str]:
    name, thing = _thing(named)
    signature = getattr(thing, "signature", None)
    if signature is not None:
        yield "\n".join(
            textwrap.wrap(
                signature_text(name, signature),
                WIDTH,
                subsequent_indent=INDENT,
                break_long_words=False,
            )
        )
    for notice in thing.docs.deprecations:
        subject = f" ({notice.subject})" if notice.subject else ""
        said = f"Deprecated{subject}. {notice.instead}".strip()
        yield click.style(said, fg="yellow")
    if line := summary_of(thing.docs).replace("`", ""):
        yield "\n".join(textwrap.wrap(line, WIDTH))


def _snippet_text(snippet: Snippet) -> str:
    head = click.style(f"# {snippet.file}", dim=True)
    return f"{head}\n{snippet.source.strip()}"
