"""Machines that learn, read, see and move: people, places of work, systems, and terms of art.

Original sentences written for this project; every mention has its most specific class.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """Any human being by name, whatever their trade: players, investors, officials, authors,
    actors, relatives. Surnames alone count; titles are left out. Where a more specific class
    of people is listed and fits, that one is used."""

    span: str  # Such as: "Lee Sedol", "Okafor", "Karel Čapek"


@dataclass
class Scientist(Person):
    """A named person who studies, invents or builds intelligent systems or the mathematics
    behind them: professors, engineers, linguists, statisticians, students who publish. A
    surname in front of a method counts only when it means the person. Someone who merely
    funds, plays against or writes about a system is a plain Person."""

    span: str  # Such as: "Corinna Cortes", "Rosenblatt", "T. Nakagawa"


@dataclass
class Organization(Entity):
    """Any body of people by name: agencies, institutes, societies, ministries, armies,
    non-profit labs, research groups. Firms and schools are organizations too; where a more
    specific class is listed and fits, that one is used. Give an acronym in parentheses as a
    span of its own."""

    span: str  # Such as: "DARPA", "Mila", "National Science Foundation"


@dataclass
class University(Organization):
    """A named school that grants degrees, or a named faculty or laboratory that is part of
    one. Short forms such as MIT and UCL count. Exclude state institutes, which only do
    research and stay a plain Organization."""

    span: str  # Such as: "McGill University", "KAIST", "University of Ljubljana"


@dataclass
class Company(Organization):
    """A named business, with its commercial research labs: makers of robots, chips and
    speech software, search firms, start-ups. Exclude the things it sells, even if they share
    its name, and foundations that do not sell."""

    span: str  # Such as: "Kuka", "DeepMind", "Nuance Communications"


@dataclass
class Place(Entity):
    """Any geographic name: cities, regions, islands, deserts, streets, planets. The parts of
    a comma chain are separate spans. Countries are places too; where a class for them is
    listed, it is used for them."""

    span: str  # Such as: "Pittsburgh", "Bavaria", "Mars"


@dataclass
class Country(Place):
    """A state, today's or a former one, by its name or short name. Exclude cities, provinces
    and continents, which are a plain Place, and words for peoples (OtherName)."""

    span: str  # Such as: "Israel", "USSR", "UK"


@dataclass
class System(Entity):
    """Any named thing that was built to run or to be used: programs, toolkits, trained
    models, expert systems, translation services, assistants, chips, vehicles. Robots are
    systems too; where a more specific class is listed and fits, that one is used. Exclude
    kinds of model that anybody can build (Method) and collections of data (Dataset)."""

    span: str  # Such as: "MYCIN", "OpenCV", "GPT-2", "Google Translate"


@dataclass
class Robot(System):
    """A named robot with a body, real or invented: arms, rovers, humanoids, walking and
    flying machines, vacuum cleaners, self-driving cars. Include the model number. Exclude
    software that only controls or simulates robots (System)."""

    span: str  # Such as: "Unimate", "ASIMO", "Sojourner", "Talos-3"


@dataclass
class ProgrammingLanguage(System):
    """A named language for writing programs, rules or queries. Include dialects and
    versions. Exclude libraries that are called from it (System) and human languages
    (OtherName)."""

    span: str  # Such as: "Lisp", "Prolog", "Julia"


@dataclass
class Dataset(Entity):
    """A named collection of examples from which systems learn or on which they are tested:
    corpora, treebanks, image sets, lexicons, knowledge bases, suites of tests. Exclude
    measures computed on it (Measure) and contests that use it (Venue)."""

    span: str  # Such as: "MNIST", "British National Corpus", "FrameNet"


@dataclass
class Venue(Entity):
    """A named occasion or periodical at which work is presented, compared or printed:
    conferences, workshops, summer schools, shared tasks, contests, journals. Include the
    year if it belongs to the name. Exclude the society behind it (Organization)."""

    span: str  # Such as: "ICML 2004", "RoboCup", "Machine Learning Journal"


@dataclass
class ResearchArea(Entity):
    """A branch of study as a phrase, wide enough for a degree course or a department.
    Include neighboring sciences. Exclude one job that a system does (Task) and one way of
    doing it (Method)."""

    span: str  # Such as: "machine learning", "phonetics", "mobile robotics"


@dataclass
class Task(Entity):
    """A problem that a system is to solve, as a phrase: something is put in and an answer is
    wanted. Include kinds of learning problem, applications, and abbreviations. Exclude
    whole branches of study (ResearchArea) and procedures (Method)."""

    span: str  # Such as: "lip reading", "parsing", "regression", "OCR"


@dataclass
class Method(Entity):
    """A procedure, algorithm, kind of model, network design, representation or training
    trick, as a phrase or under a proper name. Give the full form and its abbreviation as two
    spans. Exclude one finished system with a name of its own (System)."""

    span: str  # Such as: "backpropagation", "k-means", "hidden Markov model", "dropout"


@dataclass
class Measure(Entity):
    """A quantity by which results are judged or which training makes small: scores, rates,
    errors, losses, distances used as scores. Mark the term, without its value. Exclude the
    data behind it (Dataset)."""

    span: str  # Such as: "recall", "BLEU", "word error rate", "mean squared error"


@dataclass
class OtherName(Entity):
    """Any other proper name, for what no listed class covers: human languages, nationalities,
    prizes, books, films, games, laws, named tests and ideas. Exclude dates and terms in
    lower case."""

    span: str  # Such as: "Swahili", "Turing Award", "Perceptrons", "Jeopardy!", "Go"


TERMS = (ResearchArea, Task, Method, Measure)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "Human beings who are named.",
        "Mark each name of a human, without Mr., Dr. or the job before it. If the list has a "
        "narrower class for such people, use that.",
        "Whom does the text name? Ministers, chess masters, novelists, patients, managers "
        "and relatives belong here, unless a listed class tells more.",
        "Include: full names, surnames, pen names. Do not include: robots with human names, "
        "firms and methods named after people.",
    ),
    "Scientist": (
        "Researchers and inventors by name.",
        "Mark people to whom the text gives a method, system, paper, proof or chair. Leave "
        "off Professor and Dr.",
        "Who did the work? The author of an algorithm or builder of a robot is meant; the "
        "grandmaster who lost to it is only a Person.",
        "Include: computer scientists, roboticists, linguists, statisticians, psychologists. "
        "Do not include: investors, politicians, journalists, the name inside a term such "
        "as Gaussian process.",
    ),
    "Organization": (
        "Named bodies and institutions.",
        "Mark public agencies, academies, alliances, charities, armies and institutes. Use "
        "the class for firms or schools if one is given and fits.",
        "Is a group of people meant that acts as one and has a name? Then it goes here, "
        "unless a listed class is closer.",
        "Include: funding agencies, learned societies, space agencies, non-profit labs, "
        "hospitals. Do not include: the meetings and journals they run.",
    ),
    "University": (
        "Schools of higher learning by name.",
        "Mark the university, college or polytechnic where somebody studies, teaches or "
        "built something, in the long or the short form.",
        "Unlike an institute of a state or a firm, a University gives degrees. Its named labs "
        "count as part of it.",
        "Include: UC San Diego, Keio University, AI labs of a university. Do not include: "
        "Max Planck institutes, the city that the school stands in.",
    ),
    "Company": (
        "Businesses.",
        "Mark each firm by name, also former firms, subsidiaries and industrial labs.",
        "Who sells it? The seller is a Company; the assistant, arm or model sold is a System "
        "or a Robot.",
        "Include: car makers, chip makers, start-ups, publishers as firms. Do not include: "
        "universities, agencies, products.",
    ),
    "Place": (
        "Names on a map.",
        "Mark towns, provinces, seas, roads and celestial bodies, each part of an address "
        "alone. A country goes to its own class if there is one.",
        "Where was it? Any spot, area or body of water with a name.",
        "Include: cities, continents, lakes, test sites. Do not include: the city inside the "
        "name of a university, adjectives such as Asian.",
    ),
    "Country": (
        "Nations.",
        "Mark each state by name, even where its government is meant.",
        "Is it a state, past or present? Scotland, Quebec and Europe are a Place instead.",
        "Include: South Korea, US, Czechoslovakia. Do not include: Korean, cities that are "
        "capitals.",
    ),
    "System": (
        "Built things with a name of their own.",
        "Mark software, trained models, assistants, engines, chips and machines. Prefer a "
        "narrower class where one is listed and suits.",
        "Did somebody build, release or sell one certain thing under this name? Then it is a "
        "System. If the name means a recipe that anyone can follow, it is a Method.",
        "Include: chatbots, chess programs, libraries, language models, speech recognizers. "
        "Do not include: corpora, companies, plain nouns such as chatbot.",
    ),
    "Robot": (
        "Robots by name.",
        "Mark named machines that move or handle things by themselves, on land, in water, in "
        "the air, in space or in fiction.",
        "Does it have a body? ELIZA has none and is a System; Shakey rolled through the "
        "rooms and is a Robot.",
        "Include: industrial arms, humanoids, rovers, drones, robot dogs, driverless cars. "
        "Do not include: simulators, makers, the bare word manipulator.",
    ),
    "ProgrammingLanguage": (
        "Languages in which code is written.",
        "Mark programming and query languages, with a version if one is given.",
        "In what was it written? Python is meant, and NumPy, a library, is not.",
        "Include: C++, SNOBOL, logic languages, languages for robots. Do not include: "
        "English, toolkits, formats.",
    ),
    "Dataset": (
        "Collections of data by name.",
        "Mark corpora, treebanks, benchmarks, image collections, wordnets and ontologies.",
        "On what was it trained or tested? If the answer is a collection with a name, it "
        "goes here; the yearly contest on it is a Venue.",
        "Include: CIFAR-10, Penn Treebank, WordNet, test suites such as GLUE. Do not include: "
        "scores, models, plain phrases such as training set.",
    ),
    "Venue": (
        "Meetings, contests and journals.",
        "Mark the conference, workshop, challenge or periodical where results appeared, in "
        "its long or short form, with the year.",
        "Where was it shown or published? The society that organizes it is an Organization, "
        "the data that it shares a Dataset.",
        "Include: NeurIPS, shared tasks, robot soccer cups, Grand Challenges, transactions. "
        "Do not include: books, cities, prizes.",
    ),
    "ResearchArea": (
        "Subjects of research and teaching.",
        "Mark the phrase for a science or specialty, without an article.",
        "What could one be a professor of? If it is rather what a program does for its user, "
        "it is a Task.",
        "Include: artificial intelligence, statistics, neuroscience, computer vision, AI for "
        "short. Do not include: algorithms, job titles, names of departments.",
    ),
    "Task": (
        "Problems for machines.",
        "Mark the phrase for what is to be recognized, predicted, found, translated, planned "
        "or made, and its abbreviation.",
        "What is the system for? Machine translation and spam filtering are each a Task; how "
        "it is done is a Method.",
        "Include: classification, clustering, question answering, pose estimation, "
        "navigation. Do not include: computational linguistics, gradient descent, accuracy.",
    ),
    "Method": (
        "Algorithms, models and tricks.",
        "Mark the term for a way of computing, learning, searching or representing, and its "
        "short form in parentheses as a span of its own.",
        "How is it solved? Answers such as beam search, decision tree or attention are "
        "Methods. A released model such as BERT is a System.",
        "Include: network types, kernels, optimizers, search, features, filters, logics. Do "
        "not include: tasks, measures, software packages.",
    ),
    "Measure": (
        "Scores, errors and losses.",
        "Mark the term for what is counted or minimized, in full or abbreviated, without "
        "the number.",
        "How good is it, and by what? The yardstick is a Measure; the data set is not.",
        "Include: precision, F1 score, perplexity, cross-entropy, latency, area under the "
        "curve. Do not include: percent signs, algorithms that lower the error.",
    ),
    "OtherName": (
        "Proper names left over.",
        "Mark languages, peoples, awards, titles of works, games and laws by name.",
        "Is it a proper name of something that none of the listed classes describes? Then "
        "put it here.",
        "Include: Hungarian, French as an adjective, Loebner Prize, 2001: A Space Odyssey, "
        "Turing test. Do not include: technical terms, dates, jobs.",
    ),
}
