"""Natural sciences and mathematics in encyclopedic style: researchers, bodies, matter, ideas.

Sentences written for this project, with every mention under its most specific class.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """Any human being by name, whatever their trade: rulers, sailors, donors, relatives,
    assistants. Leave out titles such as "Prince" or "Ms.". Where a more specific class of
    people is listed and fits, that one is used. Exclude prizes, laws and schools named after
    someone."""

    span: str  # Such as: "James Cook", "Rudolf II", "Edith", "C. P. Snow"


@dataclass
class Scientist(Person):
    """A named person who investigates nature or numbers: physicists, chemists, biologists,
    geologists, astronomers, mathematicians, from antiquity to today. Amateurs who discovered
    something count, and so does a bare surname when the sentence shows research. A captain,
    patron or writer in the same sentence is only a Person."""

    span: str  # Such as: "Lise Meitner", "Hilbert", "Ibn al-Haytham", "Osamu Shimomura"


@dataclass
class Organization(Entity):
    """Any named body of people: academies, societies, laboratories, companies, agencies,
    museums, councils, schools. Where a more specific class of bodies is listed and fits, that
    one is used. Exclude a building that is only a spot on the map."""

    span: str  # Such as: "NASA", "Royal Society", "DuPont", "CERN"


@dataclass
class University(Organization):
    """A named institution that teaches for degrees: universities, their colleges, institutes
    of technology. Exclude academies, laboratories and societies, which are Organization, and
    the town that follows the name."""

    span: str  # Such as: "Kyoto University", "Trinity College", "University of Bonn"


@dataclass
class Place(Entity):
    """Any named place on the ground: countries, cities, regions, continents, islands, rivers,
    seas, mountains, landmarks. Where a more specific class of places is listed and fits, that
    one is used. Give each part of "Damanhur, Egypt" separately. Exclude stars and planets."""

    span: str  # Such as: "Berlin", "Siberia", "Lake Titicaca", "Mont Blanc"


@dataclass
class Country(Place):
    """A state or nation by its name, of today or of the past, including the nations of the
    United Kingdom and former empires. Exclude cities, provinces, federal states and
    continents, which are Place, and adjectives such as "Danish"."""

    span: str  # Such as: "Chile", "Prussia", "Scotland", "Russian Empire"


@dataclass
class Substance(Entity):
    """Any kind of matter that is called by its name: minerals, rocks, alloys, plastics,
    mixtures, natural materials, DNA. Where a more specific class of matter is listed and
    fits, that one is used. Exclude vague words such as "metal", "gas" or "sample"."""

    span: str  # Such as: "granite", "bronze", "nylon", "air", "DNA"


@dataclass
class Element(Substance):
    """A chemical element, as a word or symbol, also when it stands in a phrase such as
    "liquid helium" (mark "helium"). Exclude the compounds made from it and materials that
    merely consist of it, such as diamond or graphite."""

    span: str  # Such as: "uranium", "oxygen", "gold", "mercury"


@dataclass
class Compound(Substance):
    """A chemical compound with one definite formula, by its common or systematic name: acids,
    salts, gases, solvents, sugars. Exclude single elements, mixtures and alloys, minerals,
    polymers, and proteins."""

    span: str  # Such as: "carbon dioxide", "water", "sucrose", "urea"


@dataclass
class Protein(Substance):
    """A named protein, with all enzymes, whether it digests, carries, moves or supports.
    Exclude the words "protein" and "enzyme" themselves, the organism it comes from, and what
    an enzyme acts on."""

    span: str  # Such as: "insulin", "pepsin", "collagen", "RuBisCO"


@dataclass
class CelestialBody(Entity):
    """An object in the sky by its name: planets, moons, the Sun, stars, comets, nebulae,
    galaxies, constellations. Include Earth where it is meant as a planet. Exclude spacecraft
    and common nouns such as "planet" or "galaxy"."""

    span: str  # Such as: "Venus", "Enceladus", "Andromeda Galaxy", "Halley's Comet"


@dataclass
class Journal(Entity):
    """A scientific periodical by its title, short or long. Exclude books, articles and
    preprint servers, and the society that publishes the journal."""

    span: str  # Such as: "Nature", "Annals of Mathematics", "Astrophysical Journal"


@dataclass
class Discipline(Entity):
    """A field of study in natural science or mathematics, in lower case or not: whole
    sciences and their branches. Exclude the people who practice it, adjectives, and a field
    that is part of the name of a prize, institute or journal."""

    span: str  # Such as: "chemistry", "number theory", "seismology", "quantum optics"


@dataclass
class Theory(Entity):
    """A theory, law, principle, theorem, hypothesis or conjecture that has a name, accepted,
    open or abandoned. Exclude branches of study such as number theory (Discipline) and the
    person after whom a law is called."""

    span: str  # Such as: "general relativity", "Hubble's law", "Hodge conjecture"


@dataclass
class Award(Entity):
    """A named prize, medal or other honor for research, with the field if it belongs to the
    name. Exclude the year, the body that grants it, and unnamed honors such as "a medal"."""

    span: str  # Such as: "Fields Medal", "Copley Medal", "Nobel Prize in Chemistry"


@dataclass
class Event(Entity):
    """A named happening: congresses, expeditions, crewed space flights, wars, eclipses,
    impacts. Exclude dates alone, ships and probes, and unnamed meetings or lectures."""

    span: str  # Such as: "Solvay Conference", "Apollo 17", "Tunguska event"


@dataclass
class Instrument(Entity):
    """Apparatus used to observe, measure or experiment: kinds of device in lower case as well
    as single machines, telescopes and uncrewed probes with a name. Exclude vague words such
    as "device", "equipment", "probe" or "magnet"."""

    span: str  # Such as: "mass spectrometer", "barometer", "Large Hadron Collider", "Voyager 1"


@dataclass
class Miscellaneous(Entity):
    """Any other proper name that none of the other classes covers: nationalities, languages,
    ideologies, Latin names of species, books, shows, ships, websites, named objects of
    mathematics and named particles. Exclude common nouns and dates."""

    span: str  # Such as: "Portuguese", "Latin", "Drosera rotundifolia", "Higgs boson"


TERMS = (Substance, Discipline, Theory, Instrument)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "Names of human beings.",
        "Mark anybody who is called by name, from a king to a canteen manager, without the title "
        "in front. If another listed class describes this sort of person more exactly, prefer it.",
        "Include: monarchs, explorers, patrons, politicians, writers, family members, first names "
        "alone. Do not include: things that bear a person's name, peoples, job words. A closer "
        "class, where one is asked for, comes first.",
        "Who is named here? Every individual counts, and the occupation does not matter unless a "
        "narrower class for it is on the list.",
    ),
    "Scientist": (
        "Researchers in natural science or mathematics, by name.",
        "Mark the name of anyone who studies nature or mathematics, professionally or as a hobby, "
        'living or long dead. Leave off "Professor" and "Dr.".',
        "Unlike a Person in general, a scientist is shown discovering, proving, measuring or "
        "teaching a science. The queen who pays and the sailor who steers remain Person.",
        "Include: astronomers, chemists, botanists, physicists, mathematicians, naturalists, and "
        "winners of science prizes. Do not include: engineers of the ship, donors, novelists, "
        "judges.",
    ),
    "Organization": (
        "Groups and institutions with a name.",
        "Mark learned societies, firms, agencies, labs, museums and any other body that acts "
        "under a name. A narrower class for the body, if listed, takes precedence.",
        "Which named bodies of people occur? Academies, observatories as employers, companies, "
        "parliaments and clubs all count, and schools of every sort when no finer class is given.",
        "Include: academies, surveys, space agencies, companies, planetariums. Do not include: "
        "cities, journals, conferences, prizes.",
    ),
    "University": (
        "Universities and colleges.",
        "Mark the full name of a place of higher learning that grants degrees, or of a college "
        "within it. Do not extend the span to the city after a comma.",
        "An Organization that enrolls students and confers degrees. Research laboratories, "
        "learned societies and academies stay Organization.",
        "Include: universities, institutes of technology, colleges. Do not include: high schools, "
        'museums, observatories, the word "university" by itself.',
    ),
    "Place": (
        "Geographical names.",
        "Mark where on the ground something is or happens, by name, with every link of an "
        "address by itself. A listed class for a narrower sort of place is preferred.",
        "Include: towns, islands, rivers, seas, mountain ranges, continents, towers, and nations "
        "if they have no class of their own. Do not include: planets, moons, institutions.",
        "Is it somewhere one could point to on a map? Then it goes here, unless a more exact "
        "class of places has been asked for.",
    ),
    "Country": (
        "Nations and states, present or past.",
        "Mark names of sovereign countries, of England, Scotland and the like, and of states that "
        "no longer exist.",
        "A Place that is a nation. Towns, islands, American states, regions and continents are "
        "only Place, and a word for the inhabitants or their language is neither.",
        'Include: kingdoms, republics, empires, short forms such as "Britain". Do not include: '
        'Siberia, Delaware, Asia, "French".',
    ),
    "Substance": (
        "Materials and other named kinds of matter.",
        "Mark words for what things are made of, such as rocks, alloys, plastics, wax or wine. "
        "When a listed class names the sort of matter more closely, use that.",
        "What stuff is mentioned? Mixtures, minerals, fibers and biological materials count, and "
        "any chemical too if there is no narrower class for it.",
        "Include: marble, brass, polystyrene, soil, cellulose. Do not include: objects, living "
        'things, energy, general words such as "liquid".',
    ),
    "Element": (
        "Chemical elements.",
        "Mark a name or symbol from the periodic table wherever it stands for the matter itself.",
        "A Substance of one kind of atom. Once it is bound to others, as in sodium chloride, the "
        "whole name is a compound, and a mixture such as brass is plain Substance.",
        "Include: metals such as zinc, gases such as helium, synthetic ones such as nobelium. Do "
        "not include: the planet Mercury, ores, alloys.",
    ),
    "Compound": (
        "Chemical compounds.",
        "Mark the complete name of a substance with a fixed molecular make-up, adjective and all, "
        'as in "acetic acid".',
        "Does the word stand for a single chemical of two or more elements? Water, ammonia and "
        "artemisinin do; oxygen, bronze and nylon do not.",
        "A Substance that can be written as one formula. Chains such as starch and stones such as "
        "quartz are left to Substance, enzymes to Protein.",
    ),
    "Protein": (
        "Proteins and enzymes.",
        "Mark each protein by name, including enzymes and hormones built from amino acids.",
        "A Substance made of folded amino acid chains. Do not confuse an enzyme with the sugar "
        "or fat that it splits.",
        "Include: digestive enzymes, blood pigments, fibers of muscle and skin, dyes from "
        'jellyfish. Do not include: DNA, starch, cells, the bare word "protein".',
    ),
    "CelestialBody": (
        "Named things in the sky.",
        "Mark names and catalog numbers of worlds, stars, clusters, clouds and galaxies.",
        "Include: dwarf planets, satellites of planets, constellations, comets. Do not include: "
        'artificial probes, telescopes, the element mercury, "a star".',
        "Which heavenly objects are named? The Moon, the Sun and the planet Earth belong here as "
        "well, whereas continents and cities are places.",
    ),
    "Journal": (
        "Scholarly periodicals.",
        "Mark the title of a journal in which research appears, in full or shortened.",
        "A serial that prints papers. Do not mix it up with the academy behind it, with a single "
        'book, or with the ordinary words "nature" and "science".',
        "Where was it published? Give the magazine or proceedings by title, without volume, year "
        "or article.",
    ),
    "Discipline": (
        "Fields of science and mathematics.",
        "Mark the word or phrase for a branch of learning, such as what someone teaches or "
        "studies.",
        "Unlike a theory, which makes claims, a discipline is a field in which people work. "
        '"Number theory" is one in spite of its name.',
        'Include: broad sciences, subfields, "mathematics". Do not include: "physicist", '
        '"chemical", or the field inside "Nobel Prize in Physics".',
    ),
    "Theory": (
        "Named theories, laws and theorems.",
        "Mark scientific claims that go by a name, right or wrong, proved or open.",
        "Which ideas about nature or numbers are invoked by name? Laws, principles, models, "
        "hypotheses, conjectures and interpretations all count.",
        "Include: relativity, evolution, plate tectonics, theorems with an author. Do not "
        "include: fields of study, particles, the author alone.",
    ),
    "Award": (
        "Scientific prizes and medals.",
        "Mark the official name of an honor given for research, together with its field.",
        "What did somebody win? Give the prize, not the winner, the donor or the year.",
        "Include: medals, prizes, named awards. Do not include: degrees, posts, grants without a "
        "name, the academy that chooses.",
    ),
    "Event": (
        "Named occasions and happenings.",
        "Mark conferences, voyages of discovery, wars, missions with a crew, and natural events "
        "known by a name.",
        "Something that took place at a certain time and has a name. The ship or probe that "
        "took part is no event, nor is a plain year.",
        "Include: congresses, expeditions, eclipses with a date, world wars. Do not include: "
        "prizes, experiments, publications.",
    ),
    "Instrument": (
        "Scientific apparatus.",
        'Mark tools of observation and measurement, be it a type such as "telescope" or one '
        "particular machine by name.",
        "With what was it seen or measured? Microscopes, counters, cameras, accelerators, "
        "observatories in orbit and robotic probes count.",
        "Include: laboratory devices, famous telescopes, uncrewed spacecraft. Do not include: "
        'ships, materials, "device", "equipment".',
    ),
    "Miscellaneous": (
        "Proper names of any other sort.",
        "Use this for a capitalized name after all the other classes have been ruled out.",
        "Include: adjectives of nations, languages, titles of books and lectures, ships, species "
        "in Latin, particles and functions called after someone. Do not include: ordinary nouns, "
        "months, numbers.",
        "Is it a name, yet no person, body, place, object in the sky, journal, theory, prize or "
        "event? Then it belongs here.",
    ),
}
