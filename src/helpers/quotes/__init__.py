"""Quotation marks: each read from what stands around it, and paired in every style."""
