"""What another library reads in a spreadsheet given on standard input: one line of JSON for each row of each sheet."""

import io
import json
import sys

from odf.opendocument import load
from odf.table import Table, TableCell, TableRow
from odf.teletype import extractText


def value(cell):
    """The value of a cell by its own type: an amount in cents, a day, a text."""
    kind = cell.getAttribute("valuetype")
    if kind == "currency":
        assert cell.getAttribute("currency") == "EUR"
        return {"cents": round(float(cell.getAttribute("value")) * 100)}
    if kind == "float":
        return {"number": float(cell.getAttribute("value"))}
    if kind == "date":
        return {"day": cell.getAttribute("datevalue")}
    return extractText(cell)


book = load(io.BytesIO(sys.stdin.buffer.read()))
for sheet in book.spreadsheet.getElementsByType(Table):
    for row in sheet.getElementsByType(TableRow):
        cells = [value(cell) for cell in row.getElementsByType(TableCell)]
        print(json.dumps({"sheet": sheet.getAttribute("name"), "cells": cells}))
