"""The recipes, at toy scale on a CPU: the whole way of a GPU run, through every narrow door."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tiny_model import tiny_model, tiny_tokenizer

from gollie_like.backends.load import load_model
from gollie_like.cli import main
from gollie_like.training.__main__ import main as tools
from gollie_like.training.checkpoints import read_log
from gollie_like.training.config import read_config
from gollie_like.training.parcels import read_manifest
from gollie_like.training.ship import LARGEST

RECIPES = Path(__file__).parent.parent / "recipes"
SHAPES = {"qwen2.5-coder-0.5b": (896, 4864, 128, 24), "qwen2.5-coder-1.5b": (1536, 8960, 256, 28)}


pytestmark = pytest.mark.usefixtures("quiet_peft")


@pytest.mark.parametrize("path", sorted(RECIPES.glob("*.toml")), ids=lambda path: path.stem)
def test_a_recipe_can_be_read_and_its_adapter_shipped(path: Path) -> None:
    config = read_config(path)
    hidden, inner, shared, layers = SHAPES[config.model.base]
    ends = 2 * (hidden + hidden) + 2 * (hidden + shared) + 3 * (hidden + inner)

    assert config.data.mixture == "gollie-like"
    assert 2 * layers * config.settings.rank * ends <= LARGEST
    assert config.name == f"gollie-like-{config.model.base.rpartition('-')[2]}"


def carry(source: Path, place: Path, target: Path, most: int) -> Path:
    """Through the door: cut here, bring every piece over, join there."""
    assert tools(["cut", str(source), str(place / "cut"), "--most", str(most)]) == 0
    parcel = read_manifest(place / "cut" / f"{source.name}.parcel.json")
    assert all(piece.size <= most for piece in parcel.pieces)
    brought = place / "brought"
    brought.mkdir(parents=True)
    shutil.copy(place / "cut" / f"{source.name}.parcel.json", brought)
    for piece in parcel.pieces:
        shutil.copy(place / "cut" / piece.name, brought)
    assert tools(["join", str(brought / f"{source.name}.parcel.json"), str(target)]) == 0
    return target / source.name


def write_data(folder: Path) -> None:
    folder.mkdir(parents=True)
    lines = []
    for number in range(12):
        name = ["Ann", "Bo", "Cy"][number % 3]
        lines += [f"{name}\tB-person", "went\tO", "home\tO", f"{number}\tO", ""]
    (folder / "wnut17train.conll").write_text("\n".join(lines) + "\n")


def test_the_gpu_recipe_from_end_to_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Prepared here, trained on two other machines in short sittings, brought back, shipped."""
    monkeypatch.setenv("GOLLIE_LIKE_CACHE", str(tmp_path / "cache"))
    recipe = str(RECIPES / "gpu-0.5b.toml")
    base = tmp_path / "tiny"
    tiny_model("qwen2", seed=1).save_pretrained(base)
    tiny_tokenizer().save_pretrained(base)
    write_data(tmp_path / "data" / "wnut17")
    toy = ["training.steps=4", "training.tokens=1000", "training.packs=2", "training.rank=2"]
    toy += ["training.precision='float32'", "training.warmup=1", "training.save_every=100"]
    changes = [f"--set={change}" for change in toy]
    at_home = [f"--set=model.base={json.dumps(str(base))}"]
    at_home += [f"--set=data.directory={json.dumps(str(tmp_path / 'data'))}"]
    at_home += ["--set=data.ingredients=['wnut17']"]
    packs = tmp_path / "packs"
    assert main(["train", recipe, "--prepare", str(packs), *changes, *at_home]) == 0

    def there(machine: Path) -> list[str]:
        return [
            "train",
            recipe,
            *changes,
            f"--set=model.base={json.dumps(str(machine / 'tiny'))}",
            "--set=data.mixture=",
            f"--set=data.packs={json.dumps(str(machine / 'packs'))}",
            f"--set=output.folder={json.dumps(str(machine / 'run'))}",
        ]

    first, second = tmp_path / "first", tmp_path / "second"
    for machine in (first, second):
        for item in (base, packs):
            carry(item, tmp_path / f"door-{machine.name}-{item.name}", machine, 60_000)
    for _ in range(2):
        assert main([*there(first), "--minutes", "0"]) == 0
    assert not (first / "run" / "model").exists()
    carry(first / "run", tmp_path / "door-back-1", second, 16_000)
    assert [line["step"] for line in read_log(second / "run")] == [0, 1]
    while not (second / "run" / "model").exists():
        assert main([*there(second), "--minutes", "0"]) == 0
    home = carry(second / "run", tmp_path / "door-back-2", tmp_path / "home", 16_000)

    assert [line["step"] for line in read_log(home)] == [0, 1, 2, 3]
    record = json.loads((home / "run.json").read_text())
    assert record["data"]["documents"] == {"wnut17": 12}
    assert record["data"]["licenses"]["wnut17"].startswith("CC BY 4.0")
    assert main([*there(second)]) == 0, "a run that is done is left as it is"
    card = tmp_path / "card.md"
    assert tools(["ship", str(home), str(tmp_path / "shipped"), "--card", str(card)]) == 0
    assert "| wnut17 | CC BY 4.0" in card.read_text()
    loaded = load_model(str(tmp_path / "shipped"), precision="float32", device="cpu")
    assert loaded.converted
