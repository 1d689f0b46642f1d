"""How something is called, as `inspect.signature` has it."""

import inspect
from collections.abc import Sequence
from functools import partial
from typing import Any

from tfref.api.model import MemberKind, Parameter, ParameterKind, Signature
from tfref.api.values import Named, annotation_text, value_text

KINDS: dict[Any, ParameterKind] = {
    inspect.Parameter.POSITIONAL_ONLY: "positional-only",
    inspect.Parameter.POSITIONAL_OR_KEYWORD: "positional or keyword",
    inspect.Parameter.VAR_POSITIONAL: "variadic positional",
    inspect.Parameter.KEYWORD_ONLY: "keyword-only",
    inspect.Parameter.VAR_KEYWORD: "variadic keyword",
}
POSITIONAL = ("positional-only", "positional or keyword")

ANYTHING = [inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD]
"""Parameters that take whatever comes."""


def signature_of(value: Any, named: Named) -> Signature | None:
    """Return how an object is called, None if Python cannot tell."""
    try:
        found = inspect.signature(value)
        kinds = [parameter.kind for parameter in found.parameters.values()]
        if inspect.isclass(value) and kinds == ANYTHING:
            # A metaclass or a `__new__` passes on what only `__init__` names.
            own = inspect.signature(value.__init__)
            found = own.replace(parameters=list(own.parameters.values())[1:])
    except Exception:  # an object may answer for itself, and fail
        return None
    parameters = [_parameter(each, named) for each in found.parameters.values()]
    # What `__init__` returns says nothing of what calling the class gives.
    constructs = inspect.isclass(value)
    returns = None if constructs else annotation_text(found.return_annotation, named)
    return Signature(tuple(parameters), returns)


def signature_of_member(
    value: Any, kind: MemberKind, raw: object, named: Named
) -> Signature | None:
    """Return how a member is called by who has an instance, or the class.

    `value` is what the class answers, `raw` what stands in its namespace.
    """
    if kind in ("property", "attribute") or not callable(value):
        return None
    signature = signature_of(value, named)
    if signature is None or kind != "method" or not _binds(raw):
        return signature
    return Signature(_bound(signature.parameters), signature.returns)


def _binds(raw: object) -> bool:
    """Tell whether what stands in a class's namespace is given the instance."""
    # From Python 3.13 on a partial could be, but it only warns and is not.
    return hasattr(type(raw), "__get__") and not isinstance(raw, partial)


def _bound(parameters: Sequence[Parameter]) -> tuple[Parameter, ...]:
    takes_self = bool(parameters) and parameters[0].kind in POSITIONAL
    return tuple(parameters[1:] if takes_self else parameters)


def _parameter(parameter: inspect.Parameter, named: Named) -> Parameter:
    given = parameter.default is not inspect.Parameter.empty
    return Parameter(
        name=parameter.name,
        kind=KINDS[parameter.kind],
        default=value_text(parameter.default, named) if given else None,
        annotation=annotation_text(parameter.annotation, named),
    )
