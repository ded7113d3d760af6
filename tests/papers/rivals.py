"""The same minutes by two other engines: how long, how heavy. `make bench` runs it in an environment of its own.

Each engine is timed in a process of its own, once its library is loaded: only the setting of the paper counts.
"""

import json
import pathlib
import resource
import subprocess
import sys
import time
from html.parser import HTMLParser

HERE = pathlib.Path(__file__).parent
FONTS = HERE / "../../assets/fonts"


class Blocks(HTMLParser):
    """The blocks of a reading, for the template of typst."""

    def __init__(self):
        super().__init__()
        self.blocks, self.runs, self.voice = [], [], "plain"

    def handle_starttag(self, tag, _):
        if tag in ("strong", "em"):
            self.voice = tag
        elif tag == "table":
            self.blocks.append({"kind": "table", "head": [], "rows": [], "columns": 1})
        elif tag == "ul":
            self.blocks.append({"kind": "list", "items": []})
        elif tag == "tr" and self.blocks[-1]["head"]:
            self.blocks[-1]["rows"].append([])
        if tag in ("p", "h1", "h2", "h3", "li", "td", "th"):
            self.runs = []

    def handle_endtag(self, tag):
        last = self.blocks[-1] if self.blocks else {}
        if tag in ("strong", "em"):
            self.voice = "plain"
        elif tag == "p":
            self.blocks.append({"kind": "paragraph", "runs": self.runs})
        elif tag in ("h1", "h2", "h3"):
            self.blocks.append({"kind": "heading", "level": int(tag[1]), "runs": self.runs})
        elif tag == "li":
            last["items"].append(self.runs)
        elif tag in ("td", "th") and last["rows"]:
            last["rows"][-1].append(self.runs)
        elif tag == "th":
            last["head"].append(self.runs)
            last["columns"] = len(last["head"])

    def handle_data(self, data):
        if data.strip():
            self.runs.append([self.voice, data])


def by_typst(folder):
    import typst

    reader = Blocks()
    reader.feed((folder / "reading.html").read_text())
    (folder / "blocks.json").write_text(json.dumps(reader.blocks, ensure_ascii=False))
    source = folder / "rivals.typ"
    source.write_text((HERE / "rivals.typ").read_text())
    return lambda: typst.compile(str(source), font_paths=[str(FONTS)], pdf_standards=["a-2a"])


def by_weasyprint(folder):
    from weasyprint import HTML

    html = f"<html lang=fr><title>Minutes</title><body>{(folder / 'reading.html').read_text()}</body></html>"
    css = [str(HERE / "rivals.css")]
    return lambda: HTML(string=html, base_url=str(HERE)).write_pdf(stylesheets=css, pdf_variant="pdf/ua-1")


ENGINES = {"typst": by_typst, "weasyprint": by_weasyprint}


def one(engine, folder):
    """What one engine does, alone in its process."""
    make = ENGINES[engine](folder)
    start = time.perf_counter()
    pdf = make()
    spent = (time.perf_counter() - start) * 1000
    file = folder / f"{engine}.pdf"
    file.write_bytes(pdf)
    pages = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    pages = int(next(line.split()[1] for line in pages.splitlines() if line.startswith("Pages")))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(json.dumps({"ms": spent, "pages": pages, "kb": len(pdf) / 1000, "mb": peak}))


def main(folder):
    ours = json.loads((folder / "ours.json").read_text())
    print(f"  ours        {ours['pages']:>4} p  {ours['ms']:>8.0f} ms  {ours['ms'] / ours['pages']:>7.2f} ms a page"
          f"  {ours['kb'] / ours['pages']:>5.1f} kB a page  {ours['mb']:>4.0f} MB")
    for engine in ENGINES:
        run = subprocess.run([sys.executable, __file__, engine, folder], capture_output=True, text=True)
        if run.returncode:
            print(f"  {engine}: {run.stderr.strip().splitlines()[-1]}")
            continue
        told = json.loads(run.stdout)
        each = told["ms"] / told["pages"]
        print(f"  {engine:<10}  {told['pages']:>4} p  {told['ms']:>8.0f} ms  {each:>7.2f} ms a page"
              f"  {told['kb'] / told['pages']:>5.1f} kB a page  {told['mb']:>4.0f} MB"
              f"  ours is {each / (ours['ms'] / ours['pages']):.1f} times as fast a page")


if len(sys.argv) == 3:
    one(sys.argv[1], pathlib.Path(sys.argv[2]))
else:
    main(pathlib.Path(sys.argv[1]))
