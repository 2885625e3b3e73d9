"""Sentences of our own with complete annotations, one module and one file of JSON lines a domain.

The classes of a domain stand in layers: specific ones inherit from generic ones, and every mention
in a file has its most specific class. `gollie_like.training.written` reads them. Texts and
annotations were written for this project by a large language model; nobody's texts are in them.
"""
