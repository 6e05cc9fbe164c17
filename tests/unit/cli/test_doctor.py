"""The doctor says what is there, what is missing and what to do, for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tongpin.cli import doctor, run, servers
from tongpin.cli.machine import MachineFacts, machine_facts
from tongpin.errors import EnvironmentFailure
from tongpin.settings import Settings

GB = 1_000_000_000
PLENTY = MachineFacts(cores=8, memory=32 * GB, free_memory=16 * GB, free_disk=100 * GB, writable=True)


@pytest.fixture(autouse=True)
def _nobody_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "find_servers", lambda addresses: ())


def facing(facts: MachineFacts, monkeypatch: pytest.MonkeyPatch, **settings: object) -> dict[str, doctor.Finding]:
    """What the doctor finds on such a machine."""
    monkeypatch.setattr(doctor, "machine_facts", lambda store: facts)
    return {finding.name: finding for finding in doctor.examine(Settings(**{"workers": 2, **settings}))}  # type: ignore[arg-type]


def asked(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    with pytest.raises(SystemExit) as left:
        run(["doctor", *arguments])
    return int(left.value.code or 0), capsys.readouterr().out


def test_this_machine_can_make_films(capsys: pytest.CaptureFixture[str]) -> None:
    code, out = asked(capsys, "--json")
    report = json.loads(out)
    assert (code, report["able"]) == (0, True)
    assert [finding["name"] for finding in report["findings"]] == [
        "cores", "memory", "disk", "graphics", "encoder", "fonts", "art", "looks", "sets", "sounds", "voices", "servers"
    ]  # fmt: skip
    assert all(finding["zh"] and finding["en"] for finding in report["findings"])
    named = {finding["name"]: finding["names"] for finding in report["findings"]}
    assert "narrator" in named["voices"]
    assert all(named[kind] for kind in ("fonts", "looks", "sets", "sounds"))


def test_people_read_chinese_first(capsys: pytest.CaptureFixture[str]) -> None:
    _, out = asked(capsys)
    assert out.index("处理器") < out.index("cores")
    assert "可以做片子了" in out


@pytest.mark.parametrize(
    ("facts", "name", "state"),
    [
        (MachineFacts(1, 32 * GB, 16 * GB, 100 * GB, True), "cores", "short"),
        (MachineFacts(8, 2 * GB, GB, 100 * GB, True), "memory", "short"),
        (MachineFacts(8, 32 * GB, 16 * GB, GB, True), "disk", "short"),
        (MachineFacts(8, 32 * GB, 16 * GB, 100 * GB, False), "disk", "missing"),
    ],
)
def test_what_is_short_comes_with_a_next_step(
    facts: MachineFacts, name: str, state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    findings = facing(facts, monkeypatch)
    assert findings[name].state == state
    assert findings[name].hint_zh
    assert findings[name].hint_en
    assert {finding.state for other, finding in findings.items() if other != name} == {"good"}


def test_missing_art_makes_the_machine_unable(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def none() -> tuple[int, int]:
        raise EnvironmentFailure("缺少图形文件", "the art is missing", hint_zh="运行 make setup", hint_en="run make setup")

    monkeypatch.setattr(doctor, "count_art", none)
    code, out = asked(capsys)
    assert code == EnvironmentFailure.exit_code
    assert "✗ 缺少图形文件" in out
    assert "→ 运行 make setup" in out


def test_servers_are_not_looked_for_when_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "find_servers", lambda addresses: pytest.fail("looked"))
    assert "offline" in facing(PLENTY, monkeypatch, offline=True)["servers"].en


def test_found_servers_are_listed_with_what_they_offer(monkeypatch: pytest.MonkeyPatch) -> None:
    found = servers.ModelServer("Ollama", "http://127.0.0.1:11434", (servers.OfferedModel("qwen3", "text"),))
    monkeypatch.setattr(doctor, "find_servers", lambda addresses: (found,))
    assert "qwen3 (text)" in facing(PLENTY, monkeypatch)["servers"].zh


def test_a_silent_server_that_was_set_is_pointed_out(monkeypatch: pytest.MonkeyPatch) -> None:
    silent = servers.ModelServer("box", "http://box:8000", ())
    monkeypatch.setattr(doctor, "find_servers", lambda addresses: (silent,))
    settings = Settings(workers=2, servers=("http://box:8000",))
    assert next(finding.state for finding in doctor._servers(settings)) == "short"


def test_facts_of_a_store_that_does_not_exist_yet_are_those_of_its_place(tmp_path: Path) -> None:
    facts = machine_facts(tmp_path / "a" / "b")
    assert facts.writable
    assert facts.free_disk > 0
    assert 0 < facts.free_memory <= facts.memory
    assert facts.cores >= 1


def test_a_file_in_the_place_of_the_store_cannot_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert not machine_facts(tmp_path / "file" / "store").writable
