"""Laws of grammars over invented schemas, texts and instances, in both dialects."""

from __future__ import annotations

import ast
import random
import re
import warnings
from collections.abc import Sequence
from itertools import chain
from typing import Any

import black
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from strategies import instances, schemas, spans, texts

from gollie_like import lark
from gollie_like.accept import Dialect, accepts, compile_bytes
from gollie_like.chunk import is_span
from gollie_like.evaluate import evaluate
from gollie_like.grammar import Grammar, build_grammar
from gollie_like.literal import escape, print_string
from gollie_like.possible import find_possible
from gollie_like.rules import DEEPEST, STEP
from gollie_like.schema import Entity, print_value
from gollie_like.spec import ClassSpec, FieldSpec, FieldType, FreeText, Number, Schema, Verbatim
from gollie_like.stacks import Characters, read_gbnf
from gollie_like.task import Layout, Task

MANY = settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))
DIALECTS: tuple[Dialect, ...] = ("lark", "gbnf")
LAYOUTS: st.SearchStrategy[Layout] = st.sampled_from(["lines", "black"])


def print_answer(items: Sequence[Any]) -> str:
    return " [\n" + "".join(f"    {print_value(item)},\n" for item in items) + "]"


def find_faults(code: str, schema: Schema) -> list[str]:
    """What the evaluator could not use as it is written."""
    evaluation = evaluate(code, Task(schema))
    assert evaluation.complete
    return [str(problem) for problem in evaluation.problems]


def one_field(kind: FieldType) -> Task:
    class Thing(Entity):
        pass

    spec = ClassSpec("Thing", Thing, "Entity", None, (FieldSpec("span", kind, "str"),))
    return Task(Schema((spec,), ("Thing",)))


SPAN_TASK = one_field(Verbatim())
FREE_TASK = one_field(FreeText())


@st.composite
def answers(draw: st.DrawFn) -> tuple[Schema, str, list[Any]]:
    schema, text = draw(schemas()), draw(texts())
    assume(set(schema.answers) & find_possible(schema, spans=bool(text.strip())))
    return schema, text, draw(st.lists(instances(schema, text), min_size=1, max_size=3))


class Readers:
    """A grammar compiled in both dialects, which costs more than reading with it."""

    def __init__(self, grammar: Grammar) -> None:
        self.lark = compile_bytes(grammar.to_lark())
        self.gbnf = read_gbnf(grammar.to_gbnf())

    def accept(self, code: str) -> bool:
        """Whether the code is an answer, about which the dialects must agree."""
        self.lark.reset()
        data = list(code.encode("utf-8", "surrogatepass"))
        in_lark = self.lark.try_consume_tokens(data) == len(data) and self.lark.is_accepting()
        in_gbnf = self.gbnf.measure(code) == (len(code), True)
        assert in_lark == in_gbnf, f"Lark says {in_lark} and GBNF {in_gbnf} of {code!a}"
        return in_lark

    def write_lark(self, seed: int) -> str | None:
        """A random string of the Lark grammar, or nothing if it grows too long."""
        chooser = random.Random(seed)
        self.lark.reset()
        written = bytearray()
        while not self.lark.is_stopped():
            mask = int.from_bytes(self.lark.compute_bitmask(), "little")
            allowed = [byte for byte in range(256) if mask >> byte & 1]
            if len(written) > 1000:
                return None
            written.append(ord(choose(chooser, list(map(chr, allowed)), len(written))))
            assert self.lark.consume_token(written[-1]), self.lark.get_error()
            forced = self.lark.compute_ff_bytes()
            self.lark.consume_tokens(list(forced))
            written += forced
        return written.decode()

    def write_gbnf(self, seed: int) -> str | None:
        """The same for the GBNF grammar."""
        chooser = random.Random(seed)
        walk, written = self.gbnf.begin(), ""
        while walk.stacks:
            if len(written) > 1000:
                return None
            tops = [stack.top for stack in walk.stacks if isinstance(stack.top, Characters)]
            samples = [
                c for top in tops for c in sorted({*SAMPLES, *chain(*top.ranges)}) if top.hold(c)
            ]
            written += choose(chooser, samples, len(written))
            assert walk.push(written[-1])
        assert walk.complete
        return written


SAMPLES = "a \\\"'é\u200b👩]\n0"


def choose(chooser: random.Random, options: list[str], length: int) -> str:
    """One of the options; the longer the string already is, the sooner one that ends something."""
    closing = [option for option in options if option in "\"')],N\n"]
    patience = 0.4 if length < 100 else 0.05
    return chooser.choice(closing if closing and chooser.random() > patience else options)


@MANY
@given(answers(), LAYOUTS, st.integers(0, 2**32))
def test_accepts_every_instance_as_it_prints_itself(
    drawn: tuple[Schema, str, list[Any]], layout: Layout, seed: int
) -> None:
    """With one character dropped, doubled or replaced it is refused, or evaluates all the same."""
    schema, text, items = drawn
    code = print_answer(items)
    readers = Readers(build_grammar(Task(schema), text, layout=layout))
    assert readers.accept(code), ascii(code)
    chooser = random.Random(seed)
    for _ in range(5):
        place = chooser.randrange(len(code))
        character = chooser.choice([*"\"'\\()[],= \n_aN0", ""])
        spoiled = code[:place] + character + code[place + chooser.randrange(2) :]
        if readers.accept(spoiled):
            assert find_faults(spoiled, schema) == [], ascii(spoiled)


@MANY
@given(answers(), st.sampled_from([88, 40]))
def test_black_layout_accepts_what_black_makes_of_it(
    drawn: tuple[Schema, str, list[Any]], width: int
) -> None:
    """In 40 columns black breaks far more of it than in 88, in the same ways."""
    schema, text, items = drawn
    code = "result =" + print_answer(items) + "\n"
    broken = black.format_str(code, mode=black.Mode(line_length=width))
    deepest = max(len(line) - len(line.lstrip(" ")) for line in broken.split("\n"))
    assume(deepest <= DEEPEST + STEP)
    readers = Readers(build_grammar(Task(schema), text, layout="black"))
    assert readers.accept(broken[len("result =") : -1]), ascii(broken)


@MANY
@given(schemas(), texts(), LAYOUTS, st.integers(0, 2**32))
def test_whatever_is_written_is_read_without_a_fault(
    schema: Schema, text: str, layout: Layout, seed: int
) -> None:
    """Strings that one dialect writes the other one accepts, and they parse and evaluate."""
    readers = Readers(build_grammar(Task(schema), text, layout=layout))
    for code in (readers.write_lark(seed), readers.write_gbnf(seed)):
        if code is not None:
            assert readers.accept(code), ascii(code)
            ast.parse(code.strip(), mode="eval")
            # The evaluator stops at a depth that a grammar cannot count to.
            assert code.count("(") + code.count("[") > 60 or find_faults(code, schema) == []


@MANY
@given(texts(), st.data())
def test_a_verbatim_string_is_a_span_and_every_span_is_one(text: str, data: st.DataObject) -> None:
    somewhere = st.tuples(*[st.integers(0, len(text))] * 2).map(lambda x: text[min(x) : max(x)])
    value = data.draw((spans(text) | somewhere if text.strip() else somewhere) | texts(max_size=3))
    grammar = build_grammar(SPAN_TASK, text)
    code = f" [\n    Thing(span={print_string(value)}),\n]"
    for dialect in DIALECTS:
        assert accepts(grammar, code, dialect=dialect) == is_span(text, value)


@MANY
@given(st.text(st.characters(exclude_categories=()), max_size=20))
def test_a_free_string_is_any_string(value: str) -> None:
    grammar = build_grammar(FREE_TASK, "Ann")
    code = f" [\n    Thing(span={print_string(value)}),\n]"
    for dialect in DIALECTS:
        assert accepts(grammar, code, dialect=dialect)


@MANY
@given(st.floats(-1e299, 1e299) | st.integers(-(10**64) + 1, 10**64 - 1))
def test_numbers_are_accepted_as_they_print(value: float) -> None:
    grammar = build_grammar(one_field(Number(integral=isinstance(value, int))), "Ann")
    for dialect in DIALECTS:
        assert accepts(grammar, f" [\n    Thing(span={value!r}),\n]", dialect=dialect)


def test_every_escape_is_either_whitespace_or_solid() -> None:
    """The trimming of spans rests on two expressions that tell all escapes apart."""
    space, solid = re.compile(lark._SPACE), re.compile(lark._SOLID)
    # Beyond the first two planes escapes differ in nothing but digits.
    for character in map(chr, chain(range(0x20000), range(0x20000, 0x110000, 97))):
        if character.isalnum():
            continue  # stands for itself
        for escaped in {escape(character, quote='"'), escape(character, quote="'")}:
            assert bool(space.fullmatch(escaped)) == character.isspace()
            assert bool(solid.fullmatch(escaped)) != character.isspace()


def test_grammars_warn_of_nothing() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert (
            compile_bytes(build_grammar(SPAN_TASK, 'a "b"').to_lark()).get_grammar_warnings() == []
        )
