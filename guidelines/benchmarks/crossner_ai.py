"""CrossNER, artificial intelligence: entities in encyclopedia sentences about AI.

Source: https://github.com/zliucr/CrossNER, ``ner_data/ai``. License: MIT for the repository; the
sentences are from Wikipedia. Citation: Liu et al. 2021, "CrossNER: Evaluating Cross-Domain Named
Entity Recognition", AAAI. Kept for scoring: the examples here do not come from the data.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Field(Entity):
    """A named discipline or research area, broad enough to hold many problems. Include
    subfields of computing, engineering and mathematics. Exclude a concrete problem that
    systems are built to solve (Task) and the techniques used for it (Algorithm)."""

    span: str  # Such as: "marine robotics", "cybernetics", "computational chemistry"


@dataclass
class Task(Entity):
    """A named problem that an AI system solves: something goes in, something comes out.
    Include short forms. Exclude whole research areas (Field), and the method or program
    that performs the task (Algorithm, Product)."""

    span: str  # Such as: "plagiarism detection", "image captioning", "crowd counting"


@dataclass
class Product(Entity):
    """A concrete thing made by people and put to use: robots, devices, software
    packages, assistants, search engines, data collections. Include its type word if it
    is part of the name. Exclude programming languages, companies, and algorithms as
    ideas."""

    span: str  # Such as: "Nao robot", "spaCy", "Keras", "Kinect sensor"


@dataclass
class Algorithm(Entity):
    """A named computational procedure, model type, network design, or mathematical
    technique that can be implemented. Include full names and their abbreviations
    separately. Exclude the problem it solves (Task), measures of quality (Metric), and
    programs one can install (Product)."""

    span: str  # Such as: "bubble sort", "DBSCAN", "capsule network", "Gibbs sampler"


@dataclass
class Researcher(Entity):
    """A person named for scientific or engineering work: scientists, inventors, authors
    of methods, including surnames alone. Exclude everybody else by name (Person) and
    methods or prizes that carry a researcher's name."""

    span: str  # Such as: "Barbara Grosz", "Kolmogorov", "Lotfi Zadeh"


@dataclass
class Metric(Entity):
    """A named measure that says how good or how wrong a result is: scores, error
    measures, loss functions, rates. Include the word "loss", "error" or "score" if it
    belongs to the name. Leave out the value. Exclude the procedure that lowers the loss
    (Algorithm)."""

    span: str  # Such as: "Matthews coefficient", "triplet loss", "Gini impurity score", "pinball loss"


@dataclass
class University(Entity):
    """A university, college, or technical school by full or short name. Include its
    campus if named with it. Exclude laboratories, departments and academies without
    students (Organization)."""

    span: str  # Such as: "Kyushu University", "Uppsala University", "Virginia Tech"


@dataclass
class Country(Entity):
    """A sovereign state, present or past, by any of its usual names, abbreviations
    included. It stays a country where its government or its team is meant. Exclude
    adjectives ("Peruvian"), cities, states and regions (Location)."""

    span: str  # Such as: "Iceland", "Uruguay", "Kenya"


@dataclass
class Person(Entity):
    """A named human being, real or fictional, who is not presented as a researcher:
    actors, directors, politicians, athletes, patrons. If the text credits the person
    with scientific work, use Researcher."""

    span: str  # Such as: "Audrey Hepburn", "Pelé", "Sherlock Holmes"


@dataclass
class Organization(Entity):
    """A named company, institute, laboratory, learned society, agency or team. Exclude
    universities as a whole (University), the conferences and journals a society holds
    (Conference), and the goods of a company (Product)."""

    span: str  # Such as: "Baidu Research", "Fraunhofer Society", "Qualcomm"


@dataclass
class Location(Entity):
    """A named place that is no country: continents, cities, states, regions, rivers,
    buildings and venues. Exclude every sovereign state (Country), campuses (University)
    and organizations named after their seat."""

    span: str  # Such as: "Helsinki", "Bavaria", "the Royal Albert Hall"


@dataclass
class ProgrammingLanguage(Entity):
    """A formal language or notation in which programs, rules or knowledge are written,
    with its version. Exclude libraries, editors and applications (Product), even if
    they run scripts of their own."""

    span: str  # Such as: "Haskell", "Fortran 77", "Erlang", "OCaml"


@dataclass
class Conference(Entity):
    """A scientific meeting, workshop or evaluation campaign by name or abbreviation,
    with its year if attached; journals in which work appears count here as well.
    Exclude the society behind it (Organization) unless its name stands for the
    meeting."""

    span: str  # Such as: "ECML 2011", "Eurographics 1998", "Dagstuhl workshop on robot ethics"


@dataclass
class Miscellaneous(Entity):
    """Any other name or technical term that fits none of the classes above:
    nationalities, works of art, prizes, degrees, posts, anatomical and mathematical
    notions. Decide for a specific class first."""

    span: str  # Such as: "Fields Medal", "Peruvian", "Rubik's Cube"


LABELS: dict[str, type] = {
    "field": Field,
    "task": Task,
    "product": Product,
    "algorithm": Algorithm,
    "researcher": Researcher,
    "metrics": Metric,
    "university": University,
    "country": Country,
    "person": Person,
    "organisation": Organization,
    "location": Location,
    "programlang": ProgrammingLanguage,
    "conference": Conference,
    "misc": Miscellaneous,
}
