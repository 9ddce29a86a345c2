"""What a reader sees in a notebook: tables, charts and sentences, by subject."""
