"""A second checker of archives, which shares no code with the first: every paper of a folder, in profile 2b.

It knows neither the schema by which PDF/A lets a file say that it is PDF/UA-1 too, nor level A, which asks for all that level
B asks and more: these findings are expected. Any other ends the run with an error.
"""

import collections
import pathlib
import re
import sys

from pikepdf import pdfa

EXPECTED = re.compile(r"pdfaExtension|pdfaSchema|pdfaProperty|pdfuaid:part|pdfaid:conformance is 'A', expected 'B'")

found, where = collections.Counter(), {}
files = sorted(pathlib.Path(sys.argv[1]).glob("*.pdf"))
for file in files:
    for finding in pdfa.validate_written(file, "2b").findings:
        told = re.sub(r" at obj \d+ \d+", "", str(finding))
        found[told] += 1
        where.setdefault(told, file.name)
expected = {told: count for told, count in found.items() if EXPECTED.search(told)}
print(f"{len(files)} papers; {len(expected)} findings expected, {len(found) - len(expected)} others")
for told, count in found.most_common():
    print(f"{count:>5}  {'expected' if told in expected else where[told]}  {told}")
sys.exit(len(found) > len(expected))
