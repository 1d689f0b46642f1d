"""Runnable snippets: found, run, compared with what they recorded, rewritten."""
