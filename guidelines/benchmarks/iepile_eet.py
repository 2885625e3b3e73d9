"""IEPile sample, events: layoffs and joining a body in Chinese news, by their words alone.

Source: https://github.com/zjunlp/IEPile, ``data/EET``; a sample of a few lines, each asking for
some types only, put together by text. License: CC BY-NC-SA 4.0, stricter terms of the sources
first. Citation: Gui et al. 2024, "IEPile: Unearthing Large-Scale Schema-Based Information
Extraction Corpus", ACL. Arguments are not asked for; iepile_ee has them. Kept for scoring: the
examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Event


@dataclass
class Layoff(Event):
    """企业或机构裁减人员。不包括个人主动辞职。"""

    mention: str  # Such as: "精简人手", "砍掉岗位"


@dataclass
class Joining(Event):
    """某人或某方加入一个组织或团队。不包括离开。"""

    mention: str  # Such as: "加入了", "签约"


LABELS: dict[str, type] = {
    "组织关系-裁员": Layoff,
    "组织关系-加盟": Joining,
}
