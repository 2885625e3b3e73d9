"""Weibo NER: names and nominal mentions in Chinese microblog messages.

Source: https://github.com/hltcoe/golden-horse, ``weiboNER_2nd_conll``; one character and its
position in the word a line. License: annotations CC BY-SA 3.0, messages under the terms of Weibo.
Citation: Peng and Dredze 2015, "Named Entity Recognition for Chinese Social Media with Jointly
Trained Embeddings", EMNLP; He and Sun 2017, "F-Score Driven Max Margin Neural Network", EACL.
Kept for scoring: the examples here do not come from the data.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class PersonName(Entity):
    """人名：真实或虚构人物的姓名、昵称、艺名、网名，包括只写姓氏或名字的情形。
    不包括职务、称呼和泛指（归 PersonNominal），也不包括以人名命名的公司、
    地名或作品。"""

    span: str  # Such as: "孙悟空", "钱钟书", "阿Q"


@dataclass
class PersonNominal(Entity):
    """对人的泛指或普通名词称呼：身份、职业、亲属、人群、角色，不含姓名。
    只标中心词及紧贴的修饰，不标代词（我、他们）。如果写出了姓名，
    姓名归 PersonName。"""

    span: str  # Such as: "驯兽师", "外甥女", "宇航员们"


@dataclass
class PoliticalEntityName(Entity):
    """有政府的地理实体的名称：国家、省、市、县、区及其简称和别称。
    不包括没有行政机构的自然地点和建筑（归 LocationName），
    也不包括名称里含地名的机构（归 OrganizationName）。"""

    span: str  # Such as: "冰岛", "延吉市", "刚果"


@dataclass
class PoliticalEntityNominal(Entity):
    """对国家、城市、县区等行政区的普通名词称呼，不含专名。
    不包括只表示一般地点的词（归 LocationNominal），
    如“车站”“山上”。"""

    span: str  # Such as: "邻国", "首府", "省城"


@dataclass
class OrganizationName(Entity):
    """机构的专名：公司、学校、政府部门、媒体、球队、乐队、社团，包括简称。
    不包括只指建筑物或场地的名称（归 LocationName）以及产品名。"""

    span: str  # Such as: "国际红十字会", "浙江图书馆学会", "阿贾克斯"


@dataclass
class OrganizationNominal(Entity):
    """对机构的普通名词称呼，不含专名，如单位、部门、店铺作为机构时。若指的是人群，
    归 PersonNominal；若指的是地点，归 LocationNominal。"""

    span: str  # Such as: "出版社", "合唱团", "消防队"


@dataclass
class LocationName(Entity):
    """没有政府的地点的专名：山川湖海、街道、景点、车站、楼宇、天体。不包括国家、
    省市县区（归 PoliticalEntityName）和机构（归 OrganizationName）。"""

    span: str  # Such as: "乞力马扎罗山", "洱海", "凯旋门"


@dataclass
class LocationNominal(Entity):
    """对地点、建筑、场所的普通名词称呼，不含专名。只在指具体地点时标注，
    不标“这里”“那边”等代词，也不标抽象的“地方”。"""

    span: str  # Such as: "灯塔", "渡口", "半山腰"


LABELS: dict[str, type] = {
    "PER.NAM": PersonName,
    "PER.NOM": PersonNominal,
    "GPE.NAM": PoliticalEntityName,
    "GPE.NOM": PoliticalEntityNominal,
    "ORG.NAM": OrganizationName,
    "ORG.NOM": OrganizationNominal,
    "LOC.NAM": LocationName,
    "LOC.NOM": LocationNominal,
}
