"""Further wordings for the guidelines of `guidelines.benchmarks.jnlpba`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Protein": (
        "Proteins, their families, complexes and domains, named or described.",
        "Mark the full phrase with the modifiers that say which protein it is. If its head noun "
        "is a gene or promoter, it is Dna; if it is a transcript, it is Rna.",
        "Molecules made of amino acids, under a name or a technical description such as a kind "
        "of factor. The span opens with the first word that narrows the meaning and closes with "
        'the head noun. The same name with "gene" behind it is Dna, with "mRNA" behind it Rna.',
    ),
    "Dna": (
        "Genes, and regions, sites or pieces of genetic material.",
        "Mark phrases whose head noun is a gene, promoter, enhancer, element, motif, vector or "
        "chromosome. Without such a noun the name mostly means the Protein.",
        "Anything made of double helix: genes with their names, control regions, binding "
        "sequences, plasmids. The last noun of the phrase decides. What is transcribed is Rna, "
        "what is translated is Protein.",
    ),
    "Rna": (
        "Transcripts and kinds of ribonucleic acid, by gene or in general.",
        "Mark the phrase with its head noun, which is a word for messenger or another "
        "transcript. The gene behind it is Dna.",
        "What is copied from a gene before a protein is made. Keep the noun for the copy within "
        "the span. Neither the template (Dna) nor the translated product (Protein) is meant.",
    ),
    "CellType": (
        "Kinds of cells as nature makes them, with words for state or origin.",
        "Mark normal cells of an organism together with their modifiers. If they are a cultured "
        "or altered line, choose CellLine.",
        "Cells as one finds them in blood, bone marrow or tissue. Surface markers and words "
        "such as those for activation belong to the span. What lives on in a flask under a name "
        "is CellLine.",
    ),
    "CellLine": (
        "Cells kept or altered in the laboratory, such as lines and clones.",
        "Mark named lines and phrases for cultured or transfected cells. Natural kinds are "
        "CellType.",
        "Cells that are a tool of research: immortal, cloned, given a foreign gene or grown in "
        "culture under a name. Taken fresh from a donor, they are CellType.",
    ),
}
