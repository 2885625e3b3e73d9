"""CrossNER, natural science: entities in encyclopedia sentences about science.

Source: https://github.com/zliucr/CrossNER, ``ner_data/science``. License: MIT for the repository;
the sentences are from Wikipedia. Citation: Liu et al. 2021, "CrossNER: Evaluating Cross-Domain
Named Entity Recognition", AAAI. Kept for scoring: the examples here are invented or common
knowledge.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Scientist(Entity):
    """A person named for work in science: researchers, inventors, physicians,
    mathematicians. Include surnames alone. Exclude other people (Person) and laws or
    units named after one."""

    span: str  # Such as: "Lise Meitner", "Chandrasekhar", "Rita Levi-Montalcini"


@dataclass
class Person(Entity):
    """A named human being or character who is not presented as a scientist:
    politicians, artists, astronauts, relatives. If the text credits the person with
    research, use Scientist."""

    span: str  # Such as: "Queen Christina", "Sally Ride"


@dataclass
class University(Entity):
    """A university, college or school of one, by full or short name. Exclude
    laboratories and academies (Organization)."""

    span: str  # Such as: "Uppsala University", "Trinity College Dublin"


@dataclass
class Organization(Entity):
    """A named body other than a university: institutes, laboratories, societies,
    agencies, companies, observatories as bodies. Exclude journals (AcademicJournal)."""

    span: str  # Such as: "Pasteur Institute", "Royal Astronomical Society"


@dataclass
class Country(Entity):
    """A state, present or past, by name. Exclude adjectives of origin
    (Miscellaneous)."""

    span: str  # Such as: "Finland", "Austria-Hungary"


@dataclass
class Location(Entity):
    """A named place on Earth that is no country: cities, regions, islands, sites,
    buildings. Exclude places in space (AstronomicalObject)."""

    span: str  # Such as: "Atacama Desert", "Göttingen"


@dataclass
class Discipline(Entity):
    """A field of science or study by name. Exclude single theories (Theory) and
    methods."""

    span: str  # Such as: "glaciology", "organic chemistry", "number theory"


@dataclass
class Enzyme(Entity):
    """A protein that speeds a reaction, by name, mostly ending in "-ase". Exclude other
    proteins (Protein) and the substance it acts on."""

    span: str  # Such as: "lactase", "DNA ligase", "pepsin"


@dataclass
class Protein(Entity):
    """A protein, protein family, receptor, hormone or antibody that is no enzyme, by
    name. Exclude enzymes (Enzyme) and small molecules (ChemicalCompound)."""

    span: str  # Such as: "keratin", "titin", "glucagon receptor"


@dataclass
class ChemicalCompound(Entity):
    """A substance made of more than one element, or a class of such, by name or
    formula: drugs, acids, salts, sugars, lipids, amino acids. Exclude elements
    (ChemicalElement) and proteins."""

    span: str  # Such as: "caffeine", "NaHCO3", "ethylene glycol"


@dataclass
class ChemicalElement(Entity):
    """A chemical element, its isotope, ion or symbol. Exclude compounds of it
    (ChemicalCompound)."""

    span: str  # Such as: "yttrium", "carbon-14", "Xe"


@dataclass
class Event(Entity):
    """A named happening: wars, congresses, expeditions, missions, eruptions. Exclude
    prizes (Award)."""

    span: str  # Such as: "Solvay Conference", "Challenger expedition"


@dataclass
class AstronomicalObject(Entity):
    """A natural body or structure in space by name or number, groups of them included.
    Exclude spacecraft and features on a surface."""

    span: str  # Such as: "Vesta", "M87", "the Pleiades"


@dataclass
class AcademicJournal(Entity):
    """A scientific periodical or proceedings by name or its short form. Exclude its
    publisher and single articles."""

    span: str  # Such as: "Physical Review D", "Acta Crystallographica"


@dataclass
class Award(Entity):
    """A prize, medal, fellowship or honor by name. Exclude degrees and posts
    (Miscellaneous)."""

    span: str  # Such as: "Copley Medal", "Abel Prize"


@dataclass
class Theory(Entity):
    """A named theory, law, principle, theorem, model or effect. Exclude fields of study
    (Discipline)."""

    span: str  # Such as: "plate tectonics", "Zeeman effect", "Pauli principle"


@dataclass
class Miscellaneous(Entity):
    """Any other name or technical term: nationalities, genes, cells, species,
    instruments, spacecraft, degrees, works. Decide for a specific class first."""

    span: str  # Such as: "Danish", "Cassini probe", "ribosome"


LABELS: dict[str, type] = {
    "scientist": Scientist,
    "person": Person,
    "university": University,
    "organisation": Organization,
    "country": Country,
    "location": Location,
    "discipline": Discipline,
    "enzyme": Enzyme,
    "protein": Protein,
    "chemicalcompound": ChemicalCompound,
    "chemicalelement": ChemicalElement,
    "event": Event,
    "astronomicalobject": AstronomicalObject,
    "academicjournal": AcademicJournal,
    "award": Award,
    "theory": Theory,
    "misc": Miscellaneous,
}
