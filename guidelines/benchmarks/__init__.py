"""Schemas of public data sets, one module a set, with guidelines in our own words.

Each module holds the classes of one data set and ``LABELS``, a mapping from the labels in its files
to those classes. Field names follow from the files as well: the first two fields of a relation are
its head and its tail, and a field of an event is the role's name in snake_case, unless the module
says otherwise. The definitions come from the publications and the training parts; for sets kept for
scoring the examples are invented and checked not to occur in the data.
"""
