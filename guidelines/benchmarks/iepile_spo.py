"""IEPile sample, typed triples: six relations in Chinese encyclopedia sentences.

Source: https://github.com/zjunlp/IEPile, ``data/SPO``; a sample of a few lines, each asking for
some relations only, put together by text. License: CC BY-NC-SA 4.0, stricter terms of the sources
first. Citation: Gui et al. 2024, "IEPile: Unearthing Large-Scale Schema-Based Information
Extraction Corpus", ACL. The data name words without places. Kept for scoring.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class Author(Relation):
    """图书、文章由某人所写。不包括编剧。"""

    work: str  # 图书作品。
    author: str  # 作者。


@dataclass
class ShortName(Relation):
    """机构的全名和简称。不包括旧名。"""

    organization: str  # 机构的全名。
    short: str  # 简称。


@dataclass
class DirectedBy(Relation):
    """影视作品由某人导演。不包括主演（归 LeadActor）。"""

    work: str  # 影视作品。
    director: str  # 导演。


@dataclass
class LeadActor(Relation):
    """影视作品由某人主演。不包括所演的角色（归 PlaysRole）。"""

    work: str  # 影视作品。
    actor: str  # 主演的人。


@dataclass
class PlaysRole(Relation):
    """演员饰演某个角色。不包括作品的名称。"""

    actor: str  # 演员。
    role: str  # 角色。


@dataclass
class Father(Relation):
    """第二人是第一人的父亲。不包括母亲。"""

    child: str  # 子女。
    father: str  # 父亲。


LABELS: dict[str, type] = {
    "作者": Author,
    "简称": ShortName,
    "导演": DirectedBy,
    "主演": LeadActor,
    "饰演": PlaysRole,
    "父亲": Father,
}
