"""What a date expression says, how a language forms it, and its words of time."""
