"""Further wordings for the guidelines of `guidelines.benchmarks.re3d`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Organization": (
        "People acting together as a body: armies, governments, parties, companies, militias, "
        "coalitions.",
        "Mark groups that do something jointly, under a name, a description or a pronoun. A "
        "single human being is Person, and a country as a stretch of land is Location.",
        "Any collective that can decide, fight or speak. Names, general descriptions such as "
        '"the militants" and words such as "we" all count, and a state counts when it acts. The '
        "same state is Location where something merely happens in it, and one man or woman is "
        "Person even when speaking for the group.",
        "Refers to collective actors. Include: alliances, ministries, units, tribes that fight, "
        "aid agencies, firms, rebels, states as they act, and expressions that stand for any of "
        "them. Do not include: individuals (Person) and territory (Location).",
    ),
    "Location": (
        "Places and areas, whether they have a name or are just described.",
        "Mark where things are or happen: towns, lands, waters, bases, camps, houses, borders. "
        "A state that acts is Organization, and figures on a grid are Coordinate.",
        "Somewhere on earth, from a continent to a building. Take descriptive words along, for "
        "example the side of a land or its distance from a town, if they are part of the "
        "phrase. Latitude and longitude belong to Coordinate; capitals and countries that "
        "negotiate or fight belong to Organization.",
        "This class covers spatial things: territories, settlements, facilities, natural "
        "features, and vague areas described in words. Figures that fix a point are Coordinate.",
    ),
    "Person": (
        "One human being, by name, office, description or pronoun.",
        "Mark each expression for an individual, and keep rank and name together in one span. "
        "Several people at once are Organization.",
        "Who is spoken of, as a single man or woman? The phrase may be a full name with its "
        'title, a bare title, a noun such as "the driver", or a pronoun. Crowds, families and '
        "other groups are left to Organization.",
        "Unlike Organization, which is for many, an individual is marked here, however referred "
        "to: full name with title, office alone, kinship, pronoun.",
    ),
    "Nationality": (
        "Words that tell of which people, faith or language somebody or something is.",
        "Mark adjectives and nouns made from nations, ethnic groups or religions. The land "
        "itself is Location.",
        "Belonging to a people, a religion or a tongue, in a word. Even inside a longer phrase "
        "it can be marked, whereas the name of the state stays with Location or, if it acts, "
        "with Organization.",
        "Refers to belonging by birth, creed or tongue, expressed in one word. Include nouns "
        "for members of a people. The territory is Location.",
    ),
    "Temporal": (
        "When something is or was: dates, times and periods.",
        "Mark expressions of time, whether counted from the calendar or from the moment of "
        "writing. A bare length in hours or days that only measures is Quantity.",
        "Days, months, years, hours of the day, and phrases such as those for the past week or "
        "for an unbroken span up to now. How long something lasts, as a mere amount, goes to "
        "Quantity.",
        "Include: calendar dates, clock times, periods, and words relative to today. Do not "
        "include: durations that only measure something (Quantity).",
    ),
    "Quantity": (
        "Numbers and measures of whatever can be counted or measured.",
        "Mark how many, how far, how large or how long. If the thing counted is an entity on "
        "its own, take only the number. Dates are Temporal, and sums are Money.",
        "Amounts in figures or words, exact or vague, with the unit if it is a measure. Leave "
        "out amounts of currency, which go to Money, and points in time, which go to Temporal.",
        "Refers to counts and measurements, digits or words. Stop at the number if what is "
        "counted is an entity of its own; keep the unit if it is a measure.",
    ),
    "Money": (
        "Sums with a currency, and words for funds.",
        "Mark amounts that are paid, asked, lost or given. Any other figure is Quantity.",
        "Financial means: a figure with its symbol or currency, or an expression in words for "
        "such means. Numbers of anything else are not meant.",
        "Unlike Quantity, which takes all other figures, amounts of a currency and words for "
        "financing are marked here.",
    ),
    "Weapon": (
        "What is used to hurt people or destroy things, attacks by it included.",
        "Mark arms, explosives, agents and strikes. Something that carries them is Vehicle or "
        "MilitaryPlatform.",
        "Guns, rounds, mines, rockets, poison and bombardment: the means of harm, or the blow "
        "itself. A car full of explosives counts as a bomb and belongs here, while a tank or a "
        "jet is MilitaryPlatform.",
        "This class covers instruments and acts of violence: firearms, ammunition, mines, "
        "shells, chemical agents, raids from the air. What carries them is not included.",
    ),
    "Vehicle": (
        "Means of transport that are not combat platforms.",
        "Mark cars, lorries, buses, boats and the like, and ships by their names if they are "
        "mere transport. Cars rigged to explode are Weapon.",
        "Something that moves people or goods on wheels, on water or in the air, in any use. As "
        "soon as it is built and run for combat, for example with armor, it is "
        "MilitaryPlatform.",
        "Include: transport by wheel, keel or wing in civilian or general use. Do not include: "
        "armored or armed equipment of forces (MilitaryPlatform).",
    ),
    "MilitaryPlatform": (
        "Ships, aircraft and armored vehicles that belong to armed forces.",
        "Mark warplanes, helicopters, warships, tanks and unmanned aircraft, by type or by "
        "name. The squadron or brigade that has them is Organization.",
        "A large piece of military equipment that moves and carries arms or sensors. The bomb "
        "dropped from it is Weapon, the people who operate it are Organization.",
        "Refers to manned or unmanned equipment on which forces fight or watch: fighters, "
        "frigates, armored cars. Squadrons and crews are Organization.",
    ),
    "DocumentReference": (
        "A text that the report refers to: a law, resolution, treaty, book, study or chapter.",
        "Mark mentions of documents, named or described. What somebody only said is not marked.",
        "Written sources and legal texts, from an agreement to a newspaper article, as the "
        "report cites them. Spoken announcements do not count.",
        "This class covers written matter that is cited or mentioned, from a charter to a news "
        "story, by title or by a plain noun.",
    ),
    "Coordinate": (
        "Positions in figures, as degrees or on a grid.",
        "Mark latitude and longitude, or a reference on a map grid, in one span. Names of "
        "places are Location.",
        "A point on the map that is given by numbers and letters rather than by a name.",
        "Unlike Location, which takes names and descriptions, a position in degrees or grid "
        "figures is marked here.",
    ),
    "CommsIdentifier": (
        "Where to reach someone: phone numbers, handles, mail addresses.",
        "Mark identifiers of a line, account or mailbox. A band or channel in radio is Frequency.",
        "Strings of digits or letters by which one contacts a person or body, on the telephone "
        "or the internet.",
        "Include: numbers of telephones, accounts in networks, electronic addresses. Do not "
        "include: channels of radio, measured in hertz (Frequency).",
    ),
    "Frequency": (
        "The wavelength band of a radio or satellite signal, with its unit.",
        "Mark figures in hertz and its multiples. How many times something happens is not meant.",
        "On what channel in the spectrum a station or transponder sends, as a number followed "
        "by the unit.",
        "Refers to a channel of transmission in hertz, with number and unit; it never tells how "
        "often an event occurs.",
    ),
    "CoLocated": (
        "Both are in one place, or one of them is inside the other.",
        "Mark two entities that the text puts together in space: someone in a town, an event at "
        "a site, a town within a land. If one is going away from the other, use Apart.",
        "To the question where the first is, the text answers with the second, or it tells that "
        "they stand or act side by side. Movement to a place counts in the end, departure does "
        "not (Apart).",
    ),
    "Apart": (
        "One is away from the other, or moves away from it.",
        "Mark pairs where something leaves, escapes, withdraws from or lies outside something "
        "else. Reaching a place is CoLocated.",
        "The text separates two things in space. It may tell of flight, retreat, eviction or of "
        "a place beyond a border; where somebody arrives is CoLocated with them instead.",
    ),
    "BelongsTo": (
        "Membership, ownership, or being a part.",
        "Mark who is in which group, what is a piece of which whole, and what is owned by whom. "
        "Leading the group is InChargeOf, and standing beside it is AlliesOf.",
        "One of the two is counted to the other: a soldier to an army, a wing to a party, a "
        "ship to a navy. Command and control make it InChargeOf; two partners of equal standing "
        "make it AlliesOf.",
    ),
    "InChargeOf": (
        "Leading, commanding, controlling or using something or someone.",
        "Mark the one with power over the other, such as a head of a body, an army that holds a "
        "town, or a crew that operates a craft. Merely being a member is BelongsTo.",
        "Who runs whom or what? The first rules, leads, employs or handles the second. No more "
        "than belonging to it is BelongsTo.",
    ),
    "HasAttributeOf": (
        "An entity and a figure, nationality or other feature that describes it.",
        "Mark what is described together with the word that describes it, for example how many "
        "there are or of which nation they are. Two names of one thing are IsSynonymOf.",
        "The second says something about the first: its number, size, origin or age. It does "
        "not denote the same thing once more, for that would be IsSynonymOf.",
    ),
    "IsSynonymOf": (
        "Two neighboring expressions for one and the same thing.",
        "Mark a name with its abbreviation, a person's name with the office, or a measure given "
        "in two units. Items of an enumeration are different things and not marked.",
        "Both expressions could be swapped, since they denote the same person, body, place or "
        "amount, and they stand beside each other. Entries of a list fail this test.",
    ),
    "FightingAgainst": (
        "One side attacks, fights or tries to defeat the other.",
        "Mark opponents in combat, or the attacker and what is attacked. Words of blame alone "
        "are Dislikes.",
        "Hostile action, with arms, arrests, sanctions or other force, by the first upon the "
        "second. If the first only condemns the second, choose Dislikes.",
    ),
    "AlliesOf": (
        "Standing or fighting on the same side, or helping.",
        "Mark partners in a coalition and whoever backs another by deeds. Kind words without "
        "deeds are Likes.",
        "The first gives support to the second, or both act in common: with troops, supplies, "
        "training, votes. Sympathy that stays with words is Likes.",
    ),
    "CommunicatesWith": (
        "One talks, writes, meets or appeals to the other.",
        "Mark the speaker and the one who is addressed or met. The one who is merely talked "
        "about is not the target.",
        "Contact between two parties, such as a call, a meeting, a letter or a demand. Both "
        "must take part in it or be addressed by it.",
    ),
    "Likes": (
        "Good will in words: praise, thanks, sympathy, welcome.",
        "Mark who feels or voices approval, and of whom or what. Acting together makes it "
        "AlliesOf.",
        "The first has a friendly attitude toward the second and shows it. No common action is "
        "needed; where there is one, use AlliesOf.",
    ),
    "Dislikes": (
        "Ill will in words: blame, rejection, condemnation, fear.",
        "Mark who disapproves, and of whom or what. Attacks and other deeds make it "
        "FightingAgainst.",
        "The first has a hostile attitude toward the second and voices it. Once blows are "
        "struck, the relation is FightingAgainst.",
    ),
}
