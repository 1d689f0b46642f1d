"""Griffe's objects from the model, for the templates of mkdocstrings.

Griffe knows how to read a library's text; here it only carries what the running
library said. Docstrings come as sections already taken apart: Griffe's own parsers do
not know TensorFlow's dialect.
"""

from dataclasses import dataclass
from functools import lru_cache

import griffe

from tfref.api.model import Docs, Member, Module, Signature, Symbol
from tfref.docstring.render import DocstringRenderer
from tfref.site.documented import Sections, is_parameters, sections_of, with_parameters
from tfref.site.kinds import CALLED, label_of

UNCALLED = frozenset({"enumeration", "protocol buffer"})
"""Classes whose call no reader writes."""
UNMADE = frozenset({"tf.Tensor"})
"""Classes that only front another one: what their call takes says nothing."""


@dataclass(frozen=True)
class Facts:
    """What a template knows of an object beyond Griffe's words."""

    name: str
    """The full name."""
    thing: Symbol | Member | Module
    signature: Signature | None
    constructor: Sections
    """What a class says of its `__init__`, where that alone explains the parameters."""


def object_of_symbol(symbol: Symbol, renderer: DocstringRenderer) -> griffe.Object:
    """Return a class with its members, a function or an attribute."""
    leaf = symbol.name.rpartition(".")[2]
    made: griffe.Function | griffe.Attribute | griffe.Class
    if symbol.kind == "function":
        made = griffe.Function(leaf, parameters=_parameters(symbol.signature))
    elif symbol.kind == "data":
        made = griffe.Attribute(leaf, value=symbol.value, annotation=symbol.type)
    else:
        made = griffe.Class(leaf, bases=list(symbol.bases))
    made.parent = parent_of(symbol.name)
    sections = sections_of(symbol.docs, symbol.name, symbol.signature, renderer)
    constructor = _constructor(symbol, sections, renderer)
    if not symbol.abstract and label_of(symbol) not in UNCALLED and not constructor:
        sections = with_parameters(sections, symbol.signature)
    _describe(made, symbol.name, symbol, sections, constructor)
    if isinstance(made, griffe.Class):
        for member in symbol.members:
            if member.inherited_from is None:
                told = _member(made, symbol.name, member, renderer)
                made.members[member.name] = told
    return made


def object_of_module(module: Module, renderer: DocstringRenderer) -> griffe.Object:
    """Return a module without what is in it."""
    made = griffe.Module(module.name.rpartition(".")[2])
    made.parent = parent_of(module.name)
    sections = sections_of(module.docs, module.name, None, renderer)
    _describe(made, module.name, module, sections, [])
    return made


@lru_cache(maxsize=1024)
def parent_of(name: str) -> griffe.Module | None:
    """Return the modules above a name, which give an object its path."""
    parent, _, _ = name.rpartition(".")
    if not parent:
        return None
    made = griffe.Module(parent.rpartition(".")[2])
    made.parent = parent_of(parent)
    return made


def is_called(thing: Symbol | Module) -> bool:
    """Tell whether a reader would write a call of it."""
    if isinstance(thing, Module) or thing.signature is None:
        return False
    if thing.kind == "function":
        return True
    made = bool(thing.signature.parameters) or thing.name not in UNMADE
    return made and not thing.abstract and label_of(thing) not in UNCALLED


def role_of(facts: Facts) -> str:
    """Return the word for a symbol or a module in the inventories of Sphinx."""
    return facts.thing.kind if isinstance(facts.thing, Symbol) else "module"


def _constructor(
    symbol: Symbol, sections: Sections, renderer: DocstringRenderer
) -> Sections:
    """Return what `__init__` says, if it explains what the class itself does not."""
    docs: Docs = symbol.constructor
    if symbol.abstract or not docs.text or any(map(is_parameters, sections)):
        return []
    name = f"{symbol.name}.__init__"
    found = sections_of(docs, name, symbol.signature, renderer)
    return with_parameters(found, symbol.signature)


def _member(
    owner: griffe.Class, page: str, member: Member, renderer: DocstringRenderer
) -> griffe.Object:
    made: griffe.Function | griffe.Attribute | griffe.Class
    if member.kind in CALLED:
        made = griffe.Function(member.name, parameters=_parameters(member.signature))
    elif member.kind == "class":
        made = griffe.Class(member.name)
    else:
        made = griffe.Attribute(member.name, value=member.value)
    made.labels.add(member.kind)
    made.parent = owner
    name = f"{page}.{member.name}"
    sections = sections_of(member.docs, name, member.signature, renderer)
    _describe(made, name, member, sections, [])
    return made


def _describe(
    made: griffe.Object,
    name: str,
    thing: Symbol | Member | Module,
    sections: Sections,
    constructor: Sections,
) -> None:
    signature = None if isinstance(thing, Module) else thing.signature
    made.extra["tfref"] = {"facts": Facts(name, thing, signature, constructor)}
    made.docstring = griffe.Docstring(thing.docs.text or " ", parent=made)
    made.docstring.__dict__["parsed"] = sections  # where Griffe keeps what it parsed


def _parameters(signature: Signature | None) -> griffe.Parameters:
    return griffe.Parameters(
        *(
            griffe.Parameter(
                each.name,
                annotation=each.annotation,
                kind=griffe.ParameterKind(each.kind),
                default=each.default,
            )
            for each in (signature.parameters if signature else ())
        )
    )
