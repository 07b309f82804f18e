"""Names, the places among them, and the roles of persons. The way in: `read.read_names` and `roles.read_roles`."""
