"""Sources: where documents come from. Files of many kinds and standard input in, documents out.

In: paths, streams, and how to read them. Out: documents, lazily and in bounded memory, each with
the text that was taken out of its file; all offsets refer to that text. What cannot be read is an
`Unreadable` in its place, a file as well as a single row of one, so that the others go on. The
kinds of files:

=========== ====================== ===============================================================
kind        names                  what is read
=========== ====================== ===============================================================
text        all others, .txt, .md  the text as it stands, line ends and Markdown's marks included
html        .html .htm .xhtml      the visible text, headings marked as Markdown marks them
jsonl       .jsonl .ndjson         a document for each line: one field of a JSON object
csv         .csv .tsv              a document for each row: one column
parquet     .parquet               a document for each row: one column
pdf         .pdf                   the text of all pages, which must hold text, not pictures of it
docx        .docx                  paragraphs and tables, headings marked as Markdown marks them
=========== ====================== ===============================================================

Parquet, PDF and DOCX need the extra ``documents``; their libraries are imported when such a file
comes. Text is UTF-8; a byte order mark at the start is not part of it.
"""

from __future__ import annotations

from gollie_like.sources.files import (
    KINDS,
    count_documents,
    read_document,
    read_files,
    read_standard_input,
)
from gollie_like.sources.found import Form, Unreadable
from gollie_like.sources.text import decode, read_file, read_stream

__all__ = [
    "KINDS",
    "Form",
    "Unreadable",
    "count_documents",
    "decode",
    "read_document",
    "read_file",
    "read_files",
    "read_standard_input",
    "read_stream",
]
