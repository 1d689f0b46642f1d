"""Foreign names lead to entries, and NumPy's are proved by running both sides."""

import re
import shutil
import sys
import warnings
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from tfref.api.names import Names, resolve
from tfref.examples.environment import EnvironmentProblemError
from tfref.search import equivalence
from tfref.search.equivalence import (
    NUMPY,
    WRONG,
    Library,
    differing,
    disagreements,
    disagreements_apart,
    main,
    shared_inputs,
)
from tfref.search.tables import EXECUTED, Foreign, read_foreign

PROJECT = Path(__file__).parents[2]

OLD = ("is the old ", "was the old ")
"""What `differs` says of a name that today's NumPy has no more."""

MOST_UNCOMPARED = 0.1
"""The share of NumPy's rows that may have nothing to compare."""


@pytest.fixture(scope="module")
def rows() -> tuple[Foreign, ...]:
    """Return the project's rows."""
    return read_foreign(PROJECT)


@pytest.fixture(scope="module")
def numpy_rows(rows: tuple[Foreign, ...]) -> list[Foreign]:
    """Return the rows of NumPy's names."""
    return [row for row in rows if row.file == EXECUTED]


def listed(rows: Iterable[Foreign]) -> str:
    """Return rows one a line, as a person wants to see them."""
    return "\n".join(f"{row.file}:{row.line}: {row.name}" for row in rows)


def in_numpy(name: str) -> bool:
    """Tell whether NumPy has a name; a bare `ndarray` is its class."""
    owner: Any = np
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # NumPy warns of names that are to come back
        for part in name.removeprefix("np.").split("."):
            if not hasattr(owner, part):
                return False
            owner = getattr(owner, part)
    return True


class TestTheTables:
    """The project's own rows."""

    def test_every_numpy_row_is_proved(self) -> None:
        """Values, shapes and kinds of dtype agree, in a fresh interpreter."""
        found = disagreements_apart(PROJECT)
        assert not found, "\n".join(found)

    def test_every_target_exists(self, names: Names, rows: tuple[Foreign, ...]) -> None:
        """Each name to write instead leads to an entry, and there is at least one."""
        lost = [row for row in rows if not row.now]
        lost += [r for r in rows if any(resolve(names, n) is None for n in r.now)]
        assert not lost, listed(lost)

    def test_a_numpy_name_is_in_numpy_or_said_to_be_old(
        self, numpy_rows: list[Foreign]
    ) -> None:
        """Names that NumPy 2 gave up are still typed; the row says so."""
        wrong = [
            row
            for row in numpy_rows
            if not in_numpy(row.name) and not any(old in row.differs for old in OLD)
        ]
        assert not wrong, listed(wrong)

    def test_numpy_rows_have_code_or_say_why_not(
        self, numpy_rows: list[Foreign]
    ) -> None:
        """`compare: none` stands where there is nothing to run, with the difference."""
        wrong = [
            row
            for row in numpy_rows
            if bool(row.theirs) == (row.compare == "none")
            or (row.compare and not row.differs)
        ]
        assert not wrong, listed(wrong)

    def test_few_numpy_rows_go_uncompared(self, numpy_rows: list[Foreign]) -> None:
        """A table that proves little would be a table of opinions."""
        uncompared = [row for row in numpy_rows if row.compare == "none"]
        assert len(uncompared) < MOST_UNCOMPARED * len(numpy_rows)

    def test_the_shared_inputs_are_described(self) -> None:
        """The comment above NumPy's rows names each, with its shape."""
        comment = (PROJECT / EXECUTED).read_text(encoding="utf-8").split("rows:")[0]
        lost = [
            name
            for name, array in shared_inputs().items()
            if not re.search(
                rf"\b{name}\b(, \w)?\s+{re.escape(str(array.shape))}", comment
            )
        ]
        assert not lost

    def test_our_code_uses_a_target(self, rows: tuple[Foreign, ...]) -> None:
        """What is proved is what the row leads to."""
        wrong = [
            row
            for row in rows
            if row.ours
            and not any(name.rpartition(".")[2] in row.ours for name in row.now)
        ]
        assert not wrong, listed(wrong)

    def test_no_two_names_differ_by_case_alone(self, rows: tuple[Foreign, ...]) -> None:
        """The search folds case; PyTorch's class and its function are the exception."""
        seen: dict[str, str] = {}
        twins = []
        for row in rows:
            first = seen.setdefault(row.name.lower(), row.name)
            if first != row.name:
                twins.append((first, row.name))
        assert twins == [("torch.Tensor", "torch.tensor")]


class TestComparing:
    """Two results differ by number, shape, kind of dtype, or value."""

    @pytest.mark.parametrize(
        ("theirs", "ours"),
        [
            (1.0, np.float32(1.0)),
            (np.float64(1.0), np.float32(1.000001)),
            (np.array([1, 2]), np.array([1, 2], np.uint8)),
            ([np.nan, np.inf], np.array([np.nan, np.inf])),
            (np.array(["a"]), np.array([b"a"], object)),
            ((np.array([1]), np.array([2])), [np.array([1]), np.array([2])]),
            (np.float32, np.dtype("float32")),
            (np.float32, SimpleNamespace(as_numpy_dtype=np.float32)),
            (None, None),
        ],
    )
    def test_the_same(self, theirs: Any, ours: Any) -> None:
        """Precision, containers and bytes are no differences."""
        assert differing(theirs, ours) == ""

    @pytest.mark.parametrize(
        ("theirs", "ours", "said"),
        [
            (1.0, 1.001, "1.0 in theirs, 1.001 in ours"),
            (np.zeros(3), np.zeros((1, 3)), "shape (3,) in theirs, (1, 3) in ours"),
            (np.array(1), np.array(1.0), "dtype int64 in theirs, float64 in ours"),
            (np.array(1), np.array(True), "dtype int64 in theirs, bool in ours"),
            ([1, 2], [1, 2, 3], "2 results in theirs, 3 in ours"),
            ([1, 2], [1, 3], "2 in theirs, 3 in ours"),
            (np.array([1, 2]), [1, 3], "2 in theirs, 3 in ours"),
            ([np.nan], [0.0], "nan in theirs, 0.0 in ours"),
            (np.float32, np.float64, "float32 in theirs, float64 in ours"),
        ],
    )
    def test_not_the_same(self, theirs: Any, ours: Any, said: str) -> None:
        """The difference is told in words."""
        assert differing(theirs, ours) == said

    def test_random_numbers_are_compared_by_shape_and_kind(self) -> None:
        """With values=False only those count."""
        assert differing(np.zeros(2), np.ones(2), values=False) == ""
        assert differing(np.zeros(2), np.ones(2, int), values=False) != ""
        assert differing(np.zeros(2), np.ones(3), values=False) != ""

    def test_a_tensor_of_pytorch_is_taken_off_its_graph(self) -> None:
        """Its detach, cpu and numpy are called, in this order."""
        plain = SimpleNamespace(numpy=lambda: np.ones(2))
        tensor = SimpleNamespace(detach=lambda: SimpleNamespace(cpu=lambda: plain))
        assert differing(tensor, np.ones(2)) == ""


@pytest.fixture
def tensorflow() -> SimpleNamespace:
    """Return a stand-in for TensorFlow whose tensors are arrays."""
    return SimpleNamespace(constant=np.array, reduce_sum=np.sum)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """Return an installed library whose arrays are lists, strings left out."""
    lines = [
        "def from_numpy(array):",
        "    assert array.dtype.kind != 'U'",
        "    return array.tolist()",
        "total = sum",
    ]
    (tmp_path / "lists.py").write_text("\n".join(lines))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "lists", raising=False)
    return Library(
        "data/foreign/lists.yaml", "lists", {"li": "lists"}, "lists.from_numpy"
    )


def row(theirs: str, ours: str, compare: str = "", given: str = "") -> Foreign:
    """Return a row with code."""
    return Foreign(
        name="np.f",
        now=("tf.f",),
        theirs=theirs,
        ours=ours,
        compare=compare,
        given=given,
        file="data/foreign/some.yaml",
        line=7,
    )


class TestRunning:
    """Rows run on shared inputs, made into what each side reads."""

    def found(self, one: Foreign, library: Library, tensorflow: Any) -> list[str]:
        """Return what is wrong with a row."""
        return list(map(str, disagreements([one], library, tensorflow)))

    def test_a_right_row(self, tensorflow: SimpleNamespace) -> None:
        """Nothing is said."""
        one = row("np.sum(x)", "tf.reduce_sum(x)")
        assert self.found(one, NUMPY, tensorflow) == []

    def test_a_wrong_row(self, tensorflow: SimpleNamespace) -> None:
        """The place, the name and the difference are said."""
        one = row("np.sum(v)", "tf.reduce_sum(v, axis=0, keepdims=True)")
        assert self.found(one, NUMPY, tensorflow) == [
            "data/foreign/some.yaml:7: np.f: shape () in theirs, (1,) in ours"
        ]

    @pytest.mark.parametrize("side", ["theirs", "ours"])
    def test_a_row_that_raises(self, side: str, tensorflow: SimpleNamespace) -> None:
        """The error is said, whichever side raises it."""
        code = {"theirs": "np.sum(x)", "ours": "tf.reduce_sum(x)", side: "nowhere(x)"}
        assert self.found(row(**code), NUMPY, tensorflow) == [
            "data/foreign/some.yaml:7: np.f: raises NameError: "
            "name 'nowhere' is not defined"
        ]

    def test_what_a_row_is_given(self, tensorflow: SimpleNamespace) -> None:
        """Its arrays are inputs of both sides, its functions stay functions."""
        one = row("f(y)", "f(y)", given="y = x * 2; f = lambda a: a.sum()")
        assert self.found(one, NUMPY, tensorflow) == []

    def test_writing_harms_no_other_row(self, tensorflow: SimpleNamespace) -> None:
        """Each side of each row has inputs of its own."""
        writing = row("v.fill(0) or v", "v * 0")
        reading = row("v.sum()", "tf.reduce_sum([3.0, 1.0, 2.5, 1.0])")
        assert not list(disagreements([writing, reading], NUMPY, tensorflow))

    def test_only_shapes(self, tensorflow: SimpleNamespace) -> None:
        """Random numbers may differ."""
        one = row("np.random.rand(3)", "np.zeros(3)", compare="shape")
        assert self.found(one, NUMPY, tensorflow) == []

    def test_rows_without_code_are_passed_over(
        self, tensorflow: SimpleNamespace
    ) -> None:
        """They are not executed."""
        assert self.found(row("", ""), NUMPY, tensorflow) == []

    def test_another_library_reads_arrays_of_its_own(
        self, library: Library, tensorflow: SimpleNamespace
    ) -> None:
        """Here they are lists; strings stay as they are."""
        right = row("li.total(v)", "tf.reduce_sum(v)")
        assert self.found(right, library, tensorflow) == []
        wrong = row("li.total(v)", "tf.reduce_sum(v) + 1")
        assert self.found(wrong, library, tensorflow) == [
            "data/foreign/some.yaml:7: np.f: 7.5 in theirs, 8.5 in ours"
        ]


class TestRunningApart:
    """A fresh interpreter runs NumPy's rows, with the TensorFlow that is installed."""

    def project(self, folder: Path, table: str) -> Path:
        """Return a project with one table."""
        shutil.copytree(PROJECT / "data/schema", folder / "data/schema")
        (folder / "data/foreign").mkdir()
        (folder / EXECUTED).write_text(table, encoding="utf-8")
        return folder

    def test_a_wrong_row_is_returned(self, tmp_path: Path) -> None:
        """Right ones are not."""
        lines = [
            "rows:",
            "  - {name: np.max, now: tf.reduce_max, theirs: np.max(x),",
            "     ours: tf.reduce_max(x)}",
            "  - {name: np.min, now: tf.reduce_min, theirs: np.min(x),",
            "     ours: tf.reduce_max(x)}",
        ]
        root = self.project(tmp_path, "\n".join(lines))
        assert disagreements_apart(root) == [
            f"{EXECUTED}:4: np.min: -2.0 in theirs, 4.0 in ours"
        ]

    def test_an_end_of_another_kind_is_no_proof(self, tmp_path: Path) -> None:
        """Whatever stops the run is told."""
        root = self.project(tmp_path, "rows: 7")
        with pytest.raises(EnvironmentProblemError, match="comparing with NumPy"):
            disagreements_apart(root)


class TestWhereInstalled:
    """`--where-installed` runs the rows of libraries that are there."""

    @pytest.fixture
    def project(self, tmp_path: Path, tensorflow: SimpleNamespace) -> Path:
        """Return a project with one right and one wrong row of a library."""
        shutil.copytree(PROJECT / "data/schema", tmp_path / "data/schema")
        lines = [
            "rows:",
            "  - {name: li.total, now: tf.reduce_sum, theirs: li.total(v),",
            "     ours: tf.reduce_sum(v)}",
            "  - {name: li.wrong, now: tf.reduce_sum, theirs: li.total(v),",
            "     ours: tf.reduce_sum(v) + 1}",
            "  - {name: li.other, now: tf.reduce_max}",
        ]
        (tmp_path / "data/foreign").mkdir()
        (tmp_path / "data/foreign/lists.yaml").write_text("\n".join(lines))
        return tmp_path

    def test_a_library_that_is_there(
        self,
        project: Path,
        library: Library,
        tensorflow: SimpleNamespace,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """Wrong rows are printed, and the status tells."""
        monkeypatch.setattr(equivalence, "OTHERS", (library,))
        monkeypatch.setitem(sys.modules, "tensorflow", tensorflow)
        assert main(project, where_installed=True) == WRONG
        printed = capsys.readouterr()
        assert printed.out == (
            "data/foreign/lists.yaml:4: li.wrong: 7.5 in theirs, 8.5 in ours\n"
        )
        assert printed.err == "2 rows of data/foreign/lists.yaml run, 1 wrong\n"

    def test_a_library_that_is_missing(
        self,
        project: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """Nothing runs, which is said and is no failure."""
        missing = Library("data/foreign/lists.yaml", "not_there_at_all", {})
        monkeypatch.setattr(equivalence, "OTHERS", (missing,))
        assert main(project, where_installed=True) == 0
        printed = capsys.readouterr()
        assert printed.err == "not_there_at_all is not installed: nothing run\n"
