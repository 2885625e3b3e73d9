"""CLUENER2020: ten types of names in Chinese news.

Source: https://github.com/CLUEbenchmark/CLUENER2020, JSON lines with character offsets. License:
none stated, so use it locally. Citation: Xu et al. 2020, "CLUENER2020: Fine-grained Named Entity
Recognition Dataset and Benchmark for Chinese", arXiv 2001.04351. Kept for scoring: the examples
here do not come from the data.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class PersonName(Entity):
    """人的姓名，包括真实人物、虚构人物、昵称和外文名。
    不包括头衔和称呼（归 Position），也不包括用人名命名的公司或作品。"""

    span: str  # Such as: "伽利略", "赵树理", "哈克贝利"


@dataclass
class Organization(Entity):
    """非营利、非政府的团体：球队、学校、社团、协会、乐队、国际组织、帮派。
    以营利为目的的企业归 Company，行政、
    司法和军队机关归 Government。"""

    span: str  # Such as: "国际象棋联合会", "圣保罗队", "潍坊学院"


@dataclass
class Company(Entity):
    """以营利为目的的企业：公司、集团、银行、商店、媒体公司、律所，包括简称。
    中央银行和监管机关归 Government，公司出的游戏或书归相应类别。"""

    span: str  # Such as: "家乐氏", "百年人寿", "雀巢公司"


@dataclass
class Government(Entity):
    """国家各级行政、司法、立法机关和军队、警察部门，包括简称。
    不包括国名或城市名本身（归 Address），
    也不包括协会（归 Organization）和国企（归 Company）。"""

    span: str  # Such as: "国家林业局", "英国议会", "皇家骑警"


@dataclass
class Position(Entity):
    """职务、职称、职业和头衔，不含人名和所在单位。亲属称呼和一般人群（如“市民”）不算。
    多个职务分别标注。"""

    span: str  # Such as: "助理教授", "驯兽师", "首席财务官"


@dataclass
class Address(Entity):
    """地理位置：国家、省、市、区、街道、门牌、小区，以及方位性的区域。
    连写的完整地址作为一个整体。旅游景点归 Scene，机构名归相应机构类别。"""

    span: str  # Such as: "毛里塔尼亚", "杨浦区大学路", "马格里布地区"


@dataclass
class Scene(Entity):
    """供人游览的景点：公园、山水名胜、博物馆、动物园、寺庙、海滩、主题乐园。
    若文中只当作普通地址，则归 Address。"""

    span: str  # Such as: "婆罗浮屠", "鸣沙山", "卢浮宫博物馆"


@dataclass
class Game(Entity):
    """电子游戏、桌面游戏的名称，包括系列和版本号；书名号属于名称时一并标出。
    不包括游戏公司（Company）、角色（PersonName）和体育比赛。"""

    span: str  # Such as: "《模拟人生》", "扫雷", "跳房子大作战"


@dataclass
class Book(Entity):
    """书籍、报纸、杂志、教材、小说的名称；书名号属于名称时一并标出。
    由书改编的电影归 Movie，单篇文章和证件一般不算。"""

    span: str  # Such as: "《小王子》", "《昆虫记》", "《地理学刊》"


@dataclass
class Movie(Entity):
    """电影的名称，包括纪录片和动画电影；书名号属于名称时一并标出。
    电视剧只在当作影片谈论时算。同名书籍归 Book，同名游戏归 Game。"""

    span: str  # Such as: "《罗马假日》", "《四百击》", "《红高粱》"


LABELS: dict[str, type] = {
    "name": PersonName,
    "organization": Organization,
    "company": Company,
    "government": Government,
    "position": Position,
    "address": Address,
    "scene": Scene,
    "game": Game,
    "book": Book,
    "movie": Movie,
}
