"""Further wordings for the guidelines of `guidelines.benchmarks.product_corpus`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "CompanyProvidesProduct": (
        "A company and something that it makes, sells or offers.",
        "Report a pair only when the sentence states that the product or service comes from "
        "that company. Customers and users do not provide it, competitors do not either, and "
        "standing in the same sentence is no proof.",
        "Who supplies what? The supplier may develop, build, sell or run the product or "
        "service. If the company buys or applies it, if it belongs to a rival, or if no link is "
        "stated at all, there is nothing to report.",
    ),
    "Identity": (
        "Two names or descriptions in the sentence that mean the same company or product.",
        "Report a full name and its abbreviation, or a name and a phrase that describes the "
        "same thing. A family of products and one model of it are not the same.",
        "Both expressions point to one and the same firm, or to one and the same product. Test "
        "it by exchanging them: the sentence must keep its sense. Something wider and something "
        "narrower, such as a line and an item in it, fail this test.",
    ),
}
