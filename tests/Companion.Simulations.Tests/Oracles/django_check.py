"""Answers settings modules with the installed Django's own check command.

Reads a JSON object a line from standard input: {"name", "files": {path: text}, "env": {}, "arguments": ["check", ...]}.
Writes a JSON object a line: {"name", "out", "err", "code"}. A traceback is cut to its last line.
Each module is run in a forked child, so that no module sees what another one left behind.
"""

import json
import os
import sys
import tempfile


def run(case):
    from django.core.management import execute_from_command_line

    sys.argv = ["manage.py", *case["arguments"]]
    try:
        execute_from_command_line(sys.argv)
        return 0
    except SystemExit as stop:
        return stop.code or 0
    except BaseException as error:
        kind = type(error)
        name = kind.__qualname__
        if kind.__module__ != "builtins":
            name = kind.__module__ + "." + name
        sys.stderr.write("%s: %s\n" % (name, error))
        return 1


def child(case, root, folder):
    for descriptor, name in ((1, "out"), (2, "err")):
        target = os.open(os.path.join(folder, name), os.O_CREAT | os.O_WRONLY, 0o600)
        os.dup2(target, descriptor)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8")
    sys.stderr = os.fdopen(2, "w", encoding="utf-8")
    os.environ.clear()
    os.environ.update(case["env"], DJANGO_SETTINGS_MODULE="project.settings", COLUMNS="80", PATH="/usr/bin:/bin")
    os.chdir(root)
    sys.path.insert(0, root)
    code = run(case)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def answer(case):
    with tempfile.TemporaryDirectory() as folder:
        root = os.path.join(folder, "root")
        os.makedirs(os.path.join(root, "project"))
        files = {"project/__init__.py": "", "project/urls.py": "urlpatterns = []\n", **case["files"]}
        for path, text in files.items():
            path = os.path.join(root, path)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        pid = os.fork()
        if pid == 0:
            try:
                child(case, root, folder)
            finally:
                os._exit(99)
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        texts = {}
        for name in ("out", "err"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                texts[name] = file.read()
        return {"name": case["name"], "code": code, **texts}


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    # What every child needs is imported once. None of it reads settings.
    import django.contrib.auth
    import django.core.checks
    import django.core.management
    import django.core.management.commands.check
    import django.db.models

    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)
