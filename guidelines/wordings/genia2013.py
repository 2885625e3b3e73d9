"""Further wordings for the guidelines of `guidelines.benchmarks.genia2013`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "GeneExpression": (
        "A gene product is made by cells or is found in them.",
        "Mark words for expression or production of a protein, also where its lack is reported. "
        "Making RNA alone is Transcription; more or less of it is PositiveRegulation or "
        "NegativeRegulation.",
        "The gene is active as shown by its product. Presence in a cell is enough, and absence "
        "counts as well. The word for a rise or fall is a separate event (PositiveRegulation, "
        "NegativeRegulation), and messenger RNA belongs to Transcription.",
    ),
    "Transcription": (
        "RNA is copied from a gene.",
        "Mark words for the copying of a gene or for the level of its messenger RNA. The "
        "protein that follows is GeneExpression.",
        "The step from DNA to RNA, stated as such or seen in a measurement of transcripts. When "
        "no RNA is spoken of, GeneExpression is the better choice.",
    ),
    "ProteinCatabolism": (
        "A protein is degraded until it is gone.",
        "Mark words for the breakdown of a protein. A cut that only matures it does not count.",
        "The cell destroys one of its proteins, and the sentence says so. Trimming into an "
        "active form is something else.",
    ),
    "Localization": (
        "A protein gets to, or stays at, a place within or outside the cell.",
        "Mark words for movement, secretion, import, export or presence at a site. Attachment "
        "to a partner is Binding.",
        "Where is the protein, or where does it go? The word that tells it is the trigger. If a "
        "molecule rather than a place holds it, choose Binding.",
    ),
    "Binding": (
        "Molecules touch and hold each other: proteins, DNA or other partners.",
        "Mark words for interaction or assembly and list all proteins that take part. If one "
        "merely affects the other, it is Regulation.",
        "Physical contact is what counts, whether between two proteins or of a protein with a "
        "stretch of DNA. An influence at a distance belongs to Regulation.",
    ),
    "ProteinModification": (
        "A chemical change of a protein whose kind is not told.",
        "Mark general words for such a change. If the group is named, use Phosphorylation, "
        "Ubiquitination, Acetylation or Deacetylation.",
        "Something is attached to or taken off a protein, but the text leaves open what. As "
        "soon as it is specific, the specific class takes it.",
    ),
    "Phosphorylation": (
        "A protein receives a phosphate group.",
        "Mark the word that tells of the attachment of phosphate. Taking it off is not meant.",
        "A kinase or another agent puts phosphate on a protein, at a residue that may be named. "
        "The reverse reaction does not count.",
    ),
    "Ubiquitination": (
        "A protein is tagged with ubiquitin.",
        "Mark the word for attaching one ubiquitin or a chain. What happens to the tagged "
        "protein afterwards is ProteinCatabolism.",
        "A ligase joins ubiquitin to a target. If the sentence goes on to its destruction, that "
        "is a second event of the class ProteinCatabolism.",
    ),
    "Acetylation": (
        "A protein receives an acetyl group.",
        "Mark the word that tells of the attachment of acetyl. Its loss is Deacetylation.",
        "An acetyl group is added at a residue of the target. When an enzyme takes it away, use "
        "Deacetylation.",
    ),
    "Deacetylation": (
        "A protein loses an acetyl group.",
        "Mark the word that tells of the removal of acetyl. The reverse is Acetylation.",
        "An enzyme strips an acetyl group from its target. When the group is added, use "
        "Acetylation.",
    ),
    "Regulation": (
        "An influence on a protein or event, direction unknown.",
        "Mark words for control, effect or dependence that leave open whether there is more or "
        "less. With a direction, use PositiveRegulation or NegativeRegulation.",
        'One thing matters for another, and that is all the text tells. If one can say "up" or '
        '"on", it is PositiveRegulation; if "down" or "off", it is NegativeRegulation.',
    ),
    "PositiveRegulation": (
        "A protein or event is raised, started or made possible.",
        "Mark words for induction, activation, increase or need. Without a direction it is "
        "Regulation.",
        "After the influence there is more of it, or it happens at all. The cause may be a "
        "protein or another event, or not be named. If the text leaves the direction open, "
        "choose Regulation.",
    ),
    "NegativeRegulation": (
        "A protein or event is lowered, blocked or brought to an end.",
        "Mark words for inhibition, loss, decrease or lack. Without a direction it is Regulation.",
        "After the influence there is less of it, or nothing. The cause may be a protein or "
        "another event, or not be named. If the text leaves the direction open, choose "
        "Regulation.",
    ),
}
