"""Model servers are found on this machine's ports and at set addresses; whatever else answers there does no harm."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tongpin.cli.servers import ask_models, find_servers, kind_of


@contextmanager
def serving(content: bytes, status: int = 200) -> Iterator[int]:
    """A server on this machine that answers everything in the same way."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status if self.path == "/v1/models" else 404)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()


def test_a_server_on_this_machine_is_found_with_its_models() -> None:
    with serving(json.dumps({"data": [{"id": "Qwen/Qwen3-VL-8B"}, {"id": "qwen3"}]}).encode()) as port:
        (server,) = find_servers((), ports=(port,))
    assert server.address == f"http://127.0.0.1:{port}"
    assert [(model.name, model.kind) for model in server.models] == [("Qwen/Qwen3-VL-8B", "vision"), ("qwen3", "text")]


def test_a_set_server_is_listed_even_when_it_does_not_answer() -> None:
    with serving(b"", status=503) as port:
        (server,) = find_servers((f"http://127.0.0.1:{port}/v1/",), ports=())
    assert server.models == ()


@pytest.mark.parametrize("content", [b"", b"<html>", b"[]", b'{"data": 3}', b'{"data": [{}]}', b"\xff"])
def test_an_answer_in_another_protocol_is_no_model_server(content: bytes) -> None:
    with serving(content) as port:
        assert ask_models(f"http://127.0.0.1:{port}") == ()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("bge-m3", "embedding"),
        ("whisper-large-v3", "hearing"),
        ("CosyVoice2-0.5B", "speech"),
        ("Wan2.2-TI2V", "video"),
        ("FLUX.1-dev", "image"),
        ("Qwen2.5-VL-7B-Instruct", "vision"),
        ("deepseek-r1", "text"),
    ],
)
def test_the_name_tells_what_a_model_is_for(name: str, kind: str) -> None:
    assert kind_of(name) == kind
