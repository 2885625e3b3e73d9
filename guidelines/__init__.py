"""Ready-made schemas: content only, to use as they are or to copy and change.

One module a domain, and below ``benchmarks`` one module a data set. Each class is a guideline: its
docstring says what it is, what to include, what to leave out and how to tell it from its neighbors.

===========  =====================================================================
module       finds
===========  =====================================================================
news         people, organizations, places, attacks, disasters, votes, statements
biomedicine  genes, variants, chemicals, diseases, organisms and their relations
clinical     problems, medications, tests, procedures, encounters, plans
law          parties, courts, sources of law, duties, filings, rulings
finance      companies, instruments, figures, stakes, deals, changes of management
science      problems, methods, data, metrics, settings, results, claims
security     actors, malware, weaknesses, indicators, techniques, incidents
jobs         titles, skills, knowledge, qualifications, pay, terms, benefits
reviews      products, aspects, opinions, comparisons, defects, the verdict
privacy      names, addresses, numbers, secrets and sensitive facts about people
space        missions, spacecraft, launchers, bodies, launches, discoveries
recipes      ingredients, utensils, steps, times, temperatures, diets
travel       places, lodgings, journeys, stays, wishes, kinds of request
===========  =====================================================================

``python -m guidelines`` prints the full table with all classes, which is `guidelines/README.md`.
"""
