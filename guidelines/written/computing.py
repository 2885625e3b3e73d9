"""Computing: software, hardware, the people and bodies behind them, and their terms.

Original sentences written for this project; every mention has its most specific class.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """The name of any human being, real or invented, whatever the trade. Include nicknames,
    initials and handles that stand for a person. Leave out titles and jobs. Where a more
    specific class of people is listed and fits, that one is used; managers, writers,
    politicians and people of unknown trade remain here."""

    span: str  # Such as: "Ada Byron", "Marchetti", "S. J. Okoye"


@dataclass
class Engineer(Person):
    """A named person whose work, as the text or common knowledge has it, is to write
    software or to design and build hardware. Include programmers, developers, designers of
    chips, languages and systems, and maintainers of free software. A person who only runs a
    company or sells is a Person; one known for studies and papers is a Researcher."""

    span: str  # Such as: "Linus Torvalds", "Grace Petrov", "Woz"


@dataclass
class Researcher(Person):
    """A named scientist, mathematician or scholar who studies computing or a neighboring
    subject: professors, theorists, authors of papers, doctoral students. Somebody who
    invented an algorithm or proved a theorem is one. Developers of products are Engineers
    even if they hold a degree."""

    span: str  # Such as: "Donald Knuth", "Noether", "Lin Zhao"


@dataclass
class Organization(Entity):
    """The name of any body of people: agencies, foundations, laboratories, standards
    groups, user clubs, teams, armies, newspapers as bodies. Businesses and schools are
    organizations too, but where a more specific class is listed and fits, that one is used.
    Keep an acronym in parentheses as a span of its own."""

    span: str  # Such as: "World Wide Web Consortium", "DARPA", "Chaos Computer Club"


@dataclass
class Company(Organization):
    """A named business that makes or sells things for profit: chip makers, software houses,
    carriers, consultancies, game studios, startups. Exclude its products, even when named
    alike, and exclude foundations and agencies, which are a plain Organization."""

    span: str  # Such as: "Intel", "Nokia", "Red Hat", "Brightwell Systems"


@dataclass
class University(Organization):
    """A named school of higher learning, college, institute of technology or one of their
    named departments. Include short forms such as MIT. Exclude independent labs and
    agencies, which are a plain Organization."""

    span: str  # Such as: "MIT", "University of Manchester", "ETH Zurich"


@dataclass
class Location(Entity):
    """Any place by name: cities, states, regions, streets, buildings, rivers, planets. Give
    the parts of a comma chain separately. Countries are locations too; where a class for
    them is listed, it is used for them."""

    span: str  # Such as: "Palo Alto", "Bavaria", "Bletchley Park"


@dataclass
class Country(Location):
    """A sovereign or formerly sovereign state by name or abbreviation. Exclude cities,
    regions and continents, which are a plain Location, and adjectives and inhabitants."""

    span: str  # Such as: "Estonia", "US", "Soviet Union"


@dataclass
class Product(Entity):
    """Any made thing that is offered or used under a name: computers, chips, phones,
    consoles, cars, websites, online services, software. Include model numbers. Where a more
    specific class is listed and fits, that one is used, so machines, parts and web services
    mostly remain here. Exclude the maker."""

    span: str  # Such as: "ThinkPad X61", "Commodore 64", "Wikipedia"


@dataclass
class Software(Product):
    """A named computer program, operating system, library, framework, database, browser,
    app, game or piece of malware. Include the version when it follows. Exclude programming
    languages, formats and websites."""

    span: str  # Such as: "Emacs", "Debian 11", "SQLite", "Tetris"


@dataclass
class ProgrammingLanguage(Product):
    """A named language in which programs, queries or scripts are written. Include dialects
    and versions, and assembly languages with a name. Exclude markup and data formats
    (Standard) and human languages (Miscellaneous)."""

    span: str  # Such as: "C++", "Haskell", "SQL", "Fortran 77"


@dataclass
class Event(Entity):
    """Anything that happened or happens under a name: contests, outages, attacks, wars,
    fairs, launches. Include the year in the name. Conferences are events too; where a class
    for them is listed, it is used."""

    span: str  # Such as: "Mother of All Demos", "Y2K", "World War II"


@dataclass
class Conference(Event):
    """A named meeting, regular or single, at which papers or talks are given: scientific
    conferences, symposia, workshops, developer meetings. Include the year or number that
    belongs to the name. Contests, fairs for buyers and wars are a plain Event."""

    span: str  # Such as: "SIGGRAPH", "PyCon 2016", "USENIX Security Symposium"


@dataclass
class Field(Entity):
    """A subject of study or branch of the craft, as a phrase: a science, a specialty, an
    area of engineering. Include capitalized degree subjects. Exclude single methods used in
    it (Technique) and industries."""

    span: str  # Such as: "computer graphics", "cryptography", "number theory"


@dataclass
class Technique(Entity):
    """A method, algorithm, data structure or practice of computing, named after someone or
    in plain words. Include the word algorithm when it belongs to the term. Exclude programs
    that carry it out and whole subjects (Field)."""

    span: str  # Such as: "quicksort", "garbage collection", "hash table", "pair programming"


@dataclass
class Standard(Entity):
    """A named file format, network protocol, markup language, character encoding, interface
    or bus that different makers can follow. Include version numbers and norm numbers.
    Exclude programs that read it and the group that publishes it."""

    span: str  # Such as: "PDF", "TCP/IP", "UTF-8", "USB 3.0"


@dataclass
class Metric(Entity):
    """What a system is measured by: a benchmark by name, a unit of performance, or a
    quantity such as speed of answering. Mark the term only, never the number. Exclude
    methods of making it better."""

    span: str  # Such as: "latency", "SPECint", "frames per second"


@dataclass
class Miscellaneous(Entity):
    """Any other proper name that fits none of the listed classes: nationalities, human
    languages, books and films, awards, licenses, laws, named theorems and ideas. Exclude
    dates and plain nouns."""

    span: str  # Such as: "Turing Award", "Finnish", "GDPR", "The Art of Computer Programming"


TERMS = (Field, Technique, Metric)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "People called by name.",
        "Mark the personal name, without the job, rank or honor before it. Surnames "
        "and pen names count. Prefer a narrower class of people if one is offered and "
        "suits.",
        "Which human beings does the text name? Founders, teachers, senators, users, "
        "family members and anyone else belong here, unless a listed class says more "
        "exactly what they do.",
        "Include: full names, surnames alone, initials, online handles of "
        "individuals. Do not include: firms or software named after somebody, bare "
        "roles such as the intern.",
    ),
    "Engineer": (
        "Named programmers and builders of hardware.",
        "Mark people who code, maintain or construct computing systems, by name "
        "without a title. When they are shown only as managers or owners, they are a "
        "plain Person.",
        "Unlike a Researcher, who publishes findings at a lab or university, an "
        "Engineer makes the thing: the kernel, the chip, the editor, the language.",
        "Include: developers, hackers, circuit designers, system administrators, "
        "project maintainers. Do not include: executives, investors, journalists, "
        "professors, user groups.",
    ),
    "Researcher": (
        "Scholars and scientists by name.",
        "Mark the name of anybody presented as a professor, theorist, lab scientist "
        "or author of a study. Leave off Dr. and Prof.",
        "Who in the text does research? Take computer scientists, logicians, "
        "linguists and physicists, but not the programmer who ships an app (Engineer) "
        "nor a dean's spouse (Person).",
        "A narrower kind of Person: those known for theories, proofs, papers and "
        "teaching. Not for the people who mainly build or sell systems.",
    ),
    "Organization": (
        "Named groups and institutions of any kind.",
        "Mark a foundation, committee, ministry, lab, working group or club by its "
        "name. Give the long name and the abbreviation as two spans.",
        "Does the name stand for people acting together? Then it belongs here, unless "
        "a class in the list describes the kind of body more closely.",
        "Include: public bodies, non-profits, consortia, research institutes, "
        "military branches, open-source foundations. Do not include: the programs and "
        "standards that they issue, or buildings.",
    ),
    "Company": (
        "Businesses by name.",
        "Mark firms, including former ones and subsidiaries, with Inc. or Ltd. if it "
        "belongs to the name.",
        "A commercial body. Adobe the employer is a Company, Adobe Reader the program "
        "is Software, and the Mozilla Foundation is only an Organization.",
        "Include: manufacturers, vendors, startups, studios, telephone companies. Do "
        "not include: universities, charities, standards bodies, websites and apps "
        "named as products.",
    ),
    "University": (
        "Universities and colleges.",
        "Mark the name of any institution that grants degrees, long or short, with a "
        "campus city if that is part of the name.",
        "Where do the people in the text study or teach? The school by name goes "
        "here; a corporate or state lab does not.",
        "Include: universities, polytechnics, colleges, their departments. Do not "
        "include: high schools, research agencies, companies.",
    ),
    "Location": (
        "Named places of every size.",
        "Mark towns, districts, buildings, valleys and seas. A town and the state "
        "behind the comma are two spans.",
        "Where did it happen? Take the proper name of the spot, unless it is of a "
        "kind for which a narrower class is listed.",
        "Include: cities, counties, continents, campuses as sites, roads. Do not "
        "include: companies named after towns, adjectives such as Bavarian.",
    ),
    "Country": (
        "Names of nations and states.",
        "Mark each country, past or present, even when its government is meant.",
        "Is it a country on the map? If it is only a province, city or continent, use Location.",
        "Include: Japan, the UK, East Germany. Do not include: California, Asia, Japanese.",
    ),
    "Product": (
        "Named machines, parts, sites and services.",
        "Mark devices, processors, boards, consoles and websites by model name. If a "
        "listed class says more precisely what the thing is, choose that class.",
        "What did somebody build, buy, visit or use that has a name? Take hardware "
        "and online services, and anything made that no narrower class covers.",
        "Include: home computers, mainframes, graphics cards, search sites, cloud "
        "services. Do not include: companies, file formats, books, kinds of thing "
        "such as laptop.",
    ),
    "Software": (
        "Programs and libraries by name.",
        "Mark operating systems, tools, games, packages, apps and viruses, together "
        "with a version number right behind the name.",
        "Unlike hardware or a website, which is a plain Product, Software is code "
        "that one installs or calls: an editor, a kernel, a plug-in, a video game.",
        "Include: compilers, engines, office suites, firmware, worms. Do not include: "
        "languages such as C, protocols, chips, the firm behind the program.",
    ),
    "ProgrammingLanguage": (
        "Languages for programming.",
        "Mark the language that code is written in, with its version if given.",
        "In which language is it coded? HTML and JSON are formats, not languages of "
        "this class, and a compiler is Software.",
        "Include: COBOL, shell languages, query languages, teaching languages such as "
        "Logo. Do not include: French, XML, frameworks.",
    ),
    "Event": (
        "Named happenings.",
        "Mark wars, tournaments, hackathons, scandals and trade shows by name, unless "
        "a closer class is listed.",
        "What occurred that people call by a proper name? Plain happenings such as an "
        "outage do not count.",
        "Include: competitions, crises, festivals, demonstrations. Do not include: "
        "dates, products, meetings without a name.",
    ),
    "Conference": (
        "Conferences and symposia by name.",
        "Mark the meeting at which people present, in its long or short form, with "
        "the year attached.",
        "Where was the paper presented or the talk held? The body that organizes the "
        "meeting is an Organization.",
        "Include: symposia, workshops, congresses, developer days. Do not include: "
        "hackathons, trade shows, journals.",
    ),
    "Field": (
        "Subjects that people study.",
        "Mark the phrase for a discipline or specialty, without an article.",
        "What does somebody do research in, teach or hold a degree in? One algorithm "
        "or practice is a Technique instead.",
        "Include: sciences, areas of computing, parts of mathematics. Do not include: "
        "methods, tasks, school names, jobs.",
    ),
    "Technique": (
        "Algorithms, methods and data structures.",
        "Mark the term for a way of doing things: sorting, caching, testing, "
        "encrypting, managing memory.",
        "How is it done? A phrase that answers this with an established procedure is "
        "a Technique; the study of such procedures is a Field.",
        "Include: search algorithms, design patterns, tree structures, attack "
        "methods, development practices. Do not include: products, protocols and "
        "formats, measures.",
    ),
    "Standard": (
        "Formats, protocols and interfaces by name.",
        "Mark file types, network protocols, encodings, connectors and norms, with the version.",
        "What do two systems have to agree on to work together? The agreed thing, by "
        "name, is a Standard; a program such as a viewer is Software.",
        "Include: HTML, JPEG, SMTP, ISO norms, ASCII, wireless standards. Do not "
        "include: programming languages, brands of cable, standards bodies.",
    ),
    "Metric": (
        "Measures and benchmarks.",
        "Mark the name of the quantity or benchmark, without values or articles.",
        "By what is one machine or program compared with another? Take terms such as "
        "throughput or the title of a test suite.",
        "Include: rates, error counts as measures, benchmark suites, units such as "
        "FLOPS. Do not include: prices, plain numbers, adjectives such as fast.",
    ),
    "Miscellaneous": (
        "Names left over from all other classes.",
        "Mark adjectives of nations, tongues, titles of books and films, prizes, laws "
        "and licenses.",
        "Is it a proper name, and neither human, body, place, product, event nor "
        "standard? Then use this class.",
        "A last resort for names. Include: awards, software licenses, peoples, "
        "religions, famous laws of computing. Do not include: dates, job titles, "
        "terms in lower case.",
    ),
}
