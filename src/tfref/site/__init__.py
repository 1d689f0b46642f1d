"""Pages, built by MkDocs from Markdown, snippets and their run record."""
