"""Further wordings of guidelines, to train on: each says what a class's docstring says, otherwise.

One module a data set, of the same name as in ``guidelines.benchmarks``. Each holds ``WORDINGS``,
which maps the name of a class to at least two texts. They differ from the docstring and from each
other in words, length and form: a short sentence, an instruction, a definition with its hard cases.
Whoever trains draws one of them for each example, so that a model learns to read a guideline rather
than to know one text by heart. Other classes are called by their names in the schema, as in the
docstrings, and the first sentence alone still says what is meant. Sets kept for scoring have none.
"""
