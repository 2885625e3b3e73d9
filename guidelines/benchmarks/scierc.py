"""SciERC: scientific terms and their relations in abstracts on artificial intelligence.

Source: http://nlp.cs.washington.edu/sciIE. License: none stated, so use it locally. Citation: Luan
et al. 2018, "Multi-Task Identification of Entities, Relations, and Coreference for Scientific
Knowledge Graph Construction", EMNLP. The first field of a relation is its head, the second its
tail. Kept for scoring: the examples here do not come from the data.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity, Relation


@dataclass
class Task(Entity):
    """A problem to solve, an application, or a process to build a system for. Take the
    longest noun phrase without article. Exclude the technique that solves it (Method)
    and what is measured (Metric)."""

    span: str  # Such as: "lip reading", "recipe generation", "street sign detection"


@dataclass
class Method(Entity):
    """A technique, model, algorithm, system, tool, formalism or theory with a name or a
    description of its own. Include qualifiers ("linear", "neural"). Exclude bare
    "method" or "model" (Generic) and the parts it computes with
    (OtherScientificTerm)."""

    span: str  # Such as: "spiking neural network", "beam stack search", "HyperNEAT"


@dataclass
class Metric(Entity):
    """A measure or quality by which systems are judged: scores, error rates, time,
    robustness. Leave out values. Exclude quantities that are simply computed inside a
    method (OtherScientificTerm)."""

    span: str  # Such as: "cosine distance error", "latency in milliseconds", "G-mean"


@dataclass
class Material(Entity):
    """Data, corpora, resources, kinds of text, speech or images, languages, that are
    used or studied. Exclude programs (Method) and features taken from the data
    (OtherScientificTerm)."""

    span: str  # Such as: "satellite photographs", "Icelandic"


@dataclass
class OtherScientificTerm(Entity):
    """A technical noun phrase that is none of the above: features, parameters,
    structures, phenomena, conditions, representations. Decide for Task, Method, Metric
    or Material first. Exclude everyday words."""

    span: str  # Such as: "hash buckets", "sandhi rules", "occluded lane markings"


@dataclass
class Generic(Entity):
    """A general word or pronoun that stands for a task, method or other term of the
    abstract: approach, system, method, model, data, it. Take the bare noun with an
    adjective at most. Exclude phrases that name the thing by themselves."""

    span: str  # Such as: "said framework", "the aforesaid technique"


@dataclass
class UsedFor(Relation):
    """One thing is used, applied or proposed for another, models it, trains it, or is
    its basis or input. Include "based on" (the base is used for what is built on it).
    Exclude measuring (EvaluateFor) and being a part (PartOf)."""

    means: Entity  # What is used.
    purpose: Entity  # What it is used for, or what is built with it.


@dataclass
class FeatureOf(Relation):
    """The first belongs to the second as a property, condition, domain or kind of data
    it works under. Exclude components that could be taken out (PartOf)."""

    feature: Entity  # The property or setting.
    bearer: Entity  # What has it.


@dataclass
class HyponymOf(Relation):
    """The first is a kind or an instance of the second ("such as", "including", "is
    a"). Exclude parts, and items that merely stand in one list."""

    narrower: Entity  # The special case.
    broader: Entity  # The general term.


@dataclass
class PartOf(Relation):
    """The first is a component, step or member of the second. Exclude properties
    (FeatureOf) and kinds (HyponymOf)."""

    part: Entity  # The component.
    whole: Entity  # What contains it.


@dataclass
class EvaluateFor(Relation):
    """The first is a measure, data set or test by which the second is judged. Exclude
    data that only trains a method (UsedFor)."""

    measure: Entity  # The metric, data or task used for judging.
    judged: Entity  # What is judged.


@dataclass
class Compare(Relation):
    """Two things are set against each other: better, worse, alternative, unlike. Order
    has no meaning. Exclude lists of things used together (Conjunction)."""

    first: Entity  # One of the two.
    second: Entity  # The other.


@dataclass
class Conjunction(Relation):
    """Two things of like role stand side by side, joined by "and", "or" or a comma, or
    used together. Order has no meaning. Exclude contrast (Compare) and pairs in which
    one serves the other."""

    first: Entity  # One of the two, usually the earlier.
    second: Entity  # The other.


LABELS: dict[str, type] = {
    "Task": Task,
    "Method": Method,
    "Metric": Metric,
    "Material": Material,
    "OtherScientificTerm": OtherScientificTerm,
    "Generic": Generic,
    "USED-FOR": UsedFor,
    "FEATURE-OF": FeatureOf,
    "HYPONYM-OF": HyponymOf,
    "PART-OF": PartOf,
    "EVALUATE-FOR": EvaluateFor,
    "COMPARE": Compare,
    "CONJUNCTION": Conjunction,
    "Used-for": UsedFor,
    "Feature-of": FeatureOf,
    "Hyponym-of": HyponymOf,
    "Part-of": PartOf,
    "Evaluate-for": EvaluateFor,
    "Compare": Compare,
    "Conjunction": Conjunction,
}
