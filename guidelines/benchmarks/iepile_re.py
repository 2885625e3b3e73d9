"""IEPile sample, relations: eight relations in Chinese encyclopedia sentences.

Source: https://github.com/zjunlp/IEPile, ``data/RE``; a sample of a few lines, each asking for
some relations only, put together by text. License: CC BY-NC-SA 4.0, stricter terms of the sources
first. Citation: Gui et al. 2024, "IEPile: Unearthing Large-Scale Schema-Based Information
Extraction Corpus", ACL. The data name words without places. Kept for scoring.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class LeadActor(Relation):
    """影视作品由某人主演。不包括导演和编剧。"""

    work: str  # 影视作品。
    actor: str  # 主演的人。


@dataclass
class TaxonomicOrder(Relation):
    """某种生物属于生物分类中的某个目。不包括科和属。"""

    organism: str  # 生物。
    order: str  # 所属的目。


@dataclass
class BirthDate(Relation):
    """某人出生的日期或年份。不包括去世的日期。"""

    person: str  # 人。
    date: str  # 出生日期。


@dataclass
class Nationality(Relation):
    """某人所属的国家。不包括民族和籍贯。"""

    person: str  # 人。
    country: str  # 国家。


@dataclass
class Height(Relation):
    """某人的身高。不包括体重。"""

    person: str  # 人。
    height: str  # 身高。


@dataclass
class Author(Relation):
    """图书、文章由某人所写。不包括歌曲的演唱者（归 Singer）。"""

    work: str  # 作品。
    author: str  # 作者。


@dataclass
class SerialSite(Relation):
    """网络小说在某个网站连载。不包括出版社。"""

    work: str  # 小说。
    site: str  # 网站。


@dataclass
class Singer(Relation):
    """歌曲由某人演唱。不包括作词和作曲的人。"""

    song: str  # 歌曲。
    singer: str  # 演唱者。


LABELS: dict[str, type] = {
    "主演": LeadActor,
    "目": TaxonomicOrder,
    "出生日期": BirthDate,
    "国籍": Nationality,
    "身高": Height,
    "作者": Author,
    "连载网站": SerialSite,
    "歌手": Singer,
}
