"""Nature and what people make of it: wildlife, farms, weather, parks, materials, machines.

Sentences written for this project, with every mention under its most specific class.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Organism(Entity):
    """Any living thing other than a human, of whatever kingdom: fungi, lichens, algae,
    bacteria, viruses, animals, plants. Where a more specific class of living things is listed
    and fits, that one is used. Exclude vague words such as "species" or "prey", the young as
    such ("calf"), and single parts such as a leaf."""

    span: str  # Such as: "truffle", "baker's yeast", "cyanobacteria", "green algae"


@dataclass
class Animal(Organism):
    """An animal by its everyday name: kinds, breeds of livestock and dogs, and broad groups
    such as birds or ants. Corals and mites count. Exclude Latin names (ScientificName), the
    pet name of one beast, products such as wool, and the words "animal" and "predator"."""

    span: str  # Such as: "gray seal", "barn owls", "Angus cattle", "ladybug"


@dataclass
class Plant(Organism):
    """A plant by its everyday name: trees, grasses, flowers, crops, named varieties. Mark the
    crop also when it is what a farmer sells. Exclude fungi and seaweeds, which are Organism,
    Latin names, stalks or seeds as such, and the words "crop" and "plant"."""

    span: str  # Such as: "sugar beet", "silver fir", "Granny Smith", "nettles"


@dataclass
class ScientificName(Organism):
    """The Latin name of a species, genus or family, whatever kind of life it stands for.
    Include the abbreviated form. Exclude the everyday name in front of it, which belongs to
    the kind of life that it is, and the Latin names of books."""

    span: str  # Such as: "Canis lupus", "E. coli", "Rosa", "Felidae"


@dataclass
class Individual(Entity):
    """Any human being by name, whatever their trade: farmers, rangers, mayors, kings,
    potters, photographers, donors. Leave out titles and jobs. Where a more specific class of
    people is listed and fits, that one is used. Exclude animals that bear a name."""

    span: str  # Such as: "Rosa Delgado", "King Edward VII", "Sgt. Pohl", "Whitfield"


@dataclass
class Researcher(Individual):
    """A named person who studies nature or works out new materials, methods or machines:
    naturalists, botanists, breeders, weather scientists, chemists, engineers, inventors. The
    sentence shows it by the work or the post. A farmer, guide or minister is only
    Individual."""

    span: str  # Such as: "Charles Darwin", "Rachel Carson", "Ngata", "Rudolf Diesel"


@dataclass
class Institution(Entity):
    """A named body of people: institutes, universities, agencies, companies, societies,
    trusts, seed banks, zoos. Exclude a park or reserve as a piece of land, brands of goods as
    such, and bodies without a name."""

    span: str  # Such as: "NOAA", "Bayer", "Royal Horticultural Society", "Wageningen University"


@dataclass
class Place(Entity):
    """Any place by name: countries, towns, regions, islands, mountains, rivers, seas,
    stations, monuments. Where a more specific class of places is listed and fits, that one is
    used. Give each part of "Bend, Oregon" separately. Exclude kinds of landscape without a
    name."""

    span: str  # Such as: "Norway", "Lake Baikal", "Fresno", "the Alps"


@dataclass
class ProtectedArea(Place):
    """A named piece of land or sea set aside for nature or recreation: national parks and
    forests, reserves, refuges, sanctuaries, also by a short form such as "Kruger". Exclude
    the peak or lake inside it and the body that runs it."""

    span: str  # Such as: "Yellowstone", "Kaziranga National Park", "Farne Islands Reserve"


@dataclass
class Habitat(Entity):
    """A kind of surroundings in which things live, without a proper name: forests, reefs,
    bogs, lakes, streams, sea ice, the bottom of the sea. Keep the words that tell which sort.
    Exclude fields, gardens and buildings, and the words "habitat", "island" and "coast"."""

    span: str  # Such as: "tundra", "oak woods", "tide pools", "salt marsh"


@dataclass
class Behavior(Entity):
    """A way in which animals act, named by a noun or an -ing form: moving with the seasons,
    courting, hunting, sleeping through the winter, caring for one another. Exclude plain
    verbs ("they graze") and what people do."""

    span: str  # Such as: "nest building", "roosting", "pack hunting", "torpor"


@dataclass
class Weather(Entity):
    """What the air does, by its common name: rain, wind, cloud, storms, heat, drought,
    seasons of rain, and patterns such as La Niña. Exclude storms baptized with a name of
    their own (Miscellaneous), adjectives such as "wet", fires, and the word "weather"."""

    span: str  # Such as: "tornado", "black ice", "La Niña", "sea breeze"


@dataclass
class Material(Entity):
    """A substance out of which something is made, or that a process takes in or gives off:
    metals, stones, fibers, plastics, fuels, gases, fertilizers, farm products such as milk.
    Include grades and trade names. Exclude water, air, living crops, finished goods, and the
    words "material" and "metal"."""

    span: str  # Such as: "stainless steel", "leather", "granite", "Teflon", "manure"


@dataclass
class Process(Entity):
    """A technique of farming, forestry, making or engineering by its name: how people grow,
    shape, join, treat or preserve something. Exclude plain verbs, what nature does without
    people, and vague words such as "production"."""

    span: str  # Such as: "sand casting", "beekeeping", "terracing", "anodizing"


@dataclass
class Machine(Entity):
    """A machine, vehicle, tool or instrument by its kind or model, or a working part of one.
    Include sensors, kilns and household devices. Exclude buildings, and a single ship or
    craft that was given a name of its own (Miscellaneous)."""

    span: str  # Such as: "tractor", "weather balloon", "gearbox", "band saw"


@dataclass
class Property(Entity):
    """A trait that can be measured, by its name: size, speed, hardness, temperature,
    saltiness, yield of a field. The number with it is Measurement. Exclude adjectives such as
    "tall" or "brittle"."""

    span: str  # Such as: "wingspan", "boiling point", "thermal conductivity"


@dataclass
class Measurement(Entity):
    """A quantity with its unit: length, area, weight, temperature, speed, share in percent,
    length of time. Leave out words such as "about" and "up to". Exclude years, dates, and
    bare counts such as "40 birds"."""

    span: str  # Such as: "12 kg", "-40 °C", "two hours", "5 percent"


@dataclass
class Miscellaneous(Entity):
    """A proper name that fits no other class listed: nationalities, peoples, languages, laws,
    treaties, prizes, wars, books, ships, storms with a name, single trees or beasts with a
    name. Exclude Latin names of species and ordinary nouns. Try the other classes first."""

    span: str  # Such as: "Maasai", "Clean Air Act", "Hurricane Ida", "Keiko", "RRS Discovery"


TERMS = (
    Organism,
    Habitat,
    Behavior,
    Weather,
    Material,
    Process,
    Machine,
    Property,
    Measurement,
)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Organism": (
        "Living things of every sort except people.",
        "Mark any form of life by its name. If a closer class for that form is listed, take "
        "that; mushrooms, molds, microbes and seaweeds often have none and stay here.",
        "Is it alive, and is it no human? Then it is one of these, be it a germ or a whale, "
        "unless its own kingdom is asked for apart.",
        "Include: beasts, trees, fungi, plankton, germs, Latin names. Do not include: "
        '"creature", "brood", leaves, eggs, groups of people.',
    ),
    "Animal": (
        "Beasts, birds, fish, insects and their like, by common name.",
        "Mark every kind of animal, wild or tame, in the singular or plural, with the words "
        "that tell which kind.",
        "Does it move and eat? In contrast to ScientificName, it is called here as neighbors "
        "would call it.",
        "Include: breeds, shellfish, jellyfish, worms, wide groups. Do not include: fungi, "
        "names given to one pet, meat, milk or wool, Latin.",
    ),
    "Plant": (
        "Plants and crops by common name.",
        "Mark trees, shrubs, herbs, grains, vegetables, fruit and cultivated varieties where "
        "the text names them.",
        "Does it grow green from the soil? Then mark it, in the wild or on a farm. What is "
        "made of it, such as linen or timber, is Material.",
        "Include: orchard fruit, wild flowers, hedges by species, cultivar names. Do not "
        "include: mushrooms, kelp, stubble, Latin names.",
    ),
    "ScientificName": (
        "Latin names of living things.",
        "Mark the name that biologists use, of one part or two, often in parentheses behind "
        "the common one.",
        "Unlike Animal or Plant, it tells the kind in Latin and not in everyday words; any "
        "kingdom will do.",
        "Include: species, genera, families, initials for the genus. Do not include: common "
        "names, titles of herbals in Latin.",
    ),
    "Individual": (
        "People by name.",
        "Mark any person's name without title or trade. If a closer class of people is "
        "listed, use it for those whom it fits.",
        "Who is it? Growers, captains, widows, officials and everyone else with a name "
        "belong here. A gorilla with a name does not.",
        "Include: full names, surnames, rulers, workers, scholars when nothing narrower is "
        'asked for. Do not include: "the ranger", firms named after a founder.',
    ),
    "Researcher": (
        "Named people of science and invention.",
        "Mark those who observe, classify, measure, breed or invent, from the field biologist "
        "to the steelmaker who finds a new way.",
        "Did this person find something out or devise it? If the name only owns, sells, "
        "guards or governs, it is Individual.",
        "Include: explorers who described species, oceanographers, chemists in industry, bare "
        "surnames with such work. Do not include: growers, skippers, donors.",
    ),
    "Institution": (
        "Bodies of people under a name.",
        "Mark every named firm, office, institute, school, club or charity that studies, "
        "guards, makes or trades.",
        "Could it employ somebody? Then mark its name. A stretch of protected land could not.",
        "Include: manufacturers, weather services, botanical gardens as bodies, trading "
        'companies of old. Do not include: parks, laws, "the army".',
    ),
    "Place": (
        "Named spots on the map.",
        "Mark any place by its proper name. Where a closer class of places is listed and "
        "fits, take that one.",
        "Could you point to it on a chart or map? A sea, a peak, a village or a nation does, "
        "if it is called by name.",
        "Include: states, continents, capes, beaches, rivers, bases. Do not include: "
        '"the valley", words for the people of a place.',
    ),
    "ProtectedArea": (
        "Parks and reserves by name.",
        "Mark the full name of a national park, forest, refuge, sanctuary or reserve, or the "
        "short name under which visitors know it.",
        "A narrower kind of Place: the land is kept for wildlife or walkers. Towns and lakes "
        "nearby are only Place.",
        "Include: game reserves, marine parks, bird sanctuaries. Do not include: zoos, "
        "trusts, parks without a name.",
    ),
    "Habitat": (
        "Kinds of landscape in which life is found.",
        "Mark phrases for surroundings such as a sort of forest, water, cliff or sea floor, "
        "with what describes their sort.",
        "Where does it live, told without a name on the map? If the place has a proper name, "
        "it belongs to the named ones.",
        "Include: grassland, ponds, caves, high meadows, peat, polar ice. Do not include: "
        "barns, plowed fields, named lakes.",
    ),
    "Behavior": (
        "What animals do, as a noun.",
        "Mark the word for an animal's way of acting, as when it travels, mates, feeds, "
        "sounds out its way or pretends.",
        "Would a field guide give this as a habit of the creature? Mark the noun, and let a "
        "verb in passing go.",
        "Include: dances, displays, burrowing, sharing, winter sleep. Do not include: "
        "farming done by people, bodily features.",
    ),
    "Weather": (
        "Words for weather and its events.",
        "Mark each kind of precipitation, wind, storm, cloud, heat or cold spell that is "
        "mentioned.",
        "What comes from the sky or the air? Mark it as a common noun. With a name of its "
        "own, such as a hurricane's, it is Miscellaneous.",
        "Include: mist, ice storms, floods pushed in by a storm, lack of rain, trade winds. "
        "Do not include: degrees, earthquakes, burning forests.",
    ),
    "Material": (
        "Stuff from which things are made.",
        "Mark metals, alloys, cloth, stone, plastics, chemicals, fuels and raw products, with "
        "their grade if it is given.",
        "Could a workshop or mill order it by weight or volume? Then mark it. The living "
        "plant or beast that it comes from is no Material.",
        "Include: gases in a process, compost, wool, concrete, composites. Do not include: "
        'water, soil, machines, "stuff", "metals".',
    ),
    "Process": (
        "Techniques of growing and making.",
        "Mark the name of a method used in fields, workshops or plants, such as a way of "
        "tilling, casting, joining or coating.",
        "By what procedure is it grown, made or kept? Unlike a Behavior, it is the work of people.",
        "Include: heat treatment, textile steps, cheesemaking, controlled fires. Do not "
        "include: single verbs, rusting, the tools used.",
    ),
    "Machine": (
        "Machines, vehicles, tools and instruments.",
        "Mark each device by its kind or model, from a hand tool to a giant digger, and the "
        "parts that do its work.",
        "With what was it done or measured? If it is an apparatus, mark it; if one ship has "
        "a name, that name is Miscellaneous.",
        "Include: robots, ovens, recorders, boats by type, blades. Do not include: towers, "
        "halls, software, cages.",
    ),
    "Property": (
        "Traits that have a value.",
        "Mark the name of a quantity that can be measured of a beast, a field, the sea or a "
        "workpiece.",
        "What is being measured? Mark that noun phrase; how much it comes to is Measurement.",
        "Include: length, mass, strength, density, acidity, output. Do not include: numbers, "
        'units, adjectives, the word "property".',
    ),
    "Measurement": (
        "Numbers with a unit.",
        "Mark the number together with its unit or percent sign, and leave any word of "
        "approximation outside.",
        "How long, heavy, fast, hot or much? The answer in figures is marked, the trait "
        "itself is Property.",
        "Include: ranges, degrees, spans of years, yields per acre. Do not include: the year "
        "of an event, how many animals, clock times.",
    ),
    "Miscellaneous": (
        "Other proper names.",
        "Use this for a name once people, bodies, places and species have been ruled out.",
        "Is it a name, yet of none of the listed kinds? An act of a parliament, a tongue, a "
        "prize or a ship is a good guess.",
        "Include: famous single animals and trees, hurricanes, wars, faiths, book titles, "
        "adjectives of nations. Do not include: months, ordinary nouns.",
    ),
}
