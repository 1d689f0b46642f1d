"""A docstring as Griffe's sections: texts as HTML, parameters with type and default."""

import re
from collections.abc import Callable, Iterator, Sequence

import griffe
from markdown.extensions.toc import slugify, unique
from markupsafe import Markup

from tfref.api.model import Docs, Parameter, Signature
from tfref.docstring.deprecation import split_deprecations
from tfref.docstring.render import DocstringRenderer
from tfref.docstring.sections import Item, Section
from tfref.site.example import with_ids
from tfref.site.signature import starred

Html = Callable[[str], Markup]
Sections = list[griffe.DocstringSection]
NAME = re.compile(r"\w+")
BETWEEN = frozenset({"or", "and"})
MIGRATION = "Migrate to TF2"
"""The title of what TensorFlow says of its old names."""
DESCRIPTION = "Description"
NO_TITLE = ""
"""The title of a section whose heading stands above its introduction already."""


class Row(griffe.DocstringParameter):
    """A row of the table of parameters."""

    required: bool = False
    """A call must give it."""


def sections_of(
    docs: Docs, name: str, signature: Signature | None, renderer: DocstringRenderer
) -> Sections:
    """Return the sections of what `name` says of itself.

    Parameters that it explains come with the types and defaults of the signature.
    """
    prepared = renderer.prepare(split_deprecations(docs.text)[1])
    parameters = signature.parameters if signature else ()

    def html(text: str) -> Markup:
        return Markup(with_ids(renderer.html(text, prepared), name))

    return [
        made
        for section in prepared.sections
        for made in _griffe_sections(section, parameters, signature, html)
    ]


def with_parameters(sections: Sections, signature: Signature | None) -> Sections:
    """Return sections with a table of the parameters, if there are any."""
    parameters = signature.parameters if signature else ()
    if not parameters or any(is_parameters(section) for section in sections):
        return sections
    rows = [_row(starred(each), each, Markup()) for each in parameters]
    ends = (i for i, s in enumerate(sections) if s.kind in _AFTER_PARAMETERS)
    at = next(ends, len(sections))
    return [*sections[:at], griffe.DocstringSectionParameters(rows), *sections[at:]]


def lead_and_rest(sections: Sections) -> tuple[Markup, Sections]:
    """Split the first paragraph, which says what something is for, from the rest.

    Who comes with old code wants to know what to write now: that follows first.
    """
    first = sections[0] if sections else None
    if not isinstance(first, griffe.DocstringSectionText) or first.title:
        return Markup(), _moves_first(sections)
    lead, close, rest = str(first.value).partition("</p>")
    if not close or not lead.startswith("<p>"):
        return Markup(), _moves_first(sections)
    others = sections[1:]
    if rest.strip():
        others = [griffe.DocstringSectionText(Markup(rest)), *others]
    return Markup(lead + close), _moves_first(others)


def _moves_first(sections: Sections) -> Sections:
    """Put what is said on moving first, and end it with a heading of the rest."""
    moves = [section for section in sections if section.title == MIGRATION]
    others = [section for section in sections if section.title != MIGRATION]
    if moves and others and not title_of(others[0]):
        text = griffe.DocstringSectionText(others[0].value, title=DESCRIPTION)
        others = [text, *others[1:]]
    return [*moves, *others]


def headed(
    sections: Sections, prefix: str
) -> Iterator[tuple[griffe.DocstringSection, str, str]]:
    """Yield each section with its heading, if any, and an id that no other has."""
    used: set[str] = set()
    for section in sections:
        title = title_of(section)
        anchor = unique(f"{prefix}--{slugify(title, '-')}", used) if title else ""
        yield section, title, anchor


def title_of(section: griffe.DocstringSection) -> str:
    """Return the heading of a section, empty if it has none."""
    if section.title is not None:
        return str(section.title)
    return HEADINGS.get(section.kind, "")


def is_parameters(section: griffe.DocstringSection) -> bool:
    """Tell whether a section is the table of parameters."""
    return section.kind is griffe.DocstringSectionKind.parameters


_AFTER_PARAMETERS = frozenset(
    {
        griffe.DocstringSectionKind.returns,
        griffe.DocstringSectionKind.yields,
        griffe.DocstringSectionKind.raises,
    }
)


def _griffe_sections(
    section: Section,
    parameters: Sequence[Parameter],
    signature: Signature | None,
    html: Html,
) -> Iterator[griffe.DocstringSection]:
    if section.kind == "returns":
        returned = griffe.DocstringReturn(
            name="",
            annotation=signature.returns if signature else None,
            description=html(section.text),
        )
        yield griffe.DocstringSectionReturns([returned])
        return
    if section.kind == "yields":
        yielded = griffe.DocstringYield(name="", description=html(section.text))
        yield griffe.DocstringSectionYields([yielded])
        return
    if section.text or not section.items:
        title = (
            section.title if section.kind in ("text", "other") else TITLES[section.kind]
        )
        yield griffe.DocstringSectionText(html(section.text), title=title or None)
    if section.items:
        made = _itemised(section, parameters, html)
        if section.text:
            made.title = NO_TITLE
        yield made


HEADINGS = {
    griffe.DocstringSectionKind.parameters: "Parameters",
    griffe.DocstringSectionKind.attributes: "Attributes",
    griffe.DocstringSectionKind.returns: "Returns",
    griffe.DocstringSectionKind.yields: "Yields",
    griffe.DocstringSectionKind.raises: "Raises",
}
TITLES = {
    "parameters": "Parameters",
    "call": "Call arguments",
    "attributes": "Attributes",
    "raises": "Raises",
}


def _itemised(
    section: Section, parameters: Sequence[Parameter], html: Html
) -> griffe.DocstringSection:
    if section.kind == "parameters":
        return griffe.DocstringSectionParameters(_rows(section.items, parameters, html))
    if section.kind == "call":
        rows = [_plain(item, html) for item in section.items]
        return griffe.DocstringSectionOtherParameters(rows, title=TITLES["call"])
    if section.kind == "raises":
        raised = [
            griffe.DocstringRaise(annotation=item.name, description=_text(item, html))
            for item in section.items
        ]
        return griffe.DocstringSectionRaises(raised)
    attributes = [
        griffe.DocstringAttribute(
            item.name, annotation=item.note or None, description=html(item.text)
        )
        for item in section.items
    ]
    return griffe.DocstringSectionAttributes(attributes)


def _rows(
    items: Sequence[Item], parameters: Sequence[Parameter], html: Html
) -> list[griffe.DocstringParameter]:
    """Return a row for each parameter and for what else is explained, in order."""
    explained = {name: item for item in items for name in _names_in(item)}
    known = {parameter.name: parameter for parameter in parameters}
    rows: dict[int, griffe.DocstringParameter] = {}
    for parameter in parameters:
        item = explained.get(parameter.name)
        if item is None:
            rows[id(parameter)] = _row(starred(parameter), parameter, Markup())
        elif id(item) not in rows:
            alone = len(_names_in(item)) == 1
            name = starred(parameter) if alone else item.name
            text = html(item.text) if parameter.annotation else _text(item, html)
            rows[id(item)] = _row(name, parameter, text)
    for item in items:
        if not known.keys() & set(_names_in(item)):
            rows[id(item)] = _plain(item, html)
    return list(rows.values())


def _names_in(item: Item) -> list[str]:
    return [name for name in NAME.findall(item.name) if name not in BETWEEN]


def _row(name: str, parameter: Parameter, text: Markup) -> griffe.DocstringParameter:
    """Return a row of the table; a parameter without default is required."""
    variadic = parameter.kind.startswith("variadic")
    row = Row(
        name,
        annotation=parameter.annotation,
        value=parameter.default,
        description=text,
    )
    row.required = parameter.default is None and not variadic
    return row


def _plain(item: Item, html: Html) -> griffe.DocstringParameter:
    return griffe.DocstringParameter(
        item.name, annotation=item.note.strip("()") or None, description=html(item.text)
    )


def _text(item: Item, html: Html) -> Markup:
    """Return an item's text with what stood in parentheses behind its name."""
    return html(f"{item.note} {item.text}" if item.note else item.text)
