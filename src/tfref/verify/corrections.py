"""Our own programs beside upstream's failing examples, found by what is documented."""

from collections.abc import Iterable, Mapping

from tfref.api.model import Api
from tfref.api.paths import api_paths

FOLDER = "upstream"
"""Below snippets/; what stands in it is shown on pages of the reference."""

FILE = "corrected.py"


def correction_paths(api: Api, names: Iterable[str]) -> Mapping[str, str]:
    """Return, by the name of a docstring, where its correction stands below snippets/.

    Its folder is the page that the docstring stands on, and below that the member.
    """
    path_of = api_paths(api).path_of
    return {name: _path(path_of, name) for name in names}


def _path(path_of: Mapping[str, str], name: str) -> str:
    owner, members = name, ""
    while owner not in path_of and "." in owner:
        owner, _, member = owner.rpartition(".")
        members = f"/{member}{members}"
    return f"{FOLDER}/{path_of.get(owner, owner)}{members}/{FILE}"
