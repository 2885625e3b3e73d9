"""A tiny tokenizer and tiny models with random weights, made in memory: no download, float32."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import torch
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import (
    LlamaConfig,
    LlamaForCausalLM,
    MistralConfig,
    MistralForCausalLM,
    PreTrainedTokenizerFast,
    Qwen2Config,
    Qwen2ForCausalLM,
    Qwen3Config,
    Qwen3ForCausalLM,
)

CORPUS = [
    "# The following lines describe the task definition\n@dataclass\nclass Person(Entity):\n",
    '    """A human being with a name."""\n\n    span: str  # Such as: "Ann"\n\n\n',
    '# This is the text to analyze\ntext = "Ann went to New York with Bo."\n\nresult =',
    ' [\n    Person(span="Ann"),\n    Place(span="New York"),\n    Person(span="Bo"),\n]',
    " [] The quick brown fox jumps over the lazy dog in Paris, London and Berlin.",
]


class NoGuard:
    """Lets everything pass."""

    code = ""

    def feed(self, more: str) -> None:
        self.code += more

    def rewind(self, length: int) -> None:
        self.code = self.code[:length]


@dataclass(frozen=True)
class LarkGrammar:
    """A grammar given as text."""

    lark: str

    def to_lark(self) -> str:
        return self.lark

    def watch(self) -> NoGuard:
        return NoGuard()


@cache
def tiny_tokenizer() -> Any:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=480,
        special_tokens=["<|endoftext|>", "<|im_start|>", "<|im_end|>"],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(CORPUS * 20, trainer)
    tokenizer.add_tokens([AddedToken("<tool_call>", special=False)])
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="<|endoftext|>")


KINDS = {
    "qwen2": (Qwen2Config, Qwen2ForCausalLM),
    "qwen3": (Qwen3Config, Qwen3ForCausalLM),
    "llama": (LlamaConfig, LlamaForCausalLM),
    "mistral": (MistralConfig, MistralForCausalLM),
}


@cache
def tiny_model(kind: str = "qwen2", *, context: int = 1024, seed: int = 0) -> Any:
    """Two layers, four heads on two heads of keys and values, weights large enough to differ.

    The output matrix has a few rows more than the tokenizer has tokens, as real models have.
    """
    config_class, model_class = KINDS[kind]
    config = config_class(
        vocab_size=512,
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=8,
        max_position_embeddings=context,
        tie_word_embeddings=kind != "llama",
        sliding_window=None,
        bos_token_id=None,
        eos_token_id=tiny_tokenizer().eos_token_id,
        pad_token_id=None,
    )
    torch.manual_seed(seed)
    model = model_class(config).eval()
    with torch.no_grad():
        for weight in model.parameters():
            if weight.dim() > 1:
                weight.normal_(0.0, 0.35)
            else:
                weight.add_(torch.randn_like(weight) * 0.1)
    return model
