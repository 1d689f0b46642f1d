"""What the tests of the search share: the engine, and its functions one by one."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from py_mini_racer import MiniRacer

from tests.search.small_index import SMALL_TABLES
from tests.site.small_api import SMALL
from tfref.search.engine import ORDER, SCRIPTS, Engine, engine_at
from tfref.search.index import index_of, script_of

PROJECT = Path(__file__).parents[2]

Call = Callable[..., Any]
"""Calls a function of the ranking by its name, with plain data."""


@pytest.fixture(scope="session")
def engine() -> Engine:
    """Return the engine on the project's own index."""
    return engine_at(PROJECT)


@pytest.fixture(scope="module")
def js() -> Call:
    """Return a caller of the ranking's functions, on a small index."""
    racer = MiniRacer()
    for name in ORDER:
        script = SCRIPTS / f"{name}.js"
        if script.exists():
            racer.eval(script.read_text(encoding="utf-8"))
    index = index_of(SMALL, SMALL_TABLES, {"tf.reshape": 100, "tf.math.add": 50})
    parts = {"names": index.names, "more": index.more, **index.details}
    racer.eval("".join(script_of(name, content) for name, content in parts.items()))

    def call(function: str, *arguments: object) -> Any:
        said = ",".join(json.dumps(each) for each in arguments)
        return json.loads(str(racer.eval(f"JSON.stringify({function}({said}))")))

    return call
