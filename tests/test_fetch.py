"""The benchmarks' data: fetched from repositories of the public ones' shape, made here."""

import importlib.util
import json
import subprocess
from pathlib import Path

import pytest

SPEC = importlib.util.spec_from_file_location(
    "fetch", Path(__file__).parents[1] / "benchmarks" / "fetch.py"
)
assert SPEC
assert SPEC.loader
fetch = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(fetch)

WIKINEWS = 'url,date,title,text\nhttps://x.org/a,2020-01-02,Rain,"It rained.\n\n\n"\n'
TEXT = "Ana Ruiz said it rained.\n"
ANNOTATION = (
    "T1\tSource 0 8\tAna Ruiz\nT2\tCue 9 13\tsaid\nT3\tContent 14 16;17 23\tit rained\n"
    "T4\tCue 9 13\tsaid\nE1\tAttribution:T3 Source:T1 Cue:T2 Content:T3\n"
    "E2\tAttribution:T4 Cue:T4\n"
)


def commit(folder: Path, files: dict[str, str]) -> str:
    """Make a git repository that holds these files; return its address."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
    for command in (["init", "-q"], ["add", "-A"], [*identity, "commit", "-qm", "data"]):
        subprocess.run(["git", *command], cwd=folder, check=True, capture_output=True)
    return folder.as_uri()


def test_fetch(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = {"data/metadata.tsv": "filename\tcompartment\tpublication_date\ttitle\n"
             "sun_2016-01-02_rain.txt\tdev\t2016-01-02\tRain\n"}  # fmt: skip
    for split in ("train", "dev", "test"):
        files[f"data/{split}/text/sun_2016-01-02_rain.txt"] = TEXT
        for annotator in ("ef2d", "4b22"):
            name = f"data/{split}/attributions/sun_2016-01-02_rain_{annotator}.ann"
            files[name] = ANNOTATION if annotator == "4b22" else ""
    sentences = [{"text": f"It cost {n} dollars.", "quantities": []} for n in range(20)]
    newsquant = {"data/formatted_test_set/NewsQuant.json": json.dumps(sentences)}
    addresses = [
        "--polnear", commit(tmp_path / "polnear", files),
        "--newsquant", commit(tmp_path / "newsquant", newsquant),
        "--wikinews", commit(tmp_path / "wikinews", {"wikinews_2020.csv": WIKINEWS}),
    ]  # fmt: skip
    fetch.main(["--out", str(tmp_path / "out"), *addresses])
    article = json.loads((tmp_path / "out" / "polnear_dev.jsonl").read_text("utf-8"))
    assert article["title"] == "Rain"
    assert article["text"] == TEXT
    assert article["attributions"] == [
        {"source": [[0, 8]], "cue": [[9, 13]], "content": [[14, 16], [17, 23]]}
    ]
    halves = [
        json.loads((tmp_path / "out" / f"newsquant_{side}.json").read_text("utf-8"))
        for side in ("dev", "heldout")
    ]
    assert sorted(s["text"] for h in halves for s in h) == sorted(str(s["text"]) for s in sentences)
    assert all(halves)
    told = json.loads((tmp_path / "out" / "wikinews_2020.jsonl").read_text("utf-8"))
    assert (told["id"], told["date"], told["text"]) == ("w000", "2020-01-02", "It rained.")
    assert "polnear_train.jsonl: 1 articles" in capsys.readouterr().out
