"""The proof that foreign names mean what the table says: both sides run and compared.

`python -m tfref.search.equivalence ROOT` runs every NumPy row in this process, prints
one line for each that is wrong, and ends with status 3 if there are any. With
`--where-installed` it runs, for each other library that is installed, the rows that
have code; no test does that. Inputs are made once, as NumPy arrays. The foreign side
reads them as arrays of its library (`torch.from_numpy`, `jax.numpy.asarray`), the
other as tensors; strings stay what they are for libraries that have none.
"""

import math
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from tfref.apart import last_words, run_apart
from tfref.examples.environment import EnvironmentProblemError
from tfref.problem import Problem
from tfref.search.tables import Foreign, read_foreign

Arrays = Mapping[str, Any]

WRONG = 3
"""Exit status that says: standard output holds a line for each wrong row.

It is not 1, with which Python ends after an error of our own.
"""

CLOSE = 1e-5
"""How far numbers may differ, relative to their size; near zero a tenth of it."""


@dataclass(frozen=True)
class Library:
    """A library whose names people bring along."""

    file: str
    package: str
    modules: Mapping[str, str]
    """What its expressions call which module."""
    convert: str = ""
    """Makes an array of its own from NumPy's, as `module.function`; none for NumPy."""


NUMPY = Library("data/foreign/numpy.yaml", "numpy", {"np": "numpy"})

OTHERS = (
    Library(
        "data/foreign/pytorch.yaml",
        "torch",
        {"torch": "torch", "nn": "torch.nn", "F": "torch.nn.functional"},
        "torch.from_numpy",
    ),
    Library(
        "data/foreign/jax.yaml",
        "jax",
        {"jax": "jax", "jnp": "jax.numpy", "lax": "jax.lax"},
        "jax.numpy.asarray",
    ),
)
"""Libraries that are not installed here, each with the rows of its file."""


def shared_inputs() -> dict[str, Any]:
    """Return new arrays for every row; data/foreign/numpy.yaml describes them."""
    f = partial(np.array, dtype=np.float32)
    return {
        "x": f([[0.5, 1.5, -2.0], [3.0, -0.25, 4.0]]),
        "p": f([[0.1, 0.75, 0.5], [0.9, 0.25, 0.6]]),
        "t": np.arange(24, dtype=np.float32).reshape(2, 3, 4) / 8 - 1,
        "v": f([3.0, 1.0, 2.5, 1.0]),
        "w": f([0.5, 2.0, 1.0, 4.0]),
        "m": f([[2.0, 1.0, 0.0], [0.5, 3.0, 1.0], [1.0, -1.0, 4.0]]),
        "h": f([[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]]),
        "c": np.array([[1 + 2j, -1j, 3, 0.5], [2, 1 - 1j, -2 + 1j, 4j]], "complex64"),
        "n": f([[1.0, np.nan, 2.0], [-3.0, 0.5, np.nan]]),
        "i": np.array([[6, 1, 4], [3, 2, 5]], np.int32),
        "j": np.array([3, 1, 2, 3, 1], np.int32),
        "b": np.array([[True, False, True], [False, False, True]]),
        "d": np.array([[True, True, False], [False, True, True]]),
        "s": np.array([" red apple ", "Green", "blue"]),
    }


def disagreements_apart(root: Path) -> list[str]:
    """Prove the NumPy rows in a fresh interpreter; return a line for each wrong one."""
    command = ["tfref.search.equivalence", str(root)]
    done = run_apart("comparing with NumPy", *command)
    if done.returncode not in (0, WRONG):
        message = f"comparing with NumPy failed: {last_words(done)}"
        raise EnvironmentProblemError(message)
    return done.stdout.splitlines()


def disagreements(
    rows: Iterable[Foreign], library: Library, tensorflow: Any
) -> Iterator[Problem]:
    """Run the rows that have code in this process, and yield those that are wrong."""
    theirs = {name: import_module(path) for name, path in library.modules.items()}
    ours = {"tf": tensorflow, "np": np, "math": math}
    with TemporaryDirectory() as folder:
        for row in rows:
            if row.theirs and (wrong := _wrong(row, library, theirs, ours, folder)):
                yield Problem(row.file, row.line, f"{row.name}: {wrong}")


def differing(theirs: Any, ours: Any, *, values: bool = True) -> str:
    """Return in what two results differ, an empty text if in nothing.

    Shapes and kinds of dtype (integers, signed or not, are of one kind) must be the
    same, and so must values unless only shapes are to be compared.
    """
    if _is_several(theirs) or _is_several(ours):
        pairs = list(_items(theirs)), list(_items(ours))
        if len(pairs[0]) != len(pairs[1]):
            return f"{len(pairs[0])} results in theirs, {len(pairs[1])} in ours"
        found = (differing(*pair, values=values) for pair in zip(*pairs, strict=True))
        return next(filter(None, found), "")
    left, right = _array(theirs), _array(ours)
    if left.shape != right.shape:
        return f"shape {left.shape} in theirs, {right.shape} in ours"
    if _kind(left) != _kind(right):
        return f"dtype {left.dtype} in theirs, {right.dtype} in ours"
    if values and not _same_values(left, right):
        return f"{left.tolist()} in theirs, {right.tolist()} in ours"
    return ""


def _wrong(
    row: Foreign, library: Library, theirs: Arrays, ours: Arrays, folder: str
) -> str:
    """Return what is wrong with a row, an empty text if nothing is."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # old names warn, and 1 / 0 does
            left = _result(row.theirs, row.given, folder, theirs, _converter(library))
            to_tensor = ours["tf"].constant
            right = _result(row.ours, row.given, folder, ours, to_tensor)
    except Exception as error:
        first = next(iter(str(error).splitlines()), "")
        return f"raises {type(error).__name__}: {first}"
    return differing(left, right, values=row.compare != "shape")


def _result(
    expression: str,
    given: str,
    folder: str,
    modules: Arrays,
    convert: Callable[[Any], Any],
) -> Any:
    """Run one side of a row on inputs of its own, so that writing harms no other."""
    names: dict[str, Any] = {"np": np, "folder": folder, **shared_inputs()}
    exec(given, names)
    made = {
        name: convert(value) if isinstance(value, np.ndarray) else value
        for name, value in names.items()
        if name != "np"
    }
    # One dictionary, for the bodies of lambdas see no other.
    return eval(expression, {**made, **modules})


def _converter(library: Library) -> Callable[[Any], Any]:
    """Return what makes an array of a library from one of NumPy."""
    if not library.convert:
        return np.copy
    module, _, name = library.convert.rpartition(".")
    function = getattr(import_module(module), name)
    return lambda array: array if array.dtype.kind == "U" else function(array)


def _is_several(result: Any) -> bool:
    return isinstance(result, list | tuple)


def _items(result: Any) -> Iterable[Any]:
    """Return the parts of a result, of an array those along its first axis."""
    if isinstance(result, list | tuple):
        return result
    array = _array(result)
    return [array] if array.ndim == 0 else array


def _array(result: Any) -> Any:
    """Return a result as an array of NumPy; a dtype as its name."""
    if hasattr(result, "detach"):  # a tensor of PyTorch
        result = result.detach().cpu()
    if hasattr(result, "numpy"):
        result = result.numpy()
    dtype = getattr(result, "as_numpy_dtype", result)
    if isinstance(dtype, np.dtype) or _is_scalar_type(dtype):
        return np.asarray(np.dtype(dtype).name)
    array = np.asarray(result)
    if array.dtype.kind in "OS":
        return np.asarray([_text(each) for each in array.flat]).reshape(array.shape)
    return array


def _is_scalar_type(value: Any) -> bool:
    return isinstance(value, type) and issubclass(value, np.generic)


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


def _kind(array: Any) -> str:
    return str(array.dtype.kind).replace("u", "i")


def _same_values(left: Any, right: Any) -> bool:
    if left.dtype.kind in "fc":
        return bool(np.allclose(left, right, CLOSE, CLOSE / 10, equal_nan=True))
    return bool(np.array_equal(left, right))


def _of(rows: Iterable[Foreign], library: Library) -> list[Foreign]:
    return [row for row in rows if row.file == library.file]


def main(root: Path, *, where_installed: bool = False) -> int:
    """Print a line for each row that is wrong, and on standard error what was run."""
    every = read_foreign(root)
    status = 0
    for library in OTHERS if where_installed else (NUMPY,):
        if find_spec(library.package) is None:
            print(f"{library.package} is not installed: nothing run", file=sys.stderr)
            continue
        rows = _of(every, library)
        tensorflow = import_module("tensorflow")
        wrong = list(disagreements(rows, library, tensorflow))
        for problem in wrong:
            print(problem)
        ran = sum(bool(row.theirs) for row in rows)
        print(f"{ran} rows of {library.file} run, {len(wrong)} wrong", file=sys.stderr)
        status = WRONG if wrong else status
    return status


if __name__ == "__main__":
    places = [each for each in sys.argv[1:] if not each.startswith("-")]
    flag = "--where-installed" in sys.argv[1:]
    sys.exit(main(Path(*places), where_installed=flag))
