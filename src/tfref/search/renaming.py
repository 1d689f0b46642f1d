"""Arguments that only have another name now, read off the code of a row."""

import ast
from functools import cache

from tfref.search.tables import Gone


@cache  # the index, the row's page and the page of its name ask
def renamed_to(row: Gone) -> str:
    """Return today's name of an argument that is gone, empty if it has none.

    Of `f(x, keep_dims=True)` and `f(x, keepdims=True)` it is `keepdims`: the one that
    only the new call has, with the same value.
    """
    keyword = row.gone.removesuffix("=)").rpartition("(")[2]
    if not (row.gone.endswith("=)") and row.old and row.write):
        return ""
    before, after = _keywords(row.old), _keywords(row.write)
    names = [
        name
        for name, value in after.items()
        if name not in before and value == before.get(keyword)
    ]
    return names[0] if len(names) == 1 and keyword not in after else ""


def _keywords(code: str) -> dict[str, str]:
    """Return the arguments that a program passes by name, with what is passed."""
    return {
        node.arg: ast.dump(node.value)
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.keyword) and node.arg
    }
