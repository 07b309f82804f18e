"""Where an archive is kept: the questions of the store are the same for each database, what differs stands here."""
