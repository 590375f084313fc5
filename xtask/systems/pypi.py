"""What the filters from PyPI leave of each snippet: reads { way: html } as JSON, prints { system: { way: html } }.

Runs in the environment that `cargo xtask systems` makes.
"""

import json
import sys
from importlib.metadata import version

import bleach
import lxml.html
import nh3
from lxml_html_clean import Cleaner


def cleaned(html):
    return Cleaner().clean_html(html)


SYSTEMS = {
    f"bleach {version('bleach')}, tags stripped": lambda html: bleach.clean(html, strip=True),
    f"nh3 {version('nh3')}": nh3.clean,
    f"lxml_html_clean {version('lxml_html_clean')}": cleaned,
}

WAYS = json.load(sys.stdin)
json.dump({name: {way: clean(html) for way, html in WAYS.items()} for name, clean in SYSTEMS.items()}, sys.stdout)
