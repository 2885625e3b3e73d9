"""Further wordings for the guidelines of `guidelines.benchmarks.bionlp13cg_ee`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Development": (
        "A part of the body or a tumor takes shape or moves on in its development.",
        "Mark words for formation and progress of anatomical structures. Getting larger is "
        "Growth, new vessels are BloodVesselDevelopment, and the rise of cancer is "
        "Carcinogenesis.",
    ),
    "BloodVesselDevelopment": (
        "New blood vessels arise or grow.",
        "Mark the technical word for it even if nothing else is said. When existing vessels are "
        "rebuilt, choose Remodeling.",
    ),
    "Growth": (
        "A tissue, a tumor or an organism becomes larger.",
        "Mark words for an increase in size of something living. If the number of cells is what "
        "rises, it is CellProliferation.",
    ),
    "Death": (
        "An organism loses its life, or keeps it where that is in question.",
        "Mark words for dying, killing and surviving of people and animals. The end of cells is "
        "CellDeath.",
    ),
    "CellDeath": (
        "Cells perish, by a program or by damage.",
        "Mark words for any way in which cells die, adjectives included. When a person or "
        "animal dies, it is Death.",
    ),
    "Breakdown": (
        "A structure of the body decays, is damaged or comes apart.",
        "Mark words for harm to tissues, organs and other structures. If a molecule is broken "
        "down, choose Catabolism.",
    ),
    "CellProliferation": (
        "Cells become more in number.",
        "Mark words for the multiplication of cells. A tissue that gets larger is Growth, and "
        "the splitting of one cell is CellDivision.",
    ),
    "CellDivision": (
        "One cell splits into two.",
        "Mark words for the process of dividing. If what matters is that there are more cells "
        "afterwards, choose CellProliferation.",
    ),
    "CellDifferentiation": (
        "A cell becomes specialized or matures.",
        "Mark words for the change of a cell into a special kind. If it becomes malignant, it "
        "is CellTransformation.",
    ),
    "Remodeling": (
        "An existing structure of the body is rebuilt or mended.",
        "Mark words for repair and rebuilding of tissue. When it is formed for the first time, "
        "choose Development.",
    ),
    "Reproduction": (
        "An organism has offspring or comes into the world.",
        "Mark words for breeding and birth of people or animals. The splitting of cells is "
        "CellDivision.",
    ),
    "Mutation": (
        "A gene, genome or chromosome is altered.",
        "Mark words for changes of the sequence, such as loss, gain or exchange of a piece. A "
        "methyl mark on it is DnaMethylation.",
    ),
    "Carcinogenesis": (
        "Cancer comes into being in a tissue or organism.",
        "Mark words for the rise of tumors. If a cell in a dish becomes malignant, it is "
        "CellTransformation; if cancer spreads, it is Metastasis.",
    ),
    "CellTransformation": (
        "A normal cell becomes a cancerous one.",
        "Mark words that say that cells are made malignant. When a tumor arises from them, "
        "choose Carcinogenesis.",
    ),
    "Metastasis": (
        "Cancer reaches another part of the body.",
        "Mark words for the spread of a tumor. Cells that merely wander are Localization.",
    ),
    "Infection": (
        "A microbe or virus infects an organism or cells.",
        "Mark words for being infected by something that lives or spreads by itself. Carrying "
        "genes into cells on purpose is PlannedProcess.",
    ),
    "Metabolism": (
        "The body processes a substance, and no more is said.",
        "Mark words for use and turnover where neither building up nor breaking down is stated. "
        "Building up is Synthesis, and breaking down is Catabolism.",
    ),
    "Synthesis": (
        "A substance other than a gene product is formed.",
        "Mark words for the production of small molecules. If a gene yields its product, it is "
        "GeneExpression.",
    ),
    "Catabolism": (
        "A molecule is taken apart into smaller ones.",
        "Mark words for the degradation of proteins and other molecules. When cells, tissues or "
        "organs come apart, choose Breakdown.",
    ),
    "AminoAcidCatabolism": (
        "The cell takes amino acids apart, under a technical name.",
        "Mark the term for this kind of metabolism whenever it is mentioned, with or without "
        "further details.",
    ),
    "Glycolysis": (
        "The cell takes sugar apart to gain energy.",
        "Mark the technical term for this pathway, also as an adjective, wherever it occurs in "
        "the sentence.",
    ),
    "GeneExpression": (
        "A gene gives rise to its product, or the product is there.",
        "Mark words for expression and too much or too little of it. When a step is named, "
        "choose Transcription or Translation.",
    ),
    "Transcription": (
        "A gene is read into RNA, or its RNA is measured.",
        "Mark words for making or detecting messenger RNA, including the phrase that joins it "
        "with a word for level or expression.",
    ),
    "Translation": (
        "RNA is turned into protein by the ribosome.",
        "Mark words that name this step of expression, and not those for expression in general.",
    ),
    "ProteinProcessing": (
        "A protein is trimmed or matured so that it can work.",
        "Mark words for a cut that activates or finishes a protein. If the protein is "
        "destroyed, choose Catabolism.",
    ),
    "Phosphorylation": (
        "Phosphate is attached to a protein.",
        "Mark the verb, noun or adjective that tells that a protein carries or receives "
        "phosphate, together with the residue if it is named.",
    ),
    "Dephosphorylation": (
        "Phosphate is removed from a protein.",
        "Mark the verb, noun or adjective that tells that a protein gives up phosphate, "
        "together with the residue if it is named.",
    ),
    "Acetylation": (
        "Acetyl is attached to a protein.",
        "Mark the verb, noun or adjective that tells that a protein carries or receives acetyl, "
        "together with the residue if it is named.",
    ),
    "Ubiquitination": (
        "A protein is labeled with ubiquitin.",
        "Mark the verb, noun or adjective that tells that a protein carries or receives "
        "ubiquitin, be it one or a chain.",
    ),
    "Glycosylation": (
        "A protein receives sugar residues.",
        "Mark the verb, noun or adjective that tells that sugar is bound to a protein, together "
        "with the site if it is named.",
    ),
    "DnaMethylation": (
        "Methyl groups are put on DNA.",
        "Mark words that tell that a gene or its promoter carries methyl, in normal or raised "
        "measure. When they are lost, choose DnaDemethylation.",
    ),
    "DnaDemethylation": (
        "Methyl groups are taken from DNA.",
        "Mark words that tell that a gene or its promoter gives up methyl. When they are added, "
        "choose DnaMethylation.",
    ),
    "Pathway": (
        "A chain of many reactions is mentioned as one thing.",
        "Mark words for signaling, cascades and cycles, along with the molecules after which "
        "they are called.",
    ),
    "Binding": (
        "Molecules or cells attach to each other.",
        "Mark words for contact and adhesion and list who takes part. An influence that needs "
        "no touch is Regulation.",
    ),
    "Dissociation": (
        "Bound partners let go of each other.",
        "Mark words for coming loose. If something is harmed or destroyed in the course of it, "
        "choose Breakdown.",
    ),
    "Localization": (
        "A molecule, cell or other thing moves somewhere or is there.",
        "Mark words for migration, invasion, uptake, release and presence. When it is a tumor "
        "that settles elsewhere, choose Metastasis.",
    ),
    "PlannedProcess": (
        "People do something on purpose, in the clinic or in the laboratory.",
        "Mark words for therapy, surgery, dosing, gene transfer and similar acts, with the drug "
        "or tool that is used. What happens by nature is not planned.",
    ),
    "Regulation": (
        "An influence on an entity or event whose direction is not told.",
        "Mark words for effect, role and control. If it goes up, choose PositiveRegulation, and "
        "if it goes down, NegativeRegulation.",
    ),
    "PositiveRegulation": (
        "An entity or event becomes more, begins or is made possible.",
        "Mark words for induction, promotion and increase, with what causes it and what is "
        "raised. If no direction is told, choose Regulation.",
    ),
    "NegativeRegulation": (
        "An entity or event becomes less, is blocked or ends.",
        "Mark words for inhibition, suppression and decrease, with what causes it and what is "
        "lowered. If no direction is told, choose Regulation.",
    ),
}
