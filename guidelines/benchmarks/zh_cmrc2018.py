"""CMRC 2018: the words of a Chinese passage that answer a question.

Source: https://github.com/ymcui/cmrc2018; inputs are ``passage`` and ``question``, both Chinese.
License: CC BY-SA 4.0. Citation: Cui et al. 2019, "A Span-Extraction Dataset for Chinese Machine
Reading Comprehension", EMNLP. Every question has an answer.
"""

from dataclasses import dataclass

from gollie_like.schema import Value


@dataclass
class Answer(Value):
    """文章中直接回答问题的一段连续原文。逐字照抄，尽量简短但意思完整；时间、
    数量要带单位，原因和经过可以是整个分句。不要添加原文没有的字，
    也不要抄与问题无关的上下文。"""

    span: str  # Such as: "公元前221年", "长江三角洲", "因为水位上涨"


LABELS: dict[str, type] = {
    "answer": Answer,
}
