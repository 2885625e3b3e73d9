"""Sports: athletes, officials, teams, contests and results in news, live tickers, posts and
encyclopedic sentences written for this project. Every mention stands under its most
specific class."""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Human(Entity):
    """Any real person by name, whatever the role: club owners, doctors, presidents, reporters,
    parents, officials of a federation. Where a more specific class is listed and fits, that
    one is used. Leave out titles and job words."""

    span: str  # Such as: "Nelson Mandela", "Sid Watkins", "Mansour"


@dataclass
class Athlete(Human):
    """A person named as one who competes or competed in a sport: players, runners, riders,
    drivers, boxers, also at chess or darts. Include surnames and initials alone. A former
    player who now coaches in the text is a Coach. Animals are not athletes."""

    span: str  # Such as: "Usain Bolt", "Rodri", "T. Adeyemi", "lebron"


@dataclass
class Coach(Human):
    """A person named as training or managing athletes or a team: head coaches, assistants,
    managers of soccer clubs, trainers of racehorses, cornermen. Exclude owners and directors,
    and coaches whom the sentence shows only as players."""

    span: str  # Such as: "Pep Guardiola", "Pat Summitt", "klopp"


@dataclass
class Referee(Human):
    """A person named as ruling on a contest: referees, umpires, linesmen, touch judges, judges.
    A bare surname counts if the sentence shows the task. Exclude federation officials and
    courts."""

    span: str  # Such as: "Pierluigi Collina", "Ramos", "Ed Hochuli"


@dataclass
class Group(Entity):
    """Any named body of people: federations, companies, sponsors, broadcasters, agencies,
    courts, committees. Where a more specific class is listed and fits, that one is used. A
    season-long competition is no body."""

    span: str  # Such as: "UEFA", "Puma", "International Olympic Committee", "ESPN"


@dataclass
class Team(Group):
    """A club, franchise or college side that plays, by its full or short name. Include a city
    or college that stands for its side, as in "Leeds signed". Exclude sides that represent a
    whole country, and the city as a place."""

    span: str  # Such as: "Real Madrid", "Boston Celtics", "Purdue", "lakers"


@dataclass
class NationalTeam(Group):
    """The side of a country, when the country's name or the side's nickname plays, wins, loses
    or is coached. Exclude the country as a home, host or the state an athlete represents,
    which is a Country."""

    span: str  # Such as: "Brazil", "All Blacks", "England", "Springboks"


@dataclass
class Event(Entity):
    """Any named happening: a single famous game, bout or derby, a draft, a disaster, a war, a
    riot, a broadcast. Where a more specific class is listed and fits, that one is used.
    Exclude unnamed finals and matches."""

    span: str  # Such as: "Rumble in the Jungle", "Super Bowl LI", "Heysel disaster"


@dataclass
class Tournament(Event):
    """A named cup, championship, open, race, marathon, tour or edition of the Games, with the
    year that belongs to its name. Cups called league in name only belong here. Exclude
    trophies as objects and single games."""

    span: str  # Such as: "Wimbledon", "2030 World Cup", "Berlin Marathon", "Iditarod"


@dataclass
class League(Event):
    """A named competition that runs through a season, with fixed members who meet round after
    round, including racing series. Also mark it where it acts as a body. Exclude cups, and
    words such as the league."""

    span: str  # Such as: "Premier League", "NBA", "Serie A", "MotoGP"


@dataclass
class Location(Entity):
    """Any named place: cities, states, regions, islands, rivers, mountains, streets, landmarks.
    Where a more specific class is listed and fits, that one is used. A city that stands for
    its club is not a place. Split "Hilo, Hawaii" into two."""

    span: str  # Such as: "Tokyo", "California", "Tagus", "Col du Galibier"


@dataclass
class Country(Location):
    """A country named as such: where somebody comes from, whom an athlete represents, who hosts
    or pays, also as a three-letter code. Wales and Scotland count. Exclude the country as a
    playing side, and adjectives such as Finnish."""

    span: str  # Such as: "Kenya", "Qatar", "GER", "Wales"


@dataclass
class Stadium(Location):
    """A named place built for sport: stadiums, arenas, halls, race circuits, ski jumps, cricket
    grounds. Include nicknames. Exclude the city, and a tournament that bears the name of its
    site, as Wimbledon usually does."""

    span: str  # Such as: "Maracanã", "anfield", "Lusail Stadium", "Mugello"


@dataclass
class Discipline(Entity):
    """A sport or an event within a sport, as a common term, with its distance or style. Exclude
    the words sport, game or race alone, and a term that is only part of a name."""

    span: str  # Such as: "javelin", "400 metres", "cross-country skiing", "chess"


@dataclass
class Position(Entity):
    """A playing position as a common term. Exclude words that fit any player, such as captain,
    champion, veteran or debutant, and jobs beside the field."""

    span: str  # Such as: "goalkeeper", "quarterback", "prop", "point guard"


@dataclass
class Result(Entity):
    """A sporting figure: final or current score, time, distance, height, margin, points. Mark
    figure and unit; sets that follow each other are one span. Exclude counts of titles and
    medals, crowd sizes, race lengths and minutes of play."""

    span: str  # Such as: "2-1", "19.19 seconds", "6-4, 6-4", "63 points"


@dataclass
class Date(Entity):
    """A point in the calendar: day, weekday, month, year or decade, with early or late. Exclude
    vague words such as yesterday or this weekend, clock times, durations, and a year that is
    part of the name of a tournament."""

    span: str  # Such as: "1 May 1994", "Saturday", "October 1972", "1990s"


@dataclass
class OtherName(Entity):
    """Proper names that none of the other classes takes: nationalities and peoples, languages,
    trophies and prizes, horses and dogs, breeds, movements, legal rulings. Decide for another
    class first."""

    span: str  # Such as: "Belgian", "Red Rum", "Ballon d'Or", "Turkish"


TERMS = (Discipline, Position, Result, Date)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Human": (
        "People, by name.",
        "Mark the name of any individual, on or off the field. If the list has a class for "
        "what the person does in sport, prefer that class.",
        "Who is named? An owner, a surgeon, a minister, a sister: every real person answers.",
        "Include: politicians, journalists, club presidents, relatives. Do not include: "
        "titles such as Sheikh, horses, teams named after somebody.",
    ),
    "Athlete": (
        "Those who compete, by name.",
        "Mark every player, runner, swimmer, fighter, driver or jockey, active or retired.",
        "Whose performance is reported? The competitor's name, without position or country.",
        "An Athlete takes part, a Coach prepares, a Referee decides. Decide by the role in the "
        "sentence, not by what the person did later.",
    ),
    "Coach": (
        "Trainers and managers, by name.",
        "Mark those who train or lead competitors: head coaches, assistants, horse trainers.",
        "Who picks the side or prepares the champion? Owners who merely pay are not meant.",
        "Include: managers, cornermen, parents when they coach. Do not include: players, "
        "umpires, team doctors.",
    ),
    "Referee": (
        "Referees, umpires and judges of contests.",
        "Mark the name of whoever applies the rules: with a whistle, from a chair or on the "
        "touchline.",
        "Whose call was it? Mark the official's name alone.",
        "Unlike a Coach or an Athlete, a referee takes no side. Do not include: bosses of a "
        "federation, race organizers, judges in court.",
    ),
    "Group": (
        "Bodies of people with a name.",
        "Mark associations, firms, sponsors, channels, agencies and unions of states. Prefer a "
        "narrower class from the list if one fits.",
        "Which body rules, pays, reports or sues? Give its name or its abbreviation.",
        "Include: federations, banks, makers of shoes, human-rights groups. Do not include: "
        "competitions, stadiums, single people.",
    ),
    "Team": (
        "Clubs and franchises that play.",
        "Mark the club's name, even when it is shortened to a city or a nickname.",
        "For whom does the athlete play when it is not the country? Name that side.",
        "A Team signs and sells players, a NationalTeam calls them up. Include: college sides, "
        "professional clubs. Do not include: the town itself, the league.",
    ),
    "NationalTeam": (
        "Countries as playing sides.",
        "Mark the name of a country, or its side's nickname, when it plays, wins or loses.",
        "Which nation's side is on the field? If the country only hosts or is somebody's home, "
        "it is not meant.",
        "Include: Japan in a table of points, France beaten in a final, Springboks. Do not "
        "include: clubs, Kenya in a runner of Kenya.",
    ),
    "Event": (
        "Happenings that have a name.",
        "Mark legendary matches, derbies, drafts, wars and disasters. When the list has a "
        "narrower class that fits, use it.",
        "What occurred and is remembered under a name of its own?",
        "Include: nicknames of bouts, the Super Bowl, riots. Do not include: the final, a "
        "semifinal, stadiums, trophies.",
    ),
    "Tournament": (
        "Cups, championships, opens and big races.",
        'Mark the contest by name, with its year if the year stands in front: "2024 Tour de '
        'France".',
        "What did they win or enter, if it is decided within days or by knockout?",
        "A Tournament crowns a winner in one go; a League lasts a season. Include: Games, "
        "marathons, grands prix, short names of opens. Do not include: the cup of silver.",
    ),
    "League": (
        "Season-long competitions, by name.",
        "Mark leagues and racing series, in full or as an abbreviation.",
        "In which regular competition do the clubs meet week after week?",
        "Include: WNBA, Bundesliga, Formula E. Do not include: knockout cups, federations, "
        "the plain word league.",
    ),
    "Location": (
        "Names of places.",
        "Mark towns, provinces, islands, waters, passes and landmarks; take a narrower class "
        "from the list where one fits.",
        "Where was it, or where is somebody from? Every geographical name answers, and each "
        "part of an address is a span.",
        "Include: host cities, home towns, rivers. Do not include: Leeds when Leeds buys a "
        "player, adjectives of origin.",
    ),
    "Country": (
        "Countries, as places or states.",
        "Mark the country an athlete represents or comes from, and the country that hosts.",
        "Which state is meant, rather than its team? Codes such as CUB count too.",
        "Country is narrower than Location: cities, states of a federation and continents are "
        "left out. A country that scores goals is a NationalTeam.",
    ),
    "Stadium": (
        "Sports grounds and arenas.",
        "Mark the proper name of the building, course or circuit where a contest is held.",
        "On which ground, track or court was it played?",
        "Include: ballparks, indoor halls, race tracks, old names. Do not include: the town "
        "around it, rivers, tournaments called by their site.",
    ),
    "Discipline": (
        "Sports and their events.",
        "Mark terms such as judo, pole vault or 200 metres, without the article.",
        "What do they compete in? The word for the sport or for the single event.",
        "Include: board games played for titles, distances that name an event. Do not include: "
        "a measured throw, the name of a federation.",
    ),
    "Position": (
        "Places in a lineup.",
        "Mark the word for the player's position, in any team sport.",
        "Where on the field does he or she play? The common noun, without article.",
        "Include: winger, shortstop, tight end, setter. Do not include: captain, substitute, "
        "coach, rookie.",
    ),
    "Result": (
        "Scores, times, distances, points.",
        "Mark the figure together with its unit, if there is one.",
        "How did it end or stand, how fast, how far, how many points?",
        "A Result is achieved; the length of a race belongs to the Discipline. Include: "
        "halftime scores, split times, marks of judges. Do not include: numbers of titles.",
    ),
    "Date": (
        "Days, months, years.",
        "Mark calendar expressions: a weekday, a month with its year, a decade.",
        "When was it, by the calendar? Words such as today do not say.",
        "Include: early 1980s, Tuesday, 4 July 2021. Do not include: four years, 9 p.m., the "
        "year in 1936 Summer Olympics.",
    ),
    "OtherName": (
        "Names that the other classes leave over.",
        "Use this for nationalities, languages, trophies, animals and named ideas, after "
        "trying every other class.",
        "Is it a proper name but of no person, body, contest, event or place? Then it goes here.",
        "Include: Polish, Italians, Webb Ellis Cup, racehorses. Do not include: positions, "
        "sports, countries, ordinary nouns.",
    ),
}
