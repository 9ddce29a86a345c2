"""The article that every notebook reads, as seen from this folder; write your own here."""

ARTICLE = "../data/volunteers.txt"
