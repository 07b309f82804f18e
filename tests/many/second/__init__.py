"""The second reader, asked over the network of this machine."""
