"""TACRED: facts about people and organizations, as slots of a template for each of them.

Source: https://catalog.ldc.upenn.edu/LDC2018T24 (``{train,dev,test}.json``). License: agreement
with LDC, so users bring the files. Citation: Zhang et al. 2017, "Position-aware Attention and
Supervised Data Improve Slot Filling", EMNLP. Pairs of one sentence are put together: the subject
is the query, the objects fill the slots of their relations (see ``ROLES``), and a sentence without
any relation has an empty result. Templates follow the relation's own prefix, also where the type
of the subject is another. Kept for scoring: the examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Template


@dataclass
class PersonFacts(Template):
    """What the sentence says about one person: name one template for each person it
    says a fact about. Fill only what it states; leave the other slots empty. Exclude
    facts about bodies (OrganizationFacts)."""

    query: str  # The person. Such as: "Ingrid Solberg", "her", "Rao"
    alternate_names: list[str]  # Other names of the person, aliases, stage names.
    date_of_birth: list[str]  # When the person was born.
    age: list[str]  # How old the person is.
    country_of_birth: list[str]  # In which country the person was born.
    state_or_province_of_birth: list[str]  # In which state or province.
    city_of_birth: list[str]  # In which city or village.
    origin: list[str]  # Nationality or ethnic group.
    date_of_death: list[str]  # When the person died.
    country_of_death: list[str]  # In which country the person died.
    state_or_province_of_death: list[str]  # In which state or province.
    city_of_death: list[str]  # In which city or village.
    cause_of_death: list[str]  # What the person died of.
    countries_of_residence: list[str]  # In which countries the person lives or lived.
    states_or_provinces_of_residence: list[str]  # In which states.
    cities_of_residence: list[str]  # In which cities or villages.
    schools_attended: list[str]  # Where the person went to school.
    title: list[str]  # Post or trade, such as "harbormaster".
    employee_of: list[str]  # Employer, or body of which the person is a member.
    religion: list[str]  # Faith.
    spouse: list[str]  # Husband, wife or former one.
    children: list[str]  # Sons and daughters.
    parents: list[str]  # Father and mother.
    siblings: list[str]  # Brothers and sisters.
    other_family: list[str]  # Other kin, by blood or marriage.
    charges: list[str]  # Crimes the person is accused of.


@dataclass
class OrganizationFacts(Template):
    """What the sentence says about one company, agency, party or other body: name one
    template for each body it says a fact about. Fill only what it states. Exclude facts
    about people (PersonFacts)."""

    query: str  # The body. Such as: "Norlys Energi", "the agency", "WCO"
    alternate_names: list[str]  # Other names and short forms.
    political_or_religious_affiliation: list[str]  # Current or faith.
    top_members_or_employees: list[str]  # Who leads it.
    number_of_employees_or_members: list[str]  # How many work for it or belong to it.
    members: list[str]  # Bodies or states that are its members.
    member_of: list[str]  # Bodies of which it is a member.
    subsidiaries: list[str]  # Bodies that belong to it.
    parents: list[str]  # Bodies or states to which it belongs.
    founded_by: list[str]  # Who founded it.
    founded: list[str]  # When it was founded.
    dissolved: list[str]  # When it ended.
    country_of_headquarters: list[str]  # In which country it has its seat.
    state_or_province_of_headquarters: list[str]  # In which state.
    city_of_headquarters: list[str]  # In which city.
    shareholders: list[str]  # Who owns it or shares of it.
    website: list[str]  # Its address on the web.


LABELS: dict[str, type] = {
    "per": PersonFacts,
    "org": OrganizationFacts,
}


ROLES: dict[str, str] = {
    "stateorprovince_of_birth": "state_or_province_of_birth",
    "stateorprovince_of_death": "state_or_province_of_death",
    "stateorprovinces_of_residence": "states_or_provinces_of_residence",
    "political/religious_affiliation": "political_or_religious_affiliation",
    "top_members/employees": "top_members_or_employees",
    "number_of_employees/members": "number_of_employees_or_members",
    "stateorprovince_of_headquarters": "state_or_province_of_headquarters",
}
"""Relations of the data, without their prefix, under the names of slots."""
