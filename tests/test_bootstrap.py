"""The set-up chooses a Python that works and never takes half for whole."""

import ast
import fcntl
import json
import os
import shutil
import socket
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import bootstrap
from bootstrap import Python, SetupError

ROOT = Path(bootstrap.__file__).parent
GOOD = Python("/opt/good/bin/python3.11", (3, 11, 7), "/opt/good", True)


def put_python(
    folder: Path, name: str, version: str = "3.11.7", makes_environments: bool = True
) -> Path:
    """Write a program that answers the probe as a Python of that version would."""
    folder.mkdir(parents=True, exist_ok=True)
    answer = {
        "version": [int(number) for number in version.split(".")],
        "executable": str(folder / name),
        "home": str(folder),
        "makes_environments": makes_environments,
    }
    return put_program(folder / name, f"echo '{json.dumps(answer)}'")


def put_program(file: Path, script: str) -> Path:
    """Write a shell script that can be run."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)
    return file


# Which Python


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 12, 1), (3, 13, 9)])
def test_versions_that_tensorflow_supports_are_welcome(
    version: tuple[int, int, int],
) -> None:
    """Python 3.11, 3.12 and 3.13 meet no objection."""
    assert bootstrap.objection(Python("python", version, "/", True)) is None


@pytest.mark.parametrize(
    ("version", "words"),
    [
        ((3, 8, 18), "is Python 3.8.18, which is too old"),
        ((3, 10, 99), "is Python 3.10.99, which is too old"),
        ((3, 14, 0), "is Python 3.14.0, which is too new for TensorFlow"),
        ((4, 0, 0), "is Python 4.0.0, which is too new for TensorFlow"),
    ],
)
def test_other_versions_are_refused_by_name(
    version: tuple[int, int, int], words: str
) -> None:
    """The objection says which version it is and what is wrong with it."""
    assert bootstrap.objection(Python("python", version, "/", True)) == words


def test_a_python_without_venv_is_refused_with_the_package_to_install() -> None:
    """Debian splits venv off: the objection names the package of that version."""
    words = bootstrap.objection(Python("python", (3, 12, 1), "/", False))
    assert words is not None
    assert "apt install python3.12-venv" in words


def test_the_versions_are_those_of_the_package() -> None:
    """One range of Pythons, here and in pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    low, high = bootstrap.dotted(bootstrap.OLDEST), bootstrap.dotted(bootstrap.TOO_NEW)
    assert project["project"]["requires-python"] == f">={low},<{high}"
    assert bootstrap.wanted(bootstrap.ENVIRONMENT) == "Python 3.11, 3.12 or 3.13"


def test_an_older_tensorflow_wants_an_older_python(tmp_path: Path) -> None:
    """TensorFlow 2.18 has no wheels for 3.13: that is said before anything is made."""
    oldest = bootstrap.LOCKS["tensorflow-2.18"]
    put_python(tmp_path, "python3.13", "3.13.2")
    words = "^Python 3.11 or 3.12 is needed, but .*3.13.2, which is too new"
    with pytest.raises(SetupError, match=words):
        bootstrap.choose("", str(tmp_path), oldest)
    put_python(tmp_path, "python3.12", "3.12.1")
    assert bootstrap.choose("", str(tmp_path), oldest).version == (3, 12, 1)


@pytest.mark.parametrize("lock", bootstrap.LOCKS.values(), ids=list(bootstrap.LOCKS))
def test_every_lock_is_there(lock: bootstrap.Lock) -> None:
    """What an environment can be made with is committed."""
    assert (ROOT / lock.file).exists()


def test_the_running_python_is_examined_truly() -> None:
    """What the probe says of this interpreter is what it says of itself."""
    python = bootstrap.examine(sys.executable)
    assert isinstance(python, Python)
    assert python.version == sys.version_info[:3]
    assert python.home == sys.base_prefix


def test_python_3_11_goes_before_the_others(tmp_path: Path) -> None:
    """The recorded outputs belong to 3.11, so it wins wherever it stands."""
    put_python(tmp_path / "a", "python3", "3.13.0")
    put_python(tmp_path / "a", "python3.12", "3.12.1")
    put_python(tmp_path / "b", "python3.11", "3.11.7")
    path = f"{tmp_path / 'a'}{os.pathsep}{tmp_path / 'b'}"
    assert bootstrap.choose("", path).version == (3, 11, 7)


def test_python3_will_do_if_it_is_new_enough(tmp_path: Path) -> None:
    """A machine with nothing but `python3` works."""
    put_python(tmp_path, "python3", "3.12.4")
    assert bootstrap.choose("", str(tmp_path)).version == (3, 12, 4)


@pytest.mark.parametrize(
    "script",
    [
        "echo 'python3.11: command not found' >&2; exit 127",
        "exit 0",
        "echo hello",
        "echo '[3, 11]'",
        "echo '{}'",
    ],
)
def test_a_name_that_does_not_run_is_passed_over(tmp_path: Path, script: str) -> None:
    """A version manager's stub hides no Python of the same name behind it."""
    put_program(tmp_path / "stubs" / "python3.11", script)
    put_python(tmp_path / "real", "python3.11")
    path = f"{tmp_path / 'stubs'}{os.pathsep}{tmp_path / 'real'}"
    assert bootstrap.choose("", path).home == str(tmp_path / "real")


def test_what_is_asked_for_is_taken(tmp_path: Path) -> None:
    """PYTHON goes before any preference."""
    put_python(tmp_path, "python3.11")
    asked = put_python(tmp_path / "asked", "python3.13", "3.13.2")
    assert bootstrap.choose(str(asked), str(tmp_path)).version == (3, 13, 2)


def test_what_is_asked_for_is_never_replaced(tmp_path: Path) -> None:
    """An unfit PYTHON is an error, though a fit one is on the PATH."""
    put_python(tmp_path, "python3.11")
    asked = put_python(tmp_path / "asked", "python", "3.10.13")
    with pytest.raises(SetupError, match=r"asked/python is Python 3\.10\.13"):
        bootstrap.choose(str(asked), str(tmp_path))


def test_an_error_lists_what_was_found_and_what_to_do(tmp_path: Path) -> None:
    """Every refused candidate is named, on one line that ends in advice."""
    put_python(tmp_path, "python3", "3.9.2")
    put_python(tmp_path, "python3.12", "3.12.1", makes_environments=False)
    with pytest.raises(SetupError) as caught:
        bootstrap.choose("", str(tmp_path))
    line = str(caught.value)
    assert "python3 is Python 3.9.2" in line
    assert "python3.12 lacks the modules venv" in line
    assert line.endswith("make PYTHON=/path/to/python3.11")
    assert "\n" not in line


def test_an_empty_path_is_said_to_hold_none(tmp_path: Path) -> None:
    """With no candidate at all the error says so."""
    with pytest.raises(SetupError, match="none is on the PATH"):
        bootstrap.choose("", str(tmp_path))


def test_an_environment_keeps_its_python(tmp_path: Path) -> None:
    """A second call changes nothing because another Python is preferred."""
    put_python(tmp_path / ".venv" / "bin", "python", "3.13.0")
    put_python(tmp_path / "path", "python3.11")
    path = str(tmp_path / "path")
    assert bootstrap.python_for(tmp_path / ".venv", "", path).version == (3, 13, 0)


def test_what_is_asked_for_goes_before_what_is_there(tmp_path: Path) -> None:
    """PYTHON decides, whatever the environment was made with."""
    put_python(tmp_path / ".venv" / "bin", "python", "3.11.7")
    asked = str(put_python(tmp_path / "asked", "python", "3.12.1"))
    assert bootstrap.python_for(tmp_path / ".venv", asked, "").version == (3, 12, 1)


def test_an_environment_whose_python_is_gone_gets_another(tmp_path: Path) -> None:
    """After the base Python was removed, the PATH decides again."""
    put_program(tmp_path / ".venv" / "bin" / "python", "exit 127")
    put_python(tmp_path / "path", "python3.12", "3.12.1")
    path = str(tmp_path / "path")
    assert bootstrap.python_for(tmp_path / ".venv", "", path).version == (3, 12, 1)


# What is made, and when


class Pretender:
    """Stands in for running commands: notes them, and may stop at one of them."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.commands: list[list[str]] = []
        self.stop_at = stop_at

    def __call__(self, command: list[str]) -> None:
        """Note the command, and make the folder that pip would have made."""
        if len(self.commands) == self.stop_at:
            raise KeyboardInterrupt
        self.commands.append(command)
        if "--target" in command:
            Path(command[command.index("--target") + 1]).mkdir(parents=True)

    def kinds(self) -> list[str]:
        """Return one word for each command that was run."""
        words = {"venv": "venv", "import tensorflow": "import", "--target": "assets"}
        return [
            next((words[w] for w in words if w in command), "")
            or ("package" if "-e" in command else "install")
            for command in self.commands
        ]


EVERYTHING = ["venv", "install", "import", "assets", "package"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the three files that the set-up depends on."""
    (tmp_path / "requirements").mkdir()
    lock = "numpy==2.4.6 \\\n    --hash=sha256:00\npip==26.3 \\\n    --hash=sha256:01\n"
    (tmp_path / bootstrap.ENVIRONMENT_LOCK).write_text(lock, encoding="utf-8")
    (tmp_path / bootstrap.ASSETS_LOCK).write_text("fonts==1\n", encoding="utf-8")
    (tmp_path / bootstrap.PACKAGE_FILE).write_text("[project]\n", encoding="utf-8")
    return tmp_path


def set_up(
    project: Path, python: Python = GOOD, stop_at: int | None = None
) -> list[str]:
    """Set up the project's environment in pretence; return what was done."""
    pretender = Pretender(stop_at)
    bootstrap.set_up(project, project / ".venv", python, pretender)
    return pretender.kinds()


def test_the_first_call_makes_everything_in_order(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each stage is announced with its number before it is done."""
    assert set_up(project) == EVERYTHING
    lines = capsys.readouterr().out.splitlines()
    assert [line[:5] for line in lines] == [f"[{n}/5]" for n in range(1, 6)]
    assert "installing 2 locked packages" in lines[1]


def test_the_second_call_does_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A whole set-up is recognised, without a word."""
    set_up(project)
    capsys.readouterr()
    assert set_up(project) == []
    assert capsys.readouterr().out == ""


def test_everything_from_an_index_is_checked_against_the_lock(project: Path) -> None:
    """Each pip command has its hashes and builds nothing, or has no index at all.

    Building a source package would fetch its build tools, which no lock names.
    """
    pretender = Pretender()
    bootstrap.set_up(project, project / ".venv", GOOD, pretender)
    installs = [command for command in pretender.commands if "install" in command]
    assert len(installs) == 3
    for command in installs:
        checked = {"--require-hashes", "--only-binary"} <= set(command)
        assert checked or "--no-index" in command


def test_another_lock_makes_another_environment(project: Path) -> None:
    """It stands beside the first, is renewed by its own lock, and shares the fonts."""
    other = bootstrap.Lock("requirements/other.txt", (3, 13))
    (project / other.file).write_text("numpy==2.0.2\n", encoding="utf-8")
    set_up(project)
    made = [["venv", "install", "import", "package"], []]
    for kinds in made:
        pretender = Pretender()
        bootstrap.set_up(project, project / ".venv-other", GOOD, pretender, other)
        assert pretender.kinds() == kinds
        locks = [c for c in pretender.commands if str(project / other.file) in c]
        assert len(locks) == bool(kinds)
    assert set_up(project) == []
    (project / other.file).write_text("numpy==2.0.1\n", encoding="utf-8")
    assert set_up(project) == []


@pytest.mark.parametrize(
    ("file", "redone"),
    [
        (bootstrap.ENVIRONMENT_LOCK, ["venv", "install", "import", "package"]),
        (bootstrap.ASSETS_LOCK, ["assets"]),
        (bootstrap.PACKAGE_FILE, ["package"]),
    ],
)
def test_a_changed_file_renews_what_is_made_from_it(
    project: Path, file: str, redone: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """No more is made again than depends on the file, and the reason is said."""
    set_up(project)
    capsys.readouterr()
    with (project / file).open("a", encoding="utf-8") as text:
        text.write("# changed\n")
    assert set_up(project) == redone
    first, *rest = capsys.readouterr().out.splitlines()
    assert file in first
    assert all(line.startswith("[") for line in rest)
    assert set_up(project) == []


def test_another_python_makes_the_environment_again_and_says_so(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Asked for 3.12, an environment of 3.11 is replaced, with both named."""
    set_up(project)
    other = Python("/opt/other/bin/python3.12", (3, 12, 1), "/opt/other", True)
    capsys.readouterr()
    assert set_up(project, other) == ["venv", "install", "import", "package"]
    line = capsys.readouterr().out.splitlines()[0]
    assert "was 3.11.7 in /opt/good, now it is 3.12.1 in /opt/other" in line


def test_another_build_of_the_same_version_is_another_python(project: Path) -> None:
    """Two Pythons 3.11.7 in two places do not pass for each other."""
    set_up(project)
    other = Python("/usr/bin/python3.11", GOOD.version, "/usr", True)
    assert "venv" in set_up(project, other)


def test_a_copied_environment_is_not_believed(project: Path, tmp_path: Path) -> None:
    """Its scripts name the old place, so a copied tree makes its own."""
    set_up(project)
    copy = tmp_path / "copy"
    shutil.copytree(project, copy)
    assert set_up(copy) == ["venv", "install", "import", "package"]


@pytest.mark.parametrize("stop_at", range(5))
def test_a_set_up_cut_short_is_taken_up_again(project: Path, stop_at: int) -> None:
    """Wherever it was stopped, the part at hand is made anew from its start."""
    with pytest.raises(KeyboardInterrupt):
        set_up(project, stop_at=stop_at)
    begin = 0 if stop_at < 3 else stop_at
    assert set_up(project) == EVERYTHING[begin:]
    assert set_up(project) == []


def test_a_renewal_cut_short_is_taken_up_again(project: Path) -> None:
    """The stamp of the old environment does not vouch for the new one."""
    set_up(project)
    (project / bootstrap.ENVIRONMENT_LOCK).write_text("a==1\n", encoding="utf-8")
    with pytest.raises(KeyboardInterrupt):
        set_up(project, stop_at=1)
    assert set_up(project) == ["venv", "install", "import", "package"]


def test_what_an_interrupted_removal_left_behind_is_removed(project: Path) -> None:
    """Neither an old environment put aside nor half-fetched assets stay around."""
    for left in (".venv.old/lib", "build/assets.new/half"):
        (project / left).mkdir(parents=True)
    (project / ".venv").mkdir()
    set_up(project)
    assert not (project / ".venv.old").exists()
    assert not (project / "build" / "assets.new").exists()
    assert not (project / "build" / "assets" / "half").exists()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"the folder": 1}'])
def test_a_spoilt_stamp_vouches_for_nothing(project: Path, text: str) -> None:
    """A stamp that is no stamp is as good as none."""
    set_up(project)
    (project / ".venv" / "environment.stamp").write_text(text, encoding="utf-8")
    assert set_up(project)[:3] == ["venv", "install", "import"]


def test_missing_assets_are_fetched_again(project: Path) -> None:
    """`make clean` removes them with build/; the next call brings them back."""
    set_up(project)
    shutil.rmtree(project / "build")
    assert set_up(project) == ["assets"]


def test_a_folder_that_is_no_environment_is_left_alone(project: Path) -> None:
    """A slip in VENV removes nobody's files."""
    precious = project / ".venv" / "thesis.tex"
    precious.parent.mkdir()
    precious.touch()
    with pytest.raises(SetupError, match=r"\.venv is no Python environment"):
        set_up(project)
    assert precious.exists()


def test_an_incomplete_checkout_is_named(project: Path) -> None:
    """A missing lock file is one clear line."""
    (project / bootstrap.ENVIRONMENT_LOCK).unlink()
    with pytest.raises(SetupError, match=r"environment\.txt is missing"):
        set_up(project)


# At the edges


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (
            "WARNING: Retrying (Retry(total=0, connect=None)) after connection broken "
            "by 'NewConnectionError(...): Temporary failure in name resolution'\n"
            "ERROR: No matching distribution found for absl-py==2.5.1\n",
            "cannot be reached",
        ),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
            "differs from the one that was locked",
        ),
        (
            "ERROR: No matching distribution found for tensorflow==2.21.0",
            "has no tensorflow==2.21.0 for this system",
        ),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] "
            "No space left on device",
            "the disk is full",
        ),
        ("signal 4\n", "its wheels need AVX"),
        ("Some lines.\nERROR: the last one\n\n", "ERROR: the last one"),
        ("", "without a word"),
    ],
)
def test_a_failure_is_put_in_plain_words(words: str, meant: str) -> None:
    """What pip says is translated; without a translation its last line stands."""
    line = bootstrap.meaning(words)
    assert meant in line
    assert "\n" not in line


@pytest.mark.parametrize(
    ("code", "meant"),
    [
        ("import sys; sys.exit('ERROR: no luck')", "ERROR: no luck"),
        ("import os; os.kill(os.getpid(), 9)", "signal 9"),
        ("raise SystemExit(3)", "without a word"),
    ],
)
def test_a_command_that_fails_leaves_its_words_in_a_log(
    tmp_path: Path, code: str, meant: str
) -> None:
    """The line says what happened and where all of it can be read."""
    log = tmp_path / "build" / "setup.log"
    with (
        bootstrap.alone(tmp_path) as held,
        pytest.raises(SetupError, match=rf"{meant} \(more in build/setup\.log\)"),
    ):
        bootstrap.run([sys.executable, "-I", "-c", code], log, held)
    assert code in log.read_text(encoding="utf-8")


def test_only_one_set_up_works_at_a_time(tmp_path: Path) -> None:
    """While one is at work another cannot take its place; afterwards it can."""
    other = os.open(tmp_path, os.O_RDONLY)
    try:
        with bootstrap.alone(tmp_path), pytest.raises(BlockingIOError):
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
    finally:
        os.close(other)


def test_a_command_holds_the_lock_too(tmp_path: Path) -> None:
    """Should the set-up be killed, the next one waits for the pip it left running."""
    with bootstrap.alone(tmp_path) as held:
        code = f"import os; os.fstat({held})"
        bootstrap.run([sys.executable, "-I", "-c", code], tmp_path / "log", held)
    assert not (tmp_path / "log").exists()


def test_a_port_in_use_is_told_before_any_work() -> None:
    """The line names the port and how to choose another."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = str(listener.getsockname()[1])
        with pytest.raises(SetupError, match=rf"port {port} .*make serve PORT=8001"):
            bootstrap.check_port(port)
    bootstrap.check_port(port)


@pytest.mark.parametrize("port", ["", "http", "70000", "-1"])
def test_a_port_must_be_one(port: str) -> None:
    """Anything that is no port is refused by name."""
    with pytest.raises(SetupError, match="is no port number"):
        bootstrap.check_port(port)


def test_an_error_is_one_line_and_no_traceback(tmp_path: Path) -> None:
    """At the command line a reason takes one line, and the status is 1."""
    old = put_python(tmp_path, "python3", "3.10.13")
    venv = tmp_path / ".venv"
    options = ["--venv", str(venv), "--python", str(old)]
    done = subprocess.run(
        [sys.executable, str(ROOT / "bootstrap.py"), *options],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("set-up: Python 3.11, 3.12 or 3.13 is needed")
    assert not venv.exists()


def test_the_port_is_looked_at_before_the_environment(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`make serve PORT=http` fails at once, not after minutes of set-up."""
    venv = tmp_path / ".venv"
    assert bootstrap.main(["--venv", str(venv), "--port", "http"]) == 1
    assert "http is no port number" in capsys.readouterr().err
    assert not venv.exists()


def test_control_c_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A reader who stops the set-up is told what the next call does."""

    def stop(root: Path, venv: Path, asked: str, lock: bootstrap.Lock) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(bootstrap, "prepare", stop)
    assert bootstrap.main([]) == 130
    assert "the next call begins it anew" in capsys.readouterr().err


def test_python_3_8_can_read_it() -> None:
    """It is what says that a Python is too old, so old ones must understand it."""
    source = (ROOT / "bootstrap.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 8))
    assert "from __future__ import annotations" in source
