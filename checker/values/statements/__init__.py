"""How a statement is meant: denied, turned, certain or alleged, open or settled."""
