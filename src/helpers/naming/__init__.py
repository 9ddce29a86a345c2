"""Names, roles and pronouns: what `helpers.speakers` tells speakers apart by."""
