"""Readers, the parts they share: records, files, reports, tags, columns, spacing, catalogue."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gollie_like.document import Span
from gollie_like.errors import InputError, UsageError
from gollie_like.readers import (
    Account,
    Argument,
    Labelled,
    LabelledEvent,
    LabelledRelation,
    LabelledSpan,
    Opinion,
    files,
)
from gollie_like.readers.catalogue import CATALOGUE, find_set, list_sets, read_set
from gollie_like.readers.conll import read_conll
from gollie_like.readers.detokenize import align_tokens, detokenize
from gollie_like.readers.files import csv_rows, json_array_rows, json_line_rows, json_rows, lines
from gollie_like.readers.labelled import mark
from gollie_like.readers.merge import merge_same_text
from gollie_like.readers.place import on_its_own, place_words
from gollie_like.readers.tags import TagReader


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return path


# Records


def test_a_record_refuses_words_that_do_not_stand_at_their_place() -> None:
    with pytest.raises(ValueError, match="covers 'Bo'"):
        Labelled("0", "Ann and Bo", entities=(LabelledSpan("PER", "Ann", (Span(8, 10),)),))
    with pytest.raises(ValueError, match="ends at 30"):
        Labelled("0", "Ann", entities=(LabelledSpan("PER", "Ann", (Span(0, 30),)),))


@pytest.mark.parametrize(
    "wrong",
    [
        {"relations": (LabelledRelation("knows", 0, 1),)},
        {"events": (LabelledEvent("Meet", arguments=(Argument("who", entity=1),)),)},
        {"events": (LabelledEvent("Meet", arguments=(Argument("what", event=1),)),)},
        {
            "events": (
                LabelledEvent(
                    "Meet", arguments=(Argument("a", entity=0, arguments=(Argument("b", 7),)),)
                ),
            )
        },
        {"opinions": (Opinion("good", target=5),)},
        {"clusters": ((0, 3),)},
    ],
)
def test_a_record_refuses_indexes_that_point_nowhere(wrong: dict) -> None:
    with pytest.raises(ValueError, match="there are only"):
        Labelled("0", "Ann", entities=(mark("Ann", "PER", Span(0, 3)),), **wrong)


def test_a_record_refuses_unknown_families_and_arguments_of_two_kinds() -> None:
    with pytest.raises(ValueError, match="unknown family"):
        Labelled("0", "Ann", annotated=frozenset(("names",)))
    with pytest.raises(ValueError, match="not both"):
        Argument("who", entity=0, event=0)


def test_a_mark_in_pieces_joins_touching_ones_and_keeps_gaps() -> None:
    marked = mark("left and right lung", "Organ", Span(15, 19), Span(0, 2), Span(2, 4))
    assert (marked.text, marked.spans) == ("left lung", (Span(0, 4), Span(15, 19)))
    assert marked.span == Span(0, 19)


# Files, faults, reports


def test_a_line_that_is_not_utf8_is_refused_with_file_and_line(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", b'{"n": 1}\n{"n": "\xff"}\n{"n": 3}\n')
    with pytest.raises(InputError, match=r"a\.jsonl:2: is not UTF-8 \(byte 7"):
        list(json_line_rows(path, Account()))


def test_skipped_records_are_listed_and_the_others_are_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", b'{"n": 1}\n{"n": "\xff"}\n{"n": \n\n{"n": 3}\n')
    account = Account("skip")
    rows = list(json_line_rows(path, account))
    assert [row.value["n"] for row in rows] == [1, 3]
    assert [skip.where for skip in account.report().skipped] == ["a.jsonl:2", "a.jsonl:3"]


def test_the_report_is_one_readable_paragraph() -> None:
    account = Account("skip", read=1200)
    for line in range(5):
        account.reject(f"a.json:{line}", "is not JSON")
    account.note("offsets did not fit", "a.json:7", times=2)
    account.note("offsets did not fit", "a.json:9")
    text = str(account.report())
    assert text == (
        "1,200 records read, 5 skipped (a.json:0: is not JSON; a.json:1: is not JSON; "
        "a.json:2: is not JSON; and 2 more); offsets did not fit: 3 times, first at a.json:7."
    )
    assert str(Account(read=1).report()) == "1 record read, none skipped."


def test_byte_order_mark_line_ends_and_gzip(tmp_path: Path) -> None:
    content = b"\xef\xbb\xbfone\r\ntwo\nthree"
    plain = write(tmp_path / "a.txt", content)
    packed = write(tmp_path / "a.txt.gz", gzip.compress(content))
    for path in (plain, packed):
        assert [(line.number, line.text) for line in lines(path)] == [
            (1, "one"),
            (2, "two"),
            (3, "three"),
        ]


def test_a_missing_file_and_a_broken_archive_are_input_errors(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        list(lines(tmp_path / "nothing.txt"))
    broken = write(tmp_path / "a.gz", gzip.compress(b"x" * 1000)[:20])
    with pytest.raises(InputError, match="cannot be read"):
        list(lines(broken))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@given(st.lists(JSON, max_size=12), st.sampled_from([None, 1]), st.integers(1, 60))
def test_an_array_read_in_pieces_is_the_whole_array(
    tmp_path_factory: pytest.TempPathFactory, values: list, indent: int | None, size: int
) -> None:
    """However the pieces fall: inside numbers, strings, escapes."""
    path = tmp_path_factory.mktemp("json") / "a.json"
    path.write_text(json.dumps(values, indent=indent, ensure_ascii=size % 2 == 0), "utf-8")
    chunk, files._CHUNK = files._CHUNK, size
    try:
        assert [row.value for row in json_array_rows(path)] == values
    finally:
        files._CHUNK = chunk


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ('[{"a": 1},\n {"a": }]', r"a\.json:2: is not JSON"),
        ('[{"a": 1}\n{"a": 2}]', r"a\.json:2: is not JSON \(expected ',' or '\]'"),
        ('[{"a": 1},', "ends before its"),
        ("[" * 100_000, "is not JSON that can be read"),
    ],
)
def test_a_fault_in_an_array_is_refused_with_its_line(
    tmp_path: Path, content: str, why: str
) -> None:
    with pytest.raises(InputError, match=why):
        list(json_array_rows(write(tmp_path / "a.json", content)))


def test_arrays_and_lines_are_told_apart(tmp_path: Path) -> None:
    array = write(tmp_path / "a.json", '\n [{"n": 1}, {"n": 2}]')
    stream = write(tmp_path / "b.json", '{"n": 1}\n{"n": 2}\n')
    for path in (array, stream):
        assert [row.value["n"] for row in json_rows(path, Account())] == [1, 2]
    deep = write(tmp_path / "c.json", "{" * 3 + '"a":' * 3 + "[" * 100_000)
    account = Account("skip")
    assert list(json_line_rows(deep, account)) == []
    assert len(account.skips) == 1


def test_csv_records_have_the_line_they_begin_on(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", 'id,text\n1,"two\nlines"\n2,short,extra\n3,last\n')
    account = Account("skip")
    rows = list(csv_rows(path, account))
    assert [(row.where, row.value["text"]) for row in rows] == [
        ("a.csv:2", "two\nlines"),
        ("a.csv:5", "last"),
    ]
    assert account.skips[0].where == "a.csv:4"


def test_quotes_are_plain_characters_where_the_table_has_no_quoting(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tsv", 'a\tb\n"open\tend"\n')
    rows = list(csv_rows(path, Account(), delimiter="\t", quoted=False))
    assert rows[0].value == {"a": '"open', "b": 'end"'}


def test_stated_words_are_checked_and_mended() -> None:
    account = Account()
    text = 'a 10" pan and a pot'
    assert place_words(text, "pan", 6, 9, where="x", account=account) == Span(6, 9)
    assert place_words(text, "10'", 2, 5, where="x", account=account) == Span(2, 5)
    assert place_words(text, "pot", 10, 13, where="x", account=account) == Span(16, 19)
    assert len(account.noted) == 2
    with pytest.raises(ValueError, match="'lid' is said to stand"):
        place_words(text, "lid", 0, 3, where="x", account=account)


def test_a_place_inside_a_word_yields_to_the_words_on_their_own() -> None:
    account = Account()
    text = "are there any r rated films"
    assert on_its_own(text, Span(1, 2), where="x", account=account) == Span(14, 15)
    assert "moved" in str(account.report())
    assert on_its_own(text, Span(4, 9), where="x", account=account) == Span(4, 9)
    assert on_its_own("北京东京,京", Span(1, 2), where="x", account=account) == Span(1, 2)
    assert on_its_own("rated", Span(0, 1), where="x", account=account) == Span(0, 1)


# Tags


@pytest.mark.parametrize(
    ("tags", "chunks", "scheme", "mended"),
    [
        ("B-A I-A O B-A B-A", [("A", 0, 2), ("A", 3, 4), ("A", 4, 5)], "iob2", 0),
        ("I-A I-A O I-B I-A B-A", [("A", 0, 2), ("B", 3, 4), ("A", 4, 5), ("A", 5, 6)], "iob1", 0),
        ("A A O B", [("A", 0, 2), ("B", 3, 4)], "io", 0),
        ("B-A I-A E-A S-A O S-B", [("A", 0, 3), ("A", 3, 4), ("B", 5, 6)], "bioes", 0),
        ("B-A L-A U-A U-A", [("A", 0, 2), ("A", 2, 3), ("A", 3, 4)], "bioes", 0),
        ("B-A M-A E-A", [("A", 0, 3)], "bioes", 0),
        ("O I-A I-A B-B", [("A", 1, 3), ("B", 3, 4)], "iob2", 1),
        ("B-A I-B", [("A", 0, 1), ("B", 1, 2)], "iob2", 1),
        ("B-A I-A E-A E-A", [("A", 0, 3), ("A", 3, 4)], "bioes", 1),
        ("O O-A _ O", [], "iob1", 0),
    ],
)
def test_tag_schemes(tags: str, chunks: list, scheme: str, mended: int) -> None:
    reader = TagReader()
    assert reader.chunks(tags.split()) == chunks
    assert reader.mended() == mended
    if chunks:
        assert reader.detected() == scheme


def test_a_tag_outside_of_a_stated_scheme_is_refused() -> None:
    with pytest.raises(ValueError, match="'PER' is not one of the scheme iob2"):
        TagReader("iob2").chunks(["PER"])


@given(st.data())
def test_chunks_survive_every_scheme(data: st.DataObject) -> None:
    """What is written in a scheme is read back from it."""
    size = data.draw(st.integers(0, 12))
    chunks, at = [], 0
    while at < size:
        begin = data.draw(st.integers(at, size))
        end = data.draw(st.integers(begin, size))
        if end > begin:
            chunks.append((data.draw(st.sampled_from(["A", "B-C"])), begin, end))
        at = max(end, at + 1)
    for write_tags in (_iob2, _bioes):
        assert TagReader().chunks(write_tags(chunks, size)) == chunks


def _iob2(chunks: list, size: int) -> list[str]:
    tags = ["O"] * size
    for kind, begin, end in chunks:
        tags[begin:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - begin - 1)
    return tags


def _bioes(chunks: list, size: int) -> list[str]:
    tags = ["O"] * size
    for kind, begin, end in chunks:
        inner = [f"B-{kind}"] + [f"I-{kind}"] * (end - begin - 2) + [f"E-{kind}"]
        tags[begin:end] = inner if end - begin > 1 else [f"S-{kind}"]
    return tags


# Columns


def test_columns_documents_layers_and_types(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.conll",
        "-DOCSTART- -X- O O\n\nAnn NNP B-PER O\n's POS O O\nbank NN B-ORG B-CODE\n"
        "\t\n\n-DOCSTART- -X- O O\n\nBo NNP I-PER O\n",
    )
    account = Account()
    first, second = read_conll(path, tags={"name": 2, "code": 3}, account=account)
    assert first.text == "Ann's bank"
    assert first.origin == "a.conll:3"
    assert [(e.type, e.text, e.attributes["layer"]) for e in first.entities] == [
        ("PER", "Ann", "name"),
        ("ORG", "bank", "name"),
        ("CODE", "bank", "code"),
    ]
    assert [e.text for e in second.entities] == ["Bo"]
    assert account.report().read == 2
    assert "began a mention: 1 time," in str(account.report())


def test_a_line_with_too_few_columns_spoils_its_sentence_only(tmp_path: Path) -> None:
    path = write(tmp_path / "a.bio", "Ann\tB-PER\nmet\n\nBo\tB-PER\n")
    with pytest.raises(InputError, match=r"a\.bio:1: line 2 has 1 column, but 2 are needed"):
        list(read_conll(path))
    account = Account("skip")
    assert [record.text for record in read_conll(path, account=account)] == ["Bo"]
    assert len(account.skips) == 1


def test_a_tab_too_many_hides_no_tag(tmp_path: Path) -> None:
    path = write(tmp_path / "a.bio", "Ann\tB-PER\t\n")
    (record,) = read_conll(path)
    assert [entity.text for entity in record.entities] == ["Ann"]
    lacking = write(tmp_path / "b.bio", "Ann\t\n")
    with pytest.raises(InputError, match="has 1 column"):
        list(read_conll(lacking))


def test_a_text_comment_that_fits_is_the_text(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.iob2",
        "# sent_id = 1\n# text = Oslo is cold ,  he said\n1\tOslo\tB-LOC\n2\tis\tO\n3\tcold\tO\n"
        "4\t,\tO\n5\the\tO\n6\tsaid\tO\n\n# text = other words\n1\tBo\tB-PER\n",
    )
    account = Account()
    options = {"token": 1, "tags": 2, "comments": True, "account": account}
    first, second = read_conll(path, **options)
    assert first.text == "Oslo is cold ,  he said"
    assert second.text == "Bo"
    assert "was not used" in str(account.report())


def test_segmented_characters_and_at_names(tmp_path: Path) -> None:
    chinese = write(tmp_path / "a.txt", "北0\tB-LOC\n京1\tI-LOC\n10\tO\n００\tO\n")
    (record,) = read_conll(chinese, segmented=True, style="none")
    assert record.text == "北京1０"
    assert record.entities[0].text == "北京"
    twitter = write(tmp_path / "b.txt", "@\tB-PER\nann\tB-PER\nbo\tB-PER\n")
    (record,) = read_conll(twitter, at_names=True)
    assert [entity.text for entity in record.entities] == ["@ann", "bo"]


# Spacing


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        ("He said : `` Do n't ! ''", 'He said: "Don\'t!"'),
        ("-LRB- No -RRB- , really ?", "(No), really?"),
        ("the boys ' dog and Ann 's cat", "the boys' dog and Ann's cat"),
        ("' Yes , ' he 'll say", "'Yes,' he'll say"),
        ('" One " and " two "', '"One" and "two"'),
        ("It costs $ 10 or 5 % , i.e. US$ 3", "It costs $10 or 5%, i.e. US$3"),
        ("I can not , gon na go - really", "I can not, gonna go - really"),
        ("and / or at 10 : 30 , 3 - 2", "and/or at 10:30, 3-2"),
        ("you should ' ve ca n ' t", "you should've can't"),
        ("mail @ home # 1 and #tag", "mail @home #1 and #tag"),
        ("V- ( D ) -J joining", "V-(D)-J joining"),
        ("« Oui » , ¿ no ?", "«Oui», ¿no?"),
        ("A '' graphics '' view", 'A "graphics" view'),
        ("AT & T", "AT & T"),
    ],
)
def test_natural_spacing(tokens: str, text: str) -> None:
    assert detokenize(tokens.split())[0] == text


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        ("5 - bromo - 2 ' - deoxyuridine", "5-bromo-2'-deoxyuridine"),
        ("0 . 05 % ( P < 0 . 01 ) , 1 , 000 cells", "0.05% (P < 0.01), 1,000 cells"),
        ("alpha - and beta - chains in p53 + / - mice", "alpha- and beta-chains in p53 +/- mice"),
        ("e . g . x = - 5 .", "e.g. x = -5."),
        ("Parkinson ' s disease", "Parkinson's disease"),
    ],
)
def test_tight_spacing(tokens: str, text: str) -> None:
    assert detokenize(tokens.split(), style="tight")[0] == text


TOKENS = st.lists(
    st.sampled_from(["-LRB-", "-RRB-", "``", "''", '"', "'", "’", "n't", "'s", "$", "-", "/", ","])
    | st.text(min_size=1, max_size=4),
    max_size=15,
)


@given(TOKENS, st.sampled_from(["natural", "tight", "space", "none"]))
def test_every_token_stands_where_its_span_says(tokens: list[str], style: str) -> None:
    text, spans = detokenize(tokens, style=style)
    codes = {"-LRB-": "(", "-RRB-": ")", "``": '"', "''": '"'}
    shown = [codes.get(t, t) if style in ("natural", "tight") else t for t in tokens]
    assert [span.of(text) for span in spans] == shown
    assert text.replace(" ", "") == "".join(shown).replace(" ", "")


@given(st.lists(st.text("abcé中,", min_size=1, max_size=4), max_size=8), st.data())
def test_tokens_are_found_in_any_spacing(tokens: list[str], data: st.DataObject) -> None:
    gaps = st.sampled_from(["", " ", "  ", "\n", " "])
    text = data.draw(gaps) + "".join(token + data.draw(gaps) for token in tokens)
    spans = align_tokens(tokens, text)
    assert spans is not None
    assert [span.of(text) for span in spans] == tokens
    assert align_tokens(tokens, text + "x!") is None


# Merging and the catalogue


def test_lines_about_one_sentence_become_one_record() -> None:
    text = "aspirin caused rash and nausea"
    drug, rash = mark(text, "drug", Span(0, 7)), mark(text, "effect", Span(15, 19))
    nausea = mark(text, "effect", Span(24, 30))
    records = [
        Labelled("1", text, entities=(rash, drug), relations=(LabelledRelation("of", 0, 1),)),
        Labelled("2", "other"),
        Labelled("3", text, entities=(nausea, drug), relations=(LabelledRelation("of", 0, 1),)),
        Labelled("4", text, entities=(drug, rash), relations=(LabelledRelation("of", 1, 0),)),
    ]
    merged, other = merge_same_text(records)
    assert other.text == "other"
    assert merged.entities == (rash, drug, nausea)
    assert [(r.head, r.tail) for r in merged.relations] == [(0, 1), (2, 1)]


def test_a_set_is_read_by_name_from_its_folder_or_the_one_around_it(tmp_path: Path) -> None:
    write(tmp_path / "crossner_ai" / "dev.txt", "Ann\tB-person\n\n")
    for folder in (tmp_path, tmp_path / "crossner_ai"):
        for split in ("dev", "val"):
            records = read_set("crossner_ai", folder, split)
            assert [record.text for record in records] == ["Ann"]
            assert records.report.read == 1


def test_wrong_names_splits_and_folders_are_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="did you mean crossner_ai"):
        find_set("CrossNER_AI_v2")
    with pytest.raises(UsageError, match="no split 'extra'; it has train, dev, test"):
        read_set("crossner_ai", tmp_path, "extra")
    with pytest.raises(InputError, match=r"holds no test\.txt, which crossner_ai needs"):
        read_set("crossner_ai", tmp_path, "test")
    with pytest.raises(InputError, match="no such folder"):
        read_set("crossner_ai", tmp_path / "nowhere", "test")


def test_identifiers_are_unique_within_a_split(tmp_path: Path) -> None:
    row = json.dumps({"id": "1", "text": "Ann", "entities": []})
    write(tmp_path / "dev.jsonl", f"{row}\n{row}\n{row}\n")
    ids = [record.id for record in read_set("inlegalner", tmp_path, "dev")]
    assert ids == ["1", "1~2", "1~3"]


def test_every_entry_says_what_may_be_done_with_it() -> None:
    for data in list_sets():
        assert data.license
        assert data.splits
        assert data.redistributable == (data.group == "train")
        assert CATALOGUE[data.name] is data
