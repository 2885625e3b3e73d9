"""Further wordings for the guidelines of `guidelines.benchmarks.semeval2010_task8`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "CauseEffect": (
        "Something brings something else about.",
        "Use it when the first noun is the reason and the second is what comes of it. Somebody "
        "who makes a thing is ProductProducer; a tool in somebody's hand is InstrumentAgency.",
        "One noun names a cause, the other its result, such as an illness, damage, a feeling or "
        "another event. If the result is a thing that was manufactured or written, see "
        "ProductProducer; if a person works with a device, see InstrumentAgency.",
    ),
    "InstrumentAgency": (
        "A tool and the one who uses it.",
        "Use it when someone does a job by means of a thing. A thing that has an effect by "
        "itself is CauseEffect.",
        "The agent works, the instrument serves. The two nouns may stand in either order, and "
        "the verb often says what is done with the tool. Without a user it is CauseEffect.",
    ),
    "ProductProducer": (
        "A thing and whoever makes it.",
        "Use it when a person, firm, animal or machine creates, writes, builds or grows "
        "something. A result that is not a made thing is CauseEffect.",
        "Who or what brings the product into being? That is the producer, and what comes out is "
        "the product. An event or state that merely follows is not made, so take CauseEffect "
        "for it.",
    ),
    "ContentContainer": (
        "Something lies within a thing that holds it.",
        "Use it for a content stored or carried in a physical container. A piece that belongs "
        "to the thing is ComponentWhole, and something just being put in is EntityDestination.",
        "One noun names a vessel, box, bag or the like, the other what is found in it. It must "
        "be possible to take the content out without breaking the thing, otherwise see "
        "ComponentWhole; motion into it is EntityDestination.",
    ),
    "EntityOrigin": (
        "Something and the place, source or material it is from.",
        "Use it when the text tells where a thing comes from or what it was derived from. The "
        "one who made it is ProductProducer.",
        "Departure and descent: one noun leaves, stems or is taken from the other. An author or "
        "factory is not an origin in this sense but a producer, see ProductProducer.",
    ),
    "EntityDestination": (
        "Something and where it is going or being put.",
        "Use it when a thing is moved, sent or added to a place or into another thing. If it is "
        "already at rest inside, see ContentContainer.",
        "The one noun is on its way, the other is where the way ends. A verb of motion or of "
        "placing is the usual sign; lying there is ContentContainer.",
    ),
    "ComponentWhole": (
        "A part and the whole in which it has a function.",
        "Use it for a piece that belongs to a larger object, body, work or system. One of many "
        "equals in a group is MemberCollection.",
        "The whole would be incomplete without the part, which has a role in it that differs "
        "from the roles of other parts. Where all elements are alike and merely counted "
        "together, choose MemberCollection.",
    ),
    "MemberCollection": (
        "One or some out of a group of the same kind.",
        "Use it when individuals form a collection such as a herd, team or set. A part with a "
        "task in a larger object is ComponentWhole.",
        "The group consists of members that resemble each other, and the other noun names such "
        "members. Differing parts of a machine or body are ComponentWhole.",
    ),
    "MessageTopic": (
        "Something said or written and what it is about.",
        "Use it for speech, texts and other messages together with their subject. Who wrote or "
        "said it is ProductProducer.",
        "The message may be a book, talk, letter, film or idea put into words; the topic is "
        "what it deals with. A writer is never a topic by writing alone, see ProductProducer.",
    ),
}
