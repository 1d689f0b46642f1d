"""A page's includes, fences and names are found with the lines they stand on."""

from tfref.examples.pages import parse_page

TEXT = """---
title: `tf.in_front_matter`
---
# A page

Use `tf.reshape(x, [-1])`, not `tf.rehape`{.gone}; see ``keras.ops``.

```python
--8<-- "tf/reshape/flatten.py:flatten"
```

!!! note

    ```sh
    make serve  # `tf.in_a_fence`
    ```

--8<-- "stray.py"
~~~python
print(1)
"""


def test_includes_know_file_section_line_and_fence() -> None:
    """An include outside any fence is found as well."""
    includes = parse_page("docs/a.md", TEXT).includes
    assert [(i.line, i.file, i.section, i.fence) for i in includes] == [
        (9, "tf/reshape/flatten.py", "flatten", 8),
        (18, "stray.py", None, None),
    ]


def test_fences_are_found_indented_and_unclosed() -> None:
    """A fence in a note counts; one that never closes runs to the end."""
    fences = parse_page("docs/a.md", TEXT).fences
    assert [(f.line, f.language) for f in fences] == [
        (8, "python"),
        (14, "sh"),
        (19, "python"),
    ]
    assert fences[2].content == ("print(1)",)


def test_names_come_from_inline_code_only() -> None:
    """Names in front matter and fences are not the page's claims."""
    names = parse_page("docs/a.md", TEXT).names
    assert [(n.line, n.name, n.gone) for n in names] == [
        (6, "tf.reshape", False),
        (6, "tf.rehape", True),
        (6, "keras.ops", False),
    ]
