"""Few-NERD: sixty-six fine types of names in Wikipedia sentences.

Source: https://github.com/thunlp/Few-NERD, here in the cut of
https://github.com/antonioloison/structshot, whose files write ``location_GPE`` for
``location-GPE``; both spellings are in ``LABELS``. License: CC BY-SA 4.0. Citation: Ding et al.
2021, "Few-NERD: A Few-shot Named Entity Recognition Dataset", ACL.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Film(Entity):
    """The title of a film or film series. Exclude television programs
    (BroadcastProgram) and the book behind a film (WrittenWork)."""

    span: str  # Such as: "Casablanca", "Spirited Away"


@dataclass
class Music(Entity):
    """The title of a song, album, opera or other piece of music. Exclude bands and
    musicals as stage works (OtherArt)."""

    span: str  # Such as: "Abbey Road", "The Magic Flute"


@dataclass
class Painting(Entity):
    """The title of a painting or drawing. Exclude sculptures (OtherArt) and
    painters."""

    span: str  # Such as: "Guernica", "The Night Watch"


@dataclass
class WrittenWork(Entity):
    """The title of a book, poem, magazine, journal, comic or holy text. Exclude
    newspapers and publishers as firms (MediaOrganization)."""

    span: str  # Such as: "Middlemarch", "The Lancet", "Genesis"


@dataclass
class BroadcastProgram(Entity):
    """The title of a television or radio program or series. Exclude the station
    (MediaOrganization) and films."""

    span: str  # Such as: "Doctor Who", "Desert Island Discs"


@dataclass
class OtherArt(Entity):
    """Any other named work of art: plays, musicals, sculptures, dances, murals. Choose
    it only if no other kind of work fits."""

    span: str  # Such as: "Waiting for Godot", "The Thinker"


@dataclass
class Airport(Entity):
    """A named airport, airfield or air base as a facility. Exclude airlines and the
    city."""

    span: str  # Such as: "Narita International Airport", "Heathrow"


@dataclass
class Hospital(Entity):
    """A named hospital, clinic or medical center. Exclude medical schools
    (EducationOrganization)."""

    span: str  # Such as: "Mayo Clinic", "Charité"


@dataclass
class Hotel(Entity):
    """A named hotel, resort or inn. Exclude hotel companies (Company)."""

    span: str  # Such as: "Raffles Hotel", "The Savoy"


@dataclass
class Library(Entity):
    """A named library or its collection as a place. Exclude software libraries."""

    span: str  # Such as: "Bodleian Library", "Library of Congress"


@dataclass
class Restaurant(Entity):
    """A named restaurant, café or chain of them. Exclude dishes (Food)."""

    span: str  # Such as: "Noma", "Burger King"


@dataclass
class SportsFacility(Entity):
    """A named stadium, arena, ground or track. Exclude the team that plays there
    (SportsTeam)."""

    span: str  # Such as: "Wembley Stadium", "Fenway Park"


@dataclass
class Theater(Entity):
    """A named theater, opera house, cinema or concert hall. Exclude companies of actors
    (ShowOrganization)."""

    span: str  # Such as: "La Scala", "Globe Theatre"


@dataclass
class OtherBuilding(Entity):
    """Any other named building or structure: towers, churches, palaces, museums,
    prisons. Exclude roads and bridges for traffic (Transit)."""

    span: str  # Such as: "Burj Khalifa", "Notre-Dame", "the Louvre"


@dataclass
class War(Entity):
    """A named war, battle, siege, attack or military operation. Exclude protests and
    revolts without an army (Protest)."""

    span: str  # Such as: "Battle of Hastings", "Crimean War"


@dataclass
class Disaster(Entity):
    """A named or specific disaster: storms, earthquakes, crashes, famines, epidemics.
    Exclude attacks (War) and diseases as such (Disease)."""

    span: str  # Such as: "Hurricane Katrina", "Black Death"


@dataclass
class Election(Entity):
    """A named election, primary or referendum, with year and place. Exclude the body
    elected."""

    span: str  # Such as: "2010 Hungarian parliamentary election", "Brexit referendum"


@dataclass
class SportsEvent(Entity):
    """A named competition, season, cup or match, with its year. Exclude the league as a
    body (SportsLeague)."""

    span: str  # Such as: "2006 FIFA World Cup", "Tour de France"


@dataclass
class Protest(Entity):
    """A named protest, strike, uprising or revolution. Exclude wars between armies
    (War)."""

    span: str  # Such as: "Salt March", "Orange Revolution"


@dataclass
class OtherEvent(Entity):
    """Any other named event: festivals, fairs, conferences, periods, ceremonies,
    expeditions. Choose it only if no other event fits."""

    span: str  # Such as: "Oktoberfest", "Industrial Revolution"


@dataclass
class GeoPoliticalEntity(Entity):
    """A country, state, province, city, town, village or continent by name, and an
    adjective or word for its people made from the name ("Norwegian"). Exclude
    landscapes and districts without a government (OtherLocation) and sports teams named
    after a city."""

    span: str  # Such as: "Norway", "Osaka", "Ohio", "Norwegian"


@dataclass
class WaterBody(Entity):
    """A named river, lake, sea, ocean, bay, canal or waterfall. Exclude islands in it
    (Island)."""

    span: str  # Such as: "Lake Geneva", "Danube", "Red Sea"


@dataclass
class Island(Entity):
    """A named island, group of islands or atoll. Exclude island states when the state
    is meant (GeoPoliticalEntity)."""

    span: str  # Such as: "Crete", "Faroe Islands"


@dataclass
class Mountain(Entity):
    """A named mountain, range, hill, volcano or pass. Exclude parks around it
    (Park)."""

    span: str  # Such as: "Mount Etna", "the Andes"


@dataclass
class Park(Entity):
    """A named park, garden, reserve or protected area. Exclude stadiums called park
    (SportsFacility)."""

    span: str  # Such as: "Hyde Park", "Serengeti National Park"


@dataclass
class Transit(Entity):
    """A named road, street, bridge, railway line, station or transit system. Exclude
    companies that run it (Company) and airports."""

    span: str  # Such as: "Route 66", "Gare du Nord", "London Underground"


@dataclass
class OtherLocation(Entity):
    """Any other named place: regions, districts without a government, deserts, camps,
    dams, glaciers, addresses. Choose it only if no other place fits."""

    span: str  # Such as: "Scandinavia", "Sahara", "Silicon Valley"


@dataclass
class Company(Entity):
    """A business by name: manufacturers, banks, airlines, record labels, studios.
    Exclude newspapers and broadcasters (MediaOrganization) and products."""

    span: str  # Such as: "Siemens", "Qantas", "Motown"


@dataclass
class EducationOrganization(Entity):
    """A school, college, university or its department by name. Exclude degrees and
    teams of a school."""

    span: str  # Such as: "Sorbonne", "Eton College"


@dataclass
class GovernmentAgency(Entity):
    """A body of the state: ministries, parliaments, courts, police, agencies, councils.
    Exclude parties and armies' units (OtherOrganization)."""

    span: str  # Such as: "Ministry of Finance", "House of Lords"


@dataclass
class MediaOrganization(Entity):
    """A newspaper, station, news agency, publisher or news site. Exclude single
    programs (BroadcastProgram)."""

    span: str  # Such as: "The Guardian", "Al Jazeera"


@dataclass
class PoliticalParty(Entity):
    """A political party or alliance by name, also as an adjective or a word for its
    members as a body. Exclude single people and ideologies."""

    span: str  # Such as: "Labour Party", "Democrats"


@dataclass
class ReligiousOrganization(Entity):
    """A church, order, denomination or other religious body or faith by name. Exclude
    church buildings (OtherBuilding)."""

    span: str  # Such as: "Jesuits", "Church of England"


@dataclass
class ShowOrganization(Entity):
    """A band, orchestra, choir, troupe or theater company. Exclude single artists and
    halls."""

    span: str  # Such as: "Vienna Philharmonic", "Fleetwood Mac"


@dataclass
class SportsLeague(Entity):
    """A league, conference or association of sports teams. Exclude single seasons
    (SportsEvent)."""

    span: str  # Such as: "Bundesliga", "National Football League"


@dataclass
class SportsTeam(Entity):
    """A sports team or club, also by its city or nickname alone when the team is meant.
    Exclude leagues."""

    span: str  # Such as: "Ajax", "Chicago Bulls", "the All Blacks"


@dataclass
class OtherOrganization(Entity):
    """Any other named group: armies and units, unions, charities, international bodies,
    movements. Choose it only if no other organization fits."""

    span: str  # Such as: "Amnesty International", "Royal Navy"


@dataclass
class Actor(Entity):
    """The name of an actor, actress or voice actor. Decide by what the text says of the
    person. Exclude the role."""

    span: str  # Such as: "Meryl Streep", "Toshiro Mifune"


@dataclass
class ArtistOrAuthor(Entity):
    """The name of a writer, musician, painter, composer or designer. Exclude actors
    (Actor) and directors (Director)."""

    span: str  # Such as: "Jane Austen", "Miles Davis"


@dataclass
class Athlete(Entity):
    """The name of a player, athlete or coach of a sport. Exclude teams."""

    span: str  # Such as: "Steffi Graf", "Pelé"


@dataclass
class Director(Entity):
    """The name of a director of films, plays or programs, or a conductor so presented.
    Exclude producers unless they direct."""

    span: str  # Such as: "Akira Kurosawa", "Agnès Varda"


@dataclass
class Politician(Entity):
    """The name of a politician, ruler, minister, judge or noble with power. Leave out
    the title."""

    span: str  # Such as: "Angela Merkel", "Cleopatra"


@dataclass
class Scholar(Entity):
    """The name of a scientist, historian, philosopher or other scholar. Exclude
    inventors known as business people (OtherPerson)."""

    span: str  # Such as: "Charles Darwin", "Hypatia"


@dataclass
class Soldier(Entity):
    """The name of a soldier, officer or commander. Leave out the rank. Exclude rulers
    (Politician)."""

    span: str  # Such as: "Horatio Nelson", "Rommel"


@dataclass
class OtherPerson(Entity):
    """The name of any other person: saints, criminals, relatives, business people,
    characters. Choose it only if no other role fits."""

    span: str  # Such as: "Anne Frank", "Al Capone"


@dataclass
class Airplane(Entity):
    """A type or single craft of aircraft or space launcher. Exclude airlines."""

    span: str  # Such as: "Boeing 747", "Concorde"


@dataclass
class Car(Entity):
    """A model or maker's line of cars, trucks, buses or motorcycles. Exclude the
    company as a body (Company)."""

    span: str  # Such as: "Ford Mustang", "Vespa"


@dataclass
class Food(Entity):
    """A named dish, drink, ingredient or brand of food. Exclude restaurants and living
    plants (LivingThing)."""

    span: str  # Such as: "tiramisu", "Coca-Cola"


@dataclass
class Game(Entity):
    """The title of a video, board or card game. Exclude consoles (OtherProduct) and
    sports."""

    span: str  # Such as: "Tetris", "Settlers of Catan"


@dataclass
class Ship(Entity):
    """A named ship, boat or submarine, or a class of them. Exclude its crew or unit."""

    span: str  # Such as: "Titanic", "HMS Beagle"


@dataclass
class Software(Entity):
    """A program, system, app, website or format by name. Exclude games (Game) and
    programming languages if treated as languages."""

    span: str  # Such as: "Linux", "Microsoft Word"


@dataclass
class Train(Entity):
    """A named train, locomotive or class of rail vehicles. Exclude lines and stations
    (Transit)."""

    span: str  # Such as: "Flying Scotsman", "TGV"


@dataclass
class Weapon(Entity):
    """A weapon or military vehicle by type or name. Exclude ships and aircraft."""

    span: str  # Such as: "AK-47", "Leopard 2"


@dataclass
class OtherProduct(Entity):
    """Any other named product: devices, instruments, brands, engines, consoles,
    services. Choose it only if no other product fits."""

    span: str  # Such as: "Walkman", "Stradivarius"


@dataclass
class AstronomicalThing(Entity):
    """A planet, star, moon, constellation, galaxy or other object of astronomy. Exclude
    spacecraft."""

    span: str  # Such as: "Jupiter", "Orion", "Andromeda Galaxy"


@dataclass
class Award(Entity):
    """A prize, medal, order or title of honor by name. Exclude the ceremony as an
    event."""

    span: str  # Such as: "Booker Prize", "Order of Merit"


@dataclass
class BiologicalThing(Entity):
    """A molecule or part of life science: genes, proteins, cells, enzymes, body parts.
    Exclude whole organisms (LivingThing) and drugs (MedicalThing)."""

    span: str  # Such as: "hemoglobin", "mitochondria"


@dataclass
class ChemicalThing(Entity):
    """An element, compound or material of chemistry. Exclude drugs (MedicalThing) and
    biological molecules."""

    span: str  # Such as: "sulfuric acid", "titanium"


@dataclass
class Currency(Entity):
    """A currency, or a sum in which it is named. Exclude exchange rates."""

    span: str  # Such as: "yen", "US$5 million"


@dataclass
class Disease(Entity):
    """A disease, disorder, injury or symptom by name. Exclude epidemics as events
    (Disaster) and germs."""

    span: str  # Such as: "malaria", "schizophrenia"


@dataclass
class EducationalDegree(Entity):
    """A degree, diploma or course of study. Exclude the school."""

    span: str  # Such as: "Bachelor of Arts", "PhD in physics"


@dataclass
class God(Entity):
    """A god, goddess, spirit or mythical being that is worshiped. Exclude human
    prophets (OtherPerson)."""

    span: str  # Such as: "Athena", "Vishnu"


@dataclass
class Language(Entity):
    """A language, dialect or script by name. Exclude peoples and nationalities."""

    span: str  # Such as: "Basque", "Old Norse"


@dataclass
class Law(Entity):
    """A law, treaty, constitution, agreement or legal principle by name. Exclude the
    body that makes it."""

    span: str  # Such as: "Treaty of Versailles", "Clean Air Act"


@dataclass
class LivingThing(Entity):
    """A kind of animal, plant, fungus or microbe, or a breed. Exclude parts of them
    (BiologicalThing) and food made of them."""

    span: str  # Such as: "snow leopard", "Quercus robur"


@dataclass
class MedicalThing(Entity):
    """A drug, treatment, procedure or field of medicine. Exclude diseases (Disease) and
    hospitals."""

    span: str  # Such as: "penicillin", "chemotherapy"


LABELS: dict[str, type] = {
    "art_film": Film,
    "art_music": Music,
    "art_painting": Painting,
    "art_writtenart": WrittenWork,
    "art_broadcastprogram": BroadcastProgram,
    "art_other": OtherArt,
    "building_airport": Airport,
    "building_hospital": Hospital,
    "building_hotel": Hotel,
    "building_library": Library,
    "building_restaurant": Restaurant,
    "building_sportsfacility": SportsFacility,
    "building_theater": Theater,
    "building_other": OtherBuilding,
    "event_attack/battle/war/militaryconflict": War,
    "event_disaster": Disaster,
    "event_election": Election,
    "event_sportsevent": SportsEvent,
    "event_protest": Protest,
    "event_other": OtherEvent,
    "location_GPE": GeoPoliticalEntity,
    "location_bodiesofwater": WaterBody,
    "location_island": Island,
    "location_mountain": Mountain,
    "location_park": Park,
    "location_road/railway/highway/transit": Transit,
    "location_other": OtherLocation,
    "organization_company": Company,
    "organization_education": EducationOrganization,
    "organization_government/governmentagency": GovernmentAgency,
    "organization_media/newspaper": MediaOrganization,
    "organization_politicalparty": PoliticalParty,
    "organization_religion": ReligiousOrganization,
    "organization_showorganization": ShowOrganization,
    "organization_sportsleague": SportsLeague,
    "organization_sportsteam": SportsTeam,
    "organization_other": OtherOrganization,
    "person_actor": Actor,
    "person_artist/author": ArtistOrAuthor,
    "person_athlete": Athlete,
    "person_director": Director,
    "person_politician": Politician,
    "person_scholar": Scholar,
    "person_soldier": Soldier,
    "person_other": OtherPerson,
    "product_airplane": Airplane,
    "product_car": Car,
    "product_food": Food,
    "product_game": Game,
    "product_ship": Ship,
    "product_software": Software,
    "product_train": Train,
    "product_weapon": Weapon,
    "product_other": OtherProduct,
    "other_astronomything": AstronomicalThing,
    "other_award": Award,
    "other_biologything": BiologicalThing,
    "other_chemicalthing": ChemicalThing,
    "other_currency": Currency,
    "other_disease": Disease,
    "other_educationaldegree": EducationalDegree,
    "other_god": God,
    "other_language": Language,
    "other_law": Law,
    "other_livingthing": LivingThing,
    "other_medical": MedicalThing,
}

LABELS.update({raw.replace("_", "-", 1): cls for raw, cls in list(LABELS.items())})
