"""Abstracts: terms of research in many fields, and seven relations between these terms.

The texts in ``abstracts.jsonl`` were written for this project and report no real
studies.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity, Relation


@dataclass
class Goal(Entity):
    """A task that researchers want to get done or a use they have in view: finding,
    predicting, planning, making or preventing something. Mark it as a noun phrase or
    "-ing" phrase. Include applications. Exclude an illness or nuisance by itself
    (Phenomenon): "malaria" is none, "malaria control" is one."""

    span: str  # Such as: "word alignment", "crop forecasting", "water treatment"


@dataclass
class Technique(Entity):
    """A way of doing or explaining something: algorithm, model, instrument, laboratory
    procedure, therapy, policy, theory, software. Include drugs that are given to treat
    and abbreviations. Exclude words that only point back ("our method") and substances
    as such (Material)."""

    span: str  # Such as: "beam search", "gene knockout", "aspirin", "carbon tax"


@dataclass
class Measure(Entity):
    """A quantity: what can be counted, scored or given in units, be it a grade of
    quality or a property. Mark the name of the quantity, not its value. Exclude
    processes and states that have no number (Phenomenon)."""

    span: str  # Such as: "recall", "tensile strength", "infant mortality", "cost"


@dataclass
class Data(Entity):
    """What is observed or drawn upon for evidence: a data set, corpus, survey, archive,
    record or image collection, or the people who take part in a study. Include names
    and numbers that belong to the phrase. Exclude matter and living things that are
    examined (Material)."""

    span: str  # Such as: "census records", "TreeBank-2", "240 nursing students"


@dataclass
class Material(Entity):
    """Matter and bodies that are examined, made or used: substances, tissues, plants,
    animals, parts of machines, stars. Exclude a drug given as a cure (Technique) and
    people who take part in a study (Data)."""

    span: str  # Such as: "silica gel", "zebrafish", "turbine blades", "groundwater"


@dataclass
class Phenomenon(Entity):
    """Something that happens or exists and is studied: process, effect, behavior,
    illness, feature of language, force of nature. Exclude what has a unit or score
    (Measure), and what researchers themselves do (Technique, Goal)."""

    span: str  # Such as: "turbulence", "asthma", "vowel harmony", "inflation"


@dataclass
class UsedFor(Relation):
    """The means serves the purpose, as the text says: "for", "to", "based on", "is used
    in". Include data from which a technique learns or on which it is run, and therapies
    for an illness. Exclude data on which it is only tested (JudgedBy), unwanted effects
    (LeadsTo), and fixed parts (PartOf)."""

    means: Technique | Data | Material | Phenomenon
    """What is used."""
    purpose: Goal | Technique | Phenomenon
    """For what: a task, a technique that rests on it, or what is studied or treated."""


@dataclass
class PartOf(Relation):
    """The part is a piece, step, module, layer, organ or section of the whole, as the
    text says: "consists of", "contains", "the roots of". Exclude kinds (KindOf), and
    two equals that are put together (JoinedWith)."""

    part: Technique | Data | Material | Phenomenon | Goal
    """The piece."""
    whole: Technique | Data | Material | Phenomenon | Goal
    """What it belongs to."""


@dataclass
class KindOf(Relation):
    """The text names the first as a sort, case or example of the second: "is a", "such
    as", "including", "and other". Exclude an abbreviation of the same thing, and pieces
    of it (PartOf)."""

    kind: Technique | Data | Material | Phenomenon | Measure | Goal
    """The narrower term."""
    general: Technique | Data | Material | Phenomenon | Measure | Goal
    """The wider term."""


@dataclass
class ComparedWith(Relation, symmetric=True):
    """Two terms are set against each other: "than", "outperforms", "unlike", "versus",
    "similar to". Each pair is given once, in the order of the text. Exclude terms that
    merely stand in one list."""

    one: Technique | Data | Material | Phenomenon | Measure | Goal
    """The term named first."""
    other: Technique | Data | Material | Phenomenon | Measure | Goal
    """The term named later."""


@dataclass
class JudgedBy(Relation):
    """The quality of something is told by a quantity, or tried out on test data:
    "reaches an accuracy of", "in terms of", "was tested on". Include a technique's own
    score that gets better or worse. Exclude training data (UsedFor) and a quantity of
    something else that it changes (LeadsTo)."""

    judged: Technique | Goal | Material | Data
    """What is rated."""
    standard: Measure | Data
    """The quantity or the test data."""


@dataclass
class LeadsTo(Relation):
    """The first brings about, raises, lowers or prevents the second, as the text says:
    "causes", "reduces", "due to", "as a result of". Exclude mere correlation, denied
    effects, and a technique's own score (JudgedBy)."""

    cause: Technique | Material | Phenomenon | Measure
    """What acts."""
    effect: Phenomenon | Measure | Material
    """What comes about or changes."""


@dataclass
class JoinedWith(Relation, symmetric=True):
    """Two terms work together as equals: combined, mixed, coupled, fused, given
    together. Each pair is given once, in the order of the text. Exclude a piece of a
    whole (PartOf) and a list of terms that work each by itself."""

    one: Technique | Data | Material
    """The term named first."""
    other: Technique | Data | Material
    """The term named later."""


WORDINGS: dict[str, tuple[str, ...]] = {
    "Goal": (
        "Tasks and applications.",
        "Mark what the research is meant to achieve, said as a task: detection, "
        "forecasting, design, storage, translation and the like, with the words that "
        "tell of what.",
        "Include: tasks for a computer, aims of engineers, prevention and diagnosis of "
        "an illness. Do not include: the illness alone, the way to get there, general "
        'words such as "problem".',
        'Could one say "we want to do this"? Then it is one of these. The thing that '
        "gets it done is a Technique.",
    ),
    "Technique": (
        "Methods, tools, models, therapies.",
        "Mark every named or described way of working: an algorithm, a statistical "
        "test, a device for measuring, a treatment, a rule of policy, a theory.",
        "With what do the authors, doctors or officials go to work? Mark it, with its "
        'abbreviation as a second span. "This approach" is too vague.',
        "Include: networks, surgery, pills against an illness, microscopy, subsidies, "
        "programs. Do not include: the task itself (Goal), stuff under the microscope "
        "(Material), scores (Measure).",
    ),
    "Measure": (
        "Quantities and scores.",
        "Mark the name of anything that is expressed by a number: rates, errors, "
        "strengths, temperatures, prices, times. Leave the number out.",
        "Does it have a unit, a scale or a percentage? Then mark it here. Without one, "
        'as in "corrosion", it is a Phenomenon.',
        "Include: precision, survival rate, thermal conductivity, body weight, wages. "
        "Do not include: values such as 95%, methods of measuring.",
    ),
    "Data": (
        "Evidence: data sets, records, samples of people.",
        "Mark collections that a study rests on or is tested on, by name or "
        "description, and the people who are its subjects.",
        "Include: corpora, questionnaires filled in, satellite images, registers, "
        "cohorts, patients counted as subjects. Do not include: substances and animals "
        "(Material).",
        "Where do the facts come from? The images, texts, tables or persons that were "
        "looked at belong here; the way they were gathered is a Technique.",
    ),
    "Material": (
        "Substances, organisms and physical things.",
        "Mark what lies on the bench, grows in the plot or hangs in the sky: metals, "
        "soils, cells, crops, species, planets, building parts.",
        "Include: chemicals, fibers, tissues, insects, rocks, fluids. Do not include: "
        "medicine as a treatment (Technique), groups of test persons (Data), processes "
        "(Phenomenon).",
        "Can it be touched, weighed or put into a jar, at least in principle? Then "
        "mark it. What it does or suffers is a Phenomenon.",
    ),
    "Phenomenon": (
        "Processes, effects, behaviors, illnesses.",
        "Mark what goes on in nature, bodies, minds, languages and societies, as far "
        "as it is the subject and not the tool of research.",
        "Include: diseases, weather, erosion, learning by children, market bubbles, "
        "word order, noise. Do not include: quantities (Measure) and tasks (Goal).",
        "Is it something that occurs, whether or not a scientist is there? Mark it. "
        "Unlike a Measure, it is not itself a number.",
    ),
    "UsedFor": (
        "A means and what it is good for.",
        "Link a method, data, substance or feature with the task it serves, the "
        "technique built on it, or the thing it is meant to study or cure.",
        "Include: medicine for an illness, training data of a model, a tool to observe "
        "something. Do not include: test data, side effects, components.",
        "What is employed, and to what end? The first field holds the former, the "
        "second the latter. Standing in the same sentence is not enough.",
    ),
    "PartOf": (
        "A piece and its whole.",
        "Link a component, stage, layer, subset or organ with what contains it.",
        "Does the text say that one is made up of the other, or that one sits within "
        "the other? The smaller one comes first. Two equal partners are JoinedWith.",
        "Include: the encoder of a network, leaves of a plant, a subset of a corpus. "
        "Do not include: a sort of something (KindOf), what is merely used.",
    ),
    "KindOf": (
        "A narrower term and its wider term.",
        "Link examples with the class that the text puts them in, one by one.",
        'Include: "X, a Y", "Ys such as X", "X and other Ys". Do not include: short '
        "forms in parentheses, pieces.",
        "Is each X a Y? Then this holds. If each Y has an X, it is PartOf.",
    ),
    "ComparedWith": (
        "Two terms weighed against each other.",
        "Link terms that the text calls better, worse, larger, smaller, alike or "
        "different with respect to each other. The earlier one comes first.",
        "Include: baselines that are beaten, treatments set against placebo, two "
        "regions or species contrasted. Do not include: items of a plain enumeration.",
        "Does the text hold one up to the other? Then give that pair a single time.",
    ),
    "JudgedBy": (
        "What is rated, and by which yardstick.",
        "Link a method, task, material or data set with the score that tells how good "
        "it is, or with the collection on which it is tried out.",
        "Include: benchmarks, error rates reached, properties a material is tested "
        "for. Do not include: data to learn from, effects on other things.",
        "How well does it do, and on what? The rated thing comes first. If instead it "
        "changes something outside itself, choose LeadsTo.",
    ),
    "LeadsTo": (
        "Cause and effect.",
        "Link what acts with what it causes, increases, weakens or stops, if the text "
        "states it as an effect.",
        'Include: "induces", "leads to", "slows", "because of". Do not include: "is '
        'associated with", "had no effect on", scores that a method reaches.',
        "Does the second come about or change through the first? The cause is the "
        "first field, also where the text names it last.",
    ),
    "JoinedWith": (
        "Two terms put together.",
        "Link methods, data or substances that are combined, blended, coupled or "
        "applied jointly. The earlier one comes first.",
        "Include: hybrids of two models, a drug plus exercise, merged data sets, "
        "alloys of two metals. Do not include: components of a named whole, "
        "alternatives.",
        "Do both act together on an equal footing? Then give the pair once. A mere "
        'list with "and" is not enough.',
    ),
}
