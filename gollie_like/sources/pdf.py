"""PDF: a file in, the text of its pages out, with an empty line between pages.

The text is what the file itself holds, in the order it holds it. Not covered: pages that are
pictures of text, which need a recognizer first.
"""

from __future__ import annotations

import io
import logging

import pypdf

from gollie_like.amount import tell_amount
from gollie_like.errors import InputError

__all__ = ["read_pdf"]

# What it finds odd in a file it tells line by line; what matters comes as an exception.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def read_pdf(data: bytes, name: str) -> str:
    """The text of all pages; `InputError` if the file is locked, damaged or holds none."""
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError(f"{name} is locked by a password; save it without one first")
        pages = [page.extract_text().strip() for page in reader.pages]
    except InputError:
        raise
    except Exception as error:  # a damaged file can fail anywhere in the library
        reason = str(error) or type(error).__name__
        raise InputError(f"{name} is no PDF that can be read: {reason}") from error
    text = "\n\n".join(page for page in pages if page)
    if not text:
        raise InputError(
            f"{name} holds no text on {tell_amount(len(pages), 'page')}, maybe pictures of text; "
            "let a recognizer (OCR) put text into it first"
        )
    return text
