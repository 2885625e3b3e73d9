"""Further wordings for the guidelines of `guidelines.benchmarks.fewnerd`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Film": (
        "Mark titles of movies and of movie series.",
        "Names of motion pictures, whether short, feature-length, animated or documentary. "
        "Something made for television goes to BroadcastProgram, and the novel a movie was "
        "adapted from goes to WrittenWork.",
        "Does the name stand for a work shown in cinemas? Then take the whole title, or the "
        "name of the series it belongs to. Where a sentence speaks of a novel and its screen "
        "version, only the screen version belongs here; a show on television is "
        "BroadcastProgram.",
        "This class covers cinema works under their titles. Include: documentaries, shorts, "
        "sequels, the name of a series of them. Leave out: shows on television "
        "(BroadcastProgram) and books that were filmed (WrittenWork).",
    ),
    "Music": (
        "Titles of songs, albums, operas and any other musical work.",
        "A composition or recording that is mentioned by its title, from a pop single to a "
        "symphony. The group that performs it is not meant, and a musical produced on stage is "
        "OtherArt.",
        "Annotate what one could listen to and what has a title: tracks, records, cantatas, "
        "concertos, soundtracks. Do not annotate the musicians. For a stage musical choose "
        "OtherArt instead.",
        "The title of something to be heard: a single, an album, a song in it, an opera, a "
        "symphony, an anthem. Take the complete title, without the performer. When a title is "
        "shared by an album and a band, the sentence decides; the band is ShowOrganization. "
        "Musicals as productions on stage are OtherArt, and contests of song are OtherEvent.",
    ),
    "Painting": (
        "A picture that an artist painted or drew, called by its title.",
        "Pick out titles of canvases, frescoes, drawings and portraits. Neither the artist's "
        "name nor a sculpture (OtherArt) belongs here.",
        "Use this for two-dimensional works of fine art when the sentence gives their title. "
        "Works in stone or bronze count as OtherArt, and whoever held the brush is a person, "
        "not a work.",
        "Unlike sculptures, which are OtherArt, works on canvas, paper or wall that were "
        "painted or drawn are marked here by title, without the painter.",
    ),
    "WrittenWork": (
        "Titles of publications and texts: novels, poems, comics, magazines, journals, scripture.",
        "Anything written to be read that is called by a title, be it a volume, a poem, a "
        "periodical for readers or experts, or a sacred text. Newspapers and publishing houses "
        "act as firms and are MediaOrganization.",
        "Mark the title of a text. Books and the parts of holy scripture count, so do "
        "magazines, scholarly journals and comics. A daily paper or its publisher should be "
        "given as MediaOrganization instead.",
        "Use this for what authors write and readers read when it is called by its title: "
        "novels, poems, essays, comics, encyclopedias, scriptures and their single books, as "
        "well as magazines and academic journals. Take the whole title with its subtitle. The "
        "film made of a book is Film, a drama is OtherArt, and a newspaper or a publishing "
        "house counts as MediaOrganization.",
    ),
    "BroadcastProgram": (
        "A show or series on television or radio, by its title.",
        "Find titles of what is aired: soap operas, news shows, cartoons in episodes, talk "
        "shows, radio plays. The channel that airs it is a MediaOrganization; a movie is a Film "
        "even when a channel shows it.",
        "Programs that a station sends out, whole series as well as single shows. Leave the "
        "station itself to MediaOrganization, and keep movies out.",
        "What viewers or listeners tune in to, under its title: drama series, sitcoms, quiz "
        "shows, anime in episodes, newscasts, podcasts on air, and single episodes that are "
        "named. Take the title alone. The broadcaster is MediaOrganization; a movie, even one "
        "made by a channel, is Film; the comic or novel from which a series comes is "
        "WrittenWork.",
    ),
    "OtherArt": (
        "Works of art with a name for which the schema has no closer class, such as plays, "
        "musicals, statues, ballets and murals.",
        "This is the remainder among works: before you use it, make sure that the title is "
        "neither a movie, nor music, nor a picture, nor a text, nor a show on air. What is left "
        "are pieces for the stage, dances, sculptures and wall art.",
        "Mark a named creation of stage or sculpture, or any other artwork that fits none of "
        "Film, Music, Painting, WrittenWork and BroadcastProgram.",
        "Refers to named works that are performed on a stage or formed in stone, metal or wood, "
        "and to any artwork that has no class of its own.",
    ),
    "Airport": (
        "A place where aircraft take off and land, given by its name.",
        "Pick out the names of airports, airfields and air bases when the installation is "
        "meant. A carrier that flies from there is a firm and not wanted, nor is the town it "
        "serves.",
        "Civil and military fields for flying, called by name. The name of the town alone does "
        "not count, and airlines do not either.",
        "Refers to the name of a facility where planes start and land. Airlines and served "
        "cities are something else.",
    ),
    "Hospital": (
        "Names of places that treat the sick: hospitals, clinics, medical centers.",
        "Mark an institution by name if patients are cared for there. One that trains doctors, "
        "such as a faculty of medicine, is EducationOrganization.",
        "A clinic, infirmary or medical center that the sentence names. Schools of medicine are "
        "excluded, since they count as EducationOrganization.",
        "Refers to named medical institutions that take in or treat patients, but not to "
        "faculties that train doctors (EducationOrganization).",
    ),
    "Hotel": (
        "A house that lodges guests, such as an inn or resort, called by its name.",
        "Use this for the name of a single hotel, resort or inn, that is, the building one can "
        "stay in. A corporation that owns many of them is Company.",
        "Names of lodgings. Do not mark the chain or group as a business; for that there is "
        "Company.",
        "Other than a hotel corporation, which is Company, a single house with rooms for guests "
        "is marked here under its name.",
    ),
    "Library": (
        "Named places that keep books for readers, or the collections they hold.",
        "Mark the name of an institution that lends or stores books and manuscripts, also when "
        "its holdings rather than its walls are meant. Code libraries of programmers have "
        "nothing to do with it.",
        "A building or collection of books, known under a proper name. Packages of software "
        "that go by the same word are not wanted.",
        "Refers to an institution for books under its name, for example that of a nation, a "
        "city or a university, or to what it keeps.",
    ),
    "Restaurant": (
        "Where one goes to eat: named restaurants, cafés, and the chains they form.",
        "Mark the name of an eating place, from a fine restaurant to a chain of snack bars. "
        "What is served there is Food.",
        "Diners, cafés, pubs that serve meals, and chains of such houses, as long as they have "
        "a proper name. Names of dishes belong to Food.",
        "Include: names of places that serve meals, coffee or snacks, and of their chains. Do "
        "not include: meals and brands of food (Food).",
    ),
    "SportsFacility": (
        "Grounds for sport that have a name, such as stadiums, arenas and race tracks.",
        "Mark the venue in which games or races are held, by its proper name. A club that calls "
        "it home is a SportsTeam, so do not mark the club here.",
        "Arenas, playing fields, courses and tracks called by name. If the sentence speaks of "
        "those who play there, use SportsTeam.",
        "This class is about where sport happens, for example a ground, rink or circuit with a "
        "proper name, and not about who plays (SportsTeam).",
    ),
    "Theater": (
        "A house for plays, opera, film or concerts, by its name.",
        "Mark names of buildings in which an audience watches or listens: playhouses, opera "
        "houses, cinemas, halls for concerts. The troupe that performs there is "
        "ShowOrganization.",
        "Venues for the performing arts and for movies. Be careful with a name shared by a "
        "house and its ensemble: for the ensemble take ShowOrganization.",
        "Unlike an ensemble, which is ShowOrganization, the building or room in which plays, "
        "operas, concerts or films are given is marked here by name.",
    ),
    "OtherBuilding": (
        "Named structures that have no class of their own, for example towers, churches, "
        "palaces, museums and prisons.",
        "A building or other man-made structure called by name that is no airport, hospital, "
        "hotel, library, restaurant, sports ground or theater. Bridges and roads that carry "
        "traffic are Transit.",
        "Mark castles, skyscrapers, temples, monuments, jails, mansions and the like by their "
        "names. Use it only after the more special kinds of building have been ruled out, and "
        "give streets and bridges to Transit.",
        "A structure with a name that people entered, lived in or look up to: castles, towers, "
        "churches, mosques, museums, palaces, prisons, malls, lighthouses, dams, ruins. Prefer "
        "the special class where there is one, for example Hotel, Library, Theater or "
        "SportsFacility. A bridge is Transit. When the sentence speaks of the congregation and "
        "not of its walls, choose ReligiousOrganization.",
    ),
    "War": (
        "Armed conflicts with a name, from a whole war down to one battle, siege, raid or "
        "operation.",
        "Mark the name of fighting between armed forces, or of an attack. An uprising of people "
        "who have no army is Protest.",
        "Military events: campaigns, invasions, battles, bombings, sieges. The test is whether "
        "arms were carried in an organized way; where crowds rise against their rulers without "
        "an army, choose Protest.",
        "A named clash of arms: wars, campaigns, battles, sieges, landings, bombings and "
        "terrorist attacks. Include the words for the kind of fighting and the place or year in "
        "the name. An accident with arms is Disaster, a revolt of unarmed people Protest, the "
        "unit that fights OtherOrganization, and the treaty that ends the fighting Law.",
    ),
    "Disaster": (
        "A catastrophe that struck at a certain time, such as a storm, an earthquake, a crash, "
        "a famine or an epidemic.",
        "Mark mentions of particular calamities, natural or by accident, by name or by a phrase "
        "that singles one out. Deliberate attacks are War; an illness as such, without an "
        "outbreak, is Disease.",
        "Floods, fires, shipwrecks, plagues and the like, when one certain event is meant. "
        "Neither assaults (War) nor the illness behind an epidemic (Disease) should be marked.",
        "Refers to an occurrence that caused great harm without anybody attacking. Include: "
        "weather, quakes, accidents, hunger, outbreaks. Exclude from it acts of violence (War) "
        "and illnesses in general (Disease).",
    ),
    "Election": (
        "A particular vote of the people: a general election, a primary, a referendum.",
        "Take the name of an election or referendum together with the year and the country or "
        "town in it. The parliament or office that is filled by the vote is not part of this "
        "class.",
        "When people are called to the ballot and the sentence names that occasion, mark the "
        "whole name, place and year included. Do not mark whoever is elected.",
        "Refers to an occasion on which votes are cast, with its year, its place and its kind "
        "in one span; the elected body alone is not enough.",
    ),
    "SportsEvent": (
        "Championships, cups, seasons, races and matches that have a name, year included.",
        "Mark a contest in sport as something that takes place: a tournament, one edition of a "
        "league's season, a final, a tour. The association that runs it, or the league as an "
        "organization, is SportsLeague.",
        "A sporting occasion by name; keep the year if it is written with the name. Ask "
        "yourself whether it happens or exists: what happens belongs here, what exists as a "
        "body belongs to SportsLeague.",
        "Mark a name for sport that takes place: world cups, games, grand prix, playoffs, "
        "seasons of a league, one final. Years and ordinals in front of it are part of the "
        "name. The hard case is a league's name, which is SportsLeague as long as the "
        "organization is meant and belongs here only where a season or competition is played. "
        "Votes for the best player are no event but Award.",
    ),
    "Protest": (
        "Uprisings, revolutions, strikes, marches and other protests that are known by a name.",
        "Mark the name under which people rose up or demonstrated. Conflicts that armies fight "
        "against each other are War.",
        "Events in which people act against those in power or their employers, from a walkout "
        "to a revolution. If two armies face each other, prefer War.",
        "Unlike a conflict between armies, which is War, an uprising or refusal of citizens or "
        "workers is marked here by its name.",
    ),
    "OtherEvent": (
        "Events with a name that fit no other class: festivals, fairs, conferences, ceremonies, "
        "expeditions, ages.",
        "Use this as the last choice among events, after conflicts, catastrophes, votes, "
        "contests and protests. Typical are exhibitions, conventions, feasts, voyages of "
        "discovery and periods of history.",
        "Mark named happenings of any further kind, such as a congress, a carnival or an epoch, "
        "provided that War, Disaster, Election, SportsEvent and Protest are all wrong.",
        "Something that takes place at a certain time under a name and is neither a conflict, a "
        "catastrophe, a vote, a contest nor a protest. Festivals, trade fairs, summits, "
        "weddings of state, award nights, expeditions and eras of history are marked here, with "
        "the year if it belongs to the name. A prize handed over at a ceremony is Award, and a "
        "yearly tournament is SportsEvent.",
    ),
    "GeoPoliticalEntity": (
        "Countries, states, provinces, cities, towns and villages by name, and adjectives of "
        "nationality made from such names.",
        "Mark every place that has a government of its own, and continents too. A word such as "
        "one for a nation's people or products counts like the nation's name. A region that "
        "nobody governs as such is OtherLocation; a club that is called by its home city is a "
        "SportsTeam.",
        "Places as units of politics, from a hamlet to a continent, as a noun or as the "
        "adjective derived from it. Do not use it for a stretch of land known by name but "
        "without authorities (OtherLocation), and watch out for cities that merely stand for "
        "their teams in reports of sport.",
        "A place that people govern: nations, federal states, provinces, counties, boroughs, "
        "cities, villages, also those that no longer exist. Mark the name as it stands, "
        "wherever it tells where something is, who acts as a state, or, as an adjective, from "
        "which nation somebody or something comes. Continents count. List city and country "
        "separately when a comma parts them. Hard cases: loosely drawn regions are "
        "OtherLocation, a word for a tongue is Language, a stadium's town used for the home "
        "side is SportsTeam, and an isle seen as land is Island.",
    ),
    "WaterBody": (
        "Mark names of waters: rivers, lakes, seas, oceans, bays, canals, waterfalls.",
        "Any named stretch of water, flowing or still, natural or dug. A piece of land that "
        "lies in it is Island.",
        "Waters that appear on a map under a name, from a brook to an ocean. Land surrounded by "
        "them does not count; use Island for it.",
        "This class takes hydrography: streams, ponds, gulfs, straits, reservoirs, falls, each "
        "by its proper name. Ground within them is Island.",
    ),
    "Island": (
        "Land surrounded by water, called by its name, as well as groups of such lands.",
        "Mark named islands, atolls and archipelagos when the land is meant. When the sentence "
        "treats it as a country with a government, choose GeoPoliticalEntity.",
        "An isle or a chain of isles by name. Sovereign states that happen to be islands are "
        "GeoPoliticalEntity unless plainly the ground itself is spoken of.",
        "Other than the state that may share its name (GeoPoliticalEntity), the piece of land "
        "in the water is marked here, or a row of such pieces.",
    ),
    "Mountain": (
        "Named heights such as peaks, ranges, hills, volcanoes and passes.",
        "Mark what rises above the land and has a name; mountain passes are counted in. A "
        "nature reserve that surrounds the summit is Park.",
        "Summits, ridges, chains and volcanic cones under their proper names. Be sure that the "
        "rock and not the protected area of that name is meant, for the latter is Park.",
        "Refers to natural elevations with a name, and to passes between them. Exclude the "
        "protected area around them, which is Park.",
    ),
    "Park": (
        "Named green spaces and protected areas: city parks, gardens, reserves.",
        "Mark gardens, national parks and nature reserves called by name. A ballpark, in spite "
        "of the word in its name, is a SportsFacility.",
        "Land kept for nature or for leisure, under a proper name. Grounds where games are "
        "played for spectators belong to SportsFacility, whatever they are called.",
        "Include: municipal parks, botanical gardens, national parks, wildlife refuges. Do not "
        "include: arenas with that word in their name (SportsFacility).",
    ),
    "Transit": (
        "Ways on which people and goods travel, by name: roads, streets, bridges, railway "
        "lines, stations, metros.",
        "Mark names of what carries traffic on land, from an alley to a highway, from a single "
        "station to a whole network. The operator is a Company, and airports have a class of "
        "their own.",
        "A named street, crossing, tunnel, bridge, track, stop or system of public transport. "
        "Whoever operates it is not meant (Company), and neither are places to board a plane.",
        "Names of the infrastructure of traffic on land: avenues, motorways with their numbers, "
        "bridges, tunnels, railroads, stations, tram and subway lines. Mark the line or "
        "structure, not what rides on it (Train, Car) and not the enterprise that operates it "
        "(Company). A field for planes is Airport. Squares and districts through which a road "
        "runs are OtherLocation.",
    ),
    "OtherLocation": (
        "Named places with no better class: regions, quarters, deserts, camps, dams, glaciers, "
        "addresses.",
        "When a place has a proper name but is neither governed as a unit, nor water, island, "
        "height, park or way of traffic, mark it here. Examples of kinds are deserts, plains, "
        "peninsulas, glaciers, neighborhoods and parts of a land.",
        "A place goes here only if GeoPoliticalEntity, WaterBody, Island, Mountain, Park and "
        "Transit have all been ruled out. Regions and landscapes are the usual case, along with "
        "postal addresses and quarters of a town that have no government of their own.",
        "Where something is, if the name fits no narrower class of place. Include historical "
        "lands, dams, ice fields, coasts, valleys, quarters, military camps, squares and postal "
        "addresses. Before deciding, ask in turn whether the place has a government "
        "(GeoPoliticalEntity), is wet (WaterBody), is ringed by water (Island), towers up "
        "(Mountain), is a protected or planted ground (Park), or carries traffic (Transit). A "
        "no to all of them leads here.",
    ),
    "Company": (
        "Businesses called by name, for example makers of goods, banks, airlines, studios, "
        "record labels.",
        "Mark a firm that works for profit when the firm is meant. What it sells is a product, "
        "and papers, channels and news agencies are MediaOrganization.",
        "Commercial enterprises of every trade. If the enterprise lives from news or "
        "broadcasting, take MediaOrganization; if the name stands for one of its goods, take "
        "the class of that good.",
        "A firm that makes, sells or lends something for profit, under its full or short name, "
        "from a workshop to a corporation. Include carriers, banks, makers of cars, game "
        "studios and record labels. The same name may mean other things: as a car it is Car, as "
        "a program Software, as an eating place Restaurant. Publishers of news and channels are "
        "never meant here but MediaOrganization, and teams with a sponsor's name are "
        "SportsTeam.",
    ),
    "EducationOrganization": (
        "Schools, colleges, universities, and departments of them, by name.",
        "Mark any institution in which people are taught, or a faculty within it. Neither the "
        "degree one earns there (EducationalDegree) nor the school's own team is meant.",
        "Places of learning as bodies, from a primary school to an academy or research "
        "university. When a college stands for its players, it is a SportsTeam; a diploma is "
        "EducationalDegree.",
        "Mark the names of institutions that teach: kindergartens, high schools, academies, "
        "colleges, universities, and their faculties. The name is often part of a longer "
        "phrase, so that the degree before it (EducationalDegree) and the town after it "
        "(GeoPoliticalEntity) stay outside. A college team is SportsTeam, a university hospital "
        "Hospital, and a university's library Library.",
    ),
    "GovernmentAgency": (
        "Organs of the state such as ministries, parliaments, courts, police forces, councils.",
        "Mark a public authority by name, whether it makes laws, judges or administers. "
        "Political parties and units of an army are something else; the latter are "
        "OtherOrganization.",
        "Bodies through which a country or town is governed, including offices, commissions and "
        "tribunals. Parties do not belong here, and regiments and fleets count as "
        "OtherOrganization.",
        "Any organ by which a state, a region or a city is run: cabinets, ministries, "
        "departments, parliaments and their chambers, courts, police forces, secret services, "
        "city councils, regulators. Take the full name, also in short form. Whole countries are "
        "GeoPoliticalEntity. Troops and fleets are OtherOrganization, parties PoliticalParty, "
        "and state universities EducationOrganization.",
    ),
    "MediaOrganization": (
        "Who brings news and programs: papers, stations, agencies, publishers, news sites.",
        "Mark newspapers, television and radio channels, publishing houses and press services "
        "by name. One single show of a channel is BroadcastProgram.",
        "A business or body that publishes or broadcasts. Titles of what is sent are not meant; "
        "for those there is BroadcastProgram.",
        "A body whose trade is news or programs: dailies, weeklies run as newspapers, networks, "
        "single stations, press agencies, publishers of books, online news. Mark the name "
        "whether the sentence quotes it, sells it or merely says where something appeared. The "
        "show is BroadcastProgram, the magazine or journal as a title is WrittenWork, and a "
        "studio that produces movies is Company.",
    ),
    "PoliticalParty": (
        "Parties and their alliances, by name or by the adjective or plural made from it.",
        "Mark the name or short form of a group that runs for political office together. An "
        "adjective that tells to which party someone belongs counts as well. A doctrine such as "
        "liberalism is no party, and single members are persons.",
        "Named unions of politicians that stand for election, also when the name denotes their "
        "members as a whole. Leave out individuals and the ideas they hold.",
        "This class is about organized political groups by name, also in the short form, "
        "adjective or plural that voters use. Ideas and individual followers are out.",
    ),
    "ReligiousOrganization": (
        "Named churches, orders, denominations and faiths.",
        "Mark a body of believers, from a single order to a world religion, when it is called "
        "by name. The house in which they pray is OtherBuilding.",
        "Communities that share a creed: sects, dioceses, monastic orders, religions. If walls "
        "and towers are spoken of, choose OtherBuilding.",
        "A community of faith under its name, be it a world religion, a church, a sect, an "
        "order of monks or a diocese. Mark the name also where it is used like an adjective to "
        "say of which faith something is. A building for worship is OtherBuilding, the divine "
        "being that is worshiped is God, a holy text is WrittenWork, and a single believer is a "
        "person.",
    ),
    "ShowOrganization": (
        "Groups that perform: bands, orchestras, choirs, troupes, theater companies.",
        "Mark the name of an ensemble that plays, sings, dances or acts. Solo performers are "
        "persons, and the halls in which they appear are buildings.",
        "Musicians or actors who appear under a common name. Neither a single artist "
        "(ArtistOrAuthor, Actor) nor a stage to play on is meant.",
        "Unlike a solo artist or a concert hall, a group that performs music, dance or drama "
        "under a common name is marked here.",
    ),
    "SportsLeague": (
        "Leagues, conferences and associations in which teams compete.",
        "Mark the body or division that joins teams for regular play. One year of its play is a "
        "SportsEvent.",
        "An organization of clubs by name, including conferences, divisions and governing "
        "federations of a sport. When the sentence means a certain season or final, use "
        "SportsEvent.",
        "Refers to the organization in which clubs compete year after year, not to one such "
        "year or its final (SportsEvent).",
    ),
    "SportsTeam": (
        "A club or side in sport; the name of a city or a nickname is enough if the team is meant.",
        "Mark teams of every sport, national sides included, as they are called in the "
        "sentence. The competition in which they play is SportsLeague.",
        "The names that tell who plays against whom, even when the writer uses only the town or "
        "a nickname for a side. Leagues do not count.",
        "The side that plays: clubs, national selections, school and university teams, racing "
        "teams. Sports reports often shorten the name to a town, a country or a nickname, and "
        "such words belong here whenever players stand behind them. The division in which the "
        "side competes is SportsLeague, its stadium SportsFacility, a single player Athlete, "
        "and the town as a town GeoPoliticalEntity.",
    ),
    "OtherOrganization": (
        "Named groups that have no class of their own, such as armies, unions, charities, "
        "movements and international bodies.",
        "Mark an organization here only after ruling out firms, schools, authorities, media, "
        "parties, churches, ensembles, leagues and teams. Military units, trade unions, clubs, "
        "aid groups and alliances of states remain.",
        "Any further body of people with a proper name. It is the remainder among "
        "organizations, thus weigh Company, GovernmentAgency and the other special classes "
        "first.",
        "A named group that none of the special classes of organizations covers. Take military "
        "units and navies, gangs, unions of workers, charities, clubs without sport, alliances "
        "of states, social movements and learned societies. A ministry or court is "
        "GovernmentAgency, a university EducationOrganization, a denomination "
        "ReligiousOrganization, a band ShowOrganization.",
    ),
    "Actor": (
        "People who act on stage or screen or lend their voice, by name.",
        "Mark the name of a person whom the sentence presents as a performer in films, plays or "
        "series. The character that is played does not count.",
        "Did this person appear in a role? Then the name belongs here, be it for film, theater "
        "or voice work; go by what is said in the text. Do not mark the part that was played.",
        "Refers to a person by name who plays or voices characters, according to the text. "
        "Include stars of silent movies, comedians on screen, dubbing voices. Characters "
        "themselves are not people in this sense.",
    ),
    "ArtistOrAuthor": (
        "Names of writers, musicians, composers, painters and designers.",
        "Mark people who create or perform music, literature or art. Those known from the "
        "sentence for acting are Actor, and those who direct are Director.",
        "Creative people by name, among them poets, singers, sculptors and fashion designers. "
        "Players of roles (Actor) and makers of films in the director's chair (Director) have "
        "their own classes.",
        "Who made the work or performs the music? Take the names of novelists, poets, "
        "journalists known for their books, singers, members of bands, composers, painters, "
        "photographers and designers. A person credited only with a role on stage or screen is "
        "Actor, the one credited with directing is Director. The name of a whole band is "
        "ShowOrganization, not a person. Leave titles of works outside the span.",
    ),
    "Athlete": (
        "Sportsmen and sportswomen by name, coaches included.",
        "Mark the name of whoever plays, races or fights in a sport, or trains those who do. "
        "The side they play for is a SportsTeam.",
        "People in sport: players, runners, drivers, wrestlers, managers of a team. Names of "
        "clubs are not wanted.",
        "A name of someone who competes in sport or coaches others: footballers, runners, "
        "drivers, boxers, jockeys, trainers. What counts is what the sentence tells, such as "
        "goals, transfers, medals or matches. Write down the person, not the side: a club or "
        "national selection is SportsTeam. Somebody who left sport for public office and is "
        "spoken of in that office is Politician.",
    ),
    "Director": (
        "People who direct films, plays or programs, by name.",
        "Mark the name of a person said to have directed something, or of a conductor who is "
        "presented in that way. Somebody who only produced it does not count.",
        "Who was in charge of making the film or staging the play? Take that name. A producer "
        "is wanted only if the same person directs as well.",
        "Refers to a person by name whose work on a film, play or program was to direct it. "
        "Conductors count only if presented like that; people who merely financed or produced "
        "do not.",
    ),
    "Politician": (
        "Names of people in power: politicians, rulers, ministers, judges, nobles who govern.",
        "Mark the name alone of a person who holds or seeks political office, sits in judgment "
        "or reigns. Words such as the rank or office before the name stay outside.",
        "Monarchs, presidents, members of parliament, governors, magistrates and lords with "
        "authority. Keep titles out of the span.",
        "Mark who rules or takes part in ruling, in any age: kings and queens, emperors, "
        "presidents, senators, mayors, diplomats, high judges, counts with land of their own. "
        "Only the name is wanted, not the office before it. A general who commands troops is "
        "Soldier unless the sentence shows him in political office, and a relative of a ruler "
        "without any power is OtherPerson.",
    ),
    "Scholar": (
        "People of learning by name: scientists, historians, philosophers.",
        "Mark those whom the sentence shows doing research or teaching, in any subject. An "
        "inventor who is known rather for a business is OtherPerson.",
        "Researchers, professors, thinkers and other experts of a science. If invention served "
        "trade more than knowledge, take OtherPerson.",
        "This class is about people by name whose work is knowledge: physicists, linguists, "
        "theologians, economists, botanists. Those who made a fortune from an invention go to "
        "OtherPerson.",
    ),
    "Soldier": (
        "Military people by name, from private to general.",
        "Mark the name of someone who fights or commands in armed forces, without the rank in "
        "front. A king or president, though commander in chief, is Politician.",
        "Officers, fighters and commanders; the rank stays outside the span. For those who rule "
        "a country, Politician comes first.",
        "Unlike rulers, who are Politician, people whose life in the text is military service "
        "are marked here by bare name, rank left out.",
    ),
    "OtherPerson": (
        "People whose role fits none of the other classes, such as saints, criminals, "
        "relatives, merchants or fictional characters.",
        "Mark a person's name here when the sentence does not show an actor, artist, athlete, "
        "director, politician, scholar or soldier. Invented figures and members of somebody's "
        "family are typical.",
        "The remainder among persons: first check whether what is said of them makes them an "
        "Actor, ArtistOrAuthor, Athlete, Director, Politician, Scholar or Soldier. If it says "
        "nothing of the kind, or they are known for business, crime or faith, the name goes "
        "here.",
        "A human name, or that of a character in a story, with no role that the schema lists. "
        "Criminals, victims, saints, prophets, lawyers, entrepreneurs, explorers, and the "
        "wives, sons and parents of somebody famous are found here, and so are names about "
        "which the text says nothing more. Titles in front of the name stay outside. As soon as "
        "the sentence shows the person acting, governing, commanding, playing a sport, "
        "directing, doing research or creating art, the class of that role wins.",
    ),
    "Airplane": (
        "Flying machines by type or name, rockets to space included.",
        "Mark models of airplanes and helicopters, single craft with a name, and launchers. The "
        "airline that owns the plane is a Company.",
        "Anything built to fly that is called by its model or its own name. Carriers are not "
        "meant.",
        "Include: airliners, fighters, helicopters, gliders, airships, rockets that reach "
        "orbit, by model or own name. Do not include: companies that fly them.",
    ),
    "Car": (
        "Models of road vehicles: cars, trucks, buses, motorcycles.",
        "Mark the model or brand of a motor vehicle for the road. If the maker is spoken of as "
        "a business, choose Company.",
        "What drives on roads and is known by a model name, or by the maker's name for its line "
        "of vehicles. The firm that builds it belongs to Company.",
        "Refers to a type of motor vehicle for streets, or to the brand as a line of such "
        "vehicles. When a business decision of the maker is told, it is Company.",
    ),
    "Food": (
        "Dishes, drinks, ingredients and brands of food.",
        "Mark what is eaten or drunk when the sentence names it. The house that serves it is a "
        "Restaurant; a plant that is growing is LivingThing.",
        "Named things to eat and drink, from a grain to a branded soda. Do not use it for the "
        "animal or plant alive (LivingThing) or for a place to dine (Restaurant).",
        "This class is about what ends up on plates and in glasses, by name. Growing crops and "
        "living animals are LivingThing; eating houses are Restaurant.",
    ),
    "Game": (
        "Titles of games played on a screen, a board or with cards.",
        "Mark the title of a video game, board game or card game. The machine it runs on is "
        "OtherProduct, and sports are no games in this sense.",
        "Something one plays for fun that has a title. Kinds of sport stay out, and consoles go "
        "to OtherProduct.",
        "Refers to a title that people play, digitally or at a table. The device for it is "
        "OtherProduct, and athletic disciplines are not included.",
    ),
    "Ship": (
        "Vessels by name or class: ships, boats, submarines.",
        "Mark what sails, above or below the water, be it a single vessel or a class of them. "
        "Those who serve on board are not meant.",
        "Names of craft for the water, warships included. A crew or squadron is a group of "
        "people and stays out.",
        "Include: liners, warships, ferries, yachts, submarines, by their own name or that of "
        "their class. Do not include: fleets, crews or shipping lines.",
    ),
    "Software": (
        "Computer programs, operating systems, apps, websites and file formats by name.",
        "Mark what runs on a computer or stores its data, when called by name. Titles for play "
        "are Game; a language for programming, spoken of as a language, is Language.",
        "Named digital tools: applications, systems, social networks, formats. Leave video "
        "games to Game.",
        "Whatever is installed, run or opened on a computer under a name: operating systems, "
        "editors, browsers, databases, apps, protocols and formats of files. Something played "
        "for fun is Game, the device is OtherProduct, the firm is Company. A programming "
        "language counts only where the sentence treats its implementation as a program.",
    ),
    "Train": (
        "Trains, locomotives and classes of rail vehicles, by name.",
        "Mark what runs on rails. The line it runs on and the stations where it stops are Transit.",
        "Rolling stock called by a name or a class: express trains, engines, railcars, trams. "
        "Tracks and stops are something else (Transit).",
        "Unlike the track, which is Transit, the vehicle on it is marked here, be it a famous "
        "express, an engine or a series of railcars.",
    ),
    "Weapon": (
        "Arms and fighting vehicles on land, by name or type.",
        "Mark guns, missiles, bombs, swords, tanks and the like. A warship is Ship and a "
        "fighter plane is Airplane.",
        "What is made for killing or destroying, including armored vehicles. Planes and vessels "
        "that carry it are not meant.",
        "Refers to named or typed means of combat such as firearms, explosives, blades, "
        "missiles and armor on tracks, but not to planes and ships.",
    ),
    "OtherProduct": (
        "Named goods that fit no other class of product: devices, instruments, engines, "
        "consoles, services, brands.",
        "Mark a thing that is made and sold or used under a name when it is none of Airplane, "
        "Car, Food, Game, Ship, Software, Train and Weapon. Cameras, telephones, chips and "
        "musical instruments are examples of kinds.",
        "A made thing with a name, after all other products have been ruled out. Whatever has a "
        "brand or type name and is built by people, but neither moves passengers nor is eaten, "
        "played, run as a program or fired, ends up here.",
        "A thing from a workshop or factory that bears a name, or a service offered under one, "
        "where no narrower class of product fits. Cameras, phones, game consoles, processors, "
        "engines, musical instruments, toys and brands of clothing are of this kind. The firm "
        "behind it is Company. Vehicles on road, rail, water and in the air, food, arms, games "
        "and programs all have classes of their own, to be preferred.",
    ),
    "AstronomicalThing": (
        "What astronomers observe: planets, moons, stars, constellations, galaxies.",
        "Mark names of bodies and patterns in the sky. A probe sent there by people does not "
        "belong.",
        "Celestial objects by name, near or far, comets and asteroids too. Man-made satellites "
        "and probes are excluded.",
        "Include: heavenly bodies, groups of them, and regions of the sky, by name. Do not "
        "include: rockets, probes and stations built by people.",
    ),
    "Award": (
        "Prizes, medals, orders and titles of honor, by name.",
        "Mark what somebody is given for merit, under the name it bears. The evening on which "
        "it is handed over is an event and not wanted.",
        "Honors that can be won or bestowed: decorations, trophies for achievement, honorary "
        "titles. Leave out the ceremony.",
        "Refers to something that honors its winner, under its official or popular name. The "
        "gala is not the honor and stays out.",
    ),
    "BiologicalThing": (
        "Parts and molecules of life: genes, proteins, enzymes, cells, organs.",
        "Mark what living beings are made of, from a molecule to a part of the body. The being "
        "as a whole is LivingThing; what is given as a remedy is MedicalThing.",
        "Terms of biology below the level of the organism, tissues and hormones included. Drugs "
        "belong to MedicalThing, and species to LivingThing.",
        "Molecules, cells, tissues and organs, named as biology names them: genes by symbol, "
        "enzymes, receptors, hormones, cell types, bones, glands. Mark the technical name in "
        "full. Compounds outside living bodies are ChemicalThing, substances given as remedies "
        "MedicalThing, disorders of an organ Disease, and complete creatures LivingThing.",
    ),
    "ChemicalThing": (
        "Elements, compounds and materials of chemistry.",
        "Mark substances named by a chemist, such as metals, acids, salts, gases and minerals. "
        "Remedies are MedicalThing, and molecules of living cells are BiologicalThing.",
        "What matter is made of, under the name of an element, compound or material. It is not "
        "for substances given to patients (MedicalThing) or made by the body (BiologicalThing).",
        "This class is about matter as chemistry names it. Substances of the living cell belong "
        "to BiologicalThing, and those on prescription to MedicalThing.",
    ),
    "Currency": (
        "Kinds of money, and sums given in one.",
        "Mark a currency by name or sign, with the number before or after it if a sum is "
        "stated. The rate between two of them is left out.",
        "Money as a unit: the name of the coin or note of a country, alone or as part of an "
        "amount. Rates of exchange do not count.",
        "Refers to the money of a country or age, alone or in a price. Include symbol, number "
        "and name in one span; leave exchange rates alone.",
    ),
    "Disease": (
        "Illnesses, disorders, injuries and symptoms.",
        "Mark what people or animals suffer from when it is named. The microbe that causes it "
        "is LivingThing, and an outbreak told as an event is Disaster.",
        "Conditions of ill health of body or mind, wounds included. If a sentence tells of an "
        "epidemic at a certain time, choose Disaster; for germs do not use it either.",
        "Refers to a state of illness or injury, physical or mental, under its medical or "
        "popular name. Germs are not illnesses, and an outbreak as an event is Disaster.",
    ),
    "EducationalDegree": (
        "Degrees, diplomas and courses of study.",
        "Mark the qualification that somebody earns by studying, with its subject if it is "
        "written with it. Where it was earned is EducationOrganization.",
        "Academic titles gained by study, and programs leading to them. Names of schools are "
        "not part of it.",
        "Include: bachelor's, master's and doctor's degrees, certificates of schools, majors. "
        "Do not include: the institution (EducationOrganization).",
    ),
    "God": (
        "Gods, goddesses, spirits and mythical beings that people worship.",
        "Mark the name of a divine being of any religion or myth. Prophets and saints were "
        "human and are OtherPerson.",
        "Whom believers pray to or honor as supernatural. Founders and messengers of a faith, "
        "being human, go to OtherPerson.",
        "Unlike prophets and saints, who lived as people and are OtherPerson, beings that a "
        "religion holds to be divine or a myth holds to be spirits are marked here.",
    ),
    "Language": (
        "Languages, dialects and scripts by name.",
        "Mark the name of what people speak or write. The same word often names a people; then "
        "it does not count.",
        "A tongue, its regional form, or its writing system. Take care with words such as the "
        "name of a nation's people, which are left out when no speech is meant.",
        "Refers to means of human speech and writing by their names. A word for citizens or an "
        "ethnic group, though spelled the same, is not marked.",
    ),
    "Law": (
        "Laws, treaties, constitutions, agreements and principles of law, by name.",
        "Mark the name of a rule or contract that binds states or citizens. The parliament that "
        "passed it is GovernmentAgency.",
        "Legal texts and doctrines: acts, bills, conventions, amendments, charters. Whoever "
        "enacted them is not meant.",
        "Include: statutes, codes, accords, constitutions and doctrines with a name. Do not "
        "include: legislatures and courts (GovernmentAgency).",
    ),
    "LivingThing": (
        "Species, breeds and other kinds of animals, plants, fungi and microbes.",
        "Mark organisms by their everyday or Latin names. A piece of one, such as a leaf or a "
        "bone, is BiologicalThing; served on a plate it is Food.",
        "What lives as a whole: beasts, birds, insects, trees, mushrooms, bacteria, viruses. "
        "Body parts belong to BiologicalThing, and ingredients of a meal to Food.",
        "Kinds of organism, given by a common or scientific name at any rank from breed to "
        "family. Both the genus alone and the full Latin name count. Something cut from the "
        "organism is BiologicalThing, something cooked from it Food, a medicine gained from it "
        "MedicalThing. Pets and racehorses with a name of their own are not kinds and are left "
        "out.",
    ),
    "MedicalThing": (
        "Drugs, treatments, procedures and branches of medicine.",
        "Mark what doctors give or do, and the fields they work in. The illness they treat is "
        "Disease, and the house they work in is Hospital.",
        "Terms of health care other than illnesses: remedies, vaccines, operations, therapies, "
        "specialties. Neither what the patient has (Disease) nor where care is given (Hospital) "
        "is wanted.",
        "This class is about what helps or is done for health: medicines, surgery, "
        "examinations, disciplines of medicine. What is cured is Disease; where it is cured is "
        "Hospital.",
    ),
}
