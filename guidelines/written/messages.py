"""Messages: e-mails, chats, meeting notes, job ads, bookings, calls to customer support and to
voice assistants, written for this project."""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """Anyone called by name: senders, colleagues, applicants, neighbors, singers. A first name
    or a surname is enough. Where a more specific class is listed and fits, that one is used.
    Leave "Dr.", "Coach" or "Uncle" outside."""

    span: str  # Such as: "Priya", "Marek", "Callum Reyes", "Lindqvist"


@dataclass
class Customer(Person):
    """A named person whom the text shows being served: one who orders, books, rents, insures,
    complains or is treated, or a guest or patient. Exclude staff, applicants and students, who
    are Person, and "the customer" without a name."""

    span: str  # Such as: "Ingrid Solberg", "Delacroix", "Yusuf Demir"


@dataclass
class Organization(Entity):
    """A company, school, agency or club by name, or a department of one, such as Finance or
    IT. Exclude hotels, restaurants and branches as spots where one goes (Place), and what a
    company sells (Product)."""

    span: str  # Such as: "Hallworth Dental", "Marketing", "Northgate Energy", "HR"


@dataclass
class Place(Entity):
    """Any place by name: cities, countries, stations, street addresses, hotels, restaurants,
    shops one visits. Where a more specific class is listed and fits, that one is used. Exclude
    "the office" or "the kitchen"."""

    span: str  # Such as: "Porto", "14 Larch Close", "Utrecht Centraal", "Chez Colette"


@dataclass
class Room(Place):
    """A room or hall inside a building, by name or number: meeting rooms, lecture halls,
    hotel rooms, studios, labs. Keep the word "Room" where it comes first. Exclude whole
    buildings, which are Place, and rooms without name or number."""

    span: str  # Such as: "Juniper", "Room 2.08", "Lecture Hall C", "Suite 502"


@dataclass
class ContactDetail(Entity):
    """Any string by which one reaches somebody or a page: web addresses, user names with @.
    Where a more specific class is listed and fits, that one is used. Exclude street addresses
    (Place) and order numbers (Miscellaneous)."""

    span: str  # Such as: "example.org/jobs", "@rosa_builds", "shop.example.net"


@dataclass
class EmailAddress(ContactDetail):
    """An e-mail address, complete with the part behind the @. Exclude user names that only
    begin with @, web addresses, and the word e-mail."""

    span: str  # Such as: "jobs@example.org", "o.blom@example.com"


@dataclass
class PhoneNumber(ContactDetail):
    """A telephone number, with country and area codes, spaces and hyphens as written. Exclude
    order, ticket and room numbers."""

    span: str  # Such as: "555-0142", "+44 161 496 0123", "1-800-555-0199"


@dataclass
class Date(Entity):
    """A day, week, month or year: calendar dates, weekdays, holidays, and words such as
    "tomorrow", "next week" or "every Tuesday". Where a more specific class is listed and fits,
    that one is used. Leave the hour or part of the day to Time."""

    span: str  # Such as: "14 October", "next Monday", "today", "Christmas Eve"


@dataclass
class Deadline(Date):
    """The date by which something has to be done, sent or paid, after "by", "before", "due"
    or "no later than". Include "end of day". Exclude the preposition, the hour (Time), and
    dates on which a thing simply takes place or ends."""

    span: str  # Such as: "Friday", "March 31", "COB Tuesday", "end of the month"


@dataclass
class Time(Entity):
    """A time of the day: clock times and parts of the day such as "noon", "morning" or
    "tonight". List both ends of "9 am to 6 pm" apart. Exclude days (Date) and spans of time
    (Duration)."""

    span: str  # Such as: "6:30", "8 pm", "quarter past nine", "this morning"


@dataclass
class Duration(Entity):
    """How long something lasts or takes, or within what time it comes, with number and unit.
    Keep "a" where it counts, as in "a week". Exclude "for", "in" and "within", and "an hour"
    behind a rate of pay."""

    span: str  # Such as: "three weeks", "half an hour", "Six-month", "two nights"


@dataclass
class Amount(Entity):
    """A sum of money with its currency, or a percentage taken from or added to a price.
    Exclude "per month" or "an hour" behind it, and numbers of persons or things."""

    span: str  # Such as: "$189", "400 euros", "20 percent", "CA$62,000"


@dataclass
class JobTitle(Entity):
    """The word or phrase for somebody's work or post, with what belongs to it ("head chef").
    Exclude titles before a name such as "Professor", and roles such as tenant, guest,
    neighbor or volunteer."""

    span: str  # Such as: "receptionist", "plumber", "data analyst", "night porter"


@dataclass
class Skill(Entity):
    """What an applicant should know, have or be good at: abilities, licenses, qualities. A
    program or a language that a job requires is a Skill as well. Exclude years of experience
    (Duration) and the duties of the job (Task)."""

    span: str  # Such as: "SQL", "touch typing", "basic Dutch", "patience"


@dataclass
class Product(Entity):
    """A product, model, plan or app by its name. Exclude plain nouns such as "lamp" that are
    no part of the name, the maker (Organization), and programs asked for as a Skill."""

    span: str  # Such as: "Brewmate 300", "Trailhead 45L", "Talk Plus"


@dataclass
class Task(Entity):
    """What somebody is asked, told, or has promised or wished to have done: the verb and its
    object, also in commands to an assistant and duties in a job ad. Leave who, when, where and
    to whom outside. Exclude verbs without an object, verbs whose object is a name of another
    class ("call Beth"), and "call me"."""

    span: str  # Such as: "order new badges", "set an alarm", "reset the projector"


@dataclass
class Miscellaneous(Entity):
    """Other names: languages, nationalities, songs, textbooks, projects, festivities, awards,
    and numbers of orders, bookings and tickets. Use it when no other class fits. A language
    that a job requires is Skill."""

    span: str  # Such as: "Spanish", "Blue Train", "Lighthouse", "INV-3307"


TERMS = (
    ContactDetail,
    EmailAddress,
    PhoneNumber,
    Date,
    Deadline,
    Time,
    Duration,
    Amount,
    JobTitle,
    Skill,
    Task,
)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "Names of people.",
        "Mark everybody who is named, whether they write, are written to, or are only "
        "mentioned. A listed class for their part in the matter comes first.",
        "Who? Nicknames, first names and surnames count; forms of address in front of them "
        "stay outside.",
        "Include: coworkers, doctors, composers of a song. Do not include: mom, job titles, "
        "departments, user names with @.",
    ),
    "Customer": (
        "Clients, guests and patients, by name.",
        "Mark the name of whoever buys, reserves, hires, claims or is looked after, also as "
        "the signature under a complaint.",
        "More specific than Person: the business is there for them. The agent, waiter or "
        "doctor who helps them is Person.",
        "For whom is the table, the parcel or the refund? Include: tenants, members. Do not "
        "include: job seekers, suppliers, companies.",
    ),
    "Organization": (
        "Companies and departments, by name.",
        "Mark firms, schools and public bodies, and the units inside them, when they are named.",
        "Which body hires, sells, approves or answers? A named one, large or small, down to "
        "Accounts.",
        "Include: Legal, airlines, primary schools. Do not include: Chez Colette as a place to "
        "eat, brands of goods, single employees.",
    ),
    "Place": (
        "Places, by name or address.",
        "Mark towns, countries, streets with their number, venues, stops and lodgings. A "
        "narrower listed class for the kind of place comes first.",
        "Where to, where from, where at? Whatever has a name or an address answers.",
        "Include: branches of a shop, chapels, 7 Dockside Road. Do not include: upstairs, the "
        "warehouse, web addresses, firms that act.",
    ),
    "Room": (
        "Rooms, by name or number.",
        "Mark the name or number of the room in which one meets, teaches, sleeps or is seen.",
        "More specific than Place: it lies within a building. A hotel or a street is Place.",
        "In which room? Include: Boardroom 1, B12, Orchid Room. Do not include: the kitchen, "
        "floors, addresses.",
    ),
    "ContactDetail": (
        "Web addresses, handles and the like.",
        "Mark each string that one types or dials to reach a person, a firm or a form. If the "
        "list has a narrower class for this kind, use it.",
        "How can they be reached? Links and user names answer, and e-mail addresses and "
        "numbers where they have no class of their own.",
        "Include: URLs, profile names. Do not include: names of people, postal addresses, "
        "ticket numbers.",
    ),
    "EmailAddress": (
        "E-mail addresses.",
        "Mark the whole address: name, @ and domain.",
        "More specific than ContactDetail: there is text on both sides of the @ sign.",
        "Where should the mail go? Include: addresses in To and Cc. Do not include: links, "
        "handles, people's names.",
    ),
    "PhoneNumber": (
        "Telephone numbers.",
        "Mark all digits of the number in one span, from + or the area code to the end.",
        "More specific than ContactDetail: one dials it. An invoice number is not meant.",
        "What number should one call? Include: toll-free lines, mobile numbers. Do not "
        "include: amounts, clock times, references.",
    ),
    "Date": (
        "Days and dates.",
        "Mark whatever names a day, a week, a month or a year, repeated ones included, without "
        '"on" or "the". A listed class for certain dates comes first.',
        "On which day? Weekdays, numbers such as 21st and words such as yesterday answer; "
        "hours do not.",
        "Include: last October, Mondays, the weekend. Do not include: two days, noon, evenings.",
    ),
    "Deadline": (
        "Dates by which something is due.",
        "Mark the last day allowed for a task, a payment or an application.",
        "More specific than Date: there is something to finish before it. The day of a meeting "
        "or the end of a sale is a plain Date.",
        "Until when must it be done? Include: end of day, tomorrow in by tomorrow. Do not "
        "include: periods such as within 14 days, clock times.",
    ),
    "Time": (
        "Clock times and parts of the day.",
        'Mark hours and minutes with "am" or "pm", and words for morning, noon or night.',
        "At what hour? Unlike Date, it repeats each day; unlike Duration, it is a point.",
        "Include: 14:00, 2 o'clock, tonight, every evening. Do not include: weekdays, 40 "
        "minutes, greetings such as good morning.",
    ),
    "Duration": (
        "Lengths of time.",
        "Mark the number with its unit of time, from minutes to years, for waits, stays, "
        "contracts, experience and timers.",
        "How long? A stretch of time, and neither a date nor an hour of the day.",
        "Include: two-hour, ten minutes, 5 years. Do not include: by Friday, 8 pm, a month "
        "behind a wage.",
    ),
    "Amount": (
        "Money.",
        "Mark prices, wages, fees and refunds with their currency, and rebates in percent.",
        "How much does it cost or pay? Give figure and currency only, not the period or the "
        "unit that follows.",
        "Include: 9 cents, £36, 2 percent. Do not include: party of 4, 12 licenses, ratings.",
    ),
    "JobTitle": (
        "Jobs and posts.",
        "Mark each noun phrase that says what somebody does for a living, filled or vacant.",
        "As what does one work? The trade or post, without the name of whoever holds it.",
        "Include: electrician, scrum master, ushers. Do not include: customer, landlord, "
        "Dr., team.",
    ),
    "Skill": (
        "Abilities a job calls for.",
        "Mark each requirement in a job ad that one can learn, hold or show, one span an item.",
        "What must the applicant bring? Knowledge, tools mastered, certificates, character. "
        "What they will do all day is Task.",
        "Include: forklift license, Excel, teamwork. Do not include: salary, job titles, "
        "length of experience.",
    ),
    "Product": (
        "Products, by name.",
        "Mark devices, goods, service plans and programs where their own name is given, with "
        "the model number.",
        "What was bought, broken or asked about, by name? The shop or maker is Organization.",
        "Include: Soniq One, Draftly Pro. Do not include: headphones, parcels, order numbers.",
    ),
    "Task": (
        "Things to do.",
        "Mark the verb phrase of each request, order, promise or duty, from the verb to the "
        "end of its object.",
        "What has to be done? The shortest phrase that says it; the person, the day and the "
        "address stay outside.",
        "Include: to-do items, wishes of customers, commands to a device. Do not include: what "
        "is done already, apply, ping me.",
    ),
    "Miscellaneous": (
        "Names and identifiers that fit nowhere else.",
        "Mark titles, languages, project names, events with a name, and reference numbers.",
        "Is it a name, though of no person, body, place or product? Then it belongs here.",
        "Include: Danish, Spring Gala, T-7781, Jolene. Do not include: rooms, dates, skills, "
        "common nouns.",
    ),
}
