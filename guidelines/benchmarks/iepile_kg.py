"""IEPile sample, knowledge graph: facts about persons in Chinese biographies.

Source: https://github.com/zjunlp/IEPile, ``data/KG``; a sample of a few lines. License: CC
BY-NC-SA 4.0, stricter terms of the sources first. Citation: Gui et al. 2024, "IEPile: Unearthing
Large-Scale Schema-Based Information Extraction Corpus", ACL. The data name words without places.
Kept for scoring.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class Alias(Relation):
    """某人的别名、原名、字或号。不包括头衔。"""

    person: str  # 人。
    alias: str  # 别名。


@dataclass
class Parent(Relation):
    """第二人是第一人的父亲或母亲。不包括祖辈。"""

    child: str  # 子女。
    parent: str  # 父亲或母亲。


@dataclass
class Spouse(Relation):
    """两人是或曾是夫妻。不包括情人。"""

    person: str  # 其中一人。
    spouse: str  # 另一人。


@dataclass
class AncestralHome(Relation):
    """某人的祖籍或籍贯。不包括出生的地点（归 BirthPlace）。"""

    person: str  # 人。
    place: str  # 籍贯。


@dataclass
class BirthDate(Relation):
    """某人出生的日期。不包括去世的日期（归 DeathDate）。"""

    person: str  # 人。
    date: str  # 出生日期。


@dataclass
class BirthPlace(Relation):
    """某人出生的地方。不包括籍贯（归 AncestralHome）。"""

    person: str  # 人。
    place: str  # 出生的地方。


@dataclass
class Affiliation(Relation):
    """某人所属的学校、部队、政党、公司等。不包括国家（归 Nationality）。"""

    person: str  # 人。
    organization: str  # 组织。


@dataclass
class Nationality(Relation):
    """某人所属的国家。不包括出生的地方（归 BirthPlace）。"""

    person: str  # 人。
    country: str  # 国家。


@dataclass
class Occupation(Relation):
    """某人的职业或行当。不包括一时的职务。"""

    person: str  # 人。
    trade: str  # 职业。


@dataclass
class DeathDate(Relation):
    """某人去世的日期。不包括出生的日期（归 BirthDate）。"""

    person: str  # 人。
    date: str  # 去世的日期。


LABELS: dict[str, type] = {
    "别名": Alias,
    "父母": Parent,
    "配偶": Spouse,
    "籍贯": AncestralHome,
    "出生日期": BirthDate,
    "出生地点": BirthPlace,
    "所属组织": Affiliation,
    "国籍": Nationality,
    "职业": Occupation,
    "死亡日期": DeathDate,
}
