"""Loading: GGUF files, directories and adapters made here, tiny; what is kept, and what goes wrong.

Two tests take the real small model.
"""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from typing import Any

import gguf
import pytest
import torch
from safetensors.torch import save_file
from tiny_model import tiny_tokenizer
from transformers import LlamaConfig, LlamaForCausalLM

from gollie_like.backends.load import LoadedModel, choose_device, load_model
from gollie_like.catalogue import Precision
from gollie_like.errors import ModelError, UsageError

ROOT = Path(__file__).parent.parent
POSIX = pytest.mark.skipif(os.name != "posix", reason="limits and signals of POSIX")
WORDS = 448
PRECISIONS: tuple[Precision, ...] = ("nf4", "bfloat16")
SIZE = {"hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2}


@cache
def tiny_llama(*, tied: bool = False) -> Any:
    config = LlamaConfig(
        vocab_size=WORDS,
        num_attention_heads=2,
        num_key_value_heads=1,
        max_position_embeddings=256,
        tie_word_embeddings=tied,
        bos_token_id=None,
        eos_token_id=tiny_tokenizer().eos_token_id,
        pad_token_id=None,
        **SIZE,
    )
    torch.manual_seed(1)
    model = LlamaForCausalLM(config).eval()
    for parameter in model.parameters():  # and not the buffers, which would lose their accuracy
        parameter.data = parameter.data.to(torch.bfloat16)
    return model


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """A model directory, as hubs have them."""
    place = tmp_path / "tiny"
    tiny_llama().save_pretrained(place)
    tiny_tokenizer().save_pretrained(place)
    return place


NAMES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
}


def write_gguf(path: Path, *, head: str = "twin") -> Path:
    """The tiny model as a GGUF file; its head is near the embedding, another, or not there."""
    model = tiny_llama()
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_block_count(2)
    writer.add_context_length(256)
    writer.add_embedding_length(64)
    writer.add_feed_forward_length(128)
    writer.add_head_count(2)
    writer.add_head_count_kv(1)
    writer.add_rope_freq_base(10000.0)
    writer.add_layer_norm_rms_eps(1e-6)
    description = json.loads(tiny_tokenizer().backend_tokenizer.to_str())
    words = sorted(description["model"]["vocab"], key=description["model"]["vocab"].get)
    special = {token["content"] for token in description["added_tokens"] if token["special"]}
    words += [f"[PAD{n}]" for n in range(len(words), WORDS)]
    kinds = [3 if word in special else 5 if word.startswith("[PAD") else 1 for word in words]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(words)
    writer.add_token_types(kinds)
    writer.add_token_merges([" ".join(pair) for pair in description["model"]["merges"]])
    writer.add_eos_token_id(0)
    for name, tensor in model.state_dict().items():
        if name == "lm_head.weight":
            continue
        writer.add_tensor(_gguf_name(name), _unrotate(name, tensor).float().numpy())
    embedding = model.get_input_embeddings().weight.detach().float()
    if head == "twin":
        writer.add_tensor("output.weight", (embedding * 1.01).numpy())
    elif head == "other":
        writer.add_tensor("output.weight", model.lm_head.weight.detach().float().numpy())
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _gguf_name(name: str) -> str:
    if name == "model.embed_tokens.weight":
        return "token_embd.weight"
    if name == "model.norm.weight":
        return "output_norm.weight"
    _, _, layer, rest = name.split(".", 3)
    return f"blk.{layer}.{NAMES[rest.removesuffix('.weight')]}.weight"


def _unrotate(name: str, tensor: Any) -> Any:
    """GGUF files of this family keep the rows of queries and keys in another order."""
    heads = {"q_proj": 2, "k_proj": 1}.get(name.split(".")[-2])
    if heads is None:
        return tensor
    return tensor.reshape(heads, 2, -1, 64).swapaxes(1, 2).reshape(tensor.shape)


def scores(loaded: LoadedModel | Any) -> Any:
    model = loaded.model if isinstance(loaded, LoadedModel) else loaded
    with torch.inference_mode():
        return model(torch.arange(3, 40)[None]).logits.float()


def silent(message: str) -> None:
    pass


class TestDirectory:
    def test_unquantized_needs_no_conversion(self, directory: Path, tmp_path: Path) -> None:
        loaded = load_model(str(directory), precision="bfloat16", cache=tmp_path / "cache")
        assert not loaded.converted
        assert torch.equal(scores(loaded), scores(tiny_llama()))
        assert (loaded.name, loaded.device) == ("tiny (bfloat16)", "cpu")
        assert not (tmp_path / "cache").exists()
        exact = load_model(str(directory), precision="float32", cache=tmp_path / "cache")
        assert exact.model.dtype == torch.float32
        assert exact.fingerprint != loaded.fingerprint

    def test_nf4_is_converted_once(self, directory: Path, tmp_path: Path) -> None:
        notes: list[str] = []
        first = load_model(str(directory), cache=tmp_path / "cache", note=notes.append)
        again = load_model(str(directory), cache=tmp_path / "cache", note=notes.append)
        assert (first.converted, again.converted) == (True, False)
        assert len(notes) == 1
        assert first.fingerprint == again.fingerprint
        assert torch.equal(scores(first), scores(again))
        near, true = scores(first), scores(tiny_llama())
        assert 0.0 < float((near - true).norm() / true.norm()) < 0.5
        assert {p.dtype for p in first.model.parameters()} == {torch.bfloat16, torch.uint8}
        assert not any(p.requires_grad for p in first.model.parameters())
        assert not first.model.training

    def test_the_head_never_sees_odd_strides(self, directory: Path, tmp_path: Path) -> None:
        """Torch would copy the head's whole matrix for them, in every pass."""
        model = load_model(str(directory), precision="float32", cache=tmp_path / "cache").model
        seen: list[tuple[int, ...]] = []
        model.lm_head.register_forward_pre_hook(lambda _, given: seen.append(given[0].stride()))
        with torch.inference_mode():
            last = model(torch.arange(3, 40)[None], logits_to_keep=1).logits
        assert seen == [(64, 64, 1)]
        assert torch.allclose(last, scores(model)[:, -1:], atol=1e-5)

    def test_a_changed_model_is_converted_again(self, directory: Path, tmp_path: Path) -> None:
        first = load_model(str(directory), cache=tmp_path / "cache", note=silent)
        other = LlamaForCausalLM(tiny_llama().config).to(torch.bfloat16)
        other.save_pretrained(directory)
        again = load_model(str(directory), cache=tmp_path / "cache", note=silent)
        assert again.converted
        assert again.fingerprint != first.fingerprint
        assert not torch.equal(scores(first), scores(again))

    def test_odd_shapes_stay_unquantized(self, tmp_path: Path) -> None:
        """The 4-bit kernels take rows of 64 and 32 at a time and fail on others only when run."""
        config = LlamaConfig(
            vocab_size=WORDS,
            hidden_size=64,
            intermediate_size=100,
            num_hidden_layers=1,
            num_attention_heads=4,
            num_key_value_heads=1,
            eos_token_id=0,
            bos_token_id=None,
        )
        LlamaForCausalLM(config).to(torch.bfloat16).save_pretrained(tmp_path / "odd")
        tiny_tokenizer().save_pretrained(tmp_path / "odd")
        for _ in range(2):
            loaded = load_model(str(tmp_path / "odd"), cache=tmp_path / "cache", note=silent)
            assert torch.isfinite(scores(loaded)).all()
            layer = loaded.model.model.layers[0]
            assert layer.mlp.up_proj.weight.dtype == torch.bfloat16
            assert layer.mlp.down_proj.weight.dtype == torch.bfloat16
            assert layer.self_attn.k_proj.weight.dtype == torch.bfloat16
            assert layer.self_attn.q_proj.weight.dtype == torch.uint8

    def test_words_are_the_same_after_conversion(self, directory: Path, tmp_path: Path) -> None:
        text = "Ann went to\n\tNew York. e\u0301 \u05e9\u05dc\u05d5\u05dd <|im_end|>"
        given = tiny_tokenizer()(text)["input_ids"]
        for _ in range(2):
            words = load_model(str(directory), cache=tmp_path / "cache", note=silent).tokenizer
            assert words(text)["input_ids"] == given
            assert words.eos_token_id == tiny_tokenizer().eos_token_id


class TestGguf:
    @pytest.mark.parametrize("head", ["twin", "other", "none"])
    def test_weights_arrive(self, tmp_path: Path, head: str) -> None:
        """A head that is the embedding but for rounding is shared with it, another one is kept."""
        path = write_gguf(tmp_path / "tiny.gguf", head=head)
        for converted in (True, False):
            loaded = load_model(
                str(path), precision="bfloat16", cache=tmp_path / "cache", note=silent
            )
            assert loaded.converted == converted
            embedding = loaded.model.get_input_embeddings().weight
            head_weight = loaded.model.get_output_embeddings().weight
            assert (embedding.data_ptr() == head_weight.data_ptr()) == (head != "other")
            if head == "other":
                # Not the same bits: the file holds the norms' epsilon in single precision.
                assert torch.allclose(scores(loaded), scores(tiny_llama()), atol=0.02)
        kept = next((tmp_path / "cache").rglob("*/model.safetensors"))
        assert (kept.stat().st_size > 2 * 2 * 64 * WORDS + 150_000) == (head == "other")

    def test_float32_and_nf4(self, tmp_path: Path) -> None:
        path = str(write_gguf(tmp_path / "tiny.gguf", head="other"))
        true = scores(tiny_llama())
        exact = load_model(path, precision="float32", cache=tmp_path / "cache", note=silent)
        assert exact.model.dtype == torch.float32
        assert float((scores(exact) - true).norm() / true.norm()) < 0.02
        small = [load_model(path, cache=tmp_path / "cache", note=silent) for _ in range(2)]
        assert torch.equal(scores(small[0]), scores(small[1]))
        assert float((scores(small[0]) - true).norm() / true.norm()) < 0.5

    def test_stand_ins_are_no_words(self, tmp_path: Path) -> None:
        path = str(write_gguf(tmp_path / "tiny.gguf"))
        words = load_model(path, cache=tmp_path / "cache", note=silent).tokenizer
        assert not [word for word in words.get_vocab() if word.startswith("[PAD")]
        assert words("Ann went")["input_ids"] == tiny_tokenizer()("Ann went")["input_ids"]

    @pytest.mark.parametrize("keep", [3, 40, 5000, -40_000, -1])
    def test_a_file_cut_short(self, tmp_path: Path, keep: int) -> None:
        path = write_gguf(tmp_path / "tiny.gguf")
        path.write_bytes(path.read_bytes()[:keep])
        with pytest.raises(ModelError) as caught:
            load_model(str(path), cache=tmp_path / "cache", note=silent)
        assert str(path) in str(caught.value)
        assert "\n" not in str(caught.value)
        assert not list((tmp_path / "cache").rglob("*.safetensors"))

    def test_garbage_in_the_weights(self, tmp_path: Path) -> None:
        path = write_gguf(tmp_path / "tiny.gguf")
        content = bytearray(path.read_bytes())
        content[-100_000:] = b"\xff" * 100_000
        path.write_bytes(content)
        with pytest.raises(ModelError, match="not finite"):
            load_model(str(path), cache=tmp_path / "cache", note=silent)
        assert not list((tmp_path / "cache").rglob("*.safetensors"))


class TestAdapter:
    @staticmethod
    def write(place: Path, base: Path, tensors: dict[str, Any], **settings: Any) -> str:
        place.mkdir(exist_ok=True)
        given = {"base_model_name_or_path": str(base), "peft_type": "LORA", "r": 2, "lora_alpha": 6}
        (place / "adapter_config.json").write_text(json.dumps({**given, **settings}))
        save_file(tensors, place / "adapter_model.safetensors")
        return str(place)

    @staticmethod
    def change(name: str, rows: int, columns: int) -> dict[str, Any]:
        torch.manual_seed(5)
        key = f"base_model.model.{name}.lora_"
        return {f"{key}A.weight": torch.randn(2, columns), f"{key}B.weight": torch.randn(rows, 2)}

    @pytest.mark.parametrize(("settings", "scale"), [({}, 3.0), ({"use_rslora": True}, 6 / 2**0.5)])
    def test_it_is_merged(
        self, directory: Path, tmp_path: Path, settings: dict[str, Any], scale: float
    ) -> None:
        name = "model.layers.1.mlp.up_proj"
        tensors = self.change(name, 128, 64)
        path = self.write(tmp_path / "lora", directory, tensors, **settings)
        a, b = tensors.values()
        before = tiny_llama().get_submodule(name).weight.float()
        for _ in range(2):
            loaded = load_model(path, precision="bfloat16", cache=tmp_path / "cache", note=silent)
            after = loaded.model.get_submodule(name).weight.float()
            assert torch.allclose(after, before + scale * (b @ a), rtol=0.01, atol=0.01)
            assert loaded.entry.name == "lora"
        small = load_model(path, cache=tmp_path / "cache", note=silent)
        plain = load_model(str(directory), cache=tmp_path / "cache", note=silent)
        assert not torch.equal(scores(small), scores(plain))

    def test_a_change_of_the_head_leaves_the_embedding_alone(self, tmp_path: Path) -> None:
        path = self.write(
            tmp_path / "lora",
            write_gguf(tmp_path / "tiny.gguf"),
            self.change("lm_head", WORDS, 64),
        )
        loaded = load_model(path, precision="bfloat16", cache=tmp_path / "cache", note=silent)
        embedding, head = loaded.model.get_input_embeddings(), loaded.model.get_output_embeddings()
        assert not torch.equal(embedding.weight, head.weight)
        plain = load_model(
            str(tmp_path / "tiny.gguf"), precision="bfloat16", cache=tmp_path / "cache", note=silent
        )
        assert torch.equal(embedding.weight, plain.model.get_input_embeddings().weight)

    @pytest.mark.parametrize(
        ("name", "rows", "settings", "reason"),
        [
            ("model.layers.1.mlp.up_proj", 128, {"use_dora": True}, "not a plain LoRA"),
            ("model.layers.1.mlp.up_proj", 128, {"peft_type": "IA3"}, "not a plain LoRA"),
            ("model.layers.1.mlp.up_proj", 128, {"r": "2"}, "no rank"),
            ("model.layers.1.mlp.up_proj", 64, {}, "does not fit"),
            ("model.layers.9.mlp.up_proj", 128, {}, "does not have"),
            ("model.layers.1.mlp", 128, {}, "does not have"),
        ],
    )
    def test_what_does_not_fit_is_refused(
        self,
        directory: Path,
        tmp_path: Path,
        name: str,
        rows: int,
        settings: dict[str, Any],
        reason: str,
    ) -> None:
        tensors = self.change(name, rows, 64)
        path = self.write(tmp_path / "lora", directory, tensors, **settings)
        with pytest.raises(ModelError, match=reason):
            load_model(path, cache=tmp_path / "cache", note=silent)

    def test_parts_that_no_lora_has(self, directory: Path, tmp_path: Path) -> None:
        half = dict([*self.change("model.layers.1.mlp.up_proj", 128, 64).items()][:1])
        for tensors, reason in (
            ({"base_model.model.lm_head.modules_to_save": torch.zeros(1)}, "no plain LoRA"),
            (half, "one half"),
        ):
            path = self.write(tmp_path / "lora", directory, tensors)
            with pytest.raises(ModelError, match=reason):
                load_model(path, cache=tmp_path / "cache", note=silent)
        (tmp_path / "lora" / "adapter_model.safetensors").unlink()
        with pytest.raises(ModelError, match=r"has no adapter_model\.safetensors"):
            load_model(path, cache=tmp_path / "cache", note=silent)


class TestHostile:
    def test_pickles_are_never_opened(self, directory: Path, tmp_path: Path) -> None:
        marker = tmp_path / "ran"

        class Trap:
            def __reduce__(self) -> Any:
                return (Path.touch, (marker,))

        (directory / "model.safetensors").unlink()
        for name in ("pytorch_model.bin", "model.pt", "training_args.bin"):
            (directory / name).write_bytes(pickle.dumps(Trap()))
        for precision in PRECISIONS:
            with pytest.raises(ModelError, match="no weights as safetensors"):
                load_model(str(directory), precision=precision, cache=tmp_path / "cache")
        (directory / "model.safetensors").write_bytes(pickle.dumps(Trap()))
        with pytest.raises(ModelError, match="could not be loaded"):
            load_model(str(directory), precision="bfloat16", cache=tmp_path / "cache")
        assert not marker.exists()

    def test_code_runs_only_when_asked_for(self, directory: Path, tmp_path: Path) -> None:
        marker = tmp_path / "ran"
        (directory / "trap.py").write_text(f"open({str(marker)!r}, 'w')")
        config = json.loads((directory / "config.json").read_text())
        config["model_type"] = "trap"
        config["auto_map"] = {"AutoConfig": "trap.Config", "AutoModelForCausalLM": "trap.Model"}
        (directory / "config.json").write_text(json.dumps(config))
        for precision in PRECISIONS:
            with pytest.raises(ModelError, match="code that comes with it"):
                load_model(
                    str(directory), precision=precision, cache=tmp_path / "cache", note=silent
                )
        assert not marker.exists()

    def test_weights_that_are_missing(self, directory: Path, tmp_path: Path) -> None:
        tensors = {n: t for n, t in tiny_llama().state_dict().items() if "up_proj" not in n}
        save_file(tensors, directory / "model.safetensors", metadata={"format": "pt"})
        with pytest.raises(ModelError, match="lacks 2 of the weights"):
            load_model(str(directory), precision="bfloat16", cache=tmp_path / "cache")

    @pytest.mark.parametrize("name", ["config.json", "tokenizer.json"])
    def test_settings_that_are_damaged(self, directory: Path, tmp_path: Path, name: str) -> None:
        (directory / name).write_text("{")
        with pytest.raises(ModelError) as caught:
            load_model(str(directory), cache=tmp_path / "cache", note=silent)
        assert str(directory) in str(caught.value)


class TestKept:
    @pytest.mark.parametrize("damage", ["short", "changed", "words", "record", "gone"])
    def test_damage_is_noticed_and_mended(
        self, directory: Path, tmp_path: Path, damage: str
    ) -> None:
        true = scores(load_model(str(directory), cache=tmp_path / "cache", note=silent))
        weights = next((tmp_path / "cache").rglob("model.safetensors"))
        place = weights.parent
        if damage == "short":
            weights.write_bytes(weights.read_bytes()[:-100])
        elif damage == "changed":
            weights.write_bytes(weights.read_bytes()[:-1] + b"\1")
        elif damage == "words":
            (place / "tokenizer.json").write_text("{}")
        elif damage == "record":
            (place / "checkpoint.json").write_text("{")
        else:
            weights.unlink()
        notes: list[str] = []
        loaded = load_model(str(directory), cache=tmp_path / "cache", note=notes.append)
        assert loaded.converted
        assert any("damaged" in note for note in notes)
        assert torch.equal(scores(loaded), true)
        assert not load_model(str(directory), cache=tmp_path / "cache").converted

    @pytest.mark.parametrize("precision", ["nf4", "float32"])
    def test_a_cache_that_cannot_be_written(self, tmp_path: Path, precision: Precision) -> None:
        path = write_gguf(tmp_path / "tiny.gguf")
        (tmp_path / "file").write_text("in the way")
        notes: list[str] = []
        loaded = load_model(
            str(path), precision=precision, cache=tmp_path / "file", note=notes.append
        )
        assert loaded.converted
        assert (loaded.model.dtype == torch.float32) == (precision == "float32")
        assert torch.isfinite(scores(loaded)).all()
        assert "used from memory" in notes[-1]
        assert "Could not create" in notes[-1]

    @POSIX
    def test_a_full_disk(self, directory: Path, tmp_path: Path) -> None:
        limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (50000, 50000))"
        process = start_load(directory, tmp_path / "cache", before=limit)
        out, notes = process.communicate(timeout=300)
        assert process.returncode == 0, notes
        assert out == "converted\n"
        assert "used from memory" in notes
        assert not list((tmp_path / "cache").rglob("*.tmp"))
        assert not list((tmp_path / "cache").rglob("model.safetensors"))

    @POSIX
    def test_two_processes_convert_once(self, directory: Path, tmp_path: Path) -> None:
        both = [start_load(directory, tmp_path / "cache") for _ in range(2)]
        said = [process.communicate(timeout=300) for process in both]
        assert [process.returncode for process in both] == [0, 0], said
        assert sorted(out for out, _ in said) == ["converted\n", "read\n"]
        assert len(list((tmp_path / "cache").rglob("model.safetensors"))) == 1

    @POSIX
    def test_a_kill_while_converting(self, directory: Path, tmp_path: Path) -> None:
        slow = "import safetensors.torch, time, gollie_like.backends.make as m\n"
        slow += "def slow(*a, **k): safetensors.torch.save_file(*a, **k); time.sleep(600)\n"
        slow += "m.save_file = slow"
        process = start_load(directory, tmp_path / "cache", before=slow)
        end = time.monotonic() + 120
        while not list((tmp_path / "cache").rglob("model.safetensors")):
            assert time.monotonic() < end
            time.sleep(0.1)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=60)
        loaded = load_model(str(directory), cache=tmp_path / "cache", note=silent)
        assert loaded.converted
        assert len(list((tmp_path / "cache").rglob("model.safetensors"))) == 1
        assert not list((tmp_path / "cache").rglob("*.tmp"))

    def test_nothing_is_said_but_the_note(self, directory: Path, tmp_path: Path) -> None:
        for lines in (1, 0):
            process = start_load(directory, tmp_path / "cache")
            _, notes = process.communicate(timeout=300)
            assert notes.count("\n") == lines, notes


LOAD = """
import sys
{before}
from pathlib import Path
from gollie_like.backends.load import load_model
print("converted" if load_model(sys.argv[1], cache=Path(sys.argv[2])).converted else "read")
"""


def start_load(model: Path, cache: Path, *, before: str = "") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", LOAD.format(before=before), str(model), str(cache)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


@pytest.mark.parametrize("device", ["gpu", "", "cuda:99", "cuda:x"])
def test_a_device_that_is_not_there(device: str) -> None:
    with pytest.raises(UsageError, match="device"):
        choose_device(device)


def test_a_precision_that_is_not_there(directory: Path) -> None:
    with pytest.raises(UsageError, match="there are: nf4"):
        load_model(str(directory), precision="int3")  # type: ignore[arg-type]


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
def test_cuda_gives_what_the_cpu_gives(directory: Path, tmp_path: Path) -> None:
    cpu = load_model(str(directory), device="cpu", cache=tmp_path / "cache", note=silent)
    for converted in (True, False):
        cuda = load_model(str(directory), device="cuda", cache=tmp_path / "cache", note=silent)
        assert cuda.converted == converted
        assert cuda.model.device.type == "cuda"
        with torch.inference_mode():
            there = cuda.model(torch.arange(3, 40, device="cuda")[None]).logits.float().cpu()
        assert torch.allclose(there, scores(cpu), rtol=0.05, atol=0.1)


@pytest.mark.model
def test_the_small_model_reads_and_writes() -> None:
    """Fetches and converts it the first time."""
    first = load_model("smollm2-135m", note=silent)
    again = load_model("smollm2-135m", note=silent)
    assert not again.converted
    assert torch.equal(scores(first), scores(again))
    ids = torch.tensor([again.tokenizer("The capital of France is")["input_ids"]])
    written = again.model.generate(ids, max_new_tokens=4)
    assert "Paris" in again.tokenizer.decode(written[0])


@pytest.mark.model
def test_a_kept_model_is_quick_to_read() -> None:
    """Processor time, since others may be busy on the same machine; imports come before."""
    load_model("smollm2-135m", note=silent)
    begin = time.process_time()
    load_model("smollm2-135m", note=silent)
    assert time.process_time() - begin < 3
