"""Reads notebooks as JSON strings, one per line; prints nbformat's answer for each as JSON, one per line."""

import json
import sys
import warnings

import nbformat

# Missing and duplicate ids are still only warnings.
warnings.simplefilter("error")


def is_utf8(text):
    try:
        text.encode()
        return True
    except UnicodeEncodeError:
        return False


def answer(text):
    try:
        notebook = nbformat.reads(text, as_version=nbformat.NO_CONVERT)
        nbformat.validate(notebook)
        written = nbformat.writes(notebook, version=nbformat.NO_CONVERT) + "\n"
        return {"error": None, "written": written if is_utf8(written) else None}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:400], "written": None}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
