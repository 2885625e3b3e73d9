"""Further wordings for the guidelines of `guidelines.benchmarks.fin_sec`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "Names of people, and words of role that replace the name of a party to the contract.",
        "Mark natural persons by name without their titles; mark also the defined terms for "
        "those who sign, lend, borrow or rent. A firm by its proper name is Organization.",
        "Individuals, and parties to a contract that are called by their function, the bank "
        "excepted. In a contract the two sides are often called by their function instead of "
        "their name, and such words count here in this set. Proper names of companies and banks "
        "do not, for they are Organization. Offices and forms of address before a name are left "
        "out.",
    ),
    "Organization": (
        "Companies, banks, courts and public bodies by name.",
        "Mark the whole name, with the letters for its legal form. The word for the bank that "
        "signs the contract counts too; any other function of a party is Person.",
        "Firms and authorities that a filing mentions. The span includes endings such as those "
        'for a corporation. The defined term "Bank" belongs here, while terms such as "Lender", '
        "which also replace a name, are Person. Places are Location.",
    ),
    "Location": (
        "Places by name, down to streets and buildings in an address.",
        "Mark states, counties, cities, streets and floors. Where a place is only a part of a "
        "firm's name, leave it there.",
        "Where someone sits or a law holds: each part of an address or of a mention of a place. "
        "Names of companies that contain a town stay whole and are Organization.",
    ),
    "Miscellaneous": (
        "Proper names that fit nowhere else, for instance languages, nationalities and laws.",
        "Mark a name only after Person, Organization and Location have been ruled out.",
        "What is left among names: acts and codes by title, tongues, peoples. It is rare. Most "
        "capitalized words of a contract are no names at all.",
    ),
}
