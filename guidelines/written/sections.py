"""Sections: the page of a newspaper on which a short item belongs, one of nine, written
for this project, with stories that touch two of them."""

from dataclasses import dataclass

from gollie_like import Task
from gollie_like.introspect import describe_schema
from gollie_like.schema import Label


@dataclass
class ForeignNews(Label):
    """What passes between countries, and war anywhere: diplomacy, treaties, sanctions,
    borders, armies, fighting, coups, hostages, people who flee. Exclude elections, laws
    and cabinets inside one country, however far away (HomePolitics). An item about a
    festival or a team belongs here if a quarrel of states is its point."""


@dataclass
class HomePolitics(Label):
    """Power and government inside a single country, region or town, whichever one it
    is: parliaments, parties, elections, ministers, mayors, bills and votes, budgets.
    Include bills about hospitals, schools or the internet as long as they are argued
    over. Exclude dealings with other states (ForeignNews)."""


@dataclass
class Economy(Label):
    """Companies, shops, markets, jobs, wages, prices, banks and shares. Include the
    business side of clubs, studios, drug makers and technology firms: takeovers,
    results, layoffs. Exclude what a new device does (DigitalLife) or a drug cures
    (Health)."""


@dataclass
class Sport(Label):
    """Matches, races, athletes, coaches, transfers, injuries, records and bans, from
    the world cup to the village league, with chess and e-sports as contests. Exclude
    sales and shares of clubs (Economy), boycotts by states (ForeignNews), films and
    books about athletes (ArtsAndStage)."""


@dataclass
class Discoveries(Label):
    """Research and what it finds: space, nature, fossils, old ruins, physics,
    mathematics, the climate of the past. Exclude studies of illness and of healthy
    living (Health), products on sale (DigitalLife), and the storm or quake of today
    (StormsAndAccidents)."""


@dataclass
class DigitalLife(Label):
    """Devices, apps, networks, games, artificial intelligence, hacking by criminals,
    data protection: what the technology does and how people use it. Exclude profits,
    shares and takeovers of its makers (Economy), bills about it (HomePolitics), and
    attacks that one state blames on another (ForeignNews)."""


@dataclass
class ArtsAndStage(Label):
    """Books, films, series, music, theater, dance, painting, museums, festivals, and
    the people who make them. Include reviews, prizes and obituaries. Exclude layoffs
    and deals in the trade (Economy) and artists in public office (HomePolitics)."""


@dataclass
class Health(Label):
    """Illness, treatment, hospitals and their patients, vaccines, medicines, food and
    fitness, with the studies about them. Exclude earnings of drug makers (Economy),
    bills about clinics (HomePolitics) and an athlete's torn ligament (Sport)."""


@dataclass
class StormsAndAccidents(Label):
    """Weather and what goes wrong without anybody's will: storms, snow, frost, floods,
    fires, quakes, crashes, collapses, rescues. Whatever burns or breaks counts, a stage
    or a data center too. Exclude attacks (ForeignNews), what insurers pay (Economy) and
    research on old storms (Discoveries)."""


WORDINGS: dict[str, tuple[str, ...]] = {
    "ForeignNews": (
        "Relations between states, and wars.",
        "Choose this when governments of different countries deal, quarrel or fight, "
        "or when armed groups do.",
        "Does the item take at least two countries, or an army? A foreign election "
        "takes only one: that is HomePolitics.",
        "Include: envoys, summits, peace talks, sanctions, shots at a border, coups, "
        "prisoner swaps. Do not include: cabinet quarrels, company news, storms "
        "abroad.",
    ),
    "HomePolitics": (
        "Politics within one country or town.",
        "Choose this for parliaments, parties, ministers, mayors, elections and laws "
        "in the making, in Chile as much as at the town hall around the corner.",
        "Who governs here, and by what rule? Unlike ForeignNews, an item of this kind "
        "involves no other state.",
        "Include: coalition talks, resignations, recounts, referendums, a novelist who "
        "becomes minister. Do not include: central banks, treaties, wars.",
    ),
    "Economy": (
        "Money, firms and work.",
        "Choose this when the point is what is earned, paid, bought, sold or lost, be "
        "it by a bakery, a soccer club or a maker of phones.",
        "Would an investor, a shopper or an employee read it for the figures? Then it "
        "is Economy, whatever the firm makes.",
        "Include: strikes, interest rates, jobless figures, mergers, record prices. Do "
        "not include: state budgets argued over by parties, new gadgets, match "
        "results.",
    ),
    "Sport": (
        "Contests and those who take part in them.",
        "Choose this for games, athletes and teams: results, injuries, doping, "
        "transfers, coaches who come and go.",
        "Is it about winning and losing on the field, the ice, the road or the board? "
        "A club's debts are Economy.",
        "Include: chess, e-sports, referees, cup draws. Do not include: a musical "
        "about a boxer, a goalkeeper who runs for office, a stand that collapses.",
    ),
    "Discoveries": (
        "Science: what researchers find out.",
        "Choose this for findings about nature, space, matter, numbers and the past, "
        "from telescopes, digs and laboratories.",
        "Do we know more about the world now? If it is about how patients get well, "
        "take Health; if one can buy it, take DigitalLife.",
        "Include: new species, probes, fossils, proofs, ice cores. Do not include: "
        "weather forecasts, medical trials, start-ups that run out of cash.",
    ),
    "DigitalLife": (
        "Technology and the internet.",
        "Choose this when a device, a program or a network is shown, tested, changed, "
        "broken into or put to use.",
        "What can the thing do, and what does it do to its users? How much its maker "
        "earns is Economy.",
        "Include: updates, leaks, bots, phones, games to play, drones, robots. Do not "
        "include: laws for platforms still in parliament, e-sports finals, share "
        "prices.",
    ),
    "ArtsAndStage": (
        "Culture: the arts and their people.",
        "Choose this for what is written, filmed, played, sung, painted or shown, and "
        "for those who do it.",
        "Does it tell of a work, an artist or an audience? The subject of the work, "
        "such as boxing or war, does not matter.",
        "Include: premieres, exhibitions, prizes, lost scores, deaths of authors. Do "
        "not include: auction houses that lay off staff, a concert broken off by "
        "lightning.",
    ),
    "Health": (
        "Medicine and the well-being of people.",
        "Choose this for diseases, doctors, patients, drugs and their effects, care, "
        "diet and exercise, and for advice on them.",
        "Does it tell how people fall ill, get well or stay well? Studies about that "
        "are Health and not Discoveries.",
        "Include: outbreaks, surgery, vaccination, waiting lists, tips for hot days. "
        "Do not include: sales of medicines, hospital bills in parliament.",
    ),
    "StormsAndAccidents": (
        "Weather and mishaps.",
        "Choose this when nature or chance strikes: forecasts, floods, fires, quakes, "
        "crashes, and the rescue after them.",
        "Did it happen without intent, or does it fall from the sky? Who is hit, a "
        "choir or a ministry, makes no difference.",
        "Include: ferries aground, gas blasts, drought, people pulled from wells. Do "
        "not include: drone strikes, inquiries by deputies, costs to insurers.",
    ),
}

TASK = Task(
    describe_schema(
        [
            ForeignNews,
            HomePolitics,
            Economy,
            Sport,
            Discoveries,
            DigitalLife,
            ArtsAndStage,
            Health,
            StormsAndAccidents,
        ]
    ),
    "one",
)
