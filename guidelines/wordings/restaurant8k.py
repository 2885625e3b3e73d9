"""Further wordings for the guidelines of `guidelines.benchmarks.restaurant8k`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "People": (
        "How many guests the table is for.",
        "Mark the number of guests, in digits or in words. The noun for persons right behind it "
        "is kept, and figures for hours or addresses do not count.",
        "The size of the party as the user puts it, be it a bare figure, a count of grown-ups "
        "and children, or an expression that amounts to one person. Leave all other figures "
        "alone.",
    ),
    "Time": (
        "The hour at which the guests want to eat.",
        'Mark the time of day with its half or part of day, but without "at" or "around". On '
        "which day it is belongs to Date.",
        "From what clock time should the table be theirs? Take figures or words for it, also "
        "for midday. Days and dates are given as Date.",
    ),
    "Date": (
        "The day for which the table is booked.",
        "Mark a calendar day, a weekday or a word relative to today, such as one for this "
        'evening, and skip "on". What the clock shows is Time.',
        "Which day is meant? It may be written with month and number or counted from now. Hours "
        "and minutes are left to Time.",
    ),
    "FirstName": (
        "The given name for the booking.",
        "Mark the forename that the user states. What follows as the family's name is LastName, "
        "also when both come in one breath.",
        "Of the name under which the table is kept, only the part that parents choose is "
        "wanted. The inherited part is LastName.",
    ),
    "LastName": (
        "The surname for the booking, without forms of address.",
        "Mark the family's name that the user states. The forename before it is FirstName.",
        "Of the name under which the table is kept, the inherited part. Particles that belong "
        "to a surname are included, courtesy words are not, and the given part goes to "
        "FirstName.",
    ),
}
