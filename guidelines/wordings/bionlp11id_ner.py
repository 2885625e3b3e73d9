"""Further wordings for the guidelines of `guidelines.benchmarks.bionlp11id_ner`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Protein": (
        "Genes and gene products by name, symbol or locus tag.",
        "Mark proteins, genes, RNAs and subunits. Several genes under common control are "
        "RegulonOperon, and the microbe is Organism.",
        "A single gene, or the molecule it encodes, as called in the text. A mutant counts when "
        "it is called after its gene and the gene is what matters. Broad families without a "
        "name of their own do not count; sets of genes transcribed together are RegulonOperon.",
    ),
    "Organism": (
        "Living things by species, strain or everyday name, viruses included.",
        "Mark bacteria, animals, people and viruses, with the code of the strain. Their cells "
        "and proteins are not meant.",
        "Who infects, and who is infected: a genus, a serovar, a strain with its number, a "
        "mutant called as a strain, a host animal. Pieces of the organism, from tissue down to "
        "molecule, stay out.",
    ),
    "Chemical": (
        "Small substances by name, from antibiotics to metals.",
        "Mark compounds and classes that have a chemical name. Proteins and broths for growing "
        "microbes do not count.",
        "Molecules that are neither genes nor proteins: sugars, fats, acids, salts, dyes, "
        "signaling nucleotides, drugs against microbes. A mixture such as a medium is not a "
        "substance in this sense.",
    ),
    "RegulonOperon": (
        "Genes that are transcribed or regulated as a set, by the name of the set.",
        "Mark operons and regulons, also where the name stands without those words but the "
        "whole set is meant. One gene of it is Protein.",
        "A cluster or network of genes under one switch. Its name is often built from the names "
        "of its members; if just one of these is spoken of, choose Protein.",
    ),
}
