"""Further wordings for the guidelines of `guidelines.benchmarks.dstc8_spans`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "FromLocation": (
        "Buses: where the journey begins, as a city.",
        "Mark the town of departure in a search for a bus. The town of arrival is ToLocation.",
        "Buses: the user wants to get away from this city. Take its name, with the state if it "
        "is given, but not the destination (ToLocation).",
    ),
    "ToLocation": (
        "Buses: where the journey ends, as a city.",
        "Mark the town of arrival in a search for a bus. The town of departure is FromLocation.",
        "Buses: the user wants to get to this city. Take its name, with the state if it is "
        "given, but not the starting point (FromLocation).",
    ),
    "LeavingDate": (
        "Buses: the date of departure, without the preposition.",
        "Mark the day on which the bus should go, named by calendar, weekday or distance from "
        "today.",
        "Buses: when does the user set off? Only the expression for the day counts, be it a "
        'date or a word such as one for the coming day, and "on" is left outside.',
    ),
    "CityOfEvent": (
        "Events: the town where the show or game is on.",
        "Mark the city in a search for something to attend. Halls and stadiums by name are not "
        "wanted.",
        "Events: in which city does the user look for a concert or match? Give that name and no "
        "venue.",
    ),
    "EventDate": (
        "Events: on which day it takes place, without the preposition.",
        "Mark the day of a show or game, by calendar or relative to today. Hours are left out.",
        'Events: the date that the user has in mind for going out. Drop "on" before it and the '
        "time of day after it.",
    ),
    "EventName": (
        "Events: who plays or what is shown, by name.",
        "Mark performers, teams and shows. A mere kind of music or sport is Subcategory.",
        "Events: the user asks for something particular, be it a band, a club or a festival. "
        "Its name is wanted; a general kind goes to Subcategory.",
    ),
    "Subcategory": (
        "Events: the style of music or the kind of sport.",
        "Mark the word that says what sort of show or game it should be. Names of those who "
        "appear are EventName.",
        "Events: the user has no one in mind but a taste. The genre or discipline is wanted "
        "here, and a certain artist or team is EventName.",
    ),
    "Area": (
        "Homes: where the flat or house should be.",
        "Mark the town or quarter in a search for a home. A street with a number does not count.",
        "Homes: in which city or part of a region does the user want to live? Give its name; "
        "exact addresses are left out.",
    ),
    "VisitDate": (
        "Homes: the day for a viewing, without the preposition.",
        "Mark the day on which the user would like to look at the place, as a date or counted "
        "from now.",
        'Homes: an appointment is made to see the property. The day of it is wanted, and "on" '
        "stays outside.",
    ),
    "PickupCity": (
        "Rental cars: the town in which the rental begins.",
        "Mark the city where the user gets the car. A named station or airport is not wanted.",
        "Rental cars: in which city should the car stand ready? Give the name of the city only, "
        "with the state if it is said.",
    ),
    "PickupDate": (
        "Rental cars: the first day of the rental.",
        "Mark the day on which the user gets the car. When it is brought back is DropoffDate.",
        "Rental cars: from which day on is the car needed? Take a date, a weekday or a relative "
        "expression; the end of the rental is DropoffDate.",
    ),
    "PickupTime": (
        "Rental cars: the hour at which the user gets the car.",
        'Mark the clock time of the start of the rental, and leave "at" outside.',
        "Rental cars: when on that day will the user come for the car? Figures or words for the "
        "hour count, with the half of the day if it is said.",
    ),
    "DropoffDate": (
        "Rental cars: the last day of the rental.",
        "Mark the day on which the user brings the car back. When it is fetched is PickupDate.",
        "Rental cars: until which day is the car needed? Take a date, a weekday or a relative "
        "expression; the start of the rental is PickupDate.",
    ),
}
