"""One ready-made schema for each kind of task: content only, to use as it is or to copy and change.

Each module ends with its ``TASK``: what goes in, which classes may come out, and how many of them.

=============  =====================================================================
module         task
=============  =====================================================================
entities       names and nominal mentions, which may overlap
types          the class of each given span
relations      typed relations with their arguments, some of them symmetric
events         events with arguments, some of which are events
profiles       what a text says about somebody or something that is asked for
records        one nested record for each document, or none
triples        open statements: subject, predicate, object
opinions       aspect, opinion, polarity, category
topics         any of several labels, or none
sentiment      one of five labels in order
intents        one of many labels, or none
entailment     two texts: does one follow from the other?
paraphrase     two texts: do they say the same?
similarity     two texts: how close are they, in six steps?
answers        a passage and a question: all answers, or none
yes_no         a passage and a question: yes, no, or no answer
choice         a passage, a question and options: the right one
names_zh       Chinese guidelines for Chinese texts
=============  =====================================================================
"""
