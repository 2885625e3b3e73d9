"""Incidents: attacks, accidents, disasters, arrests, trials, protests and rescues, with arguments.

The sentences in ``incidents.jsonl`` were written for this project, with every event marked.
"""

from dataclasses import dataclass

from gollie_like.schema import Event


@dataclass
class Attack(Event):
    """Somebody uses force against people or things on purpose: shooting, bombing, stabbing,
    arson, ambush, raid by armed men, murder. Include attempts and foiled plans. If one word
    tells the deed and the death ("murdered", "shot dead"), it is an Attack and no Casualties.
    Exclude computer attacks (CyberIncident), accidents, sharp words and heart attacks."""

    mention: str  # The word for the deed. Such as: "stabbed", "bombing", "opened fire"
    attackers: list[str]  # Who uses force. Such as: "two masked men", "ETA"
    targets: list[str]  # What is aimed at. Such as: "police station", "envoy"
    weapons: list[str]  # With what. Such as: "kitchen knife", "drones"
    places: list[str]  # Where, each name by itself. Such as: "market", "Kano"
    time: str | None = None  # When. Such as: "Tuesday night", "1881"


@dataclass
class CyberIncident(Event):
    """Harm is done through computers: hacking, data theft, ransomware, phishing, flooding a
    site with requests. Include leaks of data by mistake. Exclude faults without an attacker or
    a leak, such as a server that simply fails, and research that only finds a weak spot."""

    mention: str  # The word for the deed. Such as: "hacked", "breach", "phishing"
    attackers: list[str]  # Who does it. Such as: "Lazarus Group", "former employee"
    victims: list[str]  # Whose machines, accounts or data. Such as: "hospital", "Sony"
    methods: list[str]  # Program or trick. Such as: "ransomware", "fake invoices"
    losses: list[str]  # What is lost. Such as: "patient records", "$4 million"
    time: str | None = None  # When. Such as: "last spring"


@dataclass
class Accident(Event):
    """Something made or done by people goes wrong without intent: crash, collision, sinking,
    fall, collapse, explosion, burning house, spill. An explosion or fire counts here unless
    the text shows intent (Attack). Exclude forces of nature, wildfires too (Disaster)."""

    mention: str  # The word for what goes wrong. Such as: "derailed", "collision"
    involved: list[str]  # Who or what is in it. Such as: "freight train", "barn"
    places: list[str]  # Where, each name by itself. Such as: "A9", "Ulm"
    cause: str | None = None  # Why, if said. Such as: "faulty brakes", "fog"
    time: str | None = None  # When. Such as: "shortly after noon"


@dataclass
class Disaster(Event):
    """Nature does harm or strikes with force: earthquake, storm, flood, eruption, landslide,
    avalanche, drought, wildfire. A storm that has a name is given by its full name. Exclude
    fires in buildings (Accident), diseases (Outbreak) and ordinary weather."""

    mention: str  # The word or name. Such as: "earthquake", "Hurricane Mitch"
    places: list[str]  # Regions and places struck. Such as: "Lisbon", "coast of Chile"
    damage: list[str]  # Things destroyed or hit. Such as: "400 homes", "two bridges"
    strength: str | None = None  # Its measure. Such as: "magnitude 7.1", "Category 3"
    time: str | None = None  # When. Such as: "1755", "overnight"


@dataclass
class Casualties(Event):
    """People or animals die, are hurt, or go missing in an incident, as a word of its own
    says: "killing", "wounded", "missing", "dead". Give one instance for each such word.
    Exclude words that tell the violent deed of a person at once ("murdered"), denied harm
    ("nobody was hurt"), and deaths from old age."""

    mention: str  # The word for the harm. Such as: "killed", "injuring", "missing"
    people: list[str]  # Who or how many, number included. Such as: "12", "three hikers"
    cause: str | None = None
    """What did it, if it stands with that word: its subject, or behind "in", "of", "from",
    "by", "when". Such as: "blast", "smoke", "crash"."""


@dataclass
class Arrest(Event):
    """Somebody is taken or kept by the police, soldiers or another authority: arrest,
    detention, capture, custody. Include raids only if people are taken. Exclude kidnapping
    (Attack), and what happens in court afterwards (Trial)."""

    mention: str  # The word for it. Such as: "arrested", "detained", "custody"
    suspects: list[str]  # Who is taken. Such as: "four men", "Okafor"
    authorities: list[str]  # Who takes them. Such as: "border guards", "FBI"
    charges: list[str]  # On what suspicion. Such as: "fraud", "theft of copper cable"
    places: list[str]  # Where, each name by itself. Such as: "airport", "Quito"
    time: str | None = None  # When. Such as: "Sunday"


@dataclass
class Trial(Event):
    """A case goes through the courts: charge, indictment, trial, plea, conviction, acquittal,
    sentence, appeal. Every step that the text names is an instance of its own. Exclude
    arrests, police inquiries, and suits only over money between companies."""

    mention: str  # The word for the step. Such as: "charged", "on trial", "sentenced"
    defendants: list[str]  # Who is accused. Such as: "Marek Zielinski", "former mayor"
    courts: list[str]  # Court, judge or jury. Such as: "court in Lyon", "jury"
    charges: list[str]  # Of what. Such as: "murder", "two counts of bribery"
    outcome: str | None = None  # The penalty or plea. Such as: "six years in prison", "guilty"
    time: str | None = None  # When. Such as: "2019"


@dataclass
class Protest(Event):
    """People publicly show that they want or reject something: demonstration, march, strike,
    sit-in, boycott, riot, uprising. Include those announced. Exclude letters, speeches in a
    parliament, and festive parades."""

    mention: str  # The word for it. Such as: "marched", "strike", "rally"
    protesters: list[str]  # Who, number included. Such as: "3,000 teachers", "farmers"
    causes: list[str]  # For or against what. Such as: "pension cuts", "higher pay"
    places: list[str]  # Where, each name by itself. Such as: "Main Square", "Riga"
    time: str | None = None  # When. Such as: "May 1968"


@dataclass
class Rescue(Event):
    """People, animals or goods are saved or taken out of danger: rescue, evacuation, pulling
    from rubble, search for the missing. Exclude rescuing a bank or a firm with money, and
    people who flee by themselves."""

    mention: str  # The word for it. Such as: "rescued", "evacuated", "pulled"
    rescuers: list[str]  # Who saves. Such as: "coast guard", "two passers-by"
    rescued: list[str]  # Who or what is saved. Such as: "nine sailors", "kitten"
    places: list[str]  # From where, each by itself. Such as: "roof", "Lake Garda"
    means: list[str]  # With what. Such as: "helicopter", "ropes"
    time: str | None = None  # When. Such as: "at dawn"


@dataclass
class Outbreak(Event):
    """An illness spreads among people, animals or plants, or a number of cases of it turns
    up: outbreak, epidemic, infections, food poisoning. Exclude one patient's illness that does
    not spread, vaccination, and facts about a disease in general."""

    mention: str  # The word for it. Such as: "outbreak", "epidemic", "infected"
    diseases: list[str]  # Which illness or germ. Such as: "measles", "E. coli"
    cases: list[str]  # Who or how many fall ill. Such as: "212 cases", "40 pupils"
    places: list[str]  # Where, each name by itself. Such as: "school", "Goma"
    time: str | None = None  # When. Such as: "last winter"


WORDINGS: dict[str, tuple[str, ...]] = {
    "Attack": (
        "Violence that somebody does on purpose.",
        "Mark the word for a shooting, stabbing, bombing, assault, kidnapping or murder, and "
        "give who did it, to whom, with what, where and when. A crime that was only tried or "
        "planned counts as well.",
        "Include: raids by armed people, arson, killings by a person, air strikes. Do not "
        "include: hacking, crashes nobody wanted, criticism, a heart attack.",
        "Did somebody mean to hurt or destroy? Then it is this one, and not Accident. Deaths "
        'that a further word reports ("killing six") are Casualties.',
    ),
    "CyberIncident": (
        "Crimes and leaks by way of computers.",
        "Mark each hack, theft of data, fraud by mail or blackmail by malware that is told, with "
        "its victim and what was lost.",
        "Include: ransomware, stolen passwords, defaced pages, records left open on the "
        "internet. Do not include: ordinary breakdowns, and flaws that nobody used.",
        "Unlike Attack, which takes physical force, this one happens on networks and machines. "
        "The program or trick that was used belongs under methods.",
    ),
    "Accident": (
        "Mishaps that nobody intended.",
        "Mark the word for a crash, wreck, spill, fall, blast or house fire, together with the "
        "people and vehicles in it, the cause, the place and the time.",
        "Did technology or human activity fail, with no will to harm? Mark it here. If nature "
        "struck, it is a Disaster; if somebody wanted it, an Attack.",
        "Include: derailments, sinkings, collapsed roofs, work accidents, gas explosions. Do not "
        "include: quakes, wildfires, sabotage, and figures of speech such as a market crash.",
    ),
    "Disaster": (
        "Harm by nature: quakes, storms, floods, slides, eruptions, drought, wildfire.",
        "Mark the event of nature by its word or its full name, with the regions it struck, how "
        "strong it was and what it wrecked.",
        "Include: typhoons, tornadoes, tsunamis, avalanches, heat waves, hail. Do not include: "
        "factory fires, epidemics, a rainy day, storms in a figurative sense.",
        "Forces of nature are marked here; mishaps of machines and buildings are Accident. What "
        "happens to people is told by Casualties, what happens to things goes under damage.",
    ),
    "Casualties": (
        "Who died, was hurt or went missing.",
        "Mark each word that reports death, injury or disappearance, and give the persons or "
        "their number exactly as the text counts them.",
        "How many were killed, wounded or lost, and through what? Answer once for the dead, once "
        "for the injured, once for the missing.",
        'Include: "left nine dead", "drowned", "12 are missing". Do not include: "murdered" '
        'or "shot" said of a killer\'s deed (Attack), and a quiet death in bed.',
    ),
    "Arrest": (
        "The taking of people into custody.",
        'Mark words such as "arrested", "detained" and "captured", with the people taken, the '
        "force that took them and the suspicion.",
        "Who was taken in, by whom, for what? Note each such act. Charging, trying and sentencing "
        "come later and are Trial.",
        "Include: custody, capture of a fugitive, detention at a border. Do not include: "
        "kidnapping by criminals, fines, a search that ends with no one taken.",
    ),
    "Trial": (
        "Steps of a criminal case in court.",
        "Mark every word for a step before a court: accusing, pleading, trying, judging, "
        "sentencing, appealing. Each gets its own instance with what is said of it.",
        "What did a court or prosecutor do about an accused person? The penalty or the plea goes "
        "under outcome. Being taken by the police is Arrest.",
        'Include: indicted, pleaded guilty, acquitted, "jailed for ten years", retrial. Do not '
        "include: detention before it, rumors of guilt, quarrels of firms over money.",
    ),
    "Protest": (
        "Public shows of will by a crowd or by workers.",
        "Mark strikes, marches, sit-ins, rallies, boycotts and riots, with who joined, what "
        "they want or reject, where and when.",
        "Did people walk out, march, block or gather to make a demand? Then mark the word for it.",
        "Include: walkouts, hunger strikes, revolts in the streets. Do not include: a lightning "
        "strike, carnival parades, petitions on paper, debates.",
    ),
    "Rescue": (
        "Saving lives or bringing them to safety.",
        "Mark the word for a rescue, search or evacuation, and say who was brought out, by "
        "whom, from where and by which means.",
        "Was anybody or anything saved, or looked for, by others? Mark that act. People who run "
        "away on their own are not rescued.",
        "Include: airlifts, evacuations of towns, recovery of a stranded whale. Do not include: "
        "financial bailouts, ordinary transport of patients.",
    ),
    "Outbreak": (
        "Disease on the spread.",
        "Mark the word that tells of an epidemic or of a number of cases, with the illness, "
        "how many fell ill, where and when.",
        "Did an illness break out or spread? Mark it, for people as for animals and crops. One "
        "sick person alone is not enough.",
        "Include: plague, clusters, food poisoning of many, blight. Do not include: textbook "
        "facts, vaccines, cancer of a single patient.",
    ),
}
