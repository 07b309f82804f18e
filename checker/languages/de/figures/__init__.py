"""German figures: tables of words, number words in one word, and how counted nouns are found."""
