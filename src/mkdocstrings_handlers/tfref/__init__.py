"""Where mkdocstrings looks for a handler named `tfref`; the code is in tfref.site."""

from tfref.site.handler import get_handler

__all__ = ["get_handler"]
