"""How something is called, as code: on one line if it fits, else a line a parameter."""

import re
from collections.abc import Callable, Sequence
from html import escape

from tfref.api.model import Parameter, Signature
from tfref.site.inline import name_html

WIDTH = 80
INDENT = "    "
STARS = {"variadic positional": "*", "variadic keyword": "**"}
NAME = re.compile(r"(?:tf|keras)(?:\.\w+)+")

Link = Callable[[str], str | None]
"""The address of a public name, None if it has none."""

MARKS = (
    (re.compile(r"[bruf]*['\"]"), "s1"),
    (re.compile(r"-?\d"), "mi"),
    (re.compile(r"(None|True|False|\.\.\.)$"), "kc"),
)
"""The classes of Pygments for what begins like that."""


def signature_html(name: str, signature: Signature, link: Link) -> str:
    """Return a call as HTML, its types linked to their pages."""
    if len(signature_text(name, signature)) <= WIDTH:
        return one_line_html(name, signature, link)
    called, inside, returns = _parts(name, signature, link)
    lines = "".join(f"{INDENT}{part},\n" for part in inside)
    return f"{called}(\n{lines}){returns}"


def one_line_html(name: str, signature: Signature, link: Link) -> str:
    """Return a call as HTML on one line, however long that is."""
    called, inside, returns = _parts(name, signature, link)
    return f"{called}({', '.join(inside)}){returns}"


def _parts(name: str, signature: Signature, link: Link) -> tuple[str, list[str], str]:
    called = f'<span class="nf">{escape(name, quote=False)}</span>'
    parts = [_parameter_html(each, link) for each in signature.parameters]
    returns = (
        f" -&gt; {type_html(signature.returns, link)}" if signature.returns else ""
    )
    return called, _with_marks(signature.parameters, parts), returns


def signature_text(name: str, signature: Signature) -> str:
    """Return a call as text on one line."""
    parts = [_parameter_text(each) for each in signature.parameters]
    returns = f" -> {signature.returns}" if signature.returns else ""
    return f"{name}({', '.join(_with_marks(signature.parameters, parts))}){returns}"


def type_html(annotation: str, link: Link) -> str:
    """Return a type as HTML in which each public name is a link."""
    parts, end = [], 0
    for match in NAME.finditer(annotation):
        address = link(match[0])
        if address:
            parts.append(escape(annotation[end : match.start()], quote=False))
            name = name_html(match[0])
            parts.append(f'<a href="{escape(address)}">{name}</a>')
            end = match.end()
    parts.append(escape(annotation[end:], quote=False))
    return "".join(parts)


def value_html(value: str) -> str:
    """Return a default value as HTML, coloured by what it is."""
    css = next((css for pattern, css in MARKS if pattern.match(value)), "n")
    return f'<span class="{css}">{escape(value, quote=False)}</span>'


def starred(parameter: Parameter) -> str:
    """Return a parameter's name with the stars that it has in a call."""
    return STARS.get(parameter.kind, "") + parameter.name


def _parameter_html(parameter: Parameter, link: Link) -> str:
    text = f'<span class="n">{starred(parameter)}</span>'
    if parameter.annotation:
        text += (
            f': <span class="tf-type">{type_html(parameter.annotation, link)}</span>'
        )
    if parameter.default is not None:
        equals = " = " if parameter.annotation else "="
        text += equals + value_html(parameter.default)
    return text


def _parameter_text(parameter: Parameter) -> str:
    text = starred(parameter)
    if parameter.annotation:
        text += f": {parameter.annotation}"
    if parameter.default is not None:
        equals = " = " if parameter.annotation else "="
        text += equals + parameter.default
    return text


def _with_marks(parameters: Sequence[Parameter], parts: Sequence[str]) -> list[str]:
    """Add the `/` and `*` that say which parameters go by position, which by name."""
    kinds = [parameter.kind for parameter in parameters]
    found: list[str] = []
    for at, (kind, part) in enumerate(zip(kinds, parts, strict=True)):
        if kind == "keyword-only" and not {"keyword-only", "variadic positional"} & {
            *kinds[:at]
        }:
            found.append("*")
        found.append(part)
        last = kinds[at + 1 : at + 2] != ["positional-only"]
        if kind == "positional-only" and last:
            found.append("/")
    return found
