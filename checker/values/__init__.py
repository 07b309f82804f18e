"""What claims state, as typed values with their places: figures, dates, names, and how a statement is meant."""
