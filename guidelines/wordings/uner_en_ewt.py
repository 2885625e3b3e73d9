"""Further wordings for the guidelines of `guidelines.benchmarks.uner_en_ewt`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "People, animals and characters who are called by a name.",
        "Mark first names, surnames and full names wherever they stand, even below a mail or in "
        "its header. Forms of address and titles are not part of the span.",
        "Whoever bears a name of their own, real or invented, pets included. A login that hides "
        "the real name is not marked, and neither is a word for a nation's people. Keep the "
        "span to the name itself and let a courtesy word or academic degree go.",
        "Refers to an individual by proper name: relatives, colleagues, politicians, heroes of "
        "fiction, pets. Include short signatures. Do not include: courtesy titles, peoples, "
        "screen names that tell no real name.",
    ),
    "Location": (
        "Named places, natural or built, where something can be or happen.",
        "Mark the names of lands, towns, regions, rivers, streets, parks and buildings; a hotel "
        'or store counts if the writer went there. Words such as "here", and adjectives made '
        "from a country, do not count.",
        "Anything with a proper name that one can go to or live in. The hard case is a country "
        "that speaks, decides or fights: called by its plain name it stays here, while a "
        "ministry, army or parliament with a name of its own is Organization. A restaurant that "
        "is reviewed as a spot to visit stays here.",
        "Unlike bodies that act (Organization), geographical and built places with a name are "
        "marked here: states, capitals, rivers, highways, hotels and eateries one visits. Leave "
        'out "there" and words for nationalities.',
    ),
    "Organization": (
        "Companies, agencies, schools, teams and other bodies with a name.",
        "Mark a group of people that acts under one name, in full or by initials. The things it "
        "makes are not meant, and mere places are Location.",
        "Bodies that employ, rule, teach, publish, play or campaign, from a local club to an "
        "international agency. Abbreviations count like full names. Watch for names that serve "
        "both as body and as place, and for brands: a product that is bought or used gets no "
        "mark at all.",
        "This class covers institutions and groups under their names: corporations, ministries, "
        "militias, universities, newspapers, clubs, bands. Initials suffice. Goods called after "
        "the firm and sites on the map (Location) are left out.",
    ),
}
