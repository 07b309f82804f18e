"""The page and its HTTP interface, asked over the network of this machine as a browser asks them."""
