"""Files of wires, editors and mail programs -> paragraphs: which kind a file is of is read from its content alone."""
