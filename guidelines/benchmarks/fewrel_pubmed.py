"""FewRel, PubMed part: ten relations between two marked terms of medicine.

Source: https://github.com/thunlp/FewRel, ``val_pubmed.json``; the relations are those of UMLS.
License: MIT. Citation: Gao et al. 2019, "FewRel 2.0: Towards More Challenging Few-Shot Relation
Classification", EMNLP. Every pair is related; the first field is the head in the data. The texts
are in lower case. The marked terms are inputs ``first`` and ``second``, in the order of the text,
which need not be that of the fields.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class InvolvesGeneProduct(Relation):
    """A process of life, the head, needs or uses a protein or other product of a gene.
    Exclude genes named for their part in it (GenePlaysRole)."""

    gene_product: str  # The gene product.
    process: str  # The process.


@dataclass
class InheritanceType(Relation):
    """A disease is passed on in a certain way, such as by a recessive gene. Exclude its
    cause (CausativeAgent)."""

    disease: str  # The disease.
    pattern: str  # The way it is passed on.


@dataclass
class NormalTissueOrigin(Relation):
    """A tumor or other disease grows out of a tissue. Exclude the place where it is
    found (PrimarySite)."""

    disease: str  # The disease.
    tissue: str  # The tissue it grows from.


@dataclass
class Ingredient(Relation):
    """A substance is in a drug or preparation. Exclude kinds of drugs
    (ClassifiedAs)."""

    product: str  # The preparation or salt.
    ingredient: str  # What is in it.


@dataclass
class PrimarySite(Relation):
    """A disease sits first of all in an organ or part of the body. Exclude the tissue
    it grows from (NormalTissueOrigin)."""

    disease: str  # The disease.
    site: str  # Where it sits.


@dataclass
class GeneInOrganism(Relation):
    """A gene belongs to a species. Exclude what the gene does (GenePlaysRole)."""

    organism: str  # The species.
    gene: str  # The gene.


@dataclass
class OccursIn(Relation):
    """A disease or finding belongs to an age, sex or group of people. Exclude parts of
    the body (PrimarySite)."""

    group: str  # The age, group or part of the body.
    finding: str  # What occurs there.


@dataclass
class CausativeAgent(Relation):
    """A germ, poison or substance causes a disease. Exclude genes (InheritanceType)."""

    disease: str  # The disease.
    agent: str  # What causes it.


@dataclass
class ClassifiedAs(Relation):
    """One term is a kind of the other. Exclude what it is made of (Ingredient)."""

    general: str  # The wider term.
    special: str  # The kind of it.


@dataclass
class GenePlaysRole(Relation):
    """A gene or its product takes part in, drives or stops a process. Exclude proteins
    used by a process that is the theme (InvolvesGeneProduct)."""

    process: str  # The process.
    gene: str  # The gene or its product.


LABELS: dict[str, type] = {
    "biological_process_involves_gene_product": InvolvesGeneProduct,
    "inheritance_type_of": InheritanceType,
    "is_normal_tissue_origin_of_disease": NormalTissueOrigin,
    "ingredient_of": Ingredient,
    "is_primary_anatomic_site_of_disease": PrimarySite,
    "gene_found_in_organism": GeneInOrganism,
    "occurs_in": OccursIn,
    "causative_agent_of": CausativeAgent,
    "classified_as": ClassifiedAs,
    "gene_plays_role_in_process": GenePlaysRole,
}
