"""Sources: every kind of file gives its text, and what is broken is said in its place."""

from __future__ import annotations

import contextlib
import io
import json
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gollie_like.document import Document
from gollie_like.errors import InputError, UsageError
from gollie_like.sources import (
    Form,
    Unreadable,
    count_documents,
    read_document,
    read_files,
    read_standard_input,
)
from gollie_like.sources.html import read_html
from gollie_like.sources.text import LARGEST


def read(path: Path, **options: object) -> list[Document | Unreadable]:
    return list(read_files([path], Form(**options)))  # type: ignore[arg-type]


def said(path: Path, **options: object) -> str:
    """The sentence about a file that cannot be read."""
    (found,) = read(path, **options)
    assert isinstance(found, Unreadable)
    assert found.id.startswith(str(path))
    return found.message


def texts(path: Path, **options: object) -> list[str]:
    return [d.text if isinstance(d, Document) else d.message for d in read(path, **options)]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a", "a.TXT"])
def test_text_and_markdown_stand_as_they_are(name: str, tmp_path: Path) -> None:
    text = "# Titel\r\n\r\n*Ann* e\u0301 \u200b嫦娥 \x0b\x1b[0m\n"
    (tmp_path / name).write_bytes(b"\xef\xbb\xbf" + text.encode())

    (document,) = read(tmp_path / name)
    assert document == Document(text, id=str(tmp_path / name), origin=str(tmp_path / name))


def test_html_gives_its_visible_text(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(
        "<!DOCTYPE html><html><head><title>News &amp; more</title><style>p {x}</style></head>"
        "<body><h2>Space</h2><p>The <b>SLS</b>\n  flew&nbsp;on.<br>Twice.</p><script>Ann()</script>"
        "<ul><li>one<li>two</ul><table><tr><td>a</td><td>b</td></tr><tr><td>c</table>"
        "<pre>\n x\n  y\n</pre><p>unclosed <i>end",
        encoding="utf-8",
    )

    assert texts(page) == [
        "News & more\n\n## Space\n\nThe SLS flew\xa0on.\nTwice.\n\none\ntwo\n\na\tb\nc\n\n x\n  y"
        "\n\nunclosed end"
    ]


def test_html_in_the_encoding_it_declares(tmp_path: Path) -> None:
    page = tmp_path / "a.htm"
    page.write_bytes('<meta charset="iso-8859-1"><p>Kourou, département'.encode("latin-1"))
    assert texts(page) == ["Kourou, département"]
    page.write_bytes("<p>Kourou, département".encode("latin-1"))
    assert "is not UTF-8 text" in said(page)
    page.write_text("<p> <script>x</script>")
    assert "no visible text" in said(page)


@given(st.text(alphabet="<>/!?-&;#\"'= \npretdscrpth1[]CDATA\u00e9", max_size=300))
def test_html_of_any_kind_gives_text_or_a_sentence(page: str) -> None:
    with contextlib.suppress(InputError):
        assert read_html(page.encode(), "page").strip()


def test_html_nested_without_end() -> None:
    assert read_html(b"<div>" * 50_000 + b"deep", "page") == "deep"


def test_json_lines_by_field_with_names(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text(
        '\ufeff{"text": "Ann", "id": "x7"}\n\n{"text": "Bo\\r\\n\\u2028", "id": 3}\r\n"Cy"\n'
        '{"text": "Di"}',
        encoding="utf-8",
    )

    assert texts(rows) == ["Ann", "Bo\r\n\u2028", "Cy", "Di"]
    assert [d.id for d in read(rows)] == ["x7", "3", f"{rows}:4", f"{rows}:5"]
    assert count_documents([rows]) == 4


def test_a_chosen_field_reaches_into_objects_and_other_inputs_come_along(tmp_path: Path) -> None:
    rows = tmp_path / "rows.ndjson"
    row = {"data": {"body": "A premise."}, "hypothesis": "So.", "key": "k"}
    rows.write_text(json.dumps(row))

    (found,) = read(rows, field="data.body", id_field="key", inputs=("hypothesis",))
    assert found == Document("A premise.", id="k", inputs={"hypothesis": "So."}, origin=f"{rows}:1")


def test_one_bad_row_is_one_bad_document(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    lines: list[tuple[bytes, str]] = [
        (b'{"text": "Ann"}', "Ann"),
        (b'{"text": ', "is not JSON: Expecting value"),
        (b"\xff\xfe", "is not UTF-8 (byte 1"),
        (b"[1]", "holds list, not a JSON object"),
        (b'{"body": "x"}', "has no field 'text'; it has body: name one by --field"),
        (b'{"text": 7}', "'text' holds int, not text"),
        (b'{"text": null}', "'text' holds null"),
        (b'{"text": ' + b"[" * 100_000, "no JSON that can be read"),
        (b'{"text": "Bo"}', "Bo"),
    ]
    rows.write_bytes(b"\n".join(line for line, _ in lines))

    for found, (_, expected) in zip(texts(rows), lines, strict=True):
        assert expected in found
    assert [d.id for d in read(rows)] == [f"{rows}:{number}" for number in range(1, 10)]


def test_a_line_without_end_costs_itself_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gollie_like.sources.rows.LARGEST_ROW", 1000)
    rows = tmp_path / "rows.jsonl"
    rows.write_text(json.dumps({"text": "x" * 5000}) + '\n{"text": "Bo"}\n')

    first, second = read(rows)
    assert isinstance(first, Unreadable)
    assert "rows.jsonl:1 is longer than" in first.message
    assert second == Document("Bo", id=f"{rows}:2", origin=f"{rows}:2")


@pytest.mark.parametrize(("name", "mark"), [("a.csv", ","), ("a.csv", ";"), ("a.tsv", "\t")])
def test_csv_by_column(name: str, mark: str, tmp_path: Path) -> None:
    table = tmp_path / name
    rows = [["id", "body"], ["1", '"Ann ""Lee""\r\nand Bo"'], ["2", "嫦娥"]]
    table.write_text("\ufeff" + "\n".join(mark.join(row) for row in rows), newline="")

    found = read(table, field="body")
    assert [(d.id, d.text) for d in found] == [("1", 'Ann "Lee"\r\nand Bo'), ("2", "嫦娥")]
    assert "has no column 'text'; its columns are id, body" in said(table)


def test_a_bad_row_of_csv_costs_itself_only(tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_bytes(b"id,text\n1,Ann\n2,d\xe9partement\n3\n\n4,Bo\n")

    ann, bad, short, bo = texts(table)
    assert (ann, bo) == ("Ann", "Bo")
    assert "a.csv:3 is not UTF-8" in bad
    assert "a.csv:4 has no field 'text'" in short


def test_parquet_by_column(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "a.parquet"
    body = ["Ann", None, *(f"Bo {n}" for n in range(600))]
    parquet.write_table(pyarrow.table({"body": body, "n": list(range(602))}), path)

    found = texts(path, field="body")
    assert (found[0], found[-1], len(found)) == ("Ann", "Bo 599", 602)
    assert "a.parquet:2: 'body' holds null" in found[1]
    assert "has no column 'text'; its columns are body, n" in said(path)
    assert count_documents([path]) == 602
    path.write_bytes(path.read_bytes()[:-20])
    assert "is no Parquet file that can be read" in said(path, field="body")


def simple_pdf(content: bytes) -> bytes:
    """A PDF of one page, written by hand."""
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    data = b"%PDF-1.4\n"
    places = []
    for number, part in enumerate(parts, 1):
        places.append(len(data))
        data += b"%d 0 obj" % number + part + b"endobj\n"
    table = len(data)
    data += b"xref\n0 6\n0000000000 65535 f \n"
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % table


def test_pdf_gives_the_text_of_its_pages(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    path = tmp_path / "a.pdf"
    whole = simple_pdf(b"BT /F1 24 Tf 50 100 Td (The SLS flew.) Tj ET")
    path.write_bytes(whole)
    assert texts(path) == ["The SLS flew."]
    path.write_bytes(simple_pdf(b""))
    assert "holds no text on 1 page" in said(path)
    path.write_bytes(b"%PDF-1.4\nnothing")
    assert "is no PDF that can be read" in said(path)
    path.write_bytes(b"")
    assert "is empty" in said(path)


def test_docx_gives_paragraphs_tables_and_headings(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    path = tmp_path / "a.docx"
    document = docx.Document()
    document.add_heading("Flights", 2)
    document.add_paragraph("The SLS flew.")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "a", "b"
    document.add_paragraph("The end.")
    document.save(str(path))

    assert texts(path) == ["## Flights\n\nThe SLS flew.\n\na\tb\n\nThe end."]
    path.write_bytes(path.read_bytes()[:500])
    assert "is no DOCX file that can be read" in said(path)


def test_a_docx_that_unpacks_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("docx")
    monkeypatch.setattr("gollie_like.sources.docx.LARGEST", 10_000)
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", "a" * 100_000)
    assert "unpacks to more than" in said(path)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty"),
        (b" \n\t", "is empty"),
        (b"\x7fELF\0\0", "is a binary file"),
        ("Ann".encode("utf-16"), "is UTF-16"),
        ("Kourou, département".encode("latin-1"), "is not UTF-8 text: byte 9 in line 1"),
        (b"ab\ncd\xed\xa0\x80", "is not UTF-8 text: byte 5 in line 2"),
    ],
)
def test_bad_bytes_are_one_sentence(data: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert message in said(tmp_path / "a.txt")


def test_what_is_no_file(tmp_path: Path) -> None:
    assert "cannot be read: Is a directory" in said(tmp_path)
    for name in ("none.txt", "none.jsonl", "none.parquet", "none.pdf"):
        assert "cannot be read: No such file" in said(tmp_path / name) or name.endswith("parquet")
    assert "cannot be read" in said(Path("a\0b"))


def test_a_file_that_never_ends_is_refused() -> None:
    (found,) = read_files(["/dev/zero"])
    assert isinstance(found, Unreadable)
    assert f"larger than {LARGEST >> 20} MB" in found.message


def test_rows_pass_in_bounded_memory(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    with rows.open("w") as file:
        for number in range(20_000):
            file.write(json.dumps({"text": f"{number} " + "x" * 500}) + "\n")
    tracemalloc.start()
    try:
        count = sum(1 for _ in read_files([rows]))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == 20_000
    assert peak < 2_000_000


def test_standard_input_is_one_document_or_rows() -> None:
    assert list(read_standard_input(io.BytesIO(b"Ann"))) == [
        Document("Ann", id="-", origin="standard input")
    ]
    lines = io.BytesIO(b'{"text": "Ann"}\n"Bo"\n')
    assert [d.text for d in read_standard_input(lines, Form(kind="jsonl"))] == ["Ann", "Bo"]
    table = io.BytesIO(b"text\nAnn\n")
    assert [d.text for d in read_standard_input(table, Form(kind="csv"))] == ["Ann"]
    with pytest.raises(UsageError, match="pdf cannot be read from standard input"):
        list(read_standard_input(io.BytesIO(b""), Form(kind="pdf")))


def test_one_document_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>Ann")
    assert read_document(tmp_path / "a.html").text == "Ann"
    with pytest.raises(UsageError, match="holds many documents"):
        read_document(tmp_path / "a.csv")
    assert read_document(tmp_path / "a.html", Form(kind="text")).text == "<p>Ann"
