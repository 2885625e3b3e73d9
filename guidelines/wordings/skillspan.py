"""Further wordings for the guidelines of `guidelines.benchmarks.skillspan`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Skill": (
        "What an applicant should be able to do, or the attitude the job asks for.",
        "Mark the activity with its object, from the verb on, or the trait from its adjective "
        'on. Introductory words such as "ability to" stay outside. A mere subject, tool or '
        "diploma is Knowledge.",
        "Tasks, ways of working and personal qualities that an ad asks of people. A span begins "
        "with the verb, noun or adjective that carries the sense and ends where the object "
        "ends. What the firm does or offers is no demand on the applicant. Topics and "
        "technologies by themselves are Knowledge, even where such a topic lies within the "
        "activity.",
    ),
    "Knowledge": (
        "Subjects, tools, technologies, languages and degrees that an applicant should know or "
        "hold.",
        "Mark what can be learned as a topic, as briefly as possible, and give each item of a "
        "list separately. An activity or character trait is Skill.",
        "The content of what somebody has learned: a field, a software, a method, a tongue, a "
        "certificate. Take the fewest words that name it. A topic counts also where it sits "
        "inside a longer span of the class Skill. Where a list shares a word that no item can "
        "do without, keep the items together.",
    ),
}
