"""Chemistry, biology, physics and astronomy as told in reference works, sliced by kind of name.

Sentences written for this project, with every mention under its most specific class.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """An individual who is called by name, whatever the walk of life: engineers, astronauts,
    philosophers, ministers, sponsors, parents and spouses. Where a more specific class of
    people is listed and fits, that one is used. Exclude the job or title before the name and
    units, laws or craters called after somebody."""

    span: str  # Such as: "Alfred Krupp", "Yuri Gagarin", "Christina", "John Glenn"


@dataclass
class Researcher(Person):
    """A Person who does research in any natural science or in mathematics, by full name or
    surname: professors, inventors of methods, discoverers, students working on a problem. An
    astronaut, engineer or politician counts only if the text shows research of their own."""

    span: str  # Such as: "Dorothy Hodgkin", "Avogadro", "C. N. R. Rao", "Nakamura"


@dataclass
class Organization(Entity):
    """A body of people with a name: research institutes, laboratories, observatories that
    employ, academies, firms, agencies, foundations, parties. Where a more specific class of
    bodies is listed and fits, that one is used. Exclude prizes, journals and buildings."""

    span: str  # Such as: "Max Planck Society", "Bayer", "Royal Institution", "JAXA"


@dataclass
class School(Organization):
    """An Organization that exists to teach: universities, colleges, institutes of technology,
    medical schools, high schools, and their named faculties. Include abbreviations such as
    "MIT". Exclude pure research institutes and academies."""

    span: str  # Such as: "University of Vienna", "MIT", "Bronx High School of Science"


@dataclass
class Place(Entity):
    """Anywhere that has a name and can be stood on or sailed: towns, regions, islands, seas,
    mountains, buildings, and craters or valleys of another world. Where a more specific class
    of places is listed and fits, that one is used. Exclude whole planets and moons."""

    span: str  # Such as: "Heidelberg", "Lake Baikal", "Patagonia", "Olympus Mons"


@dataclass
class Nation(Place):
    """A country, of our time or vanished, also in short or as initials, and the four parts of
    the United Kingdom. Exclude provinces, states of a federation, cities, continents, and
    words for people or language such as "Swiss"."""

    span: str  # Such as: "Hungary", "USSR", "Wales", "Ottoman Empire"


@dataclass
class Element(Entity):
    """A chemical element in words or as a symbol, wherever the matter is meant, with isotopes
    such as "carbon-14" as one span. Exclude ions with a name of their own, compounds, alloys,
    and an element that is part of a compound's name."""

    span: str  # Such as: "oxygen", "Fe", "plutonium", "carbon-14"


@dataclass
class Compound(Entity):
    """A chemical compound or a family of compounds: acids, salts, oxides, sugars, alcohols,
    vitamins, nucleic acids, plastics, drugs. Write out the whole name. Exclude pure elements,
    minerals and alloys, and whatever is made of amino acid chains (Enzyme or Protein)."""

    span: str  # Such as: "benzene", "sodium chloride", "DNA", "vitamin B12", "ketones"


@dataclass
class Enzyme(Entity):
    """A biological catalyst by name or abbreviation, single or as a family; most end in -ase.
    Exclude the word "enzyme", the reaction, and proteins that carry, signal or build
    (Protein)."""

    span: str  # Such as: "catalase", "DNA polymerase", "trypsin", "kinases"


@dataclass
class Protein(Entity):
    """A protein that is not an enzyme, by name or abbreviation: carriers, hormones, receptors,
    antibodies, structural and fluorescent ones. Exclude Enzyme in all its forms, the word
    "protein", and genes."""

    span: str  # Such as: "hemoglobin", "insulin", "p53", "ferritin"


@dataclass
class CelestialBody(Entity):
    """Something beyond the atmosphere with a name or catalog number: planets, moons, stars,
    constellations, comets, asteroids, meteor showers, clusters, nebulae, galaxies. Exclude
    craters on them (Place), spacecraft, and words such as "the planet"."""

    span: str  # Such as: "Neptune", "Europa", "Polaris", "NGC 891", "Leonids"


@dataclass
class Branch(Entity):
    """The term for an area of science or mathematics in which people work, large or small,
    usually in lower case. Exclude adjectives, professions, and an area inside the name of a
    prize, body or periodical."""

    span: str  # Such as: "biochemistry", "fluid dynamics", "mycology", "topology"


@dataclass
class Theory(Entity):
    """A law, effect, equation, rule, principle, theorem, model, hypothesis or theory that goes
    by a name, whether it is accepted or refuted. Exclude areas of work (Branch), particles and
    units, and the author of the law by himself."""

    span: str  # Such as: "Doppler effect", "Ohm's law", "natural selection"


@dataclass
class Periodical(Entity):
    """Any publication that comes out in issues, by title or usual abbreviation: research
    journals above all, also magazines, newspapers and yearbooks. Exclude books, single papers,
    websites, and the society that publishes it."""

    span: str  # Such as: "Angewandte Chemie", "PLOS Biology", "JACS", "The Times"


@dataclass
class Honor(Entity):
    """A distinction with a name that somebody receives: prizes, medals, orders, fellowships,
    named lectures. Keep the field in the name. Exclude plain memberships, degrees, and
    asteroids or schools named in tribute."""

    span: str  # Such as: "Copley Medal", "Nobel Prize in Physics", "Legion of Honour"


@dataclass
class Occurrence(Entity):
    """Something that happened under a name: conferences, expeditions, wars, accidents,
    eclipses, supernovae as outbursts, space missions with or without a crew, also when the
    probe is meant. Exclude bare dates, prizes and nameless meetings."""

    span: str  # Such as: "Solvay Conference", "Apollo 11", "Manhattan Project"


@dataclass
class Other(Entity):
    """A proper name that falls under none of the other classes: nationalities, languages,
    faiths, books, species in Latin, genes, particles called after someone, telescopes and
    accelerators, ships, software, units, treaties. Exclude common nouns."""

    span: str  # Such as: "Swedish", "Principia", "Arabidopsis thaliana", "Keck I"


TERMS = (Element, Compound, Enzyme, Protein, Branch, Theory)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "People.",
        "Mark every individual with a name, without rank or profession. If the list has a class "
        "for just this kind of person, take that.",
        "Which human beings occur by name? Explorers, popes, mechanics, wives and sponsors all "
        "count, and so does everyone for whom no closer class is listed.",
        "Include: surnames alone, nicknames, monarchs with their number. Do not include: "
        '"professor", teams, effects and instruments that carry a name.',
    ),
    "Researcher": (
        "Scientists and mathematicians.",
        "Mark people whose own research in nature or numbers the text mentions or implies.",
        "Is this somebody who investigates: a chemist, a biologist, a physicist, an astronomer, "
        "a mathematician? If it is the sponsor, the pilot or the publisher, it is only a Person.",
        "Include: laureates, doctoral students, coauthors, advisers, amateur discoverers. Do not "
        "include: emperors, astronauts without research, job titles.",
    ),
    "Organization": (
        "Named bodies.",
        "Mark institutes, companies, academies, agencies, societies and other groups. A listed "
        "class for a particular sort of body is preferred.",
        "Who acts as a group here? Laboratories, charities and ministries count; so does a place "
        "of teaching when there is no class for it.",
        "Include: full names and initials, research councils, publishers. Do not include: "
        "journals, conferences, towns.",
    ),
    "School": (
        "Places of teaching.",
        "Mark universities, colleges, academies that train pupils, and schools of every level.",
        "An Organization with students. A research institute without any, or a learned society, "
        "is not one.",
        "Where did somebody study or teach? Give the name of the institution but not the city "
        "that follows after a comma.",
    ),
    "Place": (
        "Places.",
        "Mark geographical names one by one, from streets to continents. Where a kind of place "
        "has a class of its own in the list, use it.",
        "Include: cities, states of a federation, rivers, peaks, towers, features on Mars or the "
        "Moon. Do not include: celestial bodies as wholes, institutions.",
        "Could a traveler be there? Then it is a place, and in absence of a narrower class so is "
        "a country.",
    ),
    "Nation": (
        "Countries.",
        "Mark sovereign states of today and yesterday wherever they are named.",
        "A Place with a government of its own. Bavaria, Texas and Siberia are only Place, and "
        '"German" is neither.',
        'Include: "the Netherlands", "UK", "Czechoslovakia", "Scotland". Do not include: cities, '
        "continents, inhabitants.",
    ),
    "Element": (
        "Chemical elements.",
        "Mark members of the periodic table, by name, symbol or isotope.",
        "Which elements are there in pure form or as constituents? The name must stand alone: "
        'in "iron oxide" there is none.',
        "Unlike a Compound, it has one kind of atom. The planet Mercury does not count.",
    ),
    "Compound": (
        "Chemical compounds.",
        "Mark chemicals built from several elements, one by one or as a family, in everyday or "
        "systematic wording or as a formula.",
        "Is it a chemical but neither an element nor a protein? Then it goes here, plastics, "
        "fats and DNA included.",
        "Include: water, esters, hydrochloric acid, penicillin, CO2. Do not include: granite, "
        "bronze, enzymes, hydrogen.",
    ),
    "Enzyme": (
        "Enzymes.",
        "Mark catalysts of living cells, such as those that split, join or copy.",
        'Does it speed up a reaction in an organism? "Lactase" does, "lactose" is what it splits, '
        'and "casein" does nothing of the kind.',
        "Include: polymerases, proteases, ATP synthase, pepsin. Do not include: hormones, "
        "antibodies, inorganic catalysts.",
    ),
    "Protein": (
        "Proteins other than enzymes.",
        "Mark proteins that carry, signal, protect, move or hold things together.",
        "A chain of amino acids with a name that is no catalyst. As soon as it is an Enzyme, it "
        "does not belong here.",
        "Include: actin, albumin, interferons, rhodopsin, peptide hormones. Do not include: "
        "pepsin, amino acids, genes.",
    ),
    "CelestialBody": (
        "Objects in the sky.",
        "Mark worlds, stars and larger structures of the universe, by name or number.",
        "Which things in space are mentioned? The Sun, the Moon and Earth as a planet count, "
        "machines sent there do not.",
        "Include: exoplanets, pulsars, clusters, constellations, comets. Do not include: "
        "craters, satellites built by people.",
    ),
    "Branch": (
        "Areas of science.",
        "Mark the field somebody teaches, studies or founds.",
        "What is the subject called? Broad or narrow, it is an area of work and makes no claim "
        "about the world, as a Theory does.",
        'Include: "physics", "plant pathology", "number theory". Do not include: "physicist", '
        '"chemical", the field in "Nobel Prize in Chemistry".',
    ),
    "Theory": (
        "Laws, effects and theories.",
        "Mark ideas and regularities of science that have a name.",
        "By what principle? Equations, models, paradoxes, rules of thumb and theorems count as "
        "long as they are called something.",
        "Include: relativity, the Zeeman effect, the octet rule, vitalism. Do not include: "
        "disciplines, particles, methods.",
    ),
    "Periodical": (
        "Journals and magazines.",
        "Mark titles of serials in which papers or articles come out.",
        "Where was it printed, if that place appears again and again? A book is printed once and "
        "is Other.",
        "Include: Nature, letters, annals, proceedings, dailies. Do not include: the publisher, "
        "the title of the paper, volumes and years.",
    ),
    "Honor": (
        "Awards.",
        "Mark the name of whatever was bestowed on somebody for merit.",
        "What did they receive? Orders and fellowships count beside prizes and medals, the year "
        "and the giver do not.",
        "Include: medals, prizes, named fellowships and lectures. Do not include: doctorates, "
        "chairs, membership in an academy.",
    ),
    "Occurrence": (
        "Events and missions.",
        "Mark whatever took place once or repeatedly under a name of its own.",
        "What happened? Congresses, wars, disasters, explosions of stars, and flights to space "
        "together with the craft that flew.",
        "Include: expeditions, symposia, eclipses, projects, probes. Do not include: telescopes, "
        "prizes, years.",
    ),
    "Other": (
        "All other proper names.",
        "Use this only when a proper name has no home among the other classes.",
        "Include: peoples, languages, religions, titles of books, Latin species, observatories "
        "as instruments, named particles, laws of parliaments. Do not include: ordinary words.",
        "Is it capitalized as a name, yet no person, body, place, sky object, serial, award or "
        "event? Mark it so.",
    ),
}
