"""Military and ancient history: battles, wars, commanders, rulers, peoples, units and ships.

Written by hand for this project, with every mention annotated under its most specific class."""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Human(Entity):
    """Any individual by name, whatever part they play: soldiers, ministers, historians,
    nurses, artists, spies. Where a more specific class for people is listed and fits, that
    one is used. Titles and ranks stay outside the span."""

    span: str  # Such as: "Florence Nightingale", "Procopius", "Wilfred Owen"


@dataclass
class Commander(Human):
    """A Human who leads troops, ships or rebels in war: generals, admirals, colonels, war
    chiefs, besiegers. Give the name without the rank. Kings and presidents at the head of
    an army are Ruler, and a common soldier is the generic Human."""

    span: str  # Such as: "Hannibal", "Nelson", "Georgy Zhukov", "Tecumseh"


@dataclass
class Ruler(Human):
    """Somebody who heads a state or people: king, queen, emperor, sultan, caliph, duke,
    president, dictator. A ruler who fights in person is still marked here. Ministers,
    envoys and war chiefs are not."""

    span: str  # Such as: "Ramesses II", "Boudica", "Napoleon", "Lincoln"


@dataclass
class Group(Entity):
    """Any body, family or community of people by name: leagues, companies, banks, churches,
    religious orders, security services, armies and peoples. Where a more specific class for
    such a group is listed and fits, that one is used. Countries are not groups."""

    span: str  # Such as: "Delian League", "East India Company", "Knights Hospitaller"


@dataclass
class MilitaryUnit(Group):
    """A named force: army, fleet, legion, corps, division, regiment, squadron, guard, or the
    armed services of a country, with its number. Unnamed troops, and words such as the
    cavalry, are left out."""

    span: str  # Such as: "Red Army", "82nd Airborne Division", "Varangian Guard"


@dataclass
class People(Group):
    """A nation, tribe or ethnic group called by a noun, mostly in the plural. The adjective
    in Roman troops or Spartan general is not marked here, and a dynasty is a family and
    not a people."""

    span: str  # Such as: "Visigoths", "Zulu", "the Mongols", "Iceni"


@dataclass
class Dynasty(Group):
    """A ruling house or line of rulers by name, also where the name describes its age, its
    troops or its lands. Single kings are left out, and so is a state that is called by a
    name of its own."""

    span: str  # Such as: "Ming", "Umayyads", "Habsburg", "Ptolemies"


@dataclass
class Place(Entity):
    """Any spot with a name: towns, regions, rivers, mountains, seas, islands, buildings.
    Where a more specific class for places is listed and fits, that one is used. A town that
    stands for the fight there is a Battle if that class is listed."""

    span: str  # Such as: "Carthage", "Thrace", "Volga", "Vienna"


@dataclass
class State(Place):
    """A kingdom, empire, republic or city-state, ancient or modern, by name, above all as a
    power that wages war or makes peace. A city that is only where something happens is a
    plain Place, as are regions and provinces."""

    span: str  # Such as: "Ottoman Empire", "Assyria", "Sparta", "Denmark"


@dataclass
class Fortress(Place):
    """A named stronghold: castle, fort, citadel, fortified hill, or a defensive wall or line.
    Whole towns with walls are the generic Place, palaces and churches too."""

    span: str  # Such as: "Krak des Chevaliers", "Fort Sumter", "Hadrian's Wall"


@dataclass
class Occurrence(Entity):
    """Any event by name: conferences, trials, massacres, plagues, truces in the field,
    elections, and also wars and fights. Where a more specific class for events is listed
    and fits, that one is used. Plain descriptions without a name are left out."""

    span: str  # Such as: "Tehran Conference", "Katyn massacre", "Black Death"


@dataclass
class War(Occurrence):
    """A named armed conflict as a whole: war, revolt, rebellion, revolution, crusade. A
    single fight within it is a Battle. The plain word war does not count."""

    span: str  # Such as: "Thirty Years' War", "Boxer Rebellion", "First Crusade"


@dataclass
class Battle(Occurrence):
    """A single fight by name: battle, siege, sea fight, raid or operation. Include the bare
    name of the place when it stands for the fight, as in fell at Hastings. Whole wars are
    left to War."""

    span: str  # Such as: "Battle of Hattin", "Cannae", "siege of Orléans"


@dataclass
class Armament(Entity):
    """Any weapon, armor, war machine, aircraft, vehicle or type of warship, by its model name
    or by the ordinary word for the type. Where Ship is listed, the proper name of one
    vessel goes there. Vague words such as weapons, ship or fleet are left out."""

    span: str  # Such as: "longbows", "T-34", "triremes", "war elephants", "Spitfire"


@dataclass
class Ship(Armament):
    """The proper name of one particular vessel, with a prefix such as HMS. The type before
    it, as in frigate or cruiser, is left out, and so are classes of ships."""

    span: str  # Such as: "HMS Hood", "Bismarck", "Mary Rose"


@dataclass
class Treaty(Entity):
    """A named agreement that ends, prevents or limits a war or divides land: treaty, peace,
    armistice, protocol. The short form with the place alone counts. The conference at which
    it was drafted is not a treaty."""

    span: str  # Such as: "Peace of Westphalia", "Treaty of Nanking", "Armistice"


@dataclass
class Date(Entity):
    """A point or stretch of time on the calendar: day, month, year, century, with its era.
    Take the full expression. Durations, ages and words such as later or that winter are
    left out."""

    span: str  # Such as: "14 October 1066", "216 BC", "March 1862", "AD 73"


@dataclass
class Other(Entity):
    """A proper name or an adjective from one that no other listed class takes: Roman or
    Swedish before a noun, languages, faiths, books, holidays, banners. Decide for another
    class first."""

    span: str  # Such as: "Spartan", "Nahuatl", "Iliad", "Protestant"


TERMS = (Armament, Date)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Human": (
        "Individuals by name.",
        "Mark every person who is named, from poets to quartermasters, and prefer a narrower "
        "listed class when it describes them. Leave the rank out.",
        "Include: chroniclers, diplomats, doctors, inventors, pastors, relatives, saints, and "
        "anyone else with a name. Do not include: peoples, houses, units or ships called "
        "after a person. A more exact class comes first if it is on the list.",
        "Who? Any man, woman or child by name answers, unless the role has a class of its own "
        "in the list.",
    ),
    "Commander": (
        "Military leaders below the throne.",
        "Mark the name of a general, admiral, colonel, captain or leader of rebels who is in "
        "charge of a force on land or at sea.",
        "Does this person give orders in war without ruling a state? Then it is a commander "
        "rather than just any Human.",
        "Include: war chiefs, leaders of mercenaries, heads of an uprising. Do not include: "
        "emperors and kings in the field, privates, ministers, historians.",
    ),
    "Ruler": (
        "Heads of states and peoples.",
        "Mark kings, queens, pharaohs, khans, shoguns, presidents and dictators by personal "
        "name and number, without the title.",
        "Unlike a Commander, a ruler governs. When the same person does both, this class wins.",
        "Include: conquerors with a crown, regents on a throne, deposed princes. Do not "
        "include: dynasties, viziers, chancellors, prime ministers.",
    ),
    "Group": (
        "Named bodies of people.",
        "Mark orders, leagues, firms, abbeys, clans, agencies and any other collective that "
        "has a name, and prefer a narrower listed class where one fits.",
        "Many people under one name. Include: trading companies, monks, relief agencies, "
        "arms makers, alliances of cities. Do not include: states as such, places.",
        "Which body is it? Every named collective counts, be it of merchants, knights, "
        "soldiers or kin, as long as no closer class is listed.",
    ),
    "MilitaryUnit": (
        "Armies, fleets, regiments and other forces by name.",
        "Mark the full designation of a force, number and all, from a squadron to a whole navy.",
        "Is the group made to fight and does it have a name? Then it is not merely a Group. "
        "Knightly orders and secret police are left to that class.",
        "Include: legions, guards, militias, expeditionary corps. Do not include: "
        '"the infantry", "his men", the commander.',
    ),
    "People": (
        "Tribes, nations, ethnic groups.",
        "Mark the noun for the members of a people, as in the sentence: the Vandals took the "
        "city. An adjective before another noun is not marked.",
        "Which people came, fled or fought? The answer, such as Gauls or Shawnee, belongs "
        "here; the land they lived in does not.",
        "In contrast to Dynasty and to a state, this is a community of descent or speech. "
        "Include: nomads, clans of a tribe, inhabitants of a country in the plural.",
    ),
    "Dynasty": (
        "Royal and imperial houses.",
        "Mark the name of a family whose members rule one after another, such as that before "
        '"troops", "rule" or "claims".',
        "Unlike a people, a dynasty is one house. Include: caliphal families, numbered lines "
        "of pharaohs, ducal houses. Do not include: a single monarch, an empire by its name.",
        "Which house was on the throne? Leave out the words dynasty and house unless they "
        "form part of the name, as in a numbered dynasty.",
    ),
    "Place": (
        "Geography by name.",
        "Mark cities, lands, rivers, hills, straits, bays and buildings, and prefer a narrower "
        "listed class where it fits the place better.",
        "Where? Whatever name answers is marked here, except if a special class has been "
        "listed for it. Include: sites of ruins, harbors, provinces.",
        "Named spots on land and water, near or far. Adjectives, peoples and fights that "
        "borrow a place's name are not included.",
    ),
    "State": (
        "Kingdoms, empires, republics, city-states.",
        "Mark the name of a political power, living or vanished, that can declare war or sign "
        "a peace.",
        "Does the name stand for a sovereign power? Then prefer this to Place: Athens that "
        "builds a fleet, not Athens where somebody is born.",
        "Include: modern countries, ancient realms, khanates. Do not include: regions, "
        "leagues of cities, ruling families, nationalities.",
    ),
    "Fortress": (
        "Castles, forts, defensive walls.",
        "Mark the proper name of a work built to be defended, with its word fort or castle "
        "where that belongs to the name.",
        "More exact than Place: a point that was held or stormed because of its walls. Towns "
        "and churches do not qualify.",
        "Include: citadels, hill forts, star forts, frontier walls. Do not include: an unnamed "
        "castle, barracks, camps, palaces.",
    ),
    "Occurrence": (
        "Events with a name.",
        "Mark congresses, trials, massacres, famines, revolts, battles and whatever else "
        "happened under a name; take a narrower listed class when one fits.",
        "What took place? Include: meetings of leaders, epidemics, killings, imperial "
        "elections, campaigns. Do not include: treaties, years, books about it.",
        "A happening that historians call by a fixed name, great or small, provided that no "
        "closer class is listed for its sort.",
    ),
    "War": (
        "Conflicts as a whole.",
        "Mark the name of a war, uprising, crusade or revolution that was fought over months "
        "or years.",
        "Which war? Unlike Battle, this covers the entire struggle. Include: rebellions, civil "
        "wars, series of wars in the plural. Do not include: single sieges, peace talks.",
        "Anything called war, rebellion, revolution or rising by name; a lower-case war "
        "without a name is nothing to mark.",
    ),
    "Battle": (
        "Single fights, sieges and operations.",
        "Mark the encounter by its name, even when that is only the name of a town after the "
        'word "at".',
        "Was it one fight in one place? Then it goes here and the war around it does not. "
        "Include: naval actions, landings, sieges by name.",
        "Include: Trafalgar as a victory, named operations. Do not include: a town where an "
        "army merely rests, wars, skirmishes without a name.",
    ),
    "Armament": (
        "What armies fight with.",
        "Mark arms and machines of war, common words and model names alike: blades, bows, "
        "guns, tanks, planes, kinds of warship. Prefer a narrower listed class for a name "
        "that belongs to one vessel.",
        "Which tool of war is meant? Include: shields, siege guns, submarines, trained beasts. "
        "Do not include: arms, vessel, fleet and other words that leave the type open.",
        "Hardware of war, ancient or modern, single or in the plural. Soldiers who carry it, "
        "such as archers or hussars, are not included.",
    ),
    "Ship": (
        "One vessel by name.",
        "Mark the name painted on the hull together with letters such as USS or HMS. What kind "
        "of vessel it is stays outside.",
        "Unlike an Armament type such as corvette, this is an individual. Flagships, wrecks "
        "and merchantmen count.",
        "Does the sentence call a vessel by name? Include: warships of all ages, "
        "steamers. Do not include: fleets, models of aircraft, the man it was named for.",
    ),
    "Treaty": (
        "Peace agreements and pacts by name.",
        "Mark treaties, truces put on paper, peaces and protocols, in full or by the place "
        "alone when the treaty is meant.",
        "What did the parties sign? Its name belongs here; the congress, the war it ended and "
        "the alliance it made do not.",
        "Include: partitions, cessions, surrenders with a name. Do not include: peace without "
        "a name, domestic laws, conferences.",
    ),
    "Date": (
        "Days, months, years, centuries.",
        "Mark each date as fully as it is written, with BC or AD, and with words such as or "
        "between two years.",
        "When? A calendar answer counts: a year, a month with a year, a season with a year. "
        '"Six days", "at dawn" and "a year later" do not.',
        "Include: bare years, full dates, spans of a century. Do not include: dates that are "
        "part of an event's name, durations, ages.",
    ),
    "Other": (
        "Remaining proper names.",
        "Mark a capitalized name or adjective that is no person, group, place, event, weapon, "
        "treaty or date: a tongue, a creed, a chronicle, a feast.",
        "Include: British before a noun, titles of books, languages, religions. Do not "
        "include: the noun for a people if that has a class, ordinary words.",
        "A last resort. Has every other listed class been tried? Then a name that is left, "
        "such as an adjective of origin or a poem, goes here.",
    ),
}
