"""Published sets whose files users bring themselves: licensed, or kept for others to score.

In: nothing. Out: their `DataSet` entries for the `catalogue`. Files and folders are named as their
publishers name them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from gollie_like.readers.ace import read_ace
from gollie_like.readers.casie import read_casie
from gollie_like.readers.conll import read_conll
from gollie_like.readers.csv_table import read_table
from gollie_like.readers.fewrel import read_tacred
from gollie_like.readers.files import SourceLike, as_source
from gollie_like.readers.genarg import read_genarg
from gollie_like.readers.inline_tags import read_inline_entities
from gollie_like.readers.labelled import Labelled
from gollie_like.readers.ontonotes import read_ontonotes
from gollie_like.readers.openie import read_openie
from gollie_like.readers.rams import read_rams
from gollie_like.readers.report import Account
from gollie_like.readers.scierc import read_scierc
from gollie_like.readers.sources import DataSet, list_splits
from gollie_like.readers.squad import read_squad
from gollie_like.readers.token_tags import read_token_tags

__all__ = ["BROUGHT"]

_MULTINERD = (
    "PER ORG LOC ANIM BIO CEL DIS EVE FOOD INST MEDIA MYTH PLANT TIME VEHI"  # in the hub's order
)
_LICENSED = "license agreement with the publisher"


def _bring(
    name: str,
    read: Callable[..., Iterator[Labelled]],
    splits: Mapping[str, tuple[str, ...]],
    license: str,
    language: str = "en",
    **options: Any,
) -> DataSet:
    return DataSet(name, read, splits, "bring", license, options, language=language)


def _read_diann_by_form(
    source: SourceLike, *, account: Account | None = None
) -> Iterator[Labelled]:
    """The publisher's texts with tags in them, or columns that were made from them."""
    in_columns = as_source(source).name.endswith(".tsv")
    return (read_conll if in_columns else read_inline_entities)(source, account=account)


def _read_ace_by_form(source: SourceLike, *, account: Account | None = None) -> Iterator[Labelled]:
    """The publisher's annotation files, or sentences that were made from them."""
    made_by_publisher = as_source(source).name.endswith(".apf.xml")
    return (read_ace if made_by_publisher else read_genarg)(source, account=account)


def _entities() -> Iterator[DataSet]:
    for domain in ("literature", "music", "science"):
        yield _bring(f"crossner_{domain}", read_conll, list_splits("{}.txt"), "MIT")
    restaurant = list_splits("restaurant{}.bio", "train valid test")
    # The publishers' test part was cut into "valid" and "test" later.
    restaurant["original_test"] = (*restaurant["valid"], *restaurant["test"])
    yield _bring(
        "mit_restaurant", read_conll, restaurant, "none stated", token=1, tags=0, scheme="iob2"
    )
    twitter = list_splits("btc.{}")
    yield _bring("broadtwitter", read_conll, twitter, "CC BY 4.0", at_names=True)
    yield _bring("harveyner", read_conll, list_splits("tweets.{}.bio"), "none stated")
    languages = ["English", "Spanish", "French", "Italian", "Basque"]
    clinical = {
        f"{name}/{s}": (f"{name}/{s}.txt|layer1/{name}/{s}.txt",)
        for name in languages
        for s in ("train", "test")
    }
    english = {s: clinical[f"English/{s}"] for s in ("train", "test")}
    yield _bring("e3c", read_conll, english | clinical, "CC BY-NC 4.0")
    fabner = list_splits("{}.txt|fabner_{}.txt|S2-{}.txt", "train val test")
    yield _bring("fabner", read_conll, fabner, "none stated")
    tags = ["O", *(f"{prefix}-{kind}" for kind in _MULTINERD.split() for prefix in "BI")]
    layers: dict[str, Any] = {"layers": {"ner_tags": ""}, "names": tags}
    hub = list_splits("{}/{}_en.jsonl|{}_en.jsonl|{}.jsonl", "train val test")
    yield _bring("multinerd", read_token_tags, hub, "CC BY-NC-SA 4.0", **layers)
    conll = {
        "train": ("eng.train|train.txt",),
        "dev": ("eng.testa|valid.txt|dev.txt",),
        "test": ("eng.testb|test.txt",),
    }
    yield _bring("conll2003", read_conll, conll, _LICENSED)
    folders = list_splits(
        "**/{}/data/english/**/*gold_conll|**/{}/**/*gold_conll|{}/*gold_conll|{}.gold_conll",
        "train development test",
    )
    yield _bring("ontonotes5", read_ontonotes, folders, _LICENSED)
    diann = list_splits("{}/*.txt|{}.txt|en-diann-{}.tsv|{}.tsv")
    yield _bring("diann", _read_diann_by_form, diann, "none stated")


def _structures() -> Iterator[DataSet]:
    articles = ("annotation",)
    casie = _bring("casie", read_casie, {"test": articles, "all": articles}, "none stated")
    broken = "files that are no JSON or laid out in another way are skipped and listed"
    yield replace(casie, on_error="skip", note=broken)
    yield _bring("wikievents", read_genarg, list_splits("{}.jsonl"), "MIT", unit="sentence")
    domains = ["ai", "literature", "music", "news", "politics", "science"]
    crossre = {s: tuple(f"{d}-{s}.json" for d in domains) for s in ("train", "dev", "test")}
    crossre |= {f"{d}/{s}": (f"{d}-{s}.json",) for d in domains for s in ("train", "dev", "test")}
    yield _bring("crossre", read_scierc, crossre, "none stated")
    sentences = list_splits("english.{}.json|{}.oneie.json|{}.sentence.json|{}.json")
    sentences["all"] = ("**/timex2norm/*.apf.xml|**/*.apf.xml",)
    yield _bring("ace05", _read_ace_by_form, sentences, _LICENSED)
    yield _bring("rams", read_rams, list_splits("{}.jsonlines"), "none stated")
    yield _bring("tacred", read_tacred, list_splits("{}.json"), _LICENSED)
    yield _bring("carb", read_openie, list_splits("wiki_{}.tsv|{}.tsv", "dev test"), "none stated")


def _texts() -> Iterator[DataSet]:
    columns = {"text": "text", "label": "category"}
    yield _bring(
        "banking77", read_table, list_splits("{}.csv", "train test"), "CC BY 4.0", **columns
    )
    languages = ["en", "zh", "es", "de"]
    files = tuple(f"xquad.{language}.json" for language in languages)
    xquad = {name: (file,) for name, file in zip(languages, files, strict=True)} | {"test": files}
    yield _bring("xquad", read_squad, xquad, "CC BY-SA 4.0", "mul")


BROUGHT: tuple[DataSet, ...] = (*_entities(), *_structures(), *_texts())
