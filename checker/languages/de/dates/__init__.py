"""How German tells dates, times and lengths of time. The way in: `words.GRAMMAR`."""
