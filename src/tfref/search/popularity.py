"""How often code uses a name, so that of equal matches the usual one comes first."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from tfref.api.model import Api
from tfref.api.names import Names, preferred_name, resolve
from tfref.problem import Problem, ProblemError

TABLE = "data/popularity.txt"

NAME = re.compile(r"(?<![\w.])(?:tf|keras)(?:\.\w+)+")

MOST = 35
"""The highest level; a level is one character, in base 36."""

BELONGING = 0.04
"""What each use of a class says of any one of its members."""

MENTION = 0.1
"""What a mention in another docstring says, of a use."""


def read_uses(root: Path) -> dict[str, int]:
    """Read how often each name was used, by the name of its page."""
    found = {}
    try:
        lines = (root / TABLE).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        message = "is not there or no UTF-8: restore it from the repository"
        raise ProblemError(Problem(TABLE, 1, message)) from None
    for number, line in enumerate(lines, 1):
        if line and not line.startswith("#"):
            count, _, name = line.partition(" ")
            if not count.isdigit() or not NAME.fullmatch(name):
                message = "must be a count, a space and a public name"
                raise ProblemError(Problem(TABLE, number, message))
            found[name] = int(count)
    return found


def levels_of(
    api: Api, names: Names, uses: Mapping[str, int], entries: Iterable[str]
) -> dict[str, int]:
    """Return the popularity of each entry as a level from 0 to MOST, logarithmic."""
    mentions = mentions_of(api, names)
    weights = {}
    for name in entries:
        owner, _, leaf = name.rpartition(".")
        first = owner in names.symbols and not _overrides(names, owner, leaf)
        shared = BELONGING * uses.get(owner, 0) if first else 0.0
        weights[name] = uses.get(name, 0) + MENTION * mentions[name] + shared
    top = math.log1p(max(weights.values(), default=0.0)) or 1.0
    return {n: round(MOST * math.log1p(weight) / top) for n, weight in weights.items()}


def _overrides(names: Names, owner: str, leaf: str) -> bool:
    """Tell whether a member only does what a base class of its own has it do."""
    bases = names.symbols[owner].bases
    return any(resolve(names, f"{base}.{leaf}") for base in bases)


def mentions_of(api: Api, names: Names) -> Counter[str]:
    """Return how many docstrings of others mention each name."""
    found: Counter[str] = Counter()
    for symbol in api.symbols:
        texts = [symbol.docs.text, *(member.docs.text for member in symbol.members)]
        written = {name for text in texts for name in NAME.findall(text)}
        mentioned = {preferred_name(names, name) for name in written}
        found.update(name for name in mentioned - {None, symbol.name} if name)
    return found
