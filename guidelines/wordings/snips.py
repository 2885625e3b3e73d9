"""Further wordings for the guidelines of `guidelines.benchmarks.snips`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Artist": (
        "Whoever makes the music: a singer, a band, a composer, a DJ.",
        "Mark the name of the performer or writer of music that the user wants played or put on "
        "a list. What that person recorded has other classes (Track, Album, SongOrAlbumTitle).",
        "People and groups known for music, named in a request. The common noun that announces "
        'them, such as "singer", is not part of the name and counts at most as MusicItem.',
        "Refers to people or groups who sing, play or compose, by the name under which they are "
        "known. Include the full name even if it reads like ordinary words.",
    ),
    "Track": (
        "The song or piece to be played, by its title.",
        "Mark the title when someone asks to hear one certain song. If the request is to put it "
        "on a list, the class is SongOrAlbumTitle instead.",
        "A single recording that should be started now, called by its own title and not merely "
        'by a word like "tune", which is MusicItem.',
        "Unlike a title that is being saved to a list, which is SongOrAlbumTitle, the title of "
        "a piece that should start playing is marked here, from its first to its last word.",
    ),
    "Album": (
        "A record to be played, by its title.",
        "Mark the title of a whole album when the user wants to listen to it. For one that is "
        "saved to a list, use SongOrAlbumTitle.",
        "Titles of records that hold several songs, in requests to hear them. A bare word for "
        "such a record is MusicItem.",
        "Refers to a collection of pieces under one title, in a wish to listen. Exclude the "
        "noun before or after it that says what it is (MusicItem).",
    ),
    "MusicItem": (
        "A common noun for what is to be played or added.",
        "Mark words that name a sort of music piece, disc or performer in general. Proper "
        "titles and names of musicians (Artist) do not count, and neither do styles (Genre).",
        "What sort of thing does the user want: a single piece, a whole record, a singer? The "
        "noun that says so is taken, in singular or plural.",
        "This class takes generic nouns of music, for single pieces, for records and for those "
        "who perform, but no proper names of any of them.",
    ),
    "Genre": (
        "The kind of music by style.",
        "Mark a word for the style or tradition of music that someone wants to hear. If it is "
        "only part of a list's name, the whole name is Playlist.",
        "A musical style such as one finds on the shelves of a record shop. Do not confuse it "
        "with a way of cooking, which is Cuisine.",
        "Refers to a direction in music, be it by era, region, mood or instrument, such as "
        "shops and radio stations use.",
    ),
    "StreamingService": (
        "The app or platform that should play the music.",
        "Mark the brand of the service through which the user listens. A list stored there is "
        "Playlist.",
        "Where the music is to come from: a provider of audio or video on the internet, by "
        'name, mostly after a word like "on" or "using".',
        "Include: names of sites and apps that stream sound or video. Do not include: words "
        'such as "app" on their own, and names of lists (Playlist).',
    ),
    "SongOrAlbumTitle": (
        "What is to be added to a list: a song or album by its title.",
        "Mark the title of the music that goes onto a list. The musician is Artist, and the "
        "list itself is Playlist.",
        "In a request to save music, something is named that is put somewhere. That something, "
        'as long as it is a title and not a person or a plain word such as "track", is taken '
        "here. When a title is to be heard at once, Track or Album is right.",
        "Unlike Track and Album, which are for listening now, this is for titles that should be "
        "stored in a list for later.",
    ),
    "Playlist": (
        "How a list of music is called.",
        "Mark the name of the list onto which music is put or which is played. The word "
        '"playlist" behind it and the word that tells whose it is (PlaylistOwner) stay outside.',
        "The user's collection of music has a name, often a mood, an occasion or a style. Take "
        "all words of that name, even if they look like an ordinary phrase, and nothing around "
        "it.",
        "Refers to the proper name that a user or editor gave to a selection of music. Include "
        'words for moods, seasons, styles and places if they form this name, and leave out "my" '
        "before it (PlaylistOwner).",
    ),
    "PlaylistOwner": (
        "The person whose list of music is meant.",
        'Mark "my" or the first name that stands in front of the name of a list and tells to '
        "whom it belongs. A musician is Artist.",
        "A word of possession before a list. It is short: a pronoun, or a given name with its "
        "ending for possession.",
        "Refers to the possessor of a list: the speaker, or a friend by first name. In these "
        "texts the ending of possession stands apart and belongs to the span.",
    ),
    "MusicYear": (
        "From when the music should be, as a year or decade.",
        "Mark the year or the ten years in which the wanted music came out. A date on which "
        "something is planned is TimeRange.",
        "A time in the past that narrows the choice of music, in digits or in words such as the "
        "name of a decade.",
        "This class takes years and decades that date the music itself. Exclude calendar "
        "entries for plans (TimeRange) and years inside a title.",
    ),
    "Sorting": (
        "How results are ranked or filtered: best, newest, most liked, first few.",
        "Mark words that ask for the top or the latest of something. The points that a user "
        "gives to a book are RatingValue.",
        "An adjective or short phrase that puts music or restaurants in order, by fame, quality "
        "or date, with a number if one belongs to it.",
        "Include: superlatives and phrases that demand the leading or the most recent entries, "
        "with their count. Do not include: scores in stars or points (RatingValue).",
    ),
    "WorkTitle": (
        "The title of a work that is searched for or rated.",
        "Mark the title of a book, game, picture, program, song or the like, when the user "
        "wants to find it or to grade it. A film whose showing is asked for is MovieName.",
        "All words of a title in requests to look something up or to give it points. The noun "
        "in front of it that says what sort of work it is stays outside (WorkType), even where "
        "both stand side by side without a comma.",
        "Refers to the proper title of something created, from a painting to a television saga, "
        "that should be found or judged. Titles on the program of a cinema are MovieName.",
    ),
    "WorkType": (
        "A noun that says what sort of work or listing is meant.",
        "Mark common words for works, such as those for texts, pictures, games, shows or "
        "records, and for the times at which films run. For a series of books use SeriesType, "
        "and for the title WorkTitle.",
        "The general word for what the user looks for or rates. It is never the title (WorkTitle).",
        "This class takes the class word of what is wanted, be it printed, painted, filmed, "
        "recorded or played, or a schedule of showings. A word for a whole sequence is "
        "SeriesType.",
    ),
    "SeriesType": (
        "A general word for a series of works.",
        "Mark the noun for a sequence of books when the user rates it or a part of it. A noun "
        "for one single work is WorkType.",
        "Several volumes together have a common noun, for example one for a long family story "
        "in many parts. That noun is wanted here.",
        "Refers to the noun that calls the rated thing a sequence of volumes, as opposed to a "
        "single volume, whose noun is WorkType.",
    ),
    "WorkReference": (
        "A pointing word in place of a title, such as one for the present or the following work.",
        "Mark the word that picks the work to be rated by its position. If the title is given "
        "instead, that is WorkTitle.",
        "The user does not name the book but refers to the one at hand, before it or after it. "
        "Take just the referring word.",
        "Include: demonstratives and words of order that stand for the work in question. Do not "
        "include: the noun they go with (WorkType) or a title (WorkTitle).",
    ),
    "RatingValue": (
        "The score that the user awards.",
        'Mark the number of points or stars given to a work. The number after "out of" is the '
        "limit and belongs to BestRating.",
        "How good does the user find the book, in figures? Take that number alone, written in "
        "digits or letters, without the unit.",
        "Unlike the top of the scale (BestRating), the mark that the user actually gives is "
        "taken here, zero included.",
    ),
    "BestRating": (
        "The upper end of the scale on which a work is rated.",
        "Mark the number that tells how many points are possible at most. What was actually "
        "given is RatingValue.",
        "On a scale of ratings, the maximum as stated in the request, often after words like "
        '"out of" or "best rating of".',
        "This class takes the figure for a perfect score. The figure for the score at hand is "
        "RatingValue, and the noun after it RatingUnit.",
    ),
    "RatingUnit": (
        "What a rating is counted in.",
        "Mark the noun behind the number of a rating. The number as such is RatingValue.",
        "A plural noun that names the steps of the scale, without the figure before it.",
        "Refers to what one gives or takes in a rating, as a common noun in the plural, never "
        "as a figure.",
    ),
    "MovieName": (
        "The film that someone wants to see, by its title.",
        "Mark the complete title of a film when the request is about where or when it runs. A "
        "common word for films is MovieType.",
        "Titles in questions about screenings. Every word of the title counts, also when it "
        "reads like part of the sentence. If a film is merely looked up or graded, it is "
        "WorkTitle.",
        "Include: titles of pictures that may be running now, in any language and with all "
        "small words. Do not include: titles of books or shows to look up (WorkTitle).",
    ),
    "MovieType": (
        "A common noun for films, with an adjective for their kind.",
        "Mark the general word when the user asks which films are on. A certain film by title "
        "is MovieName.",
        "Someone wants to know what is showing and says so with a word for pictures in general "
        "or for a sort of them, such as drawn ones. Lists of showing times are WorkType.",
        "Refers to pictures in general, or one broad sort of them, in a question on what is on. "
        "It never is a title.",
    ),
    "CinemaName": (
        "Cinemas and chains of cinemas that have a name.",
        "Mark the brand or proper name of the house or company that shows the film. A mere noun "
        "for such a house is CinemaType.",
        "Where will the film run? If the answer is a proper name, take it in full, with words "
        "like those for theaters or company when they belong to it.",
        "Unlike the plain noun for a picture house (CinemaType), the name of an operator or of "
        "a certain house is marked here.",
    ),
    "CinemaType": (
        "A common noun for a house that shows films.",
        "Mark the everyday word for the venue, not its brand, which is CinemaName.",
        "The user wants some place nearby that shows films, no matter which one, and uses a "
        "general term for it.",
        "Include: ordinary nouns for where one goes to watch a picture. Do not include: brands "
        "of operators (CinemaName) or words for distance (SpatialRelation).",
    ),
    "RestaurantName": (
        "The proper name of the place to be booked.",
        "Mark how the restaurant, bar or inn is called. If only its sort is told, that is "
        "RestaurantType.",
        "One certain house where the user wants a table. All words of its name are taken, among "
        "them words for food or for a kind of house that are part of it.",
        "Refers to a certain house by what stands on its sign. If the sentence merely describes "
        "which sort of house it should be, use RestaurantType.",
    ),
    "RestaurantType": (
        "What sort of eating or drinking place is wanted.",
        "Mark the common noun for the establishment, such as one for a house with beer, with "
        "coffee or with quick meals. The proper name is RestaurantName.",
        "The kind of house, not how it is called and not what kitchen it follows (Cuisine). "
        "Even the plainest word for a place to eat is taken.",
        "Include: nouns for houses where one eats or drinks, however special. Do not include: "
        "adjectives of nations (Cuisine) and names (RestaurantName).",
    ),
    "Cuisine": (
        "The manner of cooking the guests are in the mood for.",
        "Mark an adjective or noun for a kitchen of the world or of a region. One particular "
        "meal is ServedDish.",
        "From which tradition should the meal come? The word for it counts here, while the land "
        "itself as a place to go is Country.",
        "Unlike ServedDish, which is one thing on the plate, the whole style of a kitchen is "
        "marked here, by nation, region or tradition.",
    ),
    "ServedDish": (
        "Something to eat or drink that should be on the menu.",
        "Mark a meal, drink or ingredient by name when the table depends on it. A style of "
        "kitchen is Cuisine.",
        "Guests may choose a house for one thing it serves. That thing, with the words that "
        "describe how it is made, is taken here.",
        "Refers to food and drink that the guests want to find there. Include foreign names of "
        "meals, and adjectives of preparation before them.",
    ),
    "Facility": (
        "What the house should have besides its kitchen.",
        "Mark an amenity wanted at the restaurant, be it for cars, for the internet, for "
        "smokers or for sitting in the open. Food is ServedDish.",
        "Extras of the place: rooms, services, seating. Take the shortest word for the extra.",
        "This class takes what a house offers in comfort or equipment, in as few words as "
        "possible, for example an open-air area or a place to leave the car.",
    ),
    "PartySize": (
        "How many guests there will be.",
        "Mark the figure that tells how many people will come, in digits or letters. If they "
        "are listed one by one, use PartyMembers.",
        "How many seats are needed? Just the number is taken, without words for persons behind it.",
        "Unlike a list of companions (PartyMembers), the mere head count is marked here, "
        "without a noun.",
    ),
    "PartyMembers": (
        "Who will come to the table, named one by one.",
        "Mark the phrase that lists the guests by name or by what they are to the user, joined "
        'by "and". A plain count is PartySize.',
        "The people who will eat together, as a single span from the first to the last of them. "
        "It may hold pronouns, first names, relatives and friends.",
        "Refers to an enumeration of those who come along. Include the speaker's own pronoun, "
        "the names, the kinship words and what joins them.",
    ),
    "NearbyPlace": (
        "A spot by which a restaurant is located.",
        "Mark the street, stop, quarter, building or somebody's home near which the table "
        "should be. A whole town is City.",
        'The user wants to eat close to something. Name that something, with "my" or a '
        'person\'s name if they belong to it, but without words such as "near", which are '
        "SpatialRelation.",
        "Refers to a point of reference in or near a town: a road, a halt, a campus, a lodging, "
        "the home of a friend. Words that relate the search to it are SpatialRelation.",
    ),
    "City": (
        "Towns by name, large or small.",
        "Mark the town for which a table or the weather is wanted. What follows it, a state or "
        "a land, is a span of its own (State, Country).",
        "A settlement where people live, from a village to a metropolis. Parks and forests are "
        "NaturalSite, and a quarter or street is NearbyPlace.",
        "Include: municipalities of any size and any land. Do not include: what they lie in "
        "(State, Country) and sights or reserves near them (NaturalSite).",
    ),
    "State": (
        "A state or territory, written out or as two letters.",
        "Mark the larger unit behind a town, or standing alone, when it is part of a federal "
        "country. Sovereign lands are Country.",
        "Names and postal codes of the parts of a federation, above all of the United States. A "
        "code may look like a small ordinary word; decide by its place after a town or after "
        '"in".',
        "This class takes first-level parts of a federation and its territories, under the full "
        "name or the code used on letters.",
    ),
    "Country": (
        "Nations and lands by name.",
        "Mark the land in which the weather or the table is wanted. A part of such a land with "
        "its own government is State.",
        "A country of the world, small islands with their own government included, under its "
        "usual name or a shorter one.",
        "Refers to what has a place of its own on the map of nations, dependencies included, "
        "when the user plans or asks for something there.",
    ),
    "NaturalSite": (
        "A park, reserve, trail or monument whose weather someone asks about.",
        "Mark the full name of a protected or historic place outside towns. A town is City.",
        "Places for hikers and visitors: forests, lakes, refuges, wildernesses, battlefields. "
        "All words of the name count, also those in other languages.",
        "Unlike City, which is where people live, a named area for nature, leisure or memory is "
        "marked here, with the words for its kind.",
    ),
    "CurrentLocation": (
        "The user's own whereabouts, in general words.",
        "Mark the expression for where the user is right now. How near or far something lies "
        "from there is SpatialRelation.",
        "No name is given; the place is just the one of the speaker. Take the adverb or noun "
        'phrase for it and leave out "my" if it stands apart.',
        "Refers to the spot of the speaker without any name, by an adverb or by an adjective "
        "with a noun.",
    ),
    "SpatialRelation": (
        "How far away or in which position something is.",
        "Mark expressions of distance or position, such as those for close, far, or in the same "
        "area. What it is close to is a class of its own (City, NearbyPlace, CurrentLocation).",
        "Near, distant, around: the words by which the user limits the search in space. They "
        "may be one adjective or a whole phrase with a preposition.",
        "Include: adjectives, adverbs and phrases that tell closeness, remoteness or sameness "
        "of area. Do not include: the thing to which the distance is measured.",
    ),
    "TimeRange": (
        "The time in question, from a minute to a season.",
        "Mark dates, times of day, days of the week, spans from now, and meals that stand for a "
        'time. The prepositions "at", "on" and "for" stay outside, whereas "in" before a length '
        "of time is kept.",
        "When should the table be free, the film run, or the weather be known? Take the whole "
        "expression as one span, with day, month and year or hour, minute and half of the day. "
        "The age of a song does not belong here; it is MusicYear.",
        "This class takes every expression that fixes a moment or period for the plan or "
        "forecast. Include clock times, dates, seasons, holidays, mealtimes and lengths counted "
        "from now; keep them whole. Years that date music are MusicYear.",
    ),
    "WeatherCondition": (
        "What the sky and air do: rain, wind, sun and so on.",
        "Mark the word for a sort of weather. If it tells how warm the air is, choose Temperature.",
        "Storms, clouds, mist, snow, dampness and clear skies, as nouns or adjectives. Degrees "
        "of heat or frost are left to Temperature.",
        "Refers to phenomena in the air, be they wet, dry, bright, dark, still or stormy. Do "
        "not include how hot or cold it feels (Temperature).",
    ),
    "Temperature": (
        "How warm or cold it will be, in a word.",
        "Mark adjectives for heat, mildness or cold, comparatives included. All else about the "
        "weather is WeatherCondition.",
        "The user wants to know whether to expect heat or frost. The word that says so is "
        "taken, without the verb before it.",
        "Unlike WeatherCondition, which is for sky, wind and water, the feeling of heat or "
        "chill is marked here in one word.",
    ),
}
