"""The site knows where every name of its entries is described."""

from tfref.api.model import Api, LibraryVersions, Member, Module, Symbol
from tfref.examples.pages import Page, parse_page
from tfref.site.names import Names, entry_names


def symbol(name: str, *aliases: str, members: tuple[str, ...] = ()) -> Symbol:
    """Return a symbol with its aliases and its own methods."""
    own = tuple(Member(member, "method", None) for member in members)
    return Symbol(name, "class" if own else "function", aliases, "", "(x)", own)


API = Api(
    key="",
    versions=LibraryVersions("2.21.0", "3.15.1", "2.4.6", "3.11"),
    mirrors={},
    modules=(Module("tf", ""), Module("tf.data", "")),
    symbols=(
        symbol("tf.math.add", "tf.add"),
        symbol("tf.data.Dataset", "keras.Dataset", members=("batch", "map")),
        symbol("tf.Print"),
        symbol("tf.print"),
    ),
)


def names(**texts: str) -> Names:
    """Return the names of pages, given by path with `__` for a slash."""
    pages = [page(path, text) for path, text in texts.items()]
    return entry_names(API, pages, "docs")


def page(path: str, text: str) -> Page:
    """Return a parsed page."""
    return parse_page(f"docs/{path.replace('__', '/')}.md", text)


def test_an_alias_leads_to_the_entry_s_page() -> None:
    """Names of symbols without an entry lead nowhere yet."""
    found = names(tf__math__add="", index="")
    assert found.described == {"tf/math/add.md": "tf.math.add"}
    assert found.pages == {"tf.math.add": "tf/math/add.md", "tf.add": "tf/math/add.md"}
    assert found.aliases == {"tf.math.add": ("tf.add",)}
    assert found.signatures == {"tf.math.add": "tf.math.add(x)"}
    assert found.addresses["tf.add"] == "tf/add.html"


def test_a_page_at_an_alias_knows_the_other_names() -> None:
    """The preferred name is then one of them."""
    found = names(tf__add="")
    assert found.aliases == {"tf.add": ("tf.math.add",)}
    assert found.pages["tf.math.add"] == "tf/add.md"


def test_two_pages_of_one_symbol_keep_their_own_names() -> None:
    """An entry's own name is never led away from it."""
    found = names(tf__add="", tf__math__add="")
    assert found.pages == {"tf.add": "tf/add.md", "tf.math.add": "tf/math/add.md"}


def test_a_namespace_has_a_page_and_no_aliases() -> None:
    """Modules are described as symbols are."""
    found = names(tf__data="")
    assert found.pages == {"tf.data": "tf/data.md"}
    assert not found.aliases


def test_a_member_is_described_on_its_class_s_page() -> None:
    """In the section that it heads, if there is one; under any name of the class."""
    text = (
        "# tf.data.Dataset\n## `batch`\n## prefetch()\n## take {#x.take}\n## See also\n"
    )
    found = names(tf__data__Dataset=text)
    for name in ("tf.data.Dataset", "keras.Dataset"):
        assert found.pages[f"{name}.batch"] == "tf/data/Dataset.md#batch"
        assert found.pages[f"{name}.prefetch"] == "tf/data/Dataset.md#prefetch"
        assert found.pages[f"{name}.take"] == "tf/data/Dataset.md#x.take"
        assert found.pages[f"{name}.map"] == "tf/data/Dataset.md"
    assert len(found.pages) == 10


def test_of_two_names_in_other_letters_the_later_has_a_suffix() -> None:
    """A page's path leads back to its name."""
    found = names(**{"tf__print-2": "", "tf__Print": ""})
    assert found.described == {"tf/print-2.md": "tf.print", "tf/Print.md": "tf.Print"}
    assert found.addresses == {
        "tf.print": "tf/print-2.html",
        "tf.Print": "tf/Print.html",
    }
