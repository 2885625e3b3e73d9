"""Re-DocRED: ninety-six relations between names, across whole Wikipedia introductions.

Source: https://github.com/tonytan48/Re-DocRED; documents with all mentions of each entity.
License: MIT. Citation: Tan et al. 2022, "Revisiting DocRED: Addressing the False Negative Problem
in Relation Extraction", EMNLP. The first field of a relation is its head, the second its tail,
each by the first name the text gives it; labels are properties of Wikidata. A relation holds if
the document as a whole says so. For prompts, choose the classes you need.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class HeadOfGovernment(Relation):
    """The person heads the government of the place, now or once."""

    government: str  # The country, state or city.
    person: str  # Who heads it.


@dataclass
class CountryOf(Relation):
    """The thing lies in, belongs to or took place in the country. Exclude citizenship
    (CitizenOf) and origin of works (CountryOfOrigin)."""

    thing: str  # The place, body or event.
    country: str  # The country.


@dataclass
class BirthPlace(Relation):
    """The person was born there."""

    person: str  # Who was born.
    place: str  # Where.


@dataclass
class DeathPlace(Relation):
    """The person died there."""

    person: str  # Who died.
    place: str  # Where.


@dataclass
class Father(Relation):
    """The second person is the father of the first."""

    child: str  # The child.
    father: str  # The father.


@dataclass
class Mother(Relation):
    """The second person is the mother of the first."""

    child: str  # The child.
    mother: str  # The mother.


@dataclass
class Spouse(Relation):
    """The two are or were married."""

    first: str  # One of them.
    second: str  # The other.


@dataclass
class CitizenOf(Relation):
    """The person is a citizen of the country. Exclude birth there alone
    (BirthPlace)."""

    person: str  # The citizen.
    country: str  # The country.


@dataclass
class Continent(Relation):
    """The place lies on the continent."""

    place: str  # The place.
    continent: str  # The continent.


@dataclass
class InstanceOf(Relation):
    """The thing is a single example of the class."""

    thing: str  # The example.
    kind: str  # The class.


@dataclass
class HeadOfState(Relation):
    """The person is or was head of the state."""

    state: str  # The state.
    person: str  # King, president or the like.


@dataclass
class CapitalCity(Relation):
    """The city is the capital of the place. The place comes first; see CapitalOf for
    the reverse."""

    place: str  # The country or region.
    capital: str  # The capital.


@dataclass
class OfficialLanguage(Relation):
    """The language is official in the place."""

    place: str  # The place.
    language: str  # The language.


@dataclass
class PositionHeld(Relation):
    """The person holds or held the post."""

    person: str  # The holder.
    position: str  # The post.


@dataclass
class Child(Relation):
    """The second person is a child of the first."""

    parent: str  # The parent.
    child: str  # The child.


@dataclass
class Author(Relation):
    """The person wrote the text. Exclude scripts (Screenwriter) and words of songs
    (LyricsBy)."""

    work: str  # The text.
    author: str  # The author.


@dataclass
class PlaysForTeam(Relation):
    """The person plays or played for the sports team."""

    player: str  # The player.
    team: str  # The team.


@dataclass
class Director(Relation):
    """The person directed the film or play."""

    work: str  # The work.
    director: str  # The director.


@dataclass
class Screenwriter(Relation):
    """The person wrote the script."""

    work: str  # The film or program.
    writer: str  # The writer.


@dataclass
class EducatedAt(Relation):
    """The person studied at the school."""

    student: str  # The student.
    school: str  # The school.


@dataclass
class Composer(Relation):
    """The person wrote the music."""

    work: str  # The work.
    composer: str  # The composer.


@dataclass
class PartyMember(Relation):
    """The person belongs to the political party."""

    politician: str  # The member.
    party: str  # The party.


@dataclass
class Employer(Relation):
    """The person works or worked for the body."""

    employee: str  # Who works.
    employer: str  # For whom.


@dataclass
class Founder(Relation):
    """The person or body founded the thing."""

    founded: str  # What was founded.
    founder: str  # By whom.


@dataclass
class League(Relation):
    """The team, player or season belongs to the league."""

    member: str  # The team, player or season.
    league: str  # The league.


@dataclass
class Publisher(Relation):
    """The body published the work."""

    work: str  # The book, game or paper.
    publisher: str  # The publisher.


@dataclass
class OwnedBy(Relation):
    """The thing belongs to the owner. Exclude parent firms (ParentOrganization)."""

    thing: str  # What is owned.
    owner: str  # By whom.


@dataclass
class LocatedInUnit(Relation):
    """The place lies in the administrative unit. The smaller one comes first; see
    ContainsUnit for the reverse."""

    inner: str  # The smaller place.
    outer: str  # The unit around it.


@dataclass
class Genre(Relation):
    """The work or artist is of the genre."""

    work: str  # The work or artist.
    genre: str  # The genre.


@dataclass
class Operator(Relation):
    """The body runs the thing."""

    thing: str  # The facility, vehicle or service.
    operator: str  # Who runs it.


@dataclass
class Religion(Relation):
    """The person, group or building is of the religion."""

    bearer: str  # Who or what.
    religion: str  # The religion.


@dataclass
class ContainsUnit(Relation):
    """The unit contains the smaller unit. The larger one comes first; see LocatedInUnit
    for the reverse."""

    outer: str  # The larger unit.
    inner: str  # The unit inside it.


@dataclass
class Follows(Relation):
    """The first comes after the second in a series; see FollowedBy for the reverse."""

    later: str  # The later one.
    earlier: str  # The one before it.


@dataclass
class FollowedBy(Relation):
    """The first comes before the second in a series; see Follows for the reverse."""

    earlier: str  # The earlier one.
    later: str  # The one after it.


@dataclass
class Headquarters(Relation):
    """The body has its seat there."""

    organization: str  # The body.
    place: str  # The place.


@dataclass
class CastMember(Relation):
    """The actor appears in the film or program."""

    work: str  # The film or program.
    actor: str  # The actor.


@dataclass
class Producer(Relation):
    """The person produced the film, song or program. Exclude firms
    (ProductionCompany)."""

    work: str  # The work.
    producer: str  # The producer.


@dataclass
class AwardReceived(Relation):
    """The person, group or work got the award."""

    winner: str  # Who got it.
    award: str  # The award.


@dataclass
class Creator(Relation):
    """The person made the work, where no finer role fits (Author, Composer,
    Director)."""

    work: str  # The work or figure.
    creator: str  # The maker.


@dataclass
class ParentTaxon(Relation):
    """The second is the next higher group of living things."""

    taxon: str  # The lower group.
    parent: str  # The higher group.


@dataclass
class EthnicGroup(Relation):
    """The person or group is of the people."""

    person: str  # The person or group.
    people: str  # The people.


@dataclass
class Performer(Relation):
    """The artist performs the song, album or role."""

    work: str  # The song, album or role.
    performer: str  # The artist.


@dataclass
class Manufacturer(Relation):
    """The firm makes the product."""

    product: str  # The product.
    maker: str  # The firm.


@dataclass
class Developer(Relation):
    """The body developed the software or product."""

    product: str  # The product.
    developer: str  # The developer.


@dataclass
class PartOfSeries(Relation):
    """The work belongs to the series."""

    work: str  # The single work.
    series: str  # The series.


@dataclass
class TwinTown(Relation):
    """The two towns are partners."""

    first: str  # One town.
    second: str  # The other.


@dataclass
class LegislativeBody(Relation):
    """The body makes the laws of the place."""

    place: str  # The place.
    legislature: str  # The parliament or council.


@dataclass
class BasinCountry(Relation):
    """The country drains into the water."""

    water: str  # The lake, river or sea.
    country: str  # The country.


@dataclass
class NextToWater(Relation):
    """The place lies in or by the water."""

    place: str  # The place.
    water: str  # The water.


@dataclass
class MilitaryBranch(Relation):
    """The person or unit belongs to the branch."""

    member: str  # The person or unit.
    branch: str  # The branch.


@dataclass
class RecordLabel(Relation):
    """The record company brought out the work or has the artist."""

    work: str  # The record or artist.
    label: str  # The company.


@dataclass
class ProductionCompany(Relation):
    """The firm produced the film or program."""

    work: str  # The work.
    company: str  # The firm.


@dataclass
class LocationOf(Relation):
    """The event or thing took place or stands there. Exclude administrative units of
    places (LocatedInUnit)."""

    thing: str  # The event or thing.
    place: str  # The place.


@dataclass
class SubclassOf(Relation):
    """Every example of the first is one of the second. Exclude single examples
    (InstanceOf)."""

    narrower: str  # The narrower kind.
    broader: str  # The broader kind.


@dataclass
class Subsidiary(Relation):
    """The second body is owned by the first; see ParentOrganization for the reverse."""

    parent: str  # The owner.
    subsidiary: str  # The daughter.


@dataclass
class PartOf(Relation):
    """The first is a part of the second; see HasPart for the reverse."""

    part: str  # The part.
    whole: str  # The whole.


@dataclass
class OriginalLanguage(Relation):
    """The work was made in the language."""

    work: str  # The film or program.
    language: str  # The language.


@dataclass
class Platform(Relation):
    """The software or game runs on the platform."""

    software: str  # The software.
    platform: str  # The platform.


@dataclass
class MouthOf(Relation):
    """The river flows into the water."""

    river: str  # The river.
    mouth: str  # Into what.


@dataclass
class OriginalNetwork(Relation):
    """The program was first shown by the station."""

    program: str  # The program.
    network: str  # The station.


@dataclass
class MemberOf(Relation):
    """The person or body belongs to the group. Exclude parties (PartyMember) and teams
    (PlaysForTeam)."""

    member: str  # The member.
    group: str  # The group.


@dataclass
class Chairperson(Relation):
    """The person chairs the body."""

    organization: str  # The body.
    chair: str  # The person.


@dataclass
class CountryOfOrigin(Relation):
    """The work or product comes from the country."""

    work: str  # The work or product.
    country: str  # The country.


@dataclass
class HasPart(Relation):
    """The first contains the second as a part; see PartOf for the reverse."""

    whole: str  # The whole.
    part: str  # The part.


@dataclass
class Residence(Relation):
    """The person lives or lived there."""

    person: str  # The person.
    place: str  # The place.


@dataclass
class BirthDate(Relation):
    """The person was born on that date."""

    person: str  # The person.
    date: str  # The date.


@dataclass
class DeathDate(Relation):
    """The person died on that date."""

    person: str  # The person.
    date: str  # The date.


@dataclass
class FoundingDate(Relation):
    """The thing came into being on that date."""

    thing: str  # The body, place or thing.
    date: str  # The date.


@dataclass
class DissolutionDate(Relation):
    """The thing ceased to be on that date."""

    thing: str  # The body, state or thing.
    date: str  # The date.


@dataclass
class PublicationDate(Relation):
    """The work came out on that date."""

    work: str  # The work.
    date: str  # The date.


@dataclass
class StartTime(Relation):
    """The thing began on that date."""

    thing: str  # The event, office or state.
    date: str  # The date.


@dataclass
class EndTime(Relation):
    """The thing ended on that date."""

    thing: str  # The event, office or state.
    date: str  # The date.


@dataclass
class PointInTime(Relation):
    """The event took place on that date."""

    event: str  # The event.
    date: str  # The date.


@dataclass
class Conflict(Relation):
    """The person or unit fought in the war or battle."""

    fighter: str  # Who fought.
    conflict: str  # The war or battle.


@dataclass
class Character(Relation):
    """The figure appears in the work; see PresentInWork for the reverse."""

    work: str  # The work.
    character: str  # The figure.


@dataclass
class LyricsBy(Relation):
    """The person wrote the words of the song."""

    song: str  # The song.
    writer: str  # The writer.


@dataclass
class OnTerrain(Relation):
    """The place lies on the island, mountain or other landform."""

    place: str  # The place.
    landform: str  # The landform.


@dataclass
class Participant(Relation):
    """The person or body took part in the event; see ParticipantOf for the reverse."""

    event: str  # The event.
    participant: str  # Who took part.


@dataclass
class InfluencedBy(Relation):
    """The first was shaped by the second."""

    influenced: str  # Who or what was shaped.
    influence: str  # By whom or what.


@dataclass
class FormationPlace(Relation):
    """The group or body was formed there."""

    group: str  # The group.
    place: str  # The place.


@dataclass
class ParentOrganization(Relation):
    """The first body is owned by the second; see Subsidiary for the reverse."""

    subsidiary: str  # The daughter.
    parent: str  # The owner.


@dataclass
class NotableWork(Relation):
    """The work is one of the main works of the person."""

    creator: str  # The person.
    work: str  # The work.


@dataclass
class SeparatedFrom(Relation):
    """The first split off from the second."""

    new: str  # What split off.
    old: str  # From what.


@dataclass
class NarrativeLocation(Relation):
    """The story plays there."""

    work: str  # The work.
    place: str  # The place.


@dataclass
class WorkLocation(Relation):
    """The person worked in the place."""

    person: str  # The person.
    place: str  # The place.


@dataclass
class Jurisdiction(Relation):
    """The law, office or body is valid for the place."""

    rule: str  # The law, office or body.
    place: str  # The place.


@dataclass
class ProductOf(Relation):
    """The body makes the product or material."""

    maker: str  # The body.
    product: str  # The product.


@dataclass
class UnemploymentRate(Relation):
    """The share of people without work in the place."""

    place: str  # The place.
    rate: str  # The share.


@dataclass
class TerritoryClaimedBy(Relation):
    """The place is claimed by the state or group."""

    place: str  # The place.
    claimant: str  # Who claims it.


@dataclass
class ParticipantOf(Relation):
    """The person or body took part in the event; see Participant for the reverse."""

    participant: str  # Who took part.
    event: str  # The event.


@dataclass
class Replaces(Relation):
    """The first took the place of the second; see ReplacedBy for the reverse."""

    new: str  # The later one.
    old: str  # The earlier one.


@dataclass
class ReplacedBy(Relation):
    """The second took the place of the first; see Replaces for the reverse."""

    old: str  # The earlier one.
    new: str  # The later one.


@dataclass
class CapitalOf(Relation):
    """The city is the capital of the place. The city comes first; see CapitalCity for
    the reverse."""

    capital: str  # The city.
    place: str  # The country or region.


@dataclass
class SpeaksLanguage(Relation):
    """The person speaks or writes the language."""

    person: str  # The person.
    language: str  # The language.


@dataclass
class PresentInWork(Relation):
    """The figure appears in the work; see Character for the reverse."""

    character: str  # The figure.
    work: str  # The work.


@dataclass
class Sibling(Relation):
    """The two are brothers or sisters."""

    first: str  # One of them.
    second: str  # The other.


LABELS: dict[str, type] = {
    "P6": HeadOfGovernment,
    "P17": CountryOf,
    "P19": BirthPlace,
    "P20": DeathPlace,
    "P22": Father,
    "P25": Mother,
    "P26": Spouse,
    "P27": CitizenOf,
    "P30": Continent,
    "P31": InstanceOf,
    "P35": HeadOfState,
    "P36": CapitalCity,
    "P37": OfficialLanguage,
    "P39": PositionHeld,
    "P40": Child,
    "P50": Author,
    "P54": PlaysForTeam,
    "P57": Director,
    "P58": Screenwriter,
    "P69": EducatedAt,
    "P86": Composer,
    "P102": PartyMember,
    "P108": Employer,
    "P112": Founder,
    "P118": League,
    "P123": Publisher,
    "P127": OwnedBy,
    "P131": LocatedInUnit,
    "P136": Genre,
    "P137": Operator,
    "P140": Religion,
    "P150": ContainsUnit,
    "P155": Follows,
    "P156": FollowedBy,
    "P159": Headquarters,
    "P161": CastMember,
    "P162": Producer,
    "P166": AwardReceived,
    "P170": Creator,
    "P171": ParentTaxon,
    "P172": EthnicGroup,
    "P175": Performer,
    "P176": Manufacturer,
    "P178": Developer,
    "P179": PartOfSeries,
    "P190": TwinTown,
    "P194": LegislativeBody,
    "P205": BasinCountry,
    "P206": NextToWater,
    "P241": MilitaryBranch,
    "P264": RecordLabel,
    "P272": ProductionCompany,
    "P276": LocationOf,
    "P279": SubclassOf,
    "P355": Subsidiary,
    "P361": PartOf,
    "P364": OriginalLanguage,
    "P400": Platform,
    "P403": MouthOf,
    "P449": OriginalNetwork,
    "P463": MemberOf,
    "P488": Chairperson,
    "P495": CountryOfOrigin,
    "P527": HasPart,
    "P551": Residence,
    "P569": BirthDate,
    "P570": DeathDate,
    "P571": FoundingDate,
    "P576": DissolutionDate,
    "P577": PublicationDate,
    "P580": StartTime,
    "P582": EndTime,
    "P585": PointInTime,
    "P607": Conflict,
    "P674": Character,
    "P676": LyricsBy,
    "P706": OnTerrain,
    "P710": Participant,
    "P737": InfluencedBy,
    "P740": FormationPlace,
    "P749": ParentOrganization,
    "P800": NotableWork,
    "P807": SeparatedFrom,
    "P840": NarrativeLocation,
    "P937": WorkLocation,
    "P1001": Jurisdiction,
    "P1056": ProductOf,
    "P1198": UnemploymentRate,
    "P1336": TerritoryClaimedBy,
    "P1344": ParticipantOf,
    "P1365": Replaces,
    "P1366": ReplacedBy,
    "P1376": CapitalOf,
    "P1412": SpeaksLanguage,
    "P1441": PresentInWork,
    "P3373": Sibling,
}
