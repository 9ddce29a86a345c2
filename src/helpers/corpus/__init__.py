"""Corpora: an archive of many articles, its tables as Parquet, and questions over them."""
