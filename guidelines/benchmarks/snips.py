"""Snips: slots of seven requests to a voice assistant, in lower-case spoken English.

Source: https://github.com/sonos/nlu-benchmark, here as three parallel files. License: CC0 1.0.
Citation: Coucke et al. 2018, "Snips Voice Platform: an embedded Spoken Language Understanding
system for private-by-design voice interfaces", arXiv:1805.10190. The requests are for the weather,
a table in a restaurant, music, a playlist, a rating of a book, a work, and the showing of a film;
their intents are not asked for here. Words such as "s" and "p m" stand apart from what they belong
to.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity, Value


@dataclass
class Artist(Entity):
    """The name of a singer, band, composer, player or other maker of music whose music
    is to be played or saved. Exclude titles of what they made (Track, Album,
    SongOrAlbumTitle) and the word "artist" itself (MusicItem)."""

    span: str  # Such as: "nina simone", "the national", "dj shadow"


@dataclass
class Track(Entity):
    """The title of a song or piece that the user wants to hear. Exclude titles to be
    put on a playlist (SongOrAlbumTitle) and words such as "song" (MusicItem)."""

    span: str  # Such as: "heart of glass", "autumn leaves"


@dataclass
class Album(Entity):
    """The title of an album that the user wants to hear. Exclude the word "album"
    (MusicItem) and titles to be put on a playlist (SongOrAlbumTitle)."""

    span: str  # Such as: "kind of blue", "hounds of love"


@dataclass
class MusicItem(Entity):
    """A word for a kind of musical item, such as a piece, record or performer, that
    tells what to play or add. Exclude titles, styles (Genre) and names (Artist)."""

    span: str  # Such as: "song", "album", "soundtrack", "tune"


@dataclass
class Genre(Entity):
    """A style of music asked for. Exclude playlists named after a style (Playlist) and
    styles of cooking (Cuisine)."""

    span: str  # Such as: "bossa nova", "hip hop", "ska"


@dataclass
class StreamingService(Entity):
    """The service or app from which music is to be played. Exclude playlists
    (Playlist)."""

    span: str  # Such as: "spotify", "youtube music", "tidal"


@dataclass
class SongOrAlbumTitle(Entity):
    """When something is added to a playlist: the title of the song or album to add.
    Exclude its performer (Artist) and the playlist that takes it (Playlist)."""

    span: str  # Such as: "purple haze", "rumours"


@dataclass
class Playlist(Entity):
    """The name of a playlist, to add to or to play. Leave out the word "playlist"
    unless the name ends with it. Exclude whose it is (PlaylistOwner)."""

    span: str  # Such as: "gym mix", "rainy sunday", "indie road trip"


@dataclass
class PlaylistOwner(Entity):
    """Whose playlist it is: "my", or a first name with the "s" of possession. Exclude
    performers (Artist)."""

    span: str  # Such as: "my", "harriet s", "dennis"


@dataclass
class MusicYear(Value):
    """The year or decade the music is from. Exclude times at which something is to
    happen (TimeRange)."""

    span: str  # Such as: "1967", "nineties", "2005"


@dataclass
class Sorting(Entity):
    """A word that orders or filters by rank, fame or age: the best, the newest, the
    first few. Exclude ratings the user gives (RatingValue)."""

    span: str  # Such as: "highest rated", "top ten", "most recent"


@dataclass
class WorkTitle(Entity):
    """The title of a book, album, game, show, picture or other work to find or to rate.
    Exclude films asked for at a cinema (MovieName) and the kind of work (WorkType)."""

    span: str  # Such as: "the left hand of darkness", "stardew valley"


@dataclass
class WorkType(Entity):
    """A word for the kind of thing sought or rated: book, novel, song, show, game,
    picture, trailer, or the timetable of films. Exclude series (SeriesType) and its
    title (WorkTitle)."""

    span: str  # Such as: "novel", "tv series", "movie times", "painting"


@dataclass
class SeriesType(Entity):
    """A word for a series to which a rated work belongs or which is rated as a whole.
    Exclude single works (WorkType)."""

    span: str  # Such as: "series", "saga"


@dataclass
class WorkReference(Entity):
    """A word that points at the work to rate by its place in the order or on the
    screen. Exclude titles (WorkTitle)."""

    span: str  # Such as: "this", "current", "next", "last"


@dataclass
class RatingValue(Value):
    """How many points or stars the user gives to a work. Exclude the most one can give
    (BestRating)."""

    span: str  # Such as: "three", "4", "zero"


@dataclass
class BestRating(Value):
    """The highest rating that can be given, mostly after "out of". Exclude the rating
    given (RatingValue)."""

    span: str  # Such as: "6", "six"


@dataclass
class RatingUnit(Entity):
    """The unit in which a rating is counted. Exclude the number before it
    (RatingValue)."""

    span: str  # Such as: "stars", "points"


@dataclass
class MovieName(Entity):
    """The title of a film whose showing the user asks about. Exclude works to find or
    rate in general (WorkTitle) and words such as "movie" (MovieType)."""

    span: str  # Such as: "the third man", "howl s moving castle"


@dataclass
class MovieType(Entity):
    """A word for films in general or a kind of film that is showing. Exclude titles
    (MovieName) and timetables (WorkType)."""

    span: str  # Such as: "films", "animated movies"


@dataclass
class CinemaName(Entity):
    """The name of a cinema or chain of cinemas. Exclude words for a cinema without a
    name (CinemaType)."""

    span: str  # Such as: "odeon", "alamo drafthouse", "regal cinemas"


@dataclass
class CinemaType(Entity):
    """A common word for the place where films are shown. Exclude names (CinemaName)."""

    span: str  # Such as: "cinema", "movie theater"


@dataclass
class RestaurantName(Entity):
    """The name of the restaurant, bar or café to book. Exclude words for its kind
    (RestaurantType) unless they belong to the name."""

    span: str  # Such as: "the golden fork", "chez panisse"


@dataclass
class RestaurantType(Entity):
    """A word for the kind of place to eat or drink. Exclude its name (RestaurantName)
    and the cooking (Cuisine)."""

    span: str  # Such as: "restaurant", "pub", "food truck", "bistro"


@dataclass
class Cuisine(Entity):
    """The style of cooking wanted, mostly by country or region. Exclude single dishes
    (ServedDish) and places as such (Country)."""

    span: str  # Such as: "thai", "tex-mex", "sicilian"


@dataclass
class ServedDish(Entity):
    """A dish, drink or ingredient that the restaurant should serve. Exclude styles of
    cooking (Cuisine)."""

    span: str  # Such as: "ramen", "lamb chops", "cheesecake"


@dataclass
class Facility(Entity):
    """Something the restaurant should offer besides food: a room, a service, a seat
    inside or outside. Exclude dishes (ServedDish)."""

    span: str  # Such as: "parking", "wifi", "outdoor", "pool"


@dataclass
class PartySize(Value):
    """The number of people for whom to book. Exclude people listed by name or kinship
    (PartyMembers)."""

    span: str  # Such as: "five", "2", "ten"


@dataclass
class PartyMembers(Entity):
    """The people for whom to book, listed by name, pronoun or kinship, as one phrase
    with its "and". Exclude bare numbers (PartySize)."""

    span: str  # Such as: "me and my sister", "carla, jo and i"


@dataclass
class NearbyPlace(Entity):
    """A place by which the restaurant to book is found: a street, station, district,
    building, or somebody's home. Exclude cities (City) and words of distance
    (SpatialRelation)."""

    span: str  # Such as: "my office", "grand avenue", "downtown"


@dataclass
class City(Entity):
    """The name of a city, town or village. Exclude the state or country after it
    (State, Country), and parks (NaturalSite)."""

    span: str  # Such as: "duluth", "porto", "cedar rapids"


@dataclass
class State(Entity):
    """The name or letter code of a state or territory, mostly of the United States.
    Exclude countries (Country)."""

    span: str  # Such as: "oregon", "tx", "puerto rico"


@dataclass
class Country(Entity):
    """The name of a country, or of a territory spoken of as one. Exclude states inside
    a country (State)."""

    span: str  # Such as: "portugal", "south sudan"


@dataclass
class NaturalSite(Entity):
    """The name of a park, reserve, trail, historic site or other place outside towns
    whose weather is asked for. Exclude cities (City)."""

    span: str  # Such as: "yosemite national park", "walden pond state reservation"


@dataclass
class CurrentLocation(Entity):
    """Words for the place where the user is, without "my". Exclude words of distance from
    it (SpatialRelation)."""

    span: str  # Such as: "here", "current location", "present whereabouts"


@dataclass
class SpatialRelation(Entity):
    """Words for how near or far something is or where it lies from a place. Exclude the
    place itself (City, NearbyPlace, CurrentLocation)."""

    span: str  # Such as: "nearest", "not far from", "within walking distance"


@dataclass
class TimeRange(Value):
    """When it is to happen or which time is asked about: a date, a time of day, a
    season, a span, a meal as a time. Leave out "at", "on" and "for"; keep "in" before a
    span from now. Exclude the age of music (MusicYear)."""

    span: str  # Such as: "tomorrow", "in two hours", "7 p m", "may 3rd 2031"


@dataclass
class WeatherCondition(Entity):
    """A word for the weather other than its warmth: rain, snow, wind, sun, fog, storms,
    humidity. Exclude warmth and cold (Temperature)."""

    span: str  # Such as: "rainy", "thunderstorm", "fog"


@dataclass
class Temperature(Entity):
    """A word for how warm or cold it is or will be. Exclude other weather
    (WeatherCondition)."""

    span: str  # Such as: "warm", "freezing", "colder"


LABELS: dict[str, type] = {
    "artist": Artist,
    "track": Track,
    "album": Album,
    "music_item": MusicItem,
    "genre": Genre,
    "service": StreamingService,
    "entity_name": SongOrAlbumTitle,
    "playlist": Playlist,
    "playlist_owner": PlaylistOwner,
    "year": MusicYear,
    "sort": Sorting,
    "object_name": WorkTitle,
    "object_type": WorkType,
    "object_part_of_series_type": SeriesType,
    "object_select": WorkReference,
    "rating_value": RatingValue,
    "best_rating": BestRating,
    "rating_unit": RatingUnit,
    "movie_name": MovieName,
    "movie_type": MovieType,
    "location_name": CinemaName,
    "object_location_type": CinemaType,
    "restaurant_name": RestaurantName,
    "restaurant_type": RestaurantType,
    "cuisine": Cuisine,
    "served_dish": ServedDish,
    "facility": Facility,
    "party_size_number": PartySize,
    "party_size_description": PartyMembers,
    "poi": NearbyPlace,
    "city": City,
    "state": State,
    "country": Country,
    "geographic_poi": NaturalSite,
    "current_location": CurrentLocation,
    "spatial_relation": SpatialRelation,
    "timeRange": TimeRange,
    "condition_description": WeatherCondition,
    "condition_temperature": Temperature,
}
