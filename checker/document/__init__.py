"""Reading reports: files of any kind -> `Document`, wire furniture told apart from statements."""

from checker.document.read import filed_document, read_content, read_file, read_text, words_only

__all__ = ["filed_document", "read_content", "read_file", "read_text", "words_only"]
