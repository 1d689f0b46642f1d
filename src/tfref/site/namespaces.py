"""What stands in each namespace: every child, under the name it has there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tfref.api.model import Api, Docs, Module, Symbol
from tfref.api.values import UNWRITABLE
from tfref.docstring.deprecation import split_deprecations
from tfref.docstring.summary import first_sentence
from tfref.site.kinds import Label, label_of


@dataclass(frozen=True)
class Child:
    """A public name directly in a namespace."""

    name: str
    """The full name, as it stands in this namespace."""
    described: str
    """The preferred name, under which it has its page."""
    label: Label
    summary: str
    """First sentence of its docstring, in the docstring's own markup."""
    deprecated: bool
    value: str | None = None
    """Of a constant, as code writes it."""
    holds: int = 0
    """Of a module, how many names stand in it."""

    @property
    def leaf(self) -> str:
        """The last part of the name."""
        return self.name.rpartition(".")[2]


Namespaces = Mapping[str, tuple[Child, ...]]
"""The children of each module, in dictionary order."""


def namespaces_of(api: Api) -> Namespaces:
    """Return the children of each module of an API."""
    found: dict[str, list[Child]] = {module.name: [] for module in api.modules}
    for child in (*_modules(api), *_symbols(api)):
        parent = child.name.rpartition(".")[0]
        if parent in found:
            found[parent].append(child)
    return {
        name: tuple(
            replace(child, holds=len(found.get(child.described, ())))
            for child in sorted(children, key=by_leaf)
        )
        for name, children in found.items()
    }


def by_leaf(child: Child) -> tuple[str, str]:
    """Sort as a dictionary does: letter case and underscores count last."""
    return child.leaf.strip("_").casefold(), child.leaf


def summary_of(docs: Docs) -> str:
    """Return the first sentence of what an object says, notices left out."""
    return first_sentence(split_deprecations(docs.text)[1])


def is_deprecated(docs: Docs) -> bool:
    """Tell whether the whole object is to go, not only some of its arguments."""
    return any(not notice.subject for notice in docs.deprecations)


def _modules(api: Api) -> Iterator[Child]:
    for module in api.modules:
        if "." in module.name:
            yield _child(module.name, module, label_of(module))
    for mirror, original in api.mirrors.items():
        module = next(each for each in api.modules if each.name == original)
        yield _child(mirror, module, label_of(module))


def _symbols(api: Api) -> Iterator[Child]:
    for symbol in api.symbols:
        label = label_of(symbol)
        for name in (symbol.name, *symbol.aliases):
            yield _child(name, symbol, label)


def _child(name: str, target: Symbol | Module, label: Label) -> Child:
    docs = target.docs
    value = target.value if isinstance(target, Symbol) and label == "constant" else None
    return Child(
        name=name,
        described=target.name,
        label=label,
        summary=summary_of(docs),
        deprecated=is_deprecated(docs),
        value=None if value == UNWRITABLE else value,
    )


def is_renamed(child: Child) -> bool:
    """Tell whether a reader must know that a child is described elsewhere.

    What stands in `keras` and in `tf.keras` under one name goes without saying.
    """
    return child.described not in (child.name, f"tf.{child.name}")


KINDS = {
    "Modules": ("module",),
    "Classes": ("class", "enumeration", "protocol buffer"),
    "Functions": ("function", "decorator"),
    "Exceptions": ("exception",),
    "Dtypes": ("dtype",),
    "Constants": ("constant",),
}
"""The headings of a namespace's page, and what stands under each."""


def by_kind(children: Sequence[Child]) -> list[tuple[str, list[Child]]]:
    """Return the children of a namespace under the headings of its page."""
    groups = [
        (title, [child for child in children if child.label in labels])
        for title, labels in KINDS.items()
    ]
    return [group for group in groups if group[1]]
