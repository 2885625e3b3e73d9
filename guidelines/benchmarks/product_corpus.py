"""Product corpus: which company provides which product, in texts of companies.

Source: https://github.com/DFKI-NLP/product-corpus. License: CC BY 4.0. Citation: Schön et al.
2018, "A Corpus Study and Annotation Schema for Named Entity Recognition and Relation Extraction
of Business Products", LREC. The label ``no_relation`` means an empty result.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class CompanyProvidesProduct(Relation):
    """A company makes, sells, develops or offers a product or service, and the sentence
    says so. Exclude products it only uses or buys, products of its rivals, and a
    company and a product that merely stand side by side."""

    company: str  # The company. Such as: "Nordlicht Optics"
    product: str  # The product or service. Such as: "welding goggles"


@dataclass
class Identity(Relation):
    """Two expressions of the sentence name the same company or the same product: full
    name and short form, name and description. Exclude a product line and one item of
    it."""

    first: str  # One expression.
    second: str  # The other.


LABELS: dict[str, type] = {
    "CompanyProvidesProduct": CompanyProvidesProduct,
    "Identity": Identity,
}
