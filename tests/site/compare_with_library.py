"""Compares built pages with the running library: signatures and docstrings.

`python compare_with_library.py SITE COUNT SEED` prints what does not agree, as JSON,
for COUNT names drawn at random among all symbols and the members of classes. It
imports TensorFlow, and is therefore a program of its own.
"""

import ast
import inspect
import json
import random
import re
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from lxml import html

from tests.api.running_library import reach
from tfref.api.model import Api, Member, Symbol
from tfref.api.store import ensure_api
from tfref.site.addresses import api_addresses

WORD = re.compile(r"[A-Za-z]{3,}")
MATH = re.compile(r"\\\\?\(.*?\\\\?\)|\\\\?\[.*?\\\\?\]|\$\$?.+?\$\$?", re.DOTALL)
MARKUP = re.compile(
    r"""
    </?\w[^>]*> | :\w+:` | ```[ ]?\w* | @compatibility\([^)]*\)
    | \]\([^)]*\) | \][ ]?\[[^\]]*\] | ^\s*\[[^\]]+\]:\s*\S+ | https?://[^\s)>]*
    | \\[ntr] | pylint:\s?disable=[\w-]+ | \{\{\w+\}\}
    """,
    re.MULTILINE | re.VERBOSE,
)
"""What a page does not show as words: tags, roles, languages, addresses, escapes."""
SIGNATURE = (
    "descendant-or-self::*[contains(@class, 'tf-signature') or @class = 'tf-call']"
)
IN_MEMBER = "preceding-sibling::*[contains(@class, 'tf-member')]"
REWORDED = frozenset(
    re.findall(
        r"\w+",
        """
        args arguments keyword returns return raises yields attributes deprecated this
        function some argument are values they will removed instructions for updating
        compatibility end note fields properties
        """,
    )
)
"""Words that a page says in its own way: headings, notices, remarks."""

Named = tuple[Symbol, Member | None]


def drawn(api: Api, count: int, seed: int) -> list[Named]:
    """Draw names among all that have a description of their own."""
    every: list[Named] = [
        (symbol, member)
        for symbol in api.symbols
        for member in (None, *symbol.members)
        if member is None or member.inherited_from is None
    ]
    return random.Random(seed).sample(every, min(count, len(every)))


@cache
def page_of(path: Path) -> Any:
    """Return a page's article as a tree."""
    return html.parse(str(path)).getroot().xpath(".//article")[0]


def part_of(article: Any, anchor: str, member: Member | None) -> list[Any]:
    """Return the elements that describe a name: the page, or a member's part."""
    if member is None:
        return [article]
    found = article.xpath(f'.//*[@id="{anchor}--reference"]') or article.xpath(
        f'.//*[@id="{anchor}"]'
    )
    assert found, f"no anchor {anchor}"
    if found[0].tag == "tr":
        return [found[0]]
    part = [found[0]]
    for element in found[0].itersiblings():
        listed = "tf-values" in element.get("class", "")  # members that say nothing
        if listed or element.tag in ("h1", "h2", "h3", found[0].tag):
            break
        part.append(element)
    return part


def differences_of(symbol: Symbol, member: Member | None, part: list[Any]) -> list[str]:
    """Return what the page says otherwise than the library."""
    value, raw = looked_up(symbol, member)
    signature = runtime_signature(value, raw, member)
    shown = shown_signature(part, symbol.name)
    found = []
    if signature is not None and shown != signature:
        found.append(f"signature: page {shown}, library {signature}")
    doc = inspect.getdoc(raw if isinstance(raw, property) else value) or ""
    if symbol.kind == "data" and member is None:
        doc = symbol.docs.text
    if member is not None and member.kind in ("attribute", "property"):
        doc = member.docs.text  # of the descriptor, which only the class's own dict has
    missing = words(MARKUP.sub(" ", MATH.sub(" ", doc))) - words(text_of(part))
    if missing:
        found.append(f"words of the docstring: {dict(missing)}")
    return found


def looked_up(symbol: Symbol, member: Member | None) -> tuple[Any, Any]:
    """Return what a name leads to, and what stands in the class's namespace."""
    cls = reach(symbol.name)
    if member is None:
        return cls, cls
    import tensorflow as tf

    concrete = {tf.Tensor: type(tf.constant(0)), tf.Variable: type(tf.Variable(0))}
    cls = concrete.get(cls, cls) if inspect.isclass(cls) else cls
    raw = inspect.getattr_static(cls, member.name, None)
    return getattr(cls, member.name, None), raw


def runtime_signature(value: Any, raw: Any, member: Member | None) -> Any:
    """Return names, kinds and defaults as `inspect.signature` has them."""
    if not callable(value) or isinstance(raw, property):
        return None
    if not (
        inspect.isclass(value)
        or inspect.isroutine(value)
        or hasattr(value, "__wrapped__")
    ):
        return None  # a value that can be called, as tf.compat.v1.flags.FLAGS
    try:
        signature = inspect.signature(value)
    except (TypeError, ValueError):
        return None
    parameters = list(signature.parameters.values())
    kinds = [each.kind.name for each in parameters]
    if inspect.isclass(value) and kinds == ["VAR_POSITIONAL", "VAR_KEYWORD"]:
        parameters = list(inspect.signature(value.__init__).parameters.values())[1:]
    if member and member.kind == "method" and kinds[:1] != ["VAR_POSITIONAL"]:
        parameters = parameters[1:]
    return [(p.name, p.kind.name, default_of(p.default)) for p in parameters]


def default_of(value: Any) -> str:
    """Return a default that text can be compared with, or that there is one."""
    if value is inspect.Parameter.empty:
        return "none"
    try:
        text = repr(value)
        return text if ast.literal_eval(text) == value and len(text) < 200 else "some"
    except (ValueError, SyntaxError, TypeError):
        return "some"


def shown_signature(part: list[Any], name: str) -> Any:
    """Return names, kinds and defaults as the page shows them, None if it does not.

    What no reader calls, such as an abstract class, shows its signature at the end.
    """
    shown = [each for element in part for each in element.xpath(SIGNATURE)]
    own = [each for each in shown if not each.xpath(IN_MEMBER)] or shown[:1]
    last = [
        e for element in part for e in element.xpath(f'.//*[@id="{name}--signature"]')
    ]
    found = last[0].xpath("following-sibling::div[1]") if last else own
    if not found:
        return None
    text = found[0].text_content().strip()
    head = ast.parse("def f" + text[text.index("(") :] + ": ...").body[0]
    assert isinstance(head, ast.FunctionDef)
    return parameters_of(head.args)


def parameters_of(arguments: ast.arguments) -> list[tuple[str, str, str]]:
    """Return the parameters of a parsed `def`."""
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults = [None] * (len(positional) - len(arguments.defaults))
    kinds = ["POSITIONAL_ONLY"] * len(arguments.posonlyargs)
    kinds += ["POSITIONAL_OR_KEYWORD"] * len(arguments.args)
    every = [
        (each.arg, kind, default)
        for each, kind, default in zip(
            positional, kinds, [*defaults, *arguments.defaults], strict=True
        )
    ]
    if arguments.vararg:
        every.append((arguments.vararg.arg, "VAR_POSITIONAL", None))
    for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        every.append((each.arg, "KEYWORD_ONLY", default))
    if arguments.kwarg:
        every.append((arguments.kwarg.arg, "VAR_KEYWORD", None))
    return [(name, kind, shown_default(default)) for name, kind, default in every]


def shown_default(node: ast.expr | None) -> str:
    """Return a default of the page in the form of `default_of`."""
    if node is None:
        return "none"
    try:
        value = ast.literal_eval(node)
    except ValueError:
        return "some"
    return "some" if value is ... else repr(value)


def text_of(part: list[Any]) -> str:
    """Return the text of elements, that of each apart."""
    return " ".join(text for element in part for text in element.itertext())


def words(text: str) -> Counter[str]:
    """Count the words of a text, those aside that a page says in its own way."""
    text = text.replace("_", " ").replace("\\n", " ")
    found = Counter(word.lower() for word in WORD.findall(text))
    return Counter({w: n for w, n in found.items() if w not in REWORDED})


def main(site: Path, count: int, seed: int) -> None:
    """Print what does not agree."""
    api = ensure_api(Path())
    urls = api_addresses(api).urls
    found, compared = {}, Counter[str]()
    for symbol, member in drawn(api, count, seed):
        name = f"{symbol.name}.{member.name}" if member else symbol.name
        path, _, anchor = urls[name].partition("#")
        try:
            part = part_of(page_of(site / path), anchor, member)
            differences = differences_of(symbol, member, part)
            compared["signatures"] += shown_signature(part, symbol.name) is not None
        except Exception as error:  # one page that cannot be read is a difference
            differences = [repr(error)]
        compared["names"] += 1
        if differences:
            found[name] = differences
    print(json.dumps({"compared": compared, "differences": found}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
