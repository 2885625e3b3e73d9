"""Science papers: tasks, methods, data, measures, results and claims.

For abstracts and body text of papers in any empirical field; the examples lean on computing and the
natural sciences. Left out: reference lists, formulas, and molecular detail
(`guidelines.biomedicine`). One result is one instance, so a sentence may yield several.

Use: ``gollie-like extract --schema guidelines.science -f abstract.txt``
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Entity, Event, Free, Relation, Value


@dataclass
class Problem(Entity):
    """A task, problem or phenomenon that the work tries to solve or explain. Include
    the application if it narrows the task. Exclude the means of solving it (Method) and
    whole disciplines (Field)."""

    span: str  # Such as: "protein folding", "speech recognition in noise"


@dataclass
class Method(Entity):
    """A named or described procedure, model, algorithm, theory, or statistical test
    that someone applies or proposes. Include acronyms as separate mentions. Exclude
    physical instruments and software packages (Tool), measures of success (Metric), and
    bare words such as "our approach"."""

    span: str  # Such as: "ridge regression", "X-ray diffraction", "attention mechanism"


@dataclass
class Tool(Entity):
    """A named program, library, instrument, device or platform used to do the work.
    Include parts of a toolchain and web services. Exclude the abstract procedure that
    it carries out (Method) and collections of data (Dataset)."""

    span: str  # Such as: "MATLAB", "Hubble Space Telescope", "Illumina NovaSeq"


@dataclass
class Dataset(Entity):
    """A named or clearly identified collection of data, corpus, benchmark, survey or
    cohort. Include the version or year in its name. Exclude "the data" without a name,
    data formats, and single samples."""

    span: str  # Such as: "ImageNet", "the 2011 census", "UK Biobank"


@dataclass
class Material(Entity):
    """A substance, species, specimen or object that is studied or processed. Include
    generic names of samples under study. Exclude data about it (Dataset) and machines
    (Tool). In work on language or vision, the kind of text or image under study counts
    as Material."""

    span: str  # Such as: "graphene oxide", "zebrafish embryos", "news articles"


@dataclass
class Metric(Entity):
    """A quantity by which results are judged or compared: accuracy, error, yield, cost,
    a named score. Include abbreviations. Leave out the value. Exclude properties of
    nature that are simply under study, and settings of a method such as "learning
    rate"."""

    span: str  # Such as: "F1 score", "mean squared error", "conversion efficiency"


@dataclass
class Field(Entity):
    """A discipline or area of research by name. Include subfields and schools of
    research. Exclude single problems and methods, even if a community works on them,
    and departments as institutions."""

    span: str  # Such as: "condensed matter physics", "machine learning", "epidemiology"


@dataclass
class Setting(Value):
    """A number that fixes how the study was done: sample size, duration, temperature,
    hyperparameter. Include the unit. Exclude outcomes (Result) and page or figure
    numbers."""

    span: str  # Such as: "n = 214", "37 °C", "batches of 32"
    parameter: str | None  # What it fixes. Such as: "temperature", "participants"


@dataclass
class UsedFor(Relation):
    """A method, tool, dataset or material is applied to a problem, or serves another
    method, and the text says so. Include use that is only proposed. For example,
    "wavelets for edge detection". Exclude comparison of two methods (ComparedWith) and
    the mere mention of both."""

    means: Method | Tool | Dataset | Material  # What is used.
    purpose: Problem | Method  # What it is used for.


@dataclass
class ComparedWith(Relation):
    """The text sets two methods, tools or materials side by side to say which is better
    or how they differ. Include baselines. For example, "our parser outperforms a chart
    parser". Exclude a list of things used together."""

    first: Method | Tool | Material
    """The one whose result is stated, usually the new one."""
    second: Method | Tool | Material  # The one it is measured against.
    better: Literal["first", "second", "equal", "not stated"]
    """Which one the text favors."""


@dataclass
class Result(Event):
    """A finding with its figure or direction, got in this work or reported from
    another. Include negative and null results. Exclude aims, hypotheses (Claim), and
    settings. Use one instance for each figure."""

    mention: str  # The word that states it. Such as: "achieves", "increased"
    subject: str  # What the finding is about: method, group, material.
    metric: str | None  # What was measured. Such as: "accuracy", "crop yield"
    value: str | None  # The figure as written. Such as: "92.4%", "a twofold rise"
    dataset: str | None  # On which data or sample.
    significance: str | None  # Statistical support as written. Such as: "p < 0.01"


@dataclass
class Claim(Event):
    """What the authors conclude, propose or suppose beyond the figures: explanations,
    hypotheses, limits of the work, recommendations. Include cautious wording ("may").
    Exclude established knowledge in the introduction and plain results."""

    mention: str  # The verb or noun of claiming. Such as: "suggest", "hypothesize", "limitation"
    kind: Literal["conclusion", "hypothesis", "limitation", "recommendation"]
    """What sort of claim."""
    statement: Free  # The claim in one sentence of your own.
