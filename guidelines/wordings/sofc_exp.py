"""Further wordings for the guidelines of `guidelines.benchmarks.sofc_exp`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Material": (
        "Substances in or for a cell, by formula, name or abbreviation.",
        "Mark what electrodes, electrolytes, supports and gases consist of, dopants and "
        "composites included, as one span. The device that is built of it is Device.",
        "Which substance is it? Formulas with their fractions, short codes and names of gases "
        "count. A word that only tells the crystal type or the shape, with no substance, does "
        "not, and cells or stacks are Device.",
    ),
    "Quantity": (
        "Values with their units, measured or chosen.",
        "Mark figures for temperature, power, voltage, current, resistance, thickness or time, "
        "ranges and signs included. Fractions within a formula do not count.",
        "A number and what it is counted in, as one span. Figure numbers, references and "
        "compositions are no values in this sense.",
    ),
    "Device": (
        "Cells, stacks and test cells, by kind or as a single piece.",
        "Mark the word for the device with what tells its design. Its layers are Material.",
        "What is built and run to give current: a fuel cell of some type, a stack, a test "
        "piece. Electrodes and electrolytes are judged by their substance and go to Material.",
    ),
    "Experiment": (
        "A word that shows that cells or materials are made, run, measured or compared.",
        "Mark each such word as an event of its own and fill in what the sentence tells of "
        "materials, conditions and results. Plain descriptions of equipment and theory without "
        "a test are left out.",
        "Something was done or found in the laboratory, in this work or another, or is planned, "
        "or holds in general. The trigger is the verb or noun that reports it, such as one for "
        "making, testing or showing a value. One sentence with two such words gives two events.",
    ),
}
