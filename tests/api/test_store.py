"""The API is kept in a file, and extracted anew only when it must be."""

import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from tests.api.conftest import PROJECT
from tfref.api import store
from tfref.api.model import Api
from tfref.docstring import blocks
from tfref.examples.environment import EnvironmentProblemError
from tfref.problem import ProblemError


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project that holds nothing but a table of preferred names."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "preferred.yaml").write_text("notes:\n  - tf.add\n")
    return tmp_path


@pytest.fixture
def no_tensorflow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make it look as if TensorFlow were not installed."""

    def absent(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(store, "version", absent)


@pytest.fixture
def broken_tensorflow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a TensorFlow that cannot be imported before the installed one."""
    package = tmp_path / "broken" / "tensorflow"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("raise ImportError('no libtensorflow')\n")
    paths = [str(package.parent), *filter(None, [os.environ.get("PYTHONPATH")])]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(paths))


def _keep(root: Path, api: Api, key: str) -> None:
    kept = Api(key, api.versions, api.mirrors, api.modules, api.symbols)
    store.write_api(store.api_path(root), kept)


def test_environments_keep_their_apis_side_by_side(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is named after what is installed: another one is not in the way."""
    paths = [store.api_path(root)]
    monkeypatch.setattr(store, "version", lambda name: "0.1")
    paths.append(store.api_path(root))
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert paths[1] == root / f"build/api-0.1-py{python}.json"
    assert paths[0].parent == paths[1].parent
    assert paths[0] != paths[1]


def test_what_is_written_is_read_again(tmp_path: Path, fake_api: Api) -> None:
    """Nothing of an API is lost in its file."""
    path = tmp_path / "api.json"
    store.write_api(path, fake_api)
    assert store.load_api(path) == fake_api


def test_one_symbol_stands_on_one_line(tmp_path: Path, fake_api: Api) -> None:
    """The file can be searched and compared line by line."""
    path = tmp_path / "api.json"
    store.write_api(path, fake_api)
    lines = path.read_text().splitlines()
    assert sum('"aliases":' in line for line in lines) == len(fake_api.symbols)


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    """The message says which command makes it."""
    with pytest.raises(ProblemError, match=r"api\.json:1: is not there: run `tfref"):
        store.load_api(tmp_path / "api.json")


@pytest.mark.parametrize(
    ("text", "line"), [("", 1), ("{\n\n", 3), ("[]", 1), ('{"key": "k"}', 1)]
)
def test_a_broken_file_is_a_problem(tmp_path: Path, text: str, line: int) -> None:
    """The message names the line and says what to do."""
    path = tmp_path / "api.json"
    path.write_text(text)
    with pytest.raises(ProblemError, match=rf"api\.json:{line}: is no API .*delete"):
        store.load_api(path)


def test_key_follows_the_table(root: Path) -> None:
    """Another table gives another API."""
    before = store.current_key(root)
    (root / "data" / "preferred.yaml").write_text("notes: []\n")
    assert store.current_key(root) != before


def test_key_follows_the_versions(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another TensorFlow gives another API."""
    before = store.current_key(root)
    monkeypatch.setattr(store, "version", lambda name: "0.1")
    assert store.current_key(root) != before


def test_key_follows_the_extractor(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An edit to what extracts gives another API, one to what reads it does not."""
    sources = tmp_path / "api"
    sources.mkdir()
    splitters = tmp_path / "docstring"
    shutil.copytree(Path(blocks.__file__).parent, splitters)
    monkeypatch.setattr(store, "__file__", str(sources / "store.py"))
    keys = []
    for edited in (
        sources / "walk.py",
        sources / "names.py",
        sources / "listing.py",
        sources / "paths.py",
        splitters / "render.py",
        sources / "walk.py",
        splitters / "blocks.py",
    ):
        with edited.open("a") as file:
            file.write("# an edit\n")
        keys.append(store.current_key(root))
    assert len(set(keys[:5])) == 1
    assert len(set(keys[4:])) == 3


def test_key_follows_all_that_an_extraction_imports() -> None:
    """What the extractor needs of other packages is known where the key is made."""
    program = (
        "import sys; import tfref.api.__main__\n"
        "print(*(n for n in sys.modules if n.startswith('tfref.docstring.')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    imported = {f"{name.rpartition('.')[2]}.py" for name in done.stdout.split()}
    assert imported == set(store.SPLITTERS)


def test_what_is_current_is_not_extracted(
    root: Path, fake_api: Api, broken_tensorflow: None
) -> None:
    """A kept API with today's key is used as it is."""
    _keep(root, fake_api, store.current_key(root))
    assert store.is_current(root)
    assert store.ensure_api(root).symbols == fake_api.symbols


def test_what_is_stale_is_extracted(
    root: Path, fake_api: Api, broken_tensorflow: None
) -> None:
    """A kept API with another key is not used; a failure says in one line why."""
    _keep(root, fake_api, "an older key")
    before = store.api_path(root).read_bytes()
    assert not store.is_current(root)
    with pytest.raises(EnvironmentProblemError) as raised:
        store.ensure_api(root)
    assert re.fullmatch(
        r"reading TensorFlow's API failed: ImportError: no libtensorflow "
        r"\(`python -m tfref\.api \.` shows all\)",
        str(raised.value),
    )
    assert store.api_path(root).read_bytes() == before


def test_a_problem_of_the_table_comes_out_of_the_process(root: Path) -> None:
    """What the extracting process finds wrong is raised here, with file and line."""
    (root / "data" / "preferred.yaml").write_text("a:\n  - tf.add\n  - tf.add\n")
    with pytest.raises(ProblemError, match=r"^data/preferred\.yaml:3: tf\.add stands"):
        store.ensure_api(root)


@pytest.mark.usefixtures("no_tensorflow")
def test_missing_tensorflow_is_said_in_one_line(root: Path) -> None:
    """The message names the command that installs it."""
    with pytest.raises(EnvironmentProblemError, match=r"^tensorflow is not .*`make te"):
        store.ensure_api(root)


def test_reading_imports_no_tensorflow(api: Api) -> None:
    """Asking whether the API is current, and loading it, leaves TensorFlow alone."""
    program = (
        "import sys; from pathlib import Path; from tfref.api.store import *\n"
        f"assert ensure_api(Path({str(PROJECT)!r})).key == {api.key!r}\n"
        "assert not {'tensorflow', 'keras', 'numpy'} & set(sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
