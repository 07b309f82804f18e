"""What changed between two versions, as text, Markdown, a page, and JSON by ``revision.schema.json``."""
