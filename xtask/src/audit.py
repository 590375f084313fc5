"""What trafilatura and htmldate read from the pages of dist/, the first argument, in the languages whose tags follow, the default first:
every quote followed by its speaker, the absentees, the answer first, and the page's own day of publication. Prints what is lost, and
fails then."""

import json
import sys
from pathlib import Path

import htmldate
import trafilatura

DIST = Path(sys.argv[1])
FOLDERS = {tag: f"{tag}/" if place else "" for place, tag in enumerate(sys.argv[2:])}
lost = []


def records(file, plural=None):
    return json.loads((DIST / "data" / f"{file}.json").read_text())[plural or file]


def plain(text):
    return " ".join(text.replace("\n- ", "\n").split())


published = records("editions")[0]["date"]
speakers = {speaker["id"]: speaker["name"] for speaker in records("speakers")}
answer = next(section for section in records("explainer", "sections") if section["id"] == "answer")
quotes = records("quotes")


def attributed(page, text, quote):
    name = speakers[quote["speaker"]]
    name = name if isinstance(name, str) else name["en"]
    words = "“" + plain(quote["text"]) + "”"
    if words not in text:
        lost.append(f"{page}: quote {quote['id']}")
    elif name not in text.split(words, 1)[1][:40]:
        lost.append(f"{page}: speaker of {quote['id']}")


for language, folder in FOLDERS.items():
    page = f"{folder}index.html"
    html = (DIST / page).read_text()
    text = plain(trafilatura.extract(html) or "")
    if plain(answer["sentences"][0][language]) not in text[:600]:
        lost.append(f"{page}: the answer does not come first")
    for quote in quotes:
        attributed(page, text, quote)
    for state in records("states"):
        if state["launch"] == "absent" and state["name"][language] not in text[:1500]:
            lost.append(f"{page}: {state['id']} is not near the beginning")
    print(f"{page}: trafilatura keeps {len(text)} characters")

cards = [(f"{folder}quote/{quote['id']}.html", quote) for folder in FOLDERS.values() for quote in quotes]
for page, quote in cards:
    attributed(page, plain(trafilatura.extract((DIST / page).read_text()) or ""), quote)

whole = [f"{folder}{name}.html" for folder in FOLDERS.values() for name in ["index", "embed"]]
for page in [*whole, *[page for page, _ in cards]]:
    html = (DIST / page).read_text()
    for name, day in [
        ("htmldate", htmldate.find_date(html, original_date=True)),
        ("trafilatura", trafilatura.extract_metadata(html).date),
    ]:
        if day != published:
            lost.append(f"{page}: {name} takes {day} for the day of publication, which is {published}")

print("\n".join(lost))
print(f"trafilatura and htmldate: {len(lost)} faults")
sys.exit(bool(lost))
