"""What the grammars of dates of all languages share: what words say, and what forms say that languages have alike."""
