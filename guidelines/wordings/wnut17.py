"""Further wordings for the guidelines of `guidelines.benchmarks.wnut17`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "Names of people and of invented characters, however casually they are spelled.",
        "Mark whoever is called by a name in the post: full names, first names, nicknames, "
        'stage names, in any spelling. An account name that begins with "@" does not count, nor '
        "does a bare title.",
        "A human being, a god, a character from a story, or an animal with a name of its own. "
        "Lower-case letters and slips of the pen do not matter. Words of kinship count only "
        "where the writer uses them in place of a name. When several musicians appear under one "
        'name, that name is Group, and handles with "@" as well as forms of address stay out.',
        "Refers to individuals under any name they go by online or off: celebrities, friends, "
        "heroes of a series, a dog with a name. Include misspelled and uncapitalized forms. "
        'Exclude "@" handles, words such as "sir", and whole bands (Group).',
    ),
    "Location": (
        "Places that have a name, from a street to a planet.",
        "Mark the name of somewhere one can be: lands, towns, mountains, parks, roads, and also "
        "a school or shop where it is spoken of as a spot to go to. Where that name stands for "
        "a squad or a government, choose Group.",
        "Where something is or happens, if the post gives a proper name for it. Short forms and "
        'tags with "#" are fine. Vague words such as "home", "downtown" or "the beach" without '
        "a name are left alone, and so is a city that plays a match or signs a treaty, which is "
        "Group.",
        "This class covers geography in the wide sense, as users write it: continents, states, "
        "cities, airports, stadiums, campuses, shops one walks into, other worlds. A side or a "
        "ruling body with the same name is Group; nameless places are nothing.",
    ),
    "Group": (
        "Named bodies of people that are not businesses, such as teams, bands, clubs and parties.",
        "Mark a name shared by several people who act together but not for profit: an army, a "
        "gang, a public agency, a sports side, musicians. A firm that wants to earn money is "
        "Corporation.",
        "Does the name belong to many people at once, and do they do something other than "
        "trade? Then it goes here, hashtags included. Words for a nation's people or for a "
        "faith as a whole are no group in this sense, and businesses go to Corporation.",
        "Unlike a business (Corporation) or one individual (Person), a named collective is "
        "marked here: musicians under one name, teams with or without their town, clubs, gangs, "
        "political parties, public authorities, armed forces.",
    ),
    "Corporation": (
        "Firms by name, social networks and sites that bear their firm's name included.",
        "Mark companies: who makes, sells, lends, prints or hosts something for money. A site "
        "on which people post keeps this class even when they merely use it. An article with a "
        "name of its own is Product.",
        "A commercial enterprise of any size, among them shops, banks, broadcasters and owners "
        "of websites. A network that bears its owner's name counts as the owner. What people "
        "drive, drink or download under another name is Product. A band or club, rich as it may "
        "be, is Group.",
        "Refers to businesses as such. Include: retailers, airlines, banks, media houses, firms "
        "on the web and the networks called like them. Do not include: articles and apps with "
        "their own names (Product), nor sides and bands (Group).",
    ),
    "Product": (
        "Named goods that people buy, use or download.",
        "Mark things with a brand or model name: phones, apps, cars, games, medicines, snacks. "
        "The firm that makes them is Corporation, and titles of songs, films or books are "
        "CreativeWork.",
        "What one can own or run and what carries a name, model numbers included, belongs here. "
        "Games and programs count, although somebody wrote them; works that are watched, read "
        "or listened to do not (CreativeWork). The maker, and a network called like its maker, "
        "is Corporation.",
        "Refers to anything with a trade name that is neither a firm nor a work of art: "
        "gadgets, programs, games, cars, medicines, drinks, services in an app. Keep letters "
        "and numbers of the model. For movies, tracks and books choose CreativeWork.",
    ),
    "CreativeWork": (
        "Titles of films, series, songs, albums, books and other works.",
        "Mark a work that is watched, read, heard or looked at by its complete title. Something "
        "that is played or run on a device is Product.",
        "Whatever an artist, author or studio has brought out under a title. The span goes from "
        "the first to the last word of the title, small words included, in whatever spelling. "
        "Neither the person behind it nor a mere style of music or film is meant; for video "
        "games and apps choose Product.",
        "This class covers pieces of art and entertainment under their titles: movies, shows, "
        "episodes, tracks, records, novels, comics, pictures. Include all words of the title. "
        "Leave out performers and authors, and give games to Product.",
    ),
}
