"""Names in Chinese texts, with guidelines in Chinese: people, organizations, places and works.

The names of the classes are Python identifiers; the title beside each is what people and prompts
are shown. For news, encyclopedias and posts. Left out: pronouns, amounts and dates.

Use: ``gollie-like extract --schema guidelines.families.names_zh "TEXT"``
"""

from dataclasses import dataclass

from gollie_like.introspect import describe_schema
from gollie_like.schema import Entity, Relation
from gollie_like.task import Task


@dataclass
class Person(Entity, title="人名"):
    """文中出现的人的姓名，包括别名、笔名和网名。不包括职务、称呼（如“先生”）和代词，也不包括
    以人名命名的机构。"""

    span: str  # 例如: "鲁迅", "王小明"


@dataclass
class Organization(Entity, title="机构名"):
    """公司、政府部门、学校、球队等团体的名称，包括简称。不包括它们的成员，也不包括只表示
    地点的建筑物。"""

    span: str  # 例如: "清华大学", "央行"


@dataclass
class Place(Entity, title="地名"):
    """国家、省市、街道、山川、建筑等地点的名称。不包括机构名称里的地名（如“北京大学”里的“北京”）。"""

    span: str  # 例如: "长江", "浦东新区"


@dataclass
class Work(Entity, title="作品名"):
    """书、电影、歌曲、游戏等作品的名称，不带书名号。不包括作者和角色。"""

    span: str  # 例如: "红楼梦", "流浪地球"


@dataclass
class CreatedBy(Relation, title="创作者"):
    """作品由该人创作：写作、导演、作曲或设计。不包括演员、译者和评论者。"""

    head: Work  # 作品。
    tail: Person  # 创作的人。


TASK = Task(describe_schema([Person, Organization, Place, Work, CreatedBy], name="names_zh"))
