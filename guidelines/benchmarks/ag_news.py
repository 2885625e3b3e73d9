"""AG News: the section of a newspaper that a short news item belongs to.

Source: http://groups.di.unipi.it/~gulli/AG_corpus_of_news_articles.html, in the cut of
https://github.com/mhjabreel/CharCnn_Keras (``test.csv``: label, title, description). License: for
non-commercial use. Citation: Zhang, Zhao and LeCun 2015, "Character-level Convolutional Networks
for Text Classification", NIPS. Kept for scoring. Exactly one label fits each text.
"""

from dataclasses import dataclass

from gollie_like.schema import Label


@dataclass
class World(Label):
    """Politics, war, diplomacy, crime, disasters and society in any country: what
    governments, armies and peoples do. Include elections and attacks. Exclude items
    whose point is money and markets (Business), matches and athletes (Sports), or
    inventions, computers and research (ScienceTechnology)."""


@dataclass
class Sports(Label):
    """Matches, athletes, teams, coaches, leagues, tournaments, results, injuries,
    transfers and doping. Include the Olympic Games as competition. Exclude the business
    of clubs on the stock market (Business) and security or politics around an event
    (World)."""


@dataclass
class Business(Label):
    """Companies, markets, prices, jobs, trade, banks, oil, profits and deals. Include
    technology firms where the item is about earnings, shares, takeovers or lawsuits
    over money. Exclude new devices and software as such (ScienceTechnology) and the
    budgets of states as politics (World)."""


@dataclass
class ScienceTechnology(Label):
    """Computers, software, the internet, phones, games, space, medicine, nature and
    research. Include product launches, viruses and security holes. Exclude items about
    a technology firm's profit, shares or takeover (Business), and storms or epidemics
    as disasters (World)."""


LABELS: dict[str, type] = {
    "1": World,
    "2": Sports,
    "3": Business,
    "4": ScienceTechnology,
}
