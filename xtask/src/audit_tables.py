"""Whether pandas reads the same from the CSV and the JSON of dist/data, whose folder dist/ is the first argument: each table has a row
for each record, and each cell holds what the record says in that field. Prints what differs, and fails then."""

import json
import sys
from pathlib import Path

import pandas

DATA = Path(sys.argv[1]) / "data"
TABLES = ["states", "events", "quotes", "sources"]
# Two columns of a table that are one list in the records.
PARTS = {"start": ("range", 0), "end": ("range", 1)}
faults = []


def said(record, column):
    """What the record has for a column: `name_en` is `en` of `name`, a list is its words with a space between them."""
    field, place = PARTS.get(column, (column, None))
    if field not in record and "_" in column:
        field, place = next(
            ((start, column[len(start) + 1 :]) for start in record if column.startswith(start + "_")), (column, None)
        )
    value = record.get(field)
    if isinstance(value, float) and pandas.isna(value):
        value = None
    if value is not None and place is not None:
        value = value[place] if isinstance(value, list) else value.get(place) if isinstance(value, dict) else None
    if isinstance(value, list):
        return " ".join(map(str, value))
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


for name in TABLES:
    # Through pandas on this side, too, so that a file that it cannot read is found; days stay as they are written.
    text = (DATA / f"{name}.json").read_text(encoding="utf-8")
    records = json.loads(text)[name]
    frame = pandas.json_normalize(records, max_level=0)
    for file, encoding in [(f"{name}.csv", "utf-8"), (f"{name}.spreadsheet.csv", "utf-8-sig")]:
        table = pandas.read_csv(DATA / file, encoding=encoding, dtype=str, keep_default_na=False)
        if len(table) != len(frame) or not len(table):
            faults.append(f"{file}: {len(table)} rows of {len(frame)}")
            continue
        seen = set()
        for record, row in zip(records, table.to_dict("records")):
            for column, cell in row.items():
                wanted = said(record, column)
                # In the file for spreadsheets a day is a formula for its own text, else they would make another of it.
                if cell.startswith('="') and "spreadsheet" in file:
                    cell = cell[2:-1].replace('""', '"')
                if cell != wanted:
                    faults.append(f"{file}: {column} of {record['id']} is {cell[:60]!r} for {wanted[:60]!r}")
                elif cell:
                    seen.add(column)
        print(f"{file}: {len(table)} rows, {len(seen)} columns with values")

print("\n".join(faults[:40]))
print(f"pandas: {len(faults)} faults")
sys.exit(bool(faults))
