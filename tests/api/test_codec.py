"""An API survives JSON, and what is missing there has its default."""

import json
from dataclasses import replace

import pytest

from tfref.api.codec import api_from, to_plain
from tfref.api.model import NO_DOCS, Api, Docs, Member, Parameter, Signature, Source


def test_an_api_comes_back_from_json_as_it_was(fake_api: Api) -> None:
    """Nothing is lost: modules, symbols, members, signatures, examples, sources."""
    assert api_from(json.loads(json.dumps(to_plain(fake_api)))) == fake_api


def test_the_fake_api_has_something_in_every_field(fake_api: Api) -> None:
    """The round trip would prove nothing of a field that is always empty."""
    members = [member for symbol in fake_api.symbols for member in symbol.members]
    docs = [symbol.docs for symbol in fake_api.symbols]
    assert any(symbol.value for symbol in fake_api.symbols)
    assert any(symbol.type for symbol in fake_api.symbols)
    assert any(symbol.abstract for symbol in fake_api.symbols)
    assert any(symbol.bases for symbol in fake_api.symbols)
    assert any(symbol.constructor != NO_DOCS for symbol in fake_api.symbols)
    assert any(module.docs.text for module in fake_api.modules)
    assert any(member.signature for member in members)
    assert any(member.value for member in members)
    for field in ("text", "examples", "deprecations", "source"):
        assert any(getattr(each, field) for each in docs), field


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (Docs(), {}),
        (Docs("Adds."), {"text": "Adds."}),
        (Docs(source=Source("a.py", 3)), {"source": {"file": "a.py", "line": 3}}),
        (Parameter("x", "keyword-only"), {"name": "x", "kind": "keyword-only"}),
        (Signature(()), {"parameters": []}),
        (
            Member("fit", "method", None),
            {"name": "fit", "kind": "method", "inherited_from": None},
        ),
    ],
)
def test_what_has_its_default_is_left_out(value: object, plain: object) -> None:
    """The file holds what is known, and what has no default."""
    assert to_plain(value) == plain


def test_a_call_without_parameters_is_not_lost(fake_api: Api) -> None:
    """An empty signature comes back as one, and none as none."""
    symbol = fake_api.symbols[0]
    for signature in (Signature(()), Signature((), "int"), None):
        api = replace(fake_api, symbols=(replace(symbol, signature=signature),))
        assert api_from(to_plain(api)).symbols[0].signature == signature


@pytest.mark.parametrize("missing", ["key", "versions", "mirrors", "symbols"])
def test_an_api_that_lacks_a_part_is_none(fake_api: Api, missing: str) -> None:
    """A file of an older form is not read as if it were whole."""
    raw = to_plain(fake_api)
    del raw[missing]
    with pytest.raises(KeyError, match=missing):
        api_from(raw)
