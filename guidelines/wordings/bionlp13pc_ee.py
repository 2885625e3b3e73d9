"""Further wordings for the guidelines of `guidelines.benchmarks.bionlp13pc_ee`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Conversion": (
        "One substance turns into a different one.",
        "Mark words for synthesis, splitting by water, metabolism and other reactions that "
        "change what a substance is. A protein that gets a group such as phosphate has its own "
        "class (Phosphorylation).",
        "Reactants go in, products come out. Use it for reactions without a class of their own; "
        "where a certain group is added or taken off, the class of that reaction comes first.",
    ),
    "Phosphorylation": (
        "A molecule receives a phosphate group.",
        "Mark the word that tells of adding phosphate. When phosphate is removed, it is "
        "Dephosphorylation.",
        "A kinase or something else attaches phosphate to its target, at a residue or "
        "unspecified. The way back is Dephosphorylation.",
    ),
    "Dephosphorylation": (
        "A molecule loses a phosphate group.",
        "Mark the word that tells of removing phosphate. When phosphate is added, it is "
        "Phosphorylation.",
        "A phosphatase or something else strips phosphate from its target. The way there is "
        "Phosphorylation.",
    ),
    "Acetylation": (
        "A molecule receives an acetyl group.",
        "Mark the word that tells of adding acetyl. When it is removed, choose Deacetylation.",
        "Acetyl is attached to the target, mostly by an enzyme and at a certain residue. The "
        "opposite is Deacetylation.",
    ),
    "Deacetylation": (
        "A molecule loses an acetyl group.",
        "Mark the word that tells of removing acetyl. When it is added, choose Acetylation.",
        "Acetyl is stripped from the target, mostly by an enzyme and at a certain residue. The "
        "opposite is Acetylation.",
    ),
    "Methylation": (
        "A molecule receives a methyl group; DNA counts as well.",
        "Mark the word that tells of adding methyl. When it is removed, choose Demethylation.",
        "Methyl is attached to a protein or to a stretch of DNA. The opposite is Demethylation.",
    ),
    "Demethylation": (
        "A molecule loses a methyl group.",
        "Mark the word that tells of removing methyl. When it is added, choose Methylation.",
        "Methyl is stripped from a protein or from DNA. The opposite is Methylation.",
    ),
    "Ubiquitination": (
        "A molecule is joined to ubiquitin.",
        "Mark the word for attaching ubiquitin, once or as a chain. When it is taken off, "
        "choose Deubiquitination; when the target is then destroyed, that is Degradation.",
        "A ligase labels its target with ubiquitin. The label's loss is Deubiquitination, and "
        "the destruction of the target is another event (Degradation).",
    ),
    "Deubiquitination": (
        "A molecule is freed from ubiquitin.",
        "Mark the word for taking ubiquitin off. When it is put on, choose Ubiquitination.",
        "The label of ubiquitin is cut from its target by an enzyme. The opposite is "
        "Ubiquitination.",
    ),
    "Hydroxylation": (
        "A molecule receives a hydroxyl group.",
        "Mark the word that tells of adding hydroxyl. Reactions of other kinds are Conversion.",
        "Hydroxyl is attached to the target, at a residue that may be named. What turns one "
        "substance into another in a different way is Conversion.",
    ),
    "Localization": (
        "A molecule is found at some place of the cell.",
        "Mark words for being or staying somewhere. Getting there is Transport.",
        "The text says where a molecule sits, before or after something. If the stress lies on "
        "the way from one place to the next, use Transport.",
    ),
    "Transport": (
        "A molecule goes from one place of the cell to another.",
        "Mark words for import, export, recruitment and other movement. Just being there is "
        "Localization.",
        "Start and goal may be named or not, but the molecule moves. Once it rests, the class "
        "is Localization.",
    ),
    "GeneExpression": (
        "A gene yields its product, or the product is present.",
        "Mark words for expression in general. If a step is named, choose Transcription or "
        "Translation.",
        "Activity of a gene without saying at which step. RNA synthesis by name is "
        "Transcription, protein synthesis by name is Translation.",
    ),
    "Transcription": (
        "A gene is copied into RNA.",
        "Mark words for making RNA. When protein is made, it is Translation.",
        "The first step of expression, from DNA to a transcript. The second step is Translation.",
    ),
    "Translation": (
        "RNA is read to make protein.",
        "Mark words for making protein at the ribosome. If no step is named, it is GeneExpression.",
        "The second step of expression, from transcript to protein. Expression without a named "
        "step is GeneExpression.",
    ),
    "Degradation": (
        "A molecule is broken into pieces and lost.",
        "Mark words for decay and turnover. If bound partners let go of each other, it is "
        "Dissociation.",
        "The molecule itself is destroyed. Where only the bond between molecules is undone, "
        "choose Dissociation.",
    ),
    "Activation": (
        "A molecule switches to its active form.",
        "Mark words that say that a molecule becomes active. More of it, or a boost to an "
        "event, is PositiveRegulation.",
        "The state changes, not the amount: off before, on after. An increase, or the start of "
        "a process, belongs to PositiveRegulation.",
    ),
    "Inactivation": (
        "A molecule switches to its inactive form or is put out of action.",
        "Mark words for loss of function and knocking out. Less of it is NegativeRegulation.",
        "The state changes, not the amount: on before, off after, also by removing the gene. A "
        "decrease belongs to NegativeRegulation.",
    ),
    "Binding": (
        "Molecules join and form a complex.",
        "Mark words for interaction and assembly, and list all partners. Influence without "
        "touch is Regulation.",
        "Two or more molecules come to hold each other; the complex may be named as the "
        "product. If one only affects another, choose Regulation.",
    ),
    "Dissociation": (
        "A complex comes apart, or sets a part free.",
        "Mark words for release and falling apart. Destruction of a molecule is Degradation.",
        "Partners that held each other let go, and each remains whole. If one is destroyed, "
        "choose Degradation.",
    ),
    "Pathway": (
        "A process of many steps is mentioned by name.",
        "Mark words for signaling, cascades, cycles and similar chains. A reaction on its own "
        "has a class of its own.",
        "A chain of reactions seen as one thing, often called after a molecule in it. One "
        "single step does not count.",
    ),
    "Regulation": (
        "An influence on an entity or event, without saying in which direction.",
        "Mark words for control, effect and role. With a direction, use PositiveRegulation or "
        "NegativeRegulation.",
        "Something depends on something else, and no more is known. Upward or enabling "
        "influence is PositiveRegulation, downward or blocking influence is NegativeRegulation.",
    ),
    "PositiveRegulation": (
        "An entity or event is raised, started or made possible.",
        "Mark words for promotion, induction and need. The switch of a molecule into its active "
        "form is Activation.",
        "More of something, or something that would not happen otherwise. If the text says of a "
        "molecule that it becomes active, choose Activation.",
    ),
    "NegativeRegulation": (
        "An entity or event is lowered, blocked or ended.",
        "Mark words for suppression, reduction and prevention. The switch of a molecule into "
        "its inactive form is Inactivation.",
        "Less of something, or none. If the text says of a molecule that it becomes inactive, "
        "choose Inactivation.",
    ),
}
