"""What a language brings, as types: a module an area, each field with what it means and an empty default."""
