"""Broken snippets and pages, and good ones: what the harness must tell apart.

A case's snippet stands in `snippets/cases/NAME.py` and is shown by
`docs/cases/NAME.md`, unless the case says otherwise.
"""

from dataclasses import dataclass

HEAD = '"""A case."""\nimport tensorflow as tf\n\n'
"""Three lines, so that a case's own code begins on line 4."""


@dataclass(frozen=True)
class Broken:
    """A case that must fail."""

    name: str
    source: str | bytes
    says: str
    """Regular expression that the failure must match."""
    line: int
    """Line of the snippet, or of the page, that the failure must name."""
    page: str | None = None
    """The page; None for one that shows the whole snippet."""
    recorded: bool = True
    """The run record knows the file as it is."""
    at_page: bool = False
    """The failure is the page's, not the snippet's."""


@dataclass(frozen=True)
class Good:
    """A case that must pass."""

    name: str
    source: str


def snippet(*lines: str) -> str:
    """Return a snippet of these lines; the first stands on line 4."""
    return HEAD + "\n".join(lines) + "\n"


def headed(header: str, *lines: str) -> str:
    """Return a snippet with an options line; the first line stands on line 5."""
    return f"# snippet: {header}\n" + snippet(*lines)


ILL_FORMED = [
    Broken("syntax_error", snippet("print(1"), "not valid Python", 4),
    Broken("not_utf8", b'"""A case."""\nx = "\xff"\n', "not UTF-8", 2),
    Broken("crlf", b'"""A case."""\r\nprint(1)\r\n', "CR line ends", 1),
    Broken("byte_order_mark", b'\xef\xbb\xbf"""A case."""\n', "byte order mark", 1),
    Broken("nul", b'"""A case."""\nx = 1\0\n', "NUL character", 2),
    Broken("form_feed", snippet("x = 1  # a\fb", "print(x)"), "write it as an", 4),
    Broken("line_separator", snippet("x = 'a\u2028b'"), "write it as an", 4),
    Broken("no_docstring", "import tensorflow as tf\n", "has no docstring", 1),
    Broken("long_docstring", '"""A.\n\nB."""\n', "longer than one line", 1),
    Broken("unknown_option", headed("wibble=1", "print(1)"), "'wibble' is unknown", 1),
    Broken("option_twice", headed("rtol=1e-3 rtol=1e-4"), "given twice", 1),
    Broken("option_without_value", headed("raises="), "unknown or ill-formed", 1),
    Broken("tolerance_no_number", headed("rtol=small"), "not a number above 0", 1),
    Broken("timeout_endless", headed("timeout=inf"), "at most 600", 1),
    Broken("header_late", snippet("# snippet: rtol=1e-3", "x = 1"), "on line 1", 4),
    Broken(
        "header_twice",
        "# snippet: rtol=1e-3\n" + headed("atol=1e-3", "print(1)"),
        "a second",
        2,
    ),
    Broken(
        "section_open",
        snippet("# --8<-- [start:a]", "print(1)", "#> 1"),
        "'a' never ends",
        4,
    ),
    Broken(
        "section_unopened",
        snippet("print(1)", "#> 1", "# --8<-- [end:a]"),
        "never began",
        6,
    ),
    Broken(
        "section_twice",
        snippet(
            *("# --8<-- [start:a]", "x = 1", "# --8<-- [end:a]"),
            *("# --8<-- [start:a]", "x = 2", "# --8<-- [end:a]"),
        ),
        "begins twice",
        7,
    ),
    Broken(
        "section_in_statement",
        snippet("if True:", "    # --8<-- [start:a]", "    x = 1", "# --8<-- [end:a]"),
        "inside a statement",
        5,
    ),
    Broken(
        "section_empty",
        snippet("# --8<-- [start:a]", "# --8<-- [end:a]", "print(1)", "#> 1"),
        "is empty",
        5,
    ),
    Broken(
        "section_misspelt",
        snippet("# --8<-- [begin:a]", "print(1)", "#> 1"),
        "no section marker",
        4,
    ),
    Broken("joined", snippet("a = 1; print(a)", "#> 1"), "two statements on one", 4),
    Broken("recorded_apart", snippet("print(1)", "", "#> 1"), "directly under", 6),
    Broken(
        "recorded_indented",
        snippet("for i in range(1):", "    print(i)", "    #> 0"),
        "directly under",
        6,
    ),
    Broken("recorded_inline", snippet("print(1)  #> 1"), "directly under", 4),
    Broken("recorded_first", "#> 1\n" + snippet("print(1)"), "directly under", 1),
    Broken("formatted", snippet("print(1)", "# > 1"), "a formatter broke", 5),
]

UNTRUE = [
    Broken("integer", snippet("print(12)", "#> 13"), r"- 13\s+\+ 12", 4),
    Broken("float", snippet("print(1.001)", "#> 1.0"), "output differs", 4),
    Broken(
        "shape",
        snippet("print(tf.zeros((2, 3)).shape)", "#> (2, 4)"),
        "output differs",
        4,
    ),
    Broken(
        "dtype",
        snippet("print(tf.zeros(1).dtype)", "#> <dtype: 'float64'>"),
        "output differs",
        4,
    ),
    Broken("boolean", snippet("print(True)", "#> False"), "output differs", 4),
    Broken("text", snippet("print('one two')", "#> one  two"), "output differs", 4),
    Broken("quoted", snippet("print(['1.50'])", "#> ['1.5']"), "output differs", 4),
    Broken("version", snippet("print('2.21.0')", "#> 2.21.1"), "output differs", 4),
    Broken("sign", snippet("print(-1.5)", "#> 1.5"), "output differs", 4),
    Broken("not_a_number", snippet("print(float('nan'))", "#> 0.0"), "differs", 4),
    Broken("integer_for_float", snippet("print(1.0)", "#> 1"), "output differs", 4),
    Broken("after_hole", snippet("print('a b c')", "#> a ... d"), "differs", 4),
    Broken("blanks", snippet("print(' ' * 900_000, 1.5)", "#> 1.6"), "differs", 4),
    Broken(
        "many_lines",
        snippet("for i in range(30_000):", "    print('line', i)", "#> lines 1"),
        r"\[\d+ more lines\]",
        4,
    ),
    Broken("unrecorded", snippet("print(1)"), r"\+ 1", 4),
    Broken("unprinted", snippet("x = 1", "#> 1"), "output differs", 4),
    Broken("line_more", snippet("print(1)", "#> 1", "#> 2"), "output differs", 4),
    Broken(
        "inside_function",
        snippet(
            "@tf.function",
            "def f(x):",
            "    tf.print('value', x)",
            "",
            "",
            "f(tf.constant(3))",
            "#> value 4",
        ),
        "output differs",
        9,
    ),
    Broken(
        "comment_in_string",
        snippet('text = """', "#> 1", '"""', "print(1)"),
        "output differs",
        7,
    ),
    Broken("only_hole", snippet("print(1)", "#> ..."), "nothing but", 5),
    Broken("shows_nothing", snippet("x = 1"), "shows nothing", 1),
    Broken(
        "not_silent", headed("no-output", "print(1)", "#> 1"), "says no-output but", 1
    ),
    Broken(
        "edited",
        snippet("print(1)", "#> 1"),
        "is not in the run record",
        1,
        None,
        False,
    ),
]

ERRORS = [
    Broken(
        "raises", snippet("print(1)", "#> 1", "tf.no_such"), "raises AttributeError", 6
    ),
    Broken(
        "raises_inside",
        snippet("def f():", "    return 1 / 0", "", "", "f()"),
        "raises ZeroDivisionError: division by zero",
        5,
    ),
    Broken(
        "raises_other", headed("raises=TypeError", "tf.no_such"), "but raises Attrib", 5
    ),
    Broken(
        "raises_subclass",
        headed("raises=LookupError", "{}[1]"),
        "was to raise LookupError but raises KeyError",
        5,
    ),
    Broken(
        "raises_not",
        headed("raises=TypeError", "print(1)", "#> 1"),
        "ran to its end",
        5,
    ),
    Broken(
        "raises_early",
        headed("raises=AttributeError", "tf.no_such", "#> ...", "print(1)", "#> 1"),
        "before line 7, which never runs",
        5,
    ),
    Broken(
        "raises_otherwise",
        headed(
            "raises=AttributeError",
            "tf.no_such",
            "#> AttributeError: module 'tensorflow' has no attribute 'nothing'",
        ),
        "output differs",
        5,
    ),
    Broken(
        "gone_unproved",
        headed("gone=tf.placeholder", "print(1)", "#> 1"),
        "records no error that names it",
        1,
    ),
    Broken(
        "exits_at_end",
        snippet("import sys", "print(1)", "#> 1", "sys.exit(0)"),
        "raises SystemExit",
        7,
    ),
    Broken(
        "interrupted", snippet("raise KeyboardInterrupt"), "raises KeyboardInterrupt", 4
    ),
    Broken(
        "message_that_raises",
        snippet(
            "class Bad(Exception):",
            "    def __str__(self):",
            "        raise ValueError",
            "",
            "",
            "raise Bad",
        ),
        "raises Bad: .*cannot be read",
        9,
    ),
    Broken(
        "message_with_surrogate",
        snippet("raise ValueError('\\udc80')"),
        r"raises ValueError: \\udc80",
        4,
    ),
    Broken(
        "recursion",
        snippet("def f():", "    f()", "", "", "f()"),
        "raises RecursionError",
        5,
    ),
    Broken("input", snippet("input()"), "raises EOFError", 4),
    Broken(
        "other_host",
        snippet("import socket", "socket.create_connection(('192.0.2.1', 9), 1)"),
        "have no network",
        5,
    ),
    Broken(
        "other_name",
        snippet("import socket", "socket.getaddrinfo('example.org', 80)"),
        "have no network",
        5,
    ),
    Broken("stranger", snippet("import pandas"), "raises ModuleNotFoundError", 4),
]

PROCESSES = [
    Broken("exits", snippet("import os", "os._exit(0)"), "exit status 0", 5),
    Broken(
        "exits_before_output",
        snippet("import os", "print(1)", "#> 1", "os._exit(3)"),
        "exit status 3",
        7,
    ),
    Broken(
        "killed",
        snippet("import os", "os.kill(os.getpid(), 9)"),
        "SIGKILL",
        5,
    ),
    Broken("aborts", snippet("import os", "os.abort()"), "SIGABRT", 5),
    Broken(
        "segfault",
        snippet("import ctypes", "ctypes.string_at(0)"),
        "SIGSEGV",
        5,
    ),
    Broken(
        "segfault_in_tensorflow",
        snippet(
            "data = tf.data.experimental.SqlDataset(",
            "    'sqlite', 'missing/file.db', 'select 1', (tf.int32,)",
            ")",
            "print(next(iter(data)))",
        ),
        "SIGSEGV",
        7,
    ),
    Broken("loops", snippet("while True:", "    pass"), "longer than its limit", 4),
    Broken(
        "sleeps",
        headed("timeout=1", "import time", "time.sleep(1000)"),
        "its limit of 1 s",
        6,
    ),
    Broken(
        "blocks_signals",
        headed(
            "timeout=1",
            "import signal",
            "signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 64))",
            "while True:",
            "    pass",
        ),
        "its limit of 1 s",
        7,
    ),
    Broken(
        "stops_itself",
        headed("timeout=1", "import os", "os.kill(os.getpid(), 19)"),
        "its limit of 1 s",
        6,
    ),
    Broken(
        "hangs_at_exit",
        headed(
            "timeout=1",
            "import threading",
            "threading.Thread(target=threading.Event().wait).start()",
            "print(1)",
            "#> 1",
        ),
        "leaves a thread running|its limit of 1 s",
        7,
    ),
    Broken(
        "closes_descriptor",
        snippet("import os", "print(1)", "#> 1", "os.close(1)"),
        "closes standard output",
        7,
    ),
    Broken(
        "closes_all_descriptors",
        snippet("import os", "print(1)", "#> 1", "os.closerange(0, 256)"),
        "closes standard output",
        7,
    ),
    Broken(
        "closes_stdout",
        snippet("import sys", "print(1)", "#> 1", "sys.stdout.close()"),
        "replaces or closes sys.stdout",
        7,
    ),
    Broken(
        "replaces_stdout",
        snippet(
            "import io", "import sys", "print(1)", "#> 1", "sys.stdout = io.StringIO()"
        ),
        "replaces or closes sys.stdout",
        8,
    ),
    Broken(
        "redirects_descriptor",
        snippet(
            "import os", "print(1)", "#> 1", "os.dup2(os.open('x', os.O_CREAT | 1), 1)"
        ),
        "redirects standard output",
        7,
    ),
    Broken(
        "floods",
        snippet("while True:", "    print('x' * 10000)"),
        "prints more than",
        4,
    ),
    Broken(
        "floods_and_ends", snippet("print('x' * 2_000_000)", "#> ...x"), "more than", 4
    ),
    Broken(
        "floods_errors",
        snippet("import os", "while True:", "    os.write(2, b'x' * 10000)"),
        "prints more than",
        5,
    ),
    Broken(
        "thread_left",
        snippet(
            "import threading",
            "print(1)",
            "#> 1",
            "threading.Thread(target=threading.Event().wait, daemon=True).start()",
        ),
        "leaves a thread running",
        7,
    ),
    Broken(
        "thread_prints_late",
        snippet(
            "import threading",
            "print(1)",
            "#> 1",
            "threading.Timer(0.2, print, ['late']).start()",
        ),
        "prints after its last statement has ended .*late",
        7,
    ),
    Broken(
        "process_left",
        snippet(
            "import subprocess",
            "print(1)",
            "#> 1",
            "child = subprocess.Popen(['sleep', '1000'])",
        ),
        "leaves a process running",
        7,
    ),
    Broken(
        "daemon_left",
        snippet(
            "import os",
            "import time",
            "print(1)",
            "#> 1",
            "if os.fork() == 0:",
            "    os.setsid()",
            "    if os.fork() == 0:",
            "        time.sleep(1000)",
            "    os._exit(0)",
        ),
        "leaves a process running",
        8,
    ),
    Broken(
        "forks",
        snippet("import os", "os.fork()", "print(1)", "#> 1"),
        "output differs|leaves a process|after its last statement|ends before",
        0,
    ),
    Broken(
        "edits_itself",
        snippet("from pathlib import Path", "Path(__file__).write_text('gone')"),
        "snippets change no file of the project",
        5,
    ),
    Broken(
        "edits_itself_from_outside",
        snippet("import subprocess", "subprocess.run(['rm', __file__])"),
        "edits its own file",
        5,
    ),
    Broken(
        "edits_another",
        snippet(
            "import os",
            "with open(os.path.join(os.path.dirname(__file__), 'plain.py'), 'a') as f:",
            "    f.write('#')",
        ),
        "snippets change no file of the project",
        5,
    ),
    Broken(
        "makes_a_folder",
        snippet("import os", "os.mkdir(__file__ + '.d')"),
        "snippets change no file of the project",
        5,
    ),
    Broken(
        "thread_fails",
        snippet(
            "import threading",
            "print(1)",
            "#> 1",
            "thread = threading.Thread(target=int, args=['x'])",
            "thread.start(), thread.join()",
        ),
        "an exception ends one of its threads .ValueError",
        8,
    ),
    Broken(
        "deletes_itself",
        snippet("from pathlib import Path", "Path(__file__).unlink()"),
        "snippets change no file of the project",
        5,
    ),
    Broken(
        "kills_server",
        snippet("import os", "os.kill(os.getppid(), 9)", "while True:", "    pass"),
        "kills the process that runs it",
        0,
    ),
    Broken(
        "forges_report",
        snippet(
            "import os",
            "with open('../report', 'a') as file:",
            """    file.write('{"done": true, "error": null}\\n')""",
            "os._exit(0)",
        ),
        "ends before its last statement",
        7,
    ),
    Broken(
        "removes_its_log",
        snippet("import os", "os.remove('../err')", "print(1)", "#> 1"),
        "removes the files",
        0,
    ),
    Broken(
        "removes_its_folder",
        snippet("import os", "import shutil", "shutil.rmtree('..')", "os._exit(0)"),
        "ends before its last statement",
        0,
    ),
]

FENCED = '# A page\n\n```python\n--8<-- "cases/{}.py"\n```\n'

MISPLACED = [
    Broken("unshown", snippet("print(1)", "#> 1"), "no page shows this", 1, "# None\n"),
    Broken(
        "section_unshown",
        snippet(
            *("# --8<-- [start:a]", "print(1)", "#> 1", "# --8<-- [end:a]"),
            *("# --8<-- [start:b]", "print(2)", "#> 2", "# --8<-- [end:b]"),
        ),
        "no page shows section 'b'",
        8,
        FENCED.format("section_unshown").replace(".py", ".py:a"),
    ),
    Broken("random", snippet("print(1)", "#> 1"), "hides the module 'random'", 1),
    Broken("numpy", snippet("print(1)", "#> 1"), "hides the module 'numpy'", 1),
    Broken(
        "wide", snippet(f"text = {'x' * 80!r}", "print(1)", "#> 1"), "columns wide", 4
    ),
    Broken(
        "long",
        snippet(*["x = 1"] * 40, "print(1)", "#> 1"),
        "more than 30 lines",
        33,
    ),
    Broken(
        "without_tensorflow", '"""A case."""\nprint(1)\n#> 1\n', "does not import", 1
    ),
]

FINE = snippet("print(1)", "#> 1")

PAGES = [
    Broken(
        "page_no_file",
        FINE,
        "no_such.py",
        8,
        FENCED.format("page_no_file") + '\n```python\n--8<-- "cases/no_such.py"\n```\n',
        at_page=True,
    ),
    Broken(
        "page_no_section",
        FINE,
        "no section 'nothing'",
        9,
        FENCED.format("page_no_section")
        + '\n\n```python\n--8<-- "cases/page_no_section.py:nothing"\n```\n',
        at_page=True,
    ),
    Broken(
        "page_typed_python",
        FINE,
        "typed into the page",
        7,
        FENCED.format("page_typed_python") + "\n```python\nprint(1)\n```\n",
        at_page=True,
    ),
    Broken(
        "page_typed_output",
        FINE,
        "typed into the page",
        7,
        FENCED.format("page_typed_output") + "\n```text\n(32, 784)\n```\n",
        at_page=True,
    ),
    Broken(
        "page_typed_session",
        FINE,
        "typed code",
        7,
        FENCED.format("page_typed_session") + "\n>>> 1 + 1\n",
        at_page=True,
    ),
    Broken(
        "page_indented_code",
        FINE,
        "indented code",
        9,
        FENCED.format("page_indented_code") + "\nText.\n\n    print(1)\n",
        at_page=True,
    ),
    Broken(
        "page_tabbed_code",
        FINE,
        "indented code",
        9,
        FENCED.format("page_tabbed_code") + "\nText.\n\n\tprint(1)\n",
        at_page=True,
    ),
    Broken(
        "page_quoted_code",
        FINE,
        "typed code",
        7,
        FENCED.format("page_quoted_code") + "\n> ```python\n> print(1)\n> ```\n",
        at_page=True,
    ),
    Broken(
        "page_capital_code",
        FINE,
        "HTML code",
        7,
        FENCED.format("page_capital_code") + "\n<PRE>print(1)</PRE>\n",
        at_page=True,
    ),
    Broken(
        "page_html_code",
        FINE,
        "HTML code",
        7,
        FENCED.format("page_html_code") + "\n<pre>print(1)</pre>\n",
        at_page=True,
    ),
    Broken(
        "page_comment",
        FINE,
        "HTML comment",
        7,
        FENCED.format("page_comment") + "\n<!-- hidden -->\n",
        at_page=True,
    ),
    Broken(
        "page_indented_fence",
        FINE,
        "indented code",
        9,
        FENCED.format("page_indented_fence")
        + '\nText.\n\n    ```python\n    --8<-- "cases/plain.py"\n    ```\n',
        at_page=True,
    ),
    Broken(
        "page_wrong_name",
        FINE,
        "tf.rehape does not exist",
        7,
        FENCED.format("page_wrong_name") + "\nUse `tf.rehape(x)`.\n",
        at_page=True,
    ),
    Broken(
        "page_gone_unproved",
        FINE,
        "no snippet proves that tf.Session is gone",
        7,
        FENCED.format("page_gone_unproved") + "\n`tf.Session`{.gone} is gone.\n",
        at_page=True,
    ),
    Broken(
        "page_gone_exists",
        FINE,
        "tf.reshape is marked as gone but exists",
        7,
        FENCED.format("page_gone_exists") + "\n`tf.reshape`{.gone} is gone.\n",
        at_page=True,
    ),
]

BROKEN = [*ILL_FORMED, *UNTRUE, *ERRORS, *PROCESSES, *MISPLACED, *PAGES]

GOOD = [
    Good("plain", FINE),
    Good("hole", snippet("print('at 0x7f1234567 end', 3)", "#> at ... end 3")),
    Good("close", snippet("print(tf.constant(1 / 3).numpy())", "#> 0.33333")),
    Good(
        "wider",
        snippet("print(tf.constant([1e-9, 2.5]).numpy())", "#> [0.  2.5]"),
    ),
    Good("prints_eagerly", snippet("tf.print('x', tf.constant([1, 2]))", "#> x [1 2]")),
    Good(
        "prints_in_graph",
        snippet(
            "@tf.function",
            "def f(x):",
            "    if x > 2:",
            "        tf.print('large', x)",
            "    print('traced')",
            "",
            "",
            "f(tf.constant(3))",
            "#> traced",
            "#> large 3",
        ),
    ),
    Good("unflushed", snippet("print(1, end=' ')", "#> 1", "tf.print(2)", "#> 2")),
    Good(
        "proves_error",
        headed(
            "raises=AttributeError gone=tf.placeholder",
            "print('before')",
            "#> before",
            "tf.placeholder(tf.float32)",
            "#> AttributeError: module 'tensorflow' has no attribute 'placeholder'",
        ),
    ),
    Good(
        "proves_op_error",
        headed(
            "raises=InvalidArgumentError",
            "tf.reshape(tf.zeros(6), (4, 2))",
            "#> InvalidArgumentError: Input to reshape is a tensor with 6 values, but",
            "#> the requested shape has 8",
        ),
    ),
    Good("mark_in_string", snippet('print("""', "#> 1", '""".strip())', "#> #> 1")),
    Good(
        "joins_thread",
        snippet(
            "import threading",
            "thread = threading.Thread(target=print, args=[1])",
            "thread.start(), thread.join()",
            "#> 1",
        ),
    ),
    Good(
        "waits_for_process",
        snippet("import subprocess", "subprocess.run(['echo', 'hello'])", "#> hello"),
    ),
    Good(
        "writes_a_file",
        snippet(
            "from pathlib import Path",
            "Path('x').write_text('hello')",
            "print(Path('x').read_text(), len(list(Path().iterdir())))",
            "#> hello 1",
        ),
    ),
    Good(
        "uses_loopback",
        snippet(
            "import socket",
            "server = socket.create_server(('127.0.0.1', 0))",
            "client = socket.create_connection(server.getsockname())",
            "print(client.getpeername()[0])",
            "#> 127.0.0.1",
        ),
    ),
    Good(
        "closes_other_descriptors",
        snippet("import os", "os.closerange(3, 256)", "print(1)", "#> 1"),
    ),
    Good(
        "breaks_modules",
        snippet("import json", "import os", "os.write = json.dumps = None")
        + "print(1)\n#> 1\n",
    ),
    Good("silent", headed("no-output", "x = 1")),
    Good(
        "poisons",
        snippet(
            "tf.keras.config.set_floatx('float16')",
            "tf.compat.v1.disable_eager_execution()",
            "print(tf.keras.config.floatx(), tf.executing_eagerly())",
            "#> float16 False",
        ),
    ),
    Good(
        "unpoisoned",
        snippet(
            "print(tf.keras.config.floatx(), tf.executing_eagerly())",
            "#> float32 True",
        ),
    ),
    Good(
        "pipeline",
        snippet(
            "data = tf.data.Dataset.range(3).map(lambda x: x * 2, tf.data.AUTOTUNE)",
            "print(list(data.as_numpy_iterator()) == [0, 2, 4])",
            "#> True",
        ),
    ),
    Good(
        "annotations",
        '"""A case."""\nfrom __future__ import annotations\n\n'
        "import tensorflow as tf\n\n\ndef f(x: NoSuchName) -> None:\n"
        "    return tf.rank(x)\n\n\nprint(f.__annotations__['x'])\n#> NoSuchName\n",
    ),
    Good("unicode", snippet("print('αβ → 😀')", "#> αβ → 😀")),
    Good(
        "complex", snippet("print(tf.constant([1 + 2j]).numpy())", "#> [1.+2.00001j]")
    ),
    Good(
        "restores_stdout",
        snippet(
            "import contextlib",
            "import io",
            "with contextlib.redirect_stdout(io.StringIO()) as text:",
            "    print('hidden')",
            "print(len(text.getvalue()))",
            "#> 7",
        ),
    ),
    Good(
        "raises_nothing_visible",
        snippet(
            "try:",
            "    tf.no_such",
            "except AttributeError as error:",
            "    print(type(error).__name__)",
            "#> AttributeError",
        ),
    ),
]

CASES: list[Broken | Good] = [*BROKEN, *GOOD]
