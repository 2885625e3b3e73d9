"""Society: courts, crime, schools, transport, disasters and attacks on computers, in news
sentences and posts written for this project, every mention under its most specific class."""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """Anyone called by name: officials, judges, police officers, witnesses, relatives,
    teachers, researchers. Where a more specific class is listed and fits the person's part
    in the story, that one is used. Leave ranks and titles outside."""

    span: str  # Such as: "Thurgood Marshall", "Troy Hunt", "Sotomayor"


@dataclass
class Victim(Person):
    """A named person whom the text shows as killed, hurt, missing, rescued, robbed, defrauded
    or followed. Exclude relatives and witnesses, who are Person, and companies that suffer a
    loss."""

    span: str  # Such as: "Stephen Lawrence", "Priya Nandakumar", "Horst"


@dataclass
class Suspect(Person):
    """A named person said to be wanted, arrested, accused, charged, tried or convicted,
    also when cleared or pardoned later, or said to have done the deed. Include aliases.
    Exclude lawyers and judges, and gangs as a whole."""

    span: str  # Such as: "Bernie Madoff", "Jonas W.", "Kyle Rennick"


@dataclass
class Organization(Entity):
    """Any body of people by name: firms, agencies, ministries, parliaments, unions,
    hospitals, charities, fire brigades. Where a more specific class is listed and fits, that
    one is used. Exclude places and what a company sells."""

    span: str  # Such as: "World Bank", "NTSB", "Zalando", "Red Crescent"


@dataclass
class Court(Organization):
    """A court or tribunal by name, of any level or country. Exclude "the court" or "a court"
    without a name, judges (Person), and the town in which it sits when that is added
    apart."""

    span: str  # Such as: "Supreme Court", "Old Bailey", "Tokyo High Court"


@dataclass
class PoliceForce(Organization):
    """A police department, sheriff's office or other agency that investigates and arrests,
    by name or initials, local, national or international. Exclude single officers, and
    "police" or "detectives" alone. Prosecutors and safety boards are Organization."""

    span: str  # Such as: "FBI", "Kent Police", "Interpol", "Carabinieri"


@dataclass
class School(Organization):
    """A school, college or university by name, at any level. Exclude the authority that runs
    schools, such as a district or ministry (Organization), and unnamed schools."""

    span: str  # Such as: "Harvard University", "Thornhill Academy", "Pembury Grammar"


@dataclass
class AttackerGroup(Organization):
    """A named group that attacks or preys on others: hackers, ransomware crews, gangs,
    mafias, armed bands. Exclude the state agency behind it (Organization), its single members
    (Suspect or Person), and its malware (Product)."""

    span: str  # Such as: "REvil", "Sandworm", "Black Axe"


@dataclass
class Airline(Organization):
    """A company that flies passengers or freight, by name, long or short. Exclude airports,
    makers of aircraft, flights and bus or rail companies."""

    span: str  # Such as: "KLM", "Qatar Airways", "Spirit"


@dataclass
class Location(Entity):
    """A place by name: country, city, region, water, street, motorway, railway line, station,
    airport, building. Give the parts of "Derna, Libya" separately. Exclude adjectives such as
    "Swedish" and institutions that act."""

    span: str  # Such as: "Whitstable", "Suez Canal", "M25", "Gatwick"


@dataclass
class Law(Entity):
    """A statute, treaty, regulation, bill, constitution or part of one, by name, with or
    without its year. Exclude court cases and reports (Miscellaneous), and phrases such as
    "the law" or "a bill on scooters"."""

    span: str  # Such as: "GDPR", "Clean Air Act", "First Amendment", "Theft Act 1968"


@dataclass
class Crime(Entity):
    """The kind of offense, as a noun phrase: what someone is charged with or suspected of,
    or an offense spoken of in general. Exclude verbs, penalties, and plain words for what
    happened such as attack, crash or breach."""

    span: str  # Such as: "wire fraud", "arson", "tax evasion", "murder"


@dataclass
class Product(Entity):
    """Any product or service called by its name: software, apps, devices, brands of goods,
    malware. Where a more specific class is listed and fits, that one is used. Leave a
    version number behind the name outside. Exclude the company."""

    span: str  # Such as: "OpenSSL", "TikTok", "Emotet", "Rolex"


@dataclass
class Vehicle(Product):
    """A car, truck, ship, aircraft, train or other vehicle, by make and model, by its own
    name, or by the number of its flight or run. Exclude bare words such as "truck", and
    the company that builds or runs it."""

    span: str  # Such as: "Boeing 747", "Ever Given", "Flight 103", "Nissan Leaf"


@dataclass
class Vulnerability(Entity):
    """A weakness in software or hardware: its CVE number, its nickname, or a phrase that says
    what kind of flaw it is. Exclude bare "bug" or "flaw", the product that has it, and
    malware."""

    span: str  # Such as: "CVE-2023-34362", "Heartbleed", "SQL injection", "zero-day"


@dataclass
class Money(Entity):
    """A sum of money with its currency, as sign, code or word. Include "million". Exclude
    words such as "about", a currency without an amount, and numbers of other things."""

    span: str  # Such as: "£20 million", "$89", "63.7 bitcoin", "200 euros"


@dataclass
class Date(Entity):
    """A day, date, month or year on which something happens, also as a weekday, a holiday or
    a word such as "tonight", with the part of the day. Exclude durations, ages, clock times
    alone, and words such as "by" or "late on"."""

    span: str  # Such as: "March 27, 1977", "Thursday", "2012", "Sunday night"


@dataclass
class Miscellaneous(Entity):
    """Other proper names: storms and fires, police operations, court cases, reports, shows,
    currencies, languages, adjectives of nationality. Use it when no other class fits. Exclude
    common nouns."""

    span: str  # Such as: "Typhoon Haiyan", "Swedish", "Operation Ladybird", "Bitcoin"


TERMS = (Crime, Vulnerability, Money, Date)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "People, by name.",
        "Mark every human being who is named, such as a judge, a mother, a minister or a "
        "passer-by. A listed class for the part somebody plays comes first.",
        "Who is named? Any individual counts, with a first name, a surname or both, unless a "
        "narrower class in the list describes what befell or what is held against them.",
        "Include: spokespeople, lawyers, relatives, officers. Do not include: titles such as "
        "Constable, groups, firms named after someone.",
    ),
    "Victim": (
        "People who came to harm, by name.",
        "Mark the name of anyone who was injured, killed, cheated, stolen from, or who went "
        "missing, according to the text.",
        "Unlike any other Person, somebody to whom the harm was done. Those who mourn, report "
        "or saw it are Person, those blamed for it are Suspect.",
        "Who suffered? Include: survivors, the missing, people tricked out of money. Do not "
        "include: companies, unnamed victims.",
    ),
    "Suspect": (
        "People accused or found guilty of something, by name.",
        "Mark the names and aliases of those whom police, prosecutors or the text hold "
        "responsible for an offense, whatever the outcome of the case.",
        "More specific than Person: the one who is being sought, questioned, charged, tried or "
        "sentenced, and not the lawyer, judge or officer.",
        "Who is said to have done it? Include: defendants, the convicted, the acquitted. Do "
        "not include: criminal groups, companies in the dock.",
    ),
    "Organization": (
        "Companies, agencies and other bodies, by name.",
        "Mark named institutions in business, government, health, research and the press. If "
        "the list has a narrower class for the kind of body, use it.",
        "Which bodies act or are acted upon? Unions, ministries, city councils, regulators "
        "and firms belong here unless a narrower listed class takes them.",
        "Include: abbreviations, hospitals, aid groups. Do not include: buildings and towns, "
        "products, single people.",
    ),
    "Court": (
        "Courts of law, by name.",
        "Mark the full or usual name of a court, tribunal or circuit that hears cases.",
        "More specific than Organization: it must give judgments. A ministry of justice or a "
        "prosecutor's office does not.",
        "Where was the case heard? Include: high courts, district courts, international "
        "courts. Do not include: the bare word court, parliaments.",
    ),
    "PoliceForce": (
        "Police forces, by name.",
        "Mark named police departments, sheriffs, detective bureaus and border or national "
        "police, abbreviations included.",
        "An Organization whose officers may arrest people. Fire services, spy agencies, "
        "ministries and courts are not meant.",
        "Who investigates? Include: LAPD, Europol, Garda Síochána. Do not include: police, "
        "officers or deputies without a name.",
    ),
    "School": (
        "Schools and universities, by name.",
        "Mark the name of any place of learning, from a primary school to a university.",
        "More specific than Organization: pupils or students must be taught there. The body "
        "that inspects or governs schools is Organization.",
        "Where did somebody study or teach? Include: academies, colleges. Do not include: "
        "school districts, courses, schools without a name.",
    ),
    "AttackerGroup": (
        "Hacker crews, gangs and the like, by name.",
        "Mark the name of a band of attackers, whether they break into networks, extort "
        "money or use violence.",
        "An Organization that is known for harming others. Unlike Suspect, it is no single "
        "person; unlike Product, it is no program.",
        "Who claimed or is blamed for the attack? Include: ransomware gangs, mafias, spies "
        "known by nicknames. Do not include: governments, security firms.",
    ),
    "Airline": (
        "Airlines, by name.",
        "Mark companies that operate flights, also by a clipped or lower-case name.",
        "More specific than Organization: it carries people by air. An aircraft is a Vehicle "
        "and an airport a Location.",
        "With whom does one fly? Include: flag carriers, low-cost carriers. Do not include: "
        "Boeing, Flight 103, ferry lines.",
    ),
    "Location": (
        "Places, by name.",
        "Mark countries, towns, streets, roads, waters, stations, airports and sites wherever "
        "they are named, each link of an address alone.",
        "Where did it happen? The name of the spot, road or country answers; the word for its "
        "people or language is Miscellaneous.",
        "Include: motorways, rail lines, harbors, disaster sites. Do not include: schools, "
        "hospitals and courts, which are bodies.",
    ),
    "Law": (
        "Laws, by name.",
        "Mark acts, codes, bills, international agreements and numbered parts of them when "
        "they are named.",
        "Which rule in writing is cited? Name it without the article, with its year if the "
        "year is part of the name. A verdict or case is not a law.",
        "Include: constitutional amendments, EU regulations. Do not include: policies in "
        "general, offenses (Crime), reports.",
    ),
    "Crime": (
        "Offenses, as named in the text.",
        "Mark the noun or noun phrase for an offense, such as those found in an indictment.",
        "With what is somebody charged? Give the name of the offense only, without the number "
        "of counts and without the law that forbids it.",
        "Include: kidnapping, insurance fraud, war crimes. Do not include: killed, stole, "
        "outage, leak, prison terms.",
    ),
    "Product": (
        "Products, by name.",
        "Mark named goods, programs, online services and malicious programs. A listed narrower "
        "class for certain goods comes first.",
        "What is made, sold, installed or used under a name? The maker is Organization, and a "
        "weakness in the product is Vulnerability.",
        "Include: Windows, Instagram, WannaCry. Do not include: common nouns such as router, "
        "firms, version numbers.",
    ),
    "Vehicle": (
        "Vehicles, by model, name or number.",
        "Mark cars, ships, planes, trains and scooters that are called by a make, by a name "
        "painted on them, or by a flight or line number.",
        "More specific than Product: something that moves people or goods. The shipping line "
        "or airline behind it is an organization.",
        "What did they travel in? Include: Toyota Coasters, MH370, lifeboats with a name. Do "
        "not include: a car, the bus, roads.",
    ),
    "Vulnerability": (
        "Security flaws, by number, nickname or kind.",
        "Mark each CVE identifier, each popular name of a flaw and each technical phrase for "
        "one, as separate spans.",
        "Through which hole did or could they get in? Not the tool used for it, and not the "
        "program that has the hole.",
        "Include: buffer overflow, hard-coded password, Log4Shell. Do not include: phishing, "
        "patches, malware.",
    ),
    "Money": (
        "Sums of money.",
        "Mark the amount together with its currency, in figures or words.",
        'How much was paid, asked, lost or fined? Leave "more than" and "worth" outside.',
        "Include: ransom sums, fares, coin amounts in crypto. Do not include: counts of "
        "people or goods, shares, the word ransom.",
    ),
    "Date": (
        "When, as a date.",
        "Mark years, months, days of the week, holidays and full dates, and words such as "
        "today that point to a day.",
        "On which day or in which year? Durations such as three hours, and ages, are no dates.",
        "Include: Good Friday, July, 1215, this morning. Do not include: weeks later, at noon, "
        "a year within the name of a law.",
    ),
    "Miscellaneous": (
        "Any other proper name.",
        "Mark names of disasters, nationalities, languages, operations and titles, once you "
        "have made sure that no other listed class takes them.",
        "A name, but of no person, body, place, law or product? Then it belongs here.",
        "Include: Hurricane Maria, Ukrainian, Macpherson Report. Do not include: dates, kinds "
        "of crime, words that are no names.",
    ),
}
