"""Quotations: where they begin and end, of what kind they are, and who says them. The way in: `read.read_quotes`."""
