"""JSON lines of tokens with lists of tags, one list a layer (SkillSpan).

In: records with ``tokens`` and one or more fields of tags. Out: one `Labelled` a record; where
there are several layers, or where a layer's name says more than its tags (``B``, ``I``, ``O``
alone), the layer names the type.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from gollie_like.amount import tell_amount
from gollie_like.document import Span
from gollie_like.readers.detokenize import Style, detokenize
from gollie_like.readers.files import SourceLike, json_rows
from gollie_like.readers.labelled import Labelled, mark
from gollie_like.readers.report import Account, Row, read_rows
from gollie_like.readers.tags import TagReader

__all__ = ["read_token_tags"]


def read_token_tags(
    source: SourceLike,
    *,
    layers: Mapping[str, str],
    tokens: str = "tokens",
    keep: tuple[str, ...] = (),
    names: Sequence[str] = (),
    style: Style = "natural",
    account: Account | None = None,
) -> Iterator[Labelled]:
    """Read token lists with tag lists.

    ``layers`` maps a field to the type that its bare tags stand for (``""`` if the tags name
    their types themselves); ``keep`` names fields to keep as attributes; ``names`` are the tags
    that numbers stand for, where the data has numbers.
    """
    account = account or Account()
    kept, reader = account, TagReader("iob2")

    def parse(row: Row) -> Labelled:
        words = [str(word) for word in row.value[tokens]]
        text, places = detokenize(words, style=style)
        entities, mended = [], reader.mended()
        for name, type in layers.items():
            written = [_named(tag, names) if names else tag for tag in row.value[name]]
            tags = [f"{tag}-{type}" if tag in ("B", "I") else tag for tag in written]
            if len(tags) != len(words):
                raise ValueError(
                    f"{name} has {tell_amount(len(tags), 'tag')} for "
                    f"{tell_amount(len(words), 'token')}"
                )
            for kind, begin, end in reader.chunks(tags):
                entities.append(mark(text, kind, Span(places[begin].start, places[end - 1].end)))
        if reader.mended() > mended:
            kept.note("an inside tag with nothing before it began a mention", row.where)
        return Labelled(
            row.where,
            text,
            row.where,
            frozenset(("entities",)),
            tokens=places,
            entities=tuple(sorted(entities, key=lambda entity: entity.spans)),
            attributes={name: str(row.value[name]) for name in keep if name in row.value},
        )

    return read_rows(json_rows(source, account), parse, account)


def _named(tag: int | str, names: Sequence[str]) -> str:
    if isinstance(tag, str):
        return tag
    if tag < 0:
        raise ValueError(f"{tag} is no tag; tags are numbers from 0 to {len(names) - 1}")
    return names[tag]
