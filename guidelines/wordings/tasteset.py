"""Further wordings for the guidelines of `guidelines.benchmarks.tasteset`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Food": (
        "The ingredient itself, as a noun with words that tell its kind.",
        "Mark what goes into the dish: foods and drinks by name. Amounts, colors, flavors and "
        "ways of preparing it have classes of their own, and a piece such as a leg or leaf is "
        "Part.",
        "Something edible, from the first to the last word of its usual name. A word stays "
        "inside if without it the ingredient would be another one; it stays outside if it only "
        "tells how much, which color, what size or how it was treated.",
        "Refers to edible things by name. Include nouns that narrow the kind. Do not include: "
        "measure, hue, flavor word, state, preparation, or a separately named piece (Part).",
    ),
    "Quantity": (
        "How much or how many, without the unit.",
        "Mark figures, fractions, ranges and vague amounts. The measure that follows is Unit; "
        "figures in the size of a can or a cut are PhysicalQuality.",
        "The amount of an ingredient, in digits or words. Stop before the word that names the "
        "measure (Unit).",
        "Unlike Unit, which names the measure, the amount itself is marked here: whole numbers, "
        "fractions, ranges, loose amounts in words.",
    ),
    "Unit": (
        "Measures and containers in which an ingredient is counted.",
        "Mark words for spoons, weights, packages and natural pieces, shortened or in full. "
        "What stands before them is Quantity.",
        "The word behind the number that says of what there are so many, unless it is the "
        "ingredient. The number itself is not included.",
        "Include: spoons, cups, weights, packs, bunches, cloves, slices, with their "
        "abbreviations. Do not include: the figure that precedes.",
    ),
    "Process": (
        "What the cook does to the ingredient.",
        "Mark verbs of preparation, mostly as participles and with their adverbs. A state in "
        "which the thing is bought is PhysicalQuality.",
        "Cutting, heating, mixing, cleaning: an action on the food, done before or while "
        "cooking. What the ingredient is used for is Purpose.",
        "This class covers kitchen work on an ingredient, usually a past participle, with an "
        "adverb that goes with it. States from the shop are PhysicalQuality.",
    ),
    "PhysicalQuality": (
        "The shape, size, temperature or make of an ingredient as it comes.",
        "Mark words for a state rather than an action. How it looks in color is Color, how it "
        "tastes is Taste, and what the cook does is Process.",
        "Properties that one could feel, measure or read on the package, among them freshness, "
        "fat content and dimensions. Actions carried out in the kitchen belong to Process.",
        "Unlike Process, which is done by the cook, a condition that the ingredient already has "
        "is marked here: dimensions, firmness, freshness, fat, cold.",
    ),
    "Color": (
        "Words for the color of an ingredient.",
        "Mark the color where it describes the food. If name and color cannot be parted without "
        "changing the food, leave it in.",
        "Of which shade is the ingredient? Only that word is wanted, not the noun after it.",
        "Refers to a hue that describes what is cooked, as one word apart from the noun.",
    ),
    "Taste": (
        "Words that tell how an ingredient tastes.",
        "Mark adjectives of flavor or of seasoning. Something that gives flavor and is itself "
        "an ingredient is Food.",
        "How is it on the tongue: sugary, sharp, salted or free of it? The describing word is "
        "taken, not the spice.",
        "Include: words for sweetness, salt, sourness, heat and their absence. Do not include: "
        "things that one buys for their flavor (Food).",
    ),
    "Purpose": (
        "What an ingredient serves for in the recipe.",
        "Mark the whole phrase that tells the use, from its preposition on. Words that give an "
        "amount by liking count only if nothing else tells the use.",
        "Why is it on the list? A phrase may say that it greases a pan, tops the dish or "
        "accompanies it; take the phrase in full.",
        "Refers to the end for which something is on the list, from the preposition to the last "
        "word of the phrase.",
    ),
    "Part": (
        "A piece of an animal or plant, as a word beside the food.",
        "Mark the noun for a cut, organ, leaf, peel or the like when the food has its own noun. "
        "If the noun alone names the food, it is Food.",
        "From which bit of the animal or plant it is taken. The bit is marked here, the animal "
        "or plant is Food.",
        "Unlike Food, which is the whole plant or animal, the portion of it that goes into the "
        "dish is marked here if it has a word of its own.",
    ),
}
