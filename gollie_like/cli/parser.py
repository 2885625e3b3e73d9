"""The arguments of every command, with help that teaches by example. Imports nothing heavy."""

from __future__ import annotations

import argparse
from argparse import ArgumentParser
from typing import Any, get_args

from gollie_like.cli.arguments import (
    add_context,
    add_long_run,
    add_many,
    add_model,
    add_schema,
    add_sources,
    add_texts,
    add_windows,
    add_writing,
    positive,
)
from gollie_like.cli.benchmark_options import EXAMPLES as BENCHMARK_EXAMPLES
from gollie_like.cli.benchmark_options import add_benchmark_options
from gollie_like.cli.speed_options import EXAMPLES as SPEED_EXAMPLES
from gollie_like.cli.speed_options import add_speed_options
from gollie_like.cli.train_options import EXAMPLES as TRAIN_EXAMPLES
from gollie_like.cli.train_options import add_train_options
from gollie_like.task import PromptForm
from gollie_like.version import __version__

__all__ = ["build_parser"]

_ABOUT = """\
Read texts for the entities, relations, events and labels that annotated dataclasses describe.
Docstrings and field comments are the guidelines; what comes back has offsets and confidence.
"""

_START = """\
start here:
  gollie-like extract --schema guidelines.space "Voyager 2 flew by Neptune in 1989."
  gollie-like check --schema my_schema.py
  gollie-like models list

`gollie-like COMMAND --help` shows examples for each command.
"""


def build_parser() -> ArgumentParser:
    """The parser of the whole command line."""
    parser = ArgumentParser(
        prog="gollie-like",
        description=_ABOUT,
        epilog=_START,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"gollie-like {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _add_extract(commands)
    _add_weigh(commands)
    _add_discover(commands)
    _add_prompt(commands)
    _add_parse(commands)
    _add_check(commands)
    _add_json_schema(commands)
    _add_models(commands)
    _add_benchmark(commands)
    _add_speed(commands)
    _add_train(commands)
    _add_completion(commands)
    return parser


def _add(commands: Any, name: str, module: str, summary: str, examples: str) -> ArgumentParser:
    parser: ArgumentParser = commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog=f"examples:\n{examples}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(module=module)
    return parser


def _add_extract(commands: Any) -> None:
    parser = _add(
        commands,
        "extract",
        "extract",
        "read texts and print the typed instances found in them",
        """\
  gollie-like extract --schema guidelines.space "Voyager 2 flew by Neptune in 1989."
  gollie-like extract --schema guidelines.news:Person,Place -f a.txt b.txt --format jsonl
  gollie-like extract --schema my_schema.py --format html -o page.html -f story.txt
  cat story.txt | gollie-like extract --schema guidelines.law --model qwen2.5-coder-1.5b -
  gollie-like extract --schema guidelines.space -f rows.jsonl --field body -o out.jsonl
  gollie-like extract --schema guidelines.space -f rows.jsonl --field body -o out.jsonl --resume
  gollie-like extract --schema guidelines.families.entailment --input hypothesis="B" "A"
  gollie-like extract --schema guidelines.families.entities \\
      --then guidelines.families.relations "Ann works for Acme in Rome."
  gollie-like extract --schema guidelines.benchmarks.fewnerd --batch 20 -f story.txt

JSON lines in a file are written as they come; a run that was stopped goes on with --resume.
""",
    )
    add_schema(parser)
    add_texts(parser, several=True)
    add_sources(parser)
    add_context(parser)
    add_many(parser)
    add_windows(parser)
    add_long_run(parser)
    add_model(parser)
    add_writing(parser)
    parser.add_argument(
        "--format",
        choices=["table", "jsonl", "html", "code"],
        help="how to print what was found (default: as the name of -o FILE says, else table)",
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="write there instead of printing")


def _add_weigh(commands: Any) -> None:
    parser = _add(
        commands,
        "weigh",
        "weigh",
        "print a probability for each label, without generating anything",
        """\
  gollie-like weigh --schema guidelines.families.topics "The court stopped the merger."
  gollie-like weigh --schema guidelines.families.sentiment --calibrate -f a.txt b.txt
  gollie-like weigh --schema guidelines.families.topics --method entailment "He scored twice."
  gollie-like weigh --schema guidelines.families.topics --no-guidelines "He scored twice."
  gollie-like weigh --schema guidelines.families.yes_no --input question="Is it open?" "PASSAGE"
""",
    )
    add_schema(parser)
    add_texts(parser, several=True)
    add_sources(parser)
    add_context(parser)
    parser.add_argument(
        "--method",
        choices=["likelihood", "entailment"],
        default="likelihood",
        help="how likely the code of each label is, or whether its docstring follows from the text "
        "(default: likelihood)",
    )
    parser.add_argument(
        "--normalize",
        choices=["grammar", "mean", "sum"],
        default="grammar",
        help="count what decides between labels, the average token, or all tokens "
        "(default: grammar)",
    )
    parser.add_argument(
        "--calibrate",
        action="store_true",
        help="correct for what the model says to texts that say nothing",
    )
    parser.add_argument(
        "--judge", metavar="SCHEMA", help="the task that decides whether a docstring follows"
    )
    parser.add_argument(
        "--no-guidelines",
        action="store_true",
        help="weigh the names of the labels alone, without docstrings and comments",
    )
    parser.add_argument(
        "--format", choices=["table", "jsonl"], default="table", help="how to print"
    )
    add_model(parser)


def _add_discover(commands: Any) -> None:
    parser = _add(
        commands,
        "discover",
        "discover",
        "propose a schema for texts, to be edited",
        """\
  gollie-like discover -f *.txt -o my_schema.py
  gollie-like check --schema my_schema.py
  gollie-like extract --schema my_schema.py -f *.txt

The proposal is put together from what a model found; nothing of it is run.
""",
    )
    add_texts(parser, several=True)
    add_sources(parser)
    parser.add_argument("-o", "--output", metavar="FILE", help="a new .py file for the schema")
    parser.add_argument(
        "--least",
        type=positive,
        default=2,
        metavar="N",
        help="different mentions that a kind needs to become a class (default: 2)",
    )
    parser.add_argument(
        "--most", type=positive, default=20, metavar="N", help="most classes (default: 20)"
    )
    add_windows(parser)
    add_model(parser)
    add_writing(parser)


def _add_prompt(commands: Any) -> None:
    parser = _add(
        commands,
        "prompt",
        "prompt",
        "print the prompt for a schema and a text",
        """\
  gollie-like prompt --schema guidelines.space "Voyager 2 flew by Neptune in 1989."
  gollie-like prompt --schema my_schema.py --chat chatml -f story.txt
""",
    )
    add_schema(parser)
    add_texts(parser, several=False)
    add_context(parser)
    parser.add_argument("--chat", choices=["chatml", "llama3"], help="wrap the prompt for chat")
    parser.add_argument(
        "--form",
        choices=get_args(PromptForm),
        default="gollie",
        help="GoLLIE's form (the default), or the lean one that gollie-like models are trained on: "
        "comments are said once, before all texts",
    )


def _add_parse(commands: Any) -> None:
    parser = _add(
        commands,
        "parse",
        "parse",
        "turn generated code into one JSON record, without running it",
        """\
  gollie-like parse --schema guidelines.space --text "SLS flew." -f answer.txt
  echo '[Launcher(span="SLS")]' | gollie-like parse --schema guidelines.space --text "SLS flew." -
""",
    )
    add_schema(parser)
    parser.add_argument("--text", required=True, metavar="TEXT", help="the text it was made from")
    parser.add_argument("-f", "--file", metavar="CODE_FILE", help="the file with the code")
    parser.add_argument("code", nargs="?", choices=["-"], help="read the code from standard input")


def _add_check(commands: Any) -> None:
    parser = _add(
        commands,
        "check",
        "check",
        "say what is missing or unclear in the guidelines",
        """\
  gollie-like check --schema guidelines.space
  gollie-like check --schema my_schema.py:Mission,Launcher
""",
    )
    add_schema(parser)


def _add_json_schema(commands: Any) -> None:
    parser = _add(
        commands,
        "json-schema",
        "json_schema",
        "print the schema as JSON Schema",
        """\
  gollie-like json-schema --schema guidelines.space
""",
    )
    add_schema(parser)


def _add_models(commands: Any) -> None:
    parser = _add(
        commands,
        "models",
        "models",
        "list the models, fetch one, or print where it lies",
        """\
  gollie-like models
  gollie-like models pull qwen2.5-coder-0.5b
  gollie-like models path qwen2.5-coder-0.5b
""",
    )
    parser.add_argument("action", nargs="?", choices=["list", "pull", "path"], default="list")
    parser.add_argument("name", nargs="?", metavar="NAME", help="for pull and path")


def _add_benchmark(commands: Any) -> None:
    summary = "score a model on published data sets"
    parser = _add(commands, "benchmark", "benchmark", summary, BENCHMARK_EXAMPLES)
    add_benchmark_options(parser)
    add_model(parser)
    add_writing(parser)


def _add_speed(commands: Any) -> None:
    summary = "measure a model against the usual ways to run it"
    parser = _add(commands, "speed", "speed", summary, SPEED_EXAMPLES)
    add_schema(parser)
    add_speed_options(parser)


def _add_train(commands: Any) -> None:
    summary = "train a model on your own guidelines and labeled texts, or on the published sets"
    add_train_options(_add(commands, "train", "train", summary, TRAIN_EXAMPLES))


def _add_completion(commands: Any) -> None:
    parser = _add(
        commands,
        "completion",
        "completion",
        "print a completion script for a shell",
        """\
  gollie-like completion bash > ~/.local/share/bash-completion/completions/gollie-like
  gollie-like completion zsh > ~/.zfunc/_gollie-like
""",
    )
    parser.add_argument("shell", choices=["bash", "zsh", "tcsh"])
