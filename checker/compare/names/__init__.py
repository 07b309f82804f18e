"""Who and where, and what somebody is. The way in: `comparator.compare_names` and `roles.compare_roles`."""
