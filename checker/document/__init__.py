"""Reading reports: text, Markdown and HTML files -> `Document`, wire furniture told apart from statements."""

from checker.document.read import read_file, read_text, words_only

__all__ = ["read_file", "read_text", "words_only"]
