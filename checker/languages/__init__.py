"""What the checker knows of each language, a folder a language: tables of words, and the grammar that has to be code.

The way in: `pack(code)`. A further language is a folder beside `de` and `en`, and its code in `CODES`; what it has
to bring is written down in `language.Language` (docs/how-to/add-a-language.md). Nothing outside this package compares
the code of a language or holds words of one.
"""

from checker.languages.language import CODES, Language, pack

__all__ = ["CODES", "Language", "pack"]
