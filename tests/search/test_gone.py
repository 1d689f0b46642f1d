"""What is gone is gone on the installed version, and what to write now works."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from tfref.api.model import Api, Symbol
from tfref.api.names import TENSORFLOW_1, Names, resolve
from tfref.problem import Problem
from tfref.search.proof import (
    family_problems,
    is_there,
    problems_here,
    proof_problems,
    public_problems,
    target_problems,
)
from tfref.search.tables import Family, Gone, read_families, read_gone

PROJECT = Path(__file__).parents[2]


def listed(problems: Iterable[Problem]) -> str:
    """Return problems one a line, as a person wants to see them."""
    return "\n".join(map(str, problems))


NOBODY_WRITES = (
    "tf.Variable",
    "tf.data.Iterator",
    "tf.initializers.",
    "tf.lite.TFLiteConverter",
    "tf.sparse.split",
    "tf.test.",
)
"""It takes anything; made by other functions; meant for upstream; told of a twin."""


def _entry(names: Names, name: str) -> str:
    """Return the name that an alias stands for."""
    found = resolve(names, name)
    return found.name if isinstance(found, Symbol) else name


def lost_arguments(api: Api, names: Names) -> Iterator[tuple[str, str]]:
    """Yield what functions of compat.v1 take and their twins do not."""
    for symbol in api.symbols:
        for old in (symbol.name, *symbol.aliases):
            new = old.replace(f"{TENSORFLOW_1}.", "tf.", 1)
            twin = names.symbols.get(new)
            if new == old or twin in (None, symbol) or new.startswith(NOBODY_WRITES):
                continue
            assert twin is not None
            takes = twin.signature.parameters if twin.signature else ()
            if not takes or any(each.kind == "variadic keyword" for each in takes):
                continue
            known = {each.name for each in takes}
            for each in symbol.signature.parameters if symbol.signature else ():
                if each.name not in known and not each.kind.startswith("variadic"):
                    yield new, each.name


class TestTheTables:
    """The project's own rows, on the installed version."""

    def test_every_row_is_proved(self) -> None:
        """The lookup or the old code fails; the new code runs."""
        found = proof_problems(read_gone(PROJECT))
        assert not found, listed(found)

    def test_what_is_gone_is_no_public_name(self, names: Names) -> None:
        """Unless `old` shows that it only raises."""
        found = public_problems(names, read_gone(PROJECT))
        assert not found, listed(found)

    def test_every_argument_of_tensorflow_1_has_a_row(
        self, api: Api, names: Names
    ) -> None:
        """That the function of TensorFlow 2 does not take."""
        told = {
            (_entry(names, row.function), row.gone.rpartition("(")[2])
            for row in read_gone(PROJECT)
        }
        lost = [
            f"{name}({argument}=)"
            for name, argument in lost_arguments(api, names)
            if (_entry(names, name), f"{argument}=)") not in told
        ]
        assert not lost

    def test_what_to_write_now_exists(self, names: Names) -> None:
        """Each name leads to an entry."""
        rows: list[Gone | Family] = [*read_gone(PROJECT), *read_families(PROJECT)]
        found = target_problems(names, rows)
        assert not found, listed(found)

    def test_a_family_is_gone_as_a_whole(self, names: Names) -> None:
        """No public name stands below it; what it becomes begins public names."""
        found = family_problems(names, read_families(PROJECT))
        assert not found, listed(found)

    def test_a_family_has_its_page(self) -> None:
        """A page that is named can be read."""
        docs = PROJECT / "docs"
        families = read_families(PROJECT)
        lost = [f.page for f in families if f.page and not (docs / f.page).is_file()]
        assert not lost

    def test_every_page_belongs_to_a_family_or_is_linked(self) -> None:
        """No page about what is gone is out of reach."""
        pages = {path.name for path in (PROJECT / "docs/gone").glob("*.md")}
        led_to = {f.page.removeprefix("gone/") for f in read_families(PROJECT)}
        texts = "".join(
            path.read_text(encoding="utf-8")
            for path in (PROJECT / "docs/gone").glob("*.md")
        )
        assert not [p for p in pages - led_to if f"({p})" not in texts]


WARNS = "__import__('warnings').warn('ignored')"


@pytest.fixture
def library() -> dict[str, Any]:
    """Return a library with one module, one class and a function that raises."""

    def fails() -> None:
        raise ValueError("not any more")

    module = ModuleType("notthere")
    vars(module)["sub"] = SimpleNamespace(Class=int, fails=fails)
    return {"tf": module}


class TestTheProof:
    """Each way in which a row can be wrong."""

    def test_a_name_is_looked_up_part_by_part(self, library: dict[str, Any]) -> None:
        """Members of classes included."""
        assert is_there("tf.sub.Class.real", library)
        assert not is_there("tf.sub.Other", library)
        assert not is_there("tf.other.Class", library)

    def test_a_module_is_imported_if_it_can_be(self) -> None:
        """`import a.b` works where `a.b` alone does not."""
        assert is_there("importlib.metadata", {})
        assert not is_there("importlib.nothing", {})
        assert not is_there("no_such_package.name", {})

    def test_a_name_that_lives_is_reported(self, library: dict[str, Any]) -> None:
        """With the place of its row."""
        row = Gone("tf.sub.Class", ("tf.sub",), file="data/gone/a.yaml", line=7)
        assert listed(problems_here([row], library)) == (
            "data/gone/a.yaml:7: tf.sub.Class: it can be looked up: "
            "show with `old` that it fails"
        )

    def test_a_row_that_holds_is_not_reported(self, library: dict[str, Any]) -> None:
        """By its name, or by its code."""
        rows = [
            Gone("tf.sub.Other", ()),
            Gone("tf.sub.fails", (), old="tf.sub.fails()", raises="ValueError"),
            Gone("tf.new", (), given="x = 1", write="assert x"),
            Gone("tf.f(x=)", (), old=WARNS, warns="UserWarning"),
            Gone("tf.sub.other(x=)", ()),
        ]
        assert not problems_here(rows, library)

    @pytest.mark.parametrize(
        ("row", "said"),
        [
            (
                Gone("tf.sub.fails(x=)", ()),
                "an argument needs `old`, the call that raises or warns",
            ),
            (
                Gone("tf.f", (), old="1", raises="ValueError"),
                "`old` runs: it should raise ValueError",
            ),
            (
                Gone("tf.f", (), old="tf.sub.fails()", raises="TypeError"),
                "`old` raises ValueError: not any more, not TypeError",
            ),
            (
                Gone("tf.f(x=)", (), old="1", warns="UserWarning"),
                "`old` runs without UserWarning",
            ),
            (
                Gone("tf.f(x=)", (), old=WARNS, warns="FutureWarning"),
                "`old` runs without FutureWarning",
            ),
            (
                Gone("tf.f(x=)", (), old="tf.sub.fails()", warns="UserWarning"),
                "`old` raises ValueError: not any more: it should warn, UserWarning",
            ),
            (
                Gone("tf.f", (), given="1 / 0", old="1 / 0", raises="TypeError"),
                "`given` raises ZeroDivisionError: division by zero",
            ),
            (
                Gone("tf.f", (), write="tf.sub.fails()"),
                "`write` raises ValueError: not any more",
            ),
        ],
    )
    def test_a_row_that_fails_says_what_is_wrong(
        self, row: Gone, said: str, library: dict[str, Any]
    ) -> None:
        """One line each."""
        (problem,) = problems_here([row], library)
        assert problem.message == f"{row.gone}: {said}"

    def test_a_family_with_a_public_name_is_reported(self, names: Names) -> None:
        """As is a prefix that begins nothing."""
        family = Family("tf.data", (), "Not gone.", becomes=("tf.nowhere.",))
        said = [problem.message for problem in family_problems(names, [family])]
        assert said[0].startswith("tf.data.")
        assert said[1] == "tf.nowhere. begins no public name"
