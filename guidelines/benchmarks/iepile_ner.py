"""IEPile sample, entities: persons, organizations and places in Chinese news.

Source: https://github.com/zjunlp/IEPile, ``data/NER``; a sample of a few lines. License: CC
BY-NC-SA 4.0, stricter terms of the sources first. Citation: Gui et al. 2024, "IEPile: Unearthing
Large-Scale Schema-Based Information Extraction Corpus", ACL. The data name words without places.
Kept for scoring: the examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class PersonName(Entity):
    """人的姓名，包括外文名和昵称。不包括头衔、职务和代词。"""

    span: str  # Such as: "伽利略", "林知远"


@dataclass
class Organization(Entity):
    """机构、企业、球队、学校、政府部门等的名称。不包括单纯的地名（归 Place）。"""

    span: str  # Such as: "潍坊学院", "圣保罗队"


@dataclass
class Place(Entity):
    """国家、省市、山川、街道等地名。不包括以地名命名的机构（归
    Organization）。"""

    span: str  # Such as: "喀什", "太湖"


LABELS: dict[str, type] = {
    "人物": PersonName,
    "组织机构": Organization,
    "地理位置": Place,
}
