"""Looks for model servers on this machine's usual ports and at set addresses, and asks each which models it serves."""

from __future__ import annotations

import http.client
import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import urlsplit

TIMEOUT_S = 0.7
LONGEST_ANSWER = 1_000_000
USUAL_PORTS = {8000: "vLLM", 30000: "SGLang", 8080: "llama.cpp", 11434: "Ollama", 1234: "LM Studio"}

# Servers do not say what a model is for; its name does, usually. First match wins.
_KINDS = (
    (r"embed|rerank|bge|gte-", "embedding"),
    (r"whisper|asr|sensevoice|paraformer", "hearing"),
    (r"tts|speech|voice|kokoro|bark", "speech"),
    (r"wan2|ltx|video|mochi|cogvid", "video"),
    (r"flux|sdxl|stable-diffusion|qwen-image|dall", "image"),
    (r"vl\b|-vl|vision|llava|minicpm-v|internvl|omni|pixtral", "vision"),
)


@dataclass(frozen=True)
class OfferedModel:
    """A model and what its name says it is for."""

    name: str
    kind: str


@dataclass(frozen=True)
class ModelServer:
    """A server that was asked; no models means that it did not answer."""

    name: str
    address: str
    models: tuple[OfferedModel, ...]


def find_servers(addresses: Iterable[str], ports: Iterable[int] = tuple(USUAL_PORTS)) -> tuple[ModelServer, ...]:
    """Set servers, whether they answer or not, and those on this machine that do."""
    named = {address.rstrip("/").removesuffix("/v1"): "" for address in addresses}
    local = {f"http://127.0.0.1:{port}": USUAL_PORTS.get(port, "") for port in ports}
    asked = {**local, **{address: local.get(address, "") for address in named}}
    with ThreadPoolExecutor(max_workers=8) as pool:
        answers = list(pool.map(ask_models, asked))
    servers = (
        ModelServer(name or urlsplit(address).netloc, address, models)
        for (address, name), models in zip(asked.items(), answers, strict=True)
    )
    return tuple(server for server in servers if server.models or server.address in named)


def ask_models(address: str) -> tuple[OfferedModel, ...]:
    """The models that a server lists; none when it does not answer in time or in this protocol."""
    # A proxy would be asked for its own 127.0.0.1.
    loopback = urlsplit(address).hostname in ("127.0.0.1", "localhost", "::1")
    opener = urllib.request.build_opener(*([urllib.request.ProxyHandler({})] if loopback else []))
    try:
        with opener.open(f"{address}/v1/models", timeout=TIMEOUT_S) as answer:
            listing = json.loads(answer.read(LONGEST_ANSWER))
        names = [str(model["id"])[:120] for model in listing["data"]]
    except (OSError, urllib.error.URLError, http.client.HTTPException, ValueError, KeyError, TypeError):
        return ()
    return tuple(OfferedModel(name, kind_of(name)) for name in names[:50])


def kind_of(name: str) -> str:
    """What a model is for, by its name; text when nothing says otherwise."""
    return next((kind for pattern, kind in _KINDS if re.search(pattern, name.lower())), "text")
