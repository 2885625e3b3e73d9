"""SkillSpan: skills and knowledge asked for in job ads.

Source: https://github.com/kris927b/SkillSpan. License: MIT. Citation: Zhang et al. 2022,
"SkillSpan: Hard and Soft Skill Extraction from English Job Postings", NAACL. Names in the texts
are replaced by placeholders such as ``<ORGANIZATION>``. The two classes are annotated in two
layers, so a Knowledge may lie inside a Skill.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Skill(Entity):
    """The ability to do something, or an attitude at work: an activity with its object
    ("plan budgets"), a personal trait, a way of working. Start at the verb or adjective
    and end with its object, without "ability to" or "you will". Exclude bare topics,
    tools and degrees (Knowledge) and facts about the firm."""

    span: str  # Such as: "coordinate deliveries", "work under pressure", "team player", "repairing pumps"


@dataclass
class Knowledge(Entity):
    """What one knows: subjects, technologies, tools, methods, languages, degrees and
    certificates, in the shortest form. List coordinated items separately where they can
    stand alone. Exclude activities and traits (Skill), even if the topic inside one
    counts on its own."""

    span: str  # Such as: "PostgreSQL", "contract law", "Spanish", "diploma in nursing"


LABELS: dict[str, type] = {
    "Skill": Skill,
    "Knowledge": Knowledge,
}
