"""Benchmarks: a data set and an extractor in, a report one can trust out."""
