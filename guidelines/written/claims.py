"""Claims: what a text states, as triples in its own words, and special kinds of statements.

Written for this project: encyclopedia, science news and manuals, with every instance of every
class annotated in `claims.jsonl`.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class Triple(Relation):
    """One fact with a verb: who or what, the verb, and what it applies to, be it a thing, a
    place, a time or a quality. Split what "and" joins into several. Relative clauses count,
    with the noun they describe as subject; a pronoun is replaced by its noun. Exclude what
    a term means, other names, numbers with units, causes and effects and what stands inside
    them, examples, instructions, questions, and what somebody is reported to say."""

    subject: str  # The whole noun phrase, without article. Such as: "Lake Ohrid", "female wasp"
    predicate: str
    """The verb with helpers and "not", the preposition that goes to the object, and all
    between. Such as: "was designed by", "does not eat", "is the capital of"."""
    object: str  # What follows the predicate, without article. Such as: "Skopje", "ripe figs"
    when: str | None = None  # A date or time besides the object. Such as: "1902", "at night"


@dataclass
class Definition(Relation):
    """The text explains what a word or term means or what sort of thing it names: "is a",
    "refers to", "means", "is defined as". The term is a kind, a concept or a word, never
    one named person, place or object. Exclude mere other names and examples."""

    term: str  # What is explained, without article or quotes. Such as: "isthmus", "latency"
    meaning: str  # The explanation, without article. Such as: "narrow strip of land"


@dataclass
class Measure(Relation):
    """A thing and a number that measures or counts something of it: size, weight, age,
    share, temperature, how many it has. Include rough numbers, without "about". Exclude
    dates, years, house numbers and places in a ranking."""

    what: str  # What is measured, without article. Such as: "tower", "adult ostrich"
    value: str  # The number with its unit or noun. Such as: "62 meters", "eight legs", "12%"
    quality: str | None = None  # The word for what is measured. Such as: "height", "weighs"


@dataclass
class CauseEffect(Relation):
    """One thing brings about another: "causes", "because", "leads to", "due to", "results
    from". The cause stands first in the instance, wherever it stands in the text. Exclude
    mere sequence in time, purposes, and links that the text denies."""

    cause: str  # What brings it about, without article. Such as: "deforestation"
    effect: str  # What comes of it. Such as: "soil washes away", "floods"


@dataclass
class Quote(Relation):
    """Somebody says, writes or claims something, word for word or as reported after "that".
    One instance for each quoted piece. Exclude titles and single words in quotation marks,
    and speech whose words are not given."""

    speaker: str  # Who says it. Such as: "Marta Ruiz", "committee"
    words: str  # What is said, in full, without quotation marks. Such as: "nobody was hurt"


@dataclass
class Step(Relation):
    """An instruction to the reader: what to do or not to do, beginning with its verb, "do
    not" or "never". Each act is one instance; conditions with "if" or "while" are left out.
    Exclude descriptions of what others do or did, and what happens by itself."""

    action: str  # The act. Such as: "Unplug the kettle", "do not stir"
    purpose: str | None = None  # What it is for, if said. Such as: "avoid lumps"


@dataclass
class Example(Relation):
    """The text names something as one of a kind: "such as", "including", "for example",
    "and other". One instance for each member of the list. Exclude parts of a whole and
    plain lists without a word for the kind."""

    example: str  # The member. Such as: "cumin", "Iceland"
    kind: str  # The kind, without article. Such as: "spices", "volcanic islands"


@dataclass
class AlsoCalled(Relation):
    """The same thing under another name: "also known as", "called", "or", an abbreviation
    or translation in parentheses, an earlier name. The name that the text itself uses comes
    first. Exclude explanations, examples and nicknames whose bearer is not named."""

    name: str  # The main name, without article. Such as: "sodium chloride", "Istanbul"
    alias: str  # The other one. Such as: "table salt", "Constantinople", "NASA"


WORDINGS: dict[str, tuple[str, ...]] = {
    "Triple": (
        "A plain fact: subject, verb, object, in the words of the text.",
        "Mark every fact that a verb states, with one object each; two subjects or two objects "
        "make two instances. The time may be added. Meanings, aliases, amounts, causes, quotes "
        "and instructions are no triples here.",
        "Who does what, or what stands in which relation to what? Include: passive sentences, "
        'relative clauses, "is the ... of", denied facts with their "not". Do not include: '
        "verbs without any object or place, what a speaker claims, steps for the reader.",
        "The predicate runs without a gap from the verb to the preposition before the object; "
        "subject and object are whole noun phrases without article. Further circumstances are "
        "left out, apart from the time.",
    ),
    "Definition": (
        "A term and what it means.",
        "Mark the word that is explained and the explanation behind or before it.",
        "What does the text say a term stands for? Include: glossary lines, terms in quotation "
        'marks, "that is". Do not include: what a named person or town is, synonyms alone, '
        '"such as".',
        "Unlike another name, a definition explains; unlike a fact, it would fit into a "
        "dictionary or textbook.",
    ),
    "Measure": (
        "A thing and its number.",
        "Mark what is measured or counted, the number with its unit, and the word for the "
        "quality if there is one.",
        "How big, old, heavy, hot, many? Include: percentages, ages, counts of parts, speeds, "
        'ranges. Do not include: years and dates, "the third", words such as "many" and "about".',
        "A number counts when it tells the size of something; a number that only names a day, "
        "a page or a model does not.",
    ),
    "CauseEffect": (
        "What brings about what.",
        "Mark the cause and the effect as the text words them, the cause first.",
        "Why does something happen, or what follows from it? Include: blame, side effects, "
        '"so that ... was lost", triggers. Do not include: "after" without a link, goals, '
        '"does not cause".',
        "Contrast with a plain fact: here one event or state produces another. Several causes "
        "or effects make several instances.",
    ),
    "Quote": (
        "Who says what.",
        "Mark the speaker and the words, quoted or reported, without quotation marks.",
        "Whose statement is it? Include: letters, reports and authorities that say something, "
        "both halves of a quotation that is broken up. Do not include: names of books, "
        '"so-called" words, talks of which only the subject is told.',
    ),
    "Step": (
        "Something the reader is told to do.",
        "Mark each instruction from its verb on, and what it is good for if the text says so.",
        'What should the user do? Include: recipes, manuals, warnings with "never" or "do '
        'not". Do not include: what a machine or a worker does, conditions such as "if the '
        'lamp is red".',
        'An act in the imperative. Acts joined by "and" or "then" are separate; conditions '
        "before them are left out.",
    ),
    "Example": (
        "A member and the kind it belongs to.",
        'Mark each example together with the word for its kind, without "such as".',
        "Which things does the text name as cases of something more general? Include: "
        '"including", "for instance", "X and other Ys". Do not include: components, and '
        "definitions of a term.",
    ),
    "AlsoCalled": (
        "Two names of one thing.",
        "Mark the name that the text uses and each other name for it, among them short forms "
        "in parentheses.",
        "What else is it called? Include: acronyms, scientific names, former names, pen names, "
        "foreign names. Do not include: what it is, what it is made of, members of a kind.",
        "Unlike a definition, an alias explains nothing; it could replace the name everywhere.",
    ),
}
