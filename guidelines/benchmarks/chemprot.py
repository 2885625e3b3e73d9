"""ChemProt: how chemicals act on proteins and genes in PubMed abstracts.

Source: BioCreative VI, in the form of https://github.com/allenai/scibert, with the pair marked by
``<< >>`` and ``[[ ]]``. License: none stated for the data, so use it locally. Citation:
Krallinger et al. 2017, "Overview of the BioCreative VI chemical-protein interaction Track". Kept
for scoring: the examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class Inhibitor(Relation):
    """The chemical binds to the protein, mostly an enzyme, and blocks or lowers its
    activity. Exclude lowering its amount (Downregulator, IndirectDownregulator) and
    blocking a receptor (Antagonist)."""

    chemical: str  # The chemical. Such as: "leupeptin"
    protein: str  # The protein or gene it acts on. Such as: "chymotrypsin"


@dataclass
class Activator(Relation):
    """The chemical binds to the protein and raises its activity. Exclude receptors
    stimulated in place of their natural partner (Agonist) and raising the amount
    (Upregulator, IndirectUpregulator)."""

    chemical: str  # The chemical.
    protein: str  # The protein or gene it acts on.


@dataclass
class Agonist(Relation):
    """The chemical binds to a receptor and sets it off as its natural partner would.
    Exclude enzymes that are activated (Activator)."""

    chemical: str  # The chemical.
    protein: str  # The receptor.


@dataclass
class AgonistActivator(Relation):
    """An agonist of which the text also says that it raises the receptor's activity.
    Choose it only if both are stated; otherwise Agonist."""

    chemical: str  # The chemical.
    protein: str  # The receptor.


@dataclass
class AgonistInhibitor(Relation):
    """An agonist of which the text also says that it lowers activity, such as an
    inverse agonist. Choose it only if both are stated; otherwise Agonist or
    Inhibitor."""

    chemical: str  # The chemical.
    protein: str  # The receptor.


@dataclass
class Antagonist(Relation):
    """The chemical binds to a receptor and keeps its natural partner from acting.
    Exclude enzymes that are blocked (Inhibitor)."""

    chemical: str  # The chemical.
    protein: str  # The receptor.


@dataclass
class Upregulator(Relation):
    """The chemical raises the amount or expression of the protein by acting on it
    directly. Exclude effects through other steps (IndirectUpregulator)."""

    chemical: str  # The chemical.
    protein: str  # The protein or gene.


@dataclass
class Downregulator(Relation):
    """The chemical lowers the amount or expression of the protein by acting on it
    directly. Exclude effects through other steps (IndirectDownregulator)."""

    chemical: str  # The chemical.
    protein: str  # The protein or gene.


@dataclass
class IndirectUpregulator(Relation):
    """After the chemical is given, the protein's amount, expression or activity is
    higher, without direct contact being stated. Exclude direct activation
    (Activator)."""

    chemical: str  # The chemical.
    protein: str  # The protein or gene.


@dataclass
class IndirectDownregulator(Relation):
    """After the chemical is given, the protein's amount, expression or activity is
    lower, without direct contact being stated. Exclude direct inhibition
    (Inhibitor)."""

    chemical: str  # The chemical.
    protein: str  # The protein or gene.


@dataclass
class Substrate(Relation):
    """The protein works upon the chemical: it converts, breaks down, or carries it.
    Exclude what comes out of the reaction (ProductOf)."""

    chemical: str  # The chemical that is worked upon.
    protein: str  # The enzyme or carrier.


@dataclass
class ProductOf(Relation):
    """The chemical comes out of a reaction that the protein drives. Exclude what goes
    into it (Substrate)."""

    chemical: str  # The chemical that is made.
    protein: str  # The enzyme.


@dataclass
class SubstrateProductOf(Relation):
    """The chemical goes into one reaction of the protein and comes out of another.
    Choose it only if both are stated."""

    chemical: str  # The chemical.
    protein: str  # The enzyme.


LABELS: dict[str, type] = {
    "INHIBITOR": Inhibitor,
    "ACTIVATOR": Activator,
    "AGONIST": Agonist,
    "AGONIST-ACTIVATOR": AgonistActivator,
    "AGONIST-INHIBITOR": AgonistInhibitor,
    "ANTAGONIST": Antagonist,
    "UPREGULATOR": Upregulator,
    "DOWNREGULATOR": Downregulator,
    "INDIRECT-UPREGULATOR": IndirectUpregulator,
    "INDIRECT-DOWNREGULATOR": IndirectDownregulator,
    "SUBSTRATE": Substrate,
    "PRODUCT-OF": ProductOf,
    "SUBSTRATE_PRODUCT-OF": SubstrateProductOf,
}
