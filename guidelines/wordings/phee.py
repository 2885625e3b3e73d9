"""Further wordings for the guidelines of `guidelines.benchmarks.phee`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Subject": (
        "Whom it happens to: the patient or the group of patients.",
        "Take the full phrase for the person or people concerned, even if it is no more than "
        '"the patient", and fill in the details it holds. The doctors who write and people at '
        "large are not subjects.",
        "The one who takes the drug or suffers from it, as described in the sentence. Age, sex, "
        "origin, number and illnesses are details of the same phrase. Do not use it for authors "
        "of the report or for the population in general.",
    ),
    "Combination": (
        "Drugs used together, or acting upon each other, and the word that says so.",
        "Fill this in when two or more drugs are joined as one therapy or interact. Drugs given "
        "in turn, and drugs of which either one may be chosen, are no joint use.",
        "Several remedies at the same time. The connecting word is needed, and every drug that "
        "it connects. Mere listing of alternatives or of earlier and later courses does not "
        "qualify.",
    ),
    "Treatment": (
        "The therapy concerned, as a whole phrase with dose, way and reason.",
        "Take what was given or done to the patient, and fill in the details that stand near "
        "it. What was given later to mend the harm does not count, unless the event tells of "
        "that.",
        "A drug or another measure of care that the event is about. The phrase includes how "
        "much, how often, for how long and against what. An antidote or rescue after the side "
        "effect is a matter of its own.",
    ),
    "AdverseEvent": (
        "A drug or therapy harms a patient, or is suspected of it.",
        "Mark each link between a treatment and harm: side effects, poisoning, allergy, "
        "interaction, too high a dose. Doubt and denial are noted in their fields, not a reason "
        "to skip it. Help from the drug is TherapeuticEvent.",
        "Something bad befalls a patient, and the text connects it with what the patient was "
        "given. There is one event for each treatment together with all that it did. Signs of "
        "the illness that was being treated do not belong here, and improvement is "
        "TherapeuticEvent.",
    ),
    "TherapeuticEvent": (
        "A drug or therapy helps a patient, or is given in order to help.",
        "Mark statements that a treatment was used, worked or failed to work; failure is noted "
        "as negated. If the treatment did damage, that is AdverseEvent.",
        "Care and its benefit: somebody is treated, gets better, answers to the drug, is cured. "
        "An attempt without success counts and is denied in its field. Do not mark damage by "
        "the same drug here, for which there is AdverseEvent.",
    ),
}
