"""English figures: tables of words, ordinals, and how counted nouns are found."""
