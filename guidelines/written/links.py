"""Links: how works, products, terms of science and technology, and rivals hang together, in
sentences and posts written for this project."""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class CreatedBy(Relation):
    """The item is the work of the creator: written, composed, painted, directed, designed,
    built, invented, developed, manufactured, or recorded by a singer or band. Creators are
    people, teams or firms. Exclude publishers, sellers, actors, translators, and those who
    found, own or commissioned it. Several creators give one instance each."""

    item: str  # The work or product. Such as: "Guernica", "Linux kernel", "Model T"
    creator: str  # Whose work it is. Such as: "Picasso", "Linus Torvalds", "Ford"


@dataclass
class PartOf(Relation):
    """The part belongs to the whole as a piece, organ, chapter, track, episode, module,
    stage or volume. The text must say so: "consists of", "the lid of", "on the album".
    Exclude kinds of a thing (KindOf), raw materials, and where something lies
    (LocatedAt)."""

    part: str  # The piece. Such as: "cochlea", "Eleanor Rigby", "chapter 4"
    whole: str  # What it belongs to. Such as: "inner ear", "Revolver"


@dataclass
class KindOf(Relation):
    """The text calls the first a sort or case of the second: "is a", "such as", "and other",
    or set off by commas ("Emma, a comic novel"). The kind takes its adjectives but no article
    and nothing that follows. Exclude people and their jobs, a label right before a name ("the
    novel Emma"), and words for a part ("the second track of")."""

    example: str  # The narrower thing, or one by name. Such as: "otter", "Emma"
    kind: str  # The wider term. Such as: "mammal", "comic novel", "error code"


@dataclass
class UsedFor(Relation):
    """A tool, method, material, drug, program or data set serves a purpose, as stated: "is
    used to", "for", "helps". The purpose is a task, field or process, without "to". Exclude
    what it merely causes by accident (Causes), and who uses it."""

    means: str  # What is used. Such as: "lidar", "beam search", "borax"
    purpose: str  # For what. Such as: "mapping forests", "machine translation"


@dataclass
class ComparedWith(Relation, symmetric=True):
    """Two things, works, methods or people are set side by side as alike, unlike, better or
    worse: "than", "unlike", "resembles", "versus". Give each pair once, in the order of the
    text. Exclude two things that are only listed together, and results of a contest
    (Beats)."""

    one: str  # The one named first. Such as: "PostgreSQL", "kevlar"
    other: str  # The one named later. Such as: "MySQL", "steel"


@dataclass
class LocatedAt(Relation):
    """A thing with a name, or described, is in a named place, hangs there, stands there,
    grows or happens there: works, buildings, sites, species, events, towns in countries.
    With "Paris, France" give every link of the chain. Exclude where something was made or
    comes from, and birthplaces."""

    thing: str  # What is there. Such as: "Mona Lisa", "Expo 67", "Uluru"
    site: str  # The place. Such as: "Louvre", "Montreal", "Northern Territory"


@dataclass
class NamedAfter(Relation):
    """The bearer got its name from the namesake: a person, place, figure or thing. Include
    "in honor of" if it is about the name. The text must say so: a shared word is not enough.
    Exclude nicknames, renaming without a source, and dedications."""

    bearer: str  # What carries the name. Such as: "curium", "asteroid 4179"
    namesake: str  # Whom or what it recalls. Such as: "Marie Curie", "Toutatis"


@dataclass
class Causes(Relation):
    """The first brings about the second, by the words of the text: "led to", "because of",
    "triggers", "from", "due to". Both are events, conditions or substances, without articles.
    Exclude mere sequence in time, prevention, denied causes, and intended use (UsedFor)."""

    cause: str  # What brings it about. Such as: "vibrio bacteria", "drought"
    effect: str  # What follows. Such as: "cholera", "crop failure"


@dataclass
class Beats(Relation):
    """The winner defeats the loser in a match, race, election, battle, lawsuit or game. The
    text names both. Include finals lost to somebody, which turn the order around. Exclude
    draws, prizes without a named rival, and products that are merely better
    (ComparedWith)."""

    winner: str  # Who wins. Such as: "Deep Blue", "Iceland", "Ada Wong"
    loser: str  # Who loses. Such as: "Kasparov", "England"


@dataclass
class About(Relation):
    """A book, film, song, paper, talk, exhibition, course or law deals with the topic. The
    topic is a person, event, place or idea, as briefly as the text puts it. Exclude genres
    (KindOf), dedications, and where a story is merely set."""

    work: str  # What deals with it. Such as: "Silent Spring", "keynote"
    topic: str  # Its subject. Such as: "pesticides", "Apollo 13 accident"


WORDINGS: dict[str, tuple[str, ...]] = {
    "CreatedBy": (
        "A work or product and who made it.",
        "Mark the thing and its author, painter, composer, director, architect, inventor, "
        "developer or manufacturer. Two authors make two instances.",
        "Who wrote, designed, built or recorded it? The publisher, the shop, the star of the "
        "film and the discoverer do not answer that.",
        "Include: books and authors, phones and makers, albums and bands. "
        "Do not include: owners, sponsors, translators, performers of a play.",
    ),
    "PartOf": (
        "A piece and the whole that it is a piece of.",
        "Mark parts of machines, bodies, books, albums, series, programs and networks together "
        "with what they are parts of.",
        "Which larger thing does it form a piece of? A sort of something is KindOf, and a thing "
        "in a town is LocatedAt.",
        "Include: chapters, tracks, episodes, organs, layers, modules, stops of a line. Do not "
        "include: ingredients and materials, members of a team.",
    ),
    "KindOf": (
        'Narrower and wider term: the one is a sort of the other ("is a", "such as").',
        "Mark a thing and the class that the text puts it in, with the class as a noun phrase "
        "without its article and without what comes after it.",
        "What does the text say that it is? People with their trades do not count, nor does a "
        "noun that only stands before the name.",
        "Unlike PartOf, an otter is no piece of the mammals but one of them. Include definitions, "
        'examples after "such as" or "including", appositions.',
    ),
    "UsedFor": (
        "A tool or method and its purpose.",
        'Mark what is used and the task it serves, as a noun or a verb phrase without "to".',
        "What is it for? The answer is a task, field or process in the text, not the user and "
        "not a side effect (Causes).",
        "Include: instruments, algorithms, data sets, drugs against an illness, materials for a "
        "product. Do not include: effects that nobody intends.",
    ),
    "ComparedWith": (
        "Two things that the text compares.",
        "Mark each pair that is weighed, likened or contrasted: faster than, unlike, similar "
        "to, versus. The first in the text comes first.",
        "With what is it compared? A mere list of two things and the score of a match are no "
        "comparisons.",
        "Include: better or worse methods, twins in looks, rivals on price. Do not include: "
        "winners and losers of a contest (Beats), or the same pair a second time.",
    ),
    "LocatedAt": (
        "Something and the named place where it is.",
        "Mark works in museums, plants in regions, buildings in streets, events in towns, towns "
        "in countries. Each link of a chain of places counts by itself.",
        "Where does it stand, hang, grow or take place? Where it was made does not matter here.",
        'Include: "housed in", "held in", "native to", a comma as in "Graz, Austria". Do '
        "not include: places of birth or origin, parts of a machine (PartOf).",
    ),
    "NamedAfter": (
        "A name and where it comes from.",
        "Mark the thing that is called after somebody or something, and that person, place or "
        "thing.",
        "After whom or what is it named? It has to be said: do not work it out from the spelling.",
        "Include: units, elements, streets, species, ships, children and prizes with their "
        "namesakes. Do not include: dedications and nicknames.",
    ),
    "Causes": (
        "Cause and effect.",
        "Mark what brings something about and what comes of it, each as a short phrase without "
        "an article.",
        'What is the reason, and what is the result? Words such as "led to", "due to" or '
        '"blamed on" tell it. One thing after another is not enough.',
        "Include: germs and illnesses, faults and failures, weather and damage. Do not include: "
        "what prevents something, purposes (UsedFor), causes that the text denies.",
    ),
    "Beats": (
        "Who defeats whom.",
        "Mark winner and loser of a match, fight, vote, trial or game, with the winner first "
        "even if the text starts with the loser.",
        "Who wins, and against whom? Draws have no winner, and a medal alone has no loser.",
        "Unlike ComparedWith, there must be a contest that one side wins. Players, teams, "
        "candidates, armies and programs may win.",
    ),
    "About": (
        "A work and its subject.",
        "Mark the book, film, song, lecture, study, show or law and what it deals with.",
        "What is it about? The subject may be a person, an event, a place or an idea. Genre "
        "and scene of the action are something else.",
        "Include: biographies with their heroes, papers with their questions, exhibitions with "
        "their themes. Do not include: the person that it is dedicated to.",
    ),
}
