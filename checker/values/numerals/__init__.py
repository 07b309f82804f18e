"""Numbers in digits and words, without what they count. The way in: `tokens.read_tokens` and `read.read_figure`."""
