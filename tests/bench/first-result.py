#!/usr/bin/python3
"""How long somebody waits for a notebook's results: a worker beside Debian's ipykernel, in turn.

Needs Debian's python3-ipykernel and python3-jupyter-client, and a Release build. Prints a table in Markdown.
"""

import datetime
import json
import os
import re
import statistics
import subprocess
import sys
import time

from jupyter_client import KernelManager

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
WORKER = os.path.join(ROOT, "site", "Companion", "bin", "Release", "net10.0", "companion.dll")
SETTINGS = {"DOTNET_TieredPGO": "0", "DOTNET_EnableDiagnostics": "0"}
LATER = 20


class Worker:
    """Companion's worker, spoken to as notebooks/PROTOCOL.md says."""

    first = "Enumerable.Range(1, 20).Sum()"

    def start(self):
        self.process = subprocess.Popen(
            ["dotnet", WORKER, "notebook", "worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, **SETTINGS},
        )
        self.id = 0
        self.pid = self.process.pid
        self.ask("ready", kind="hello", protocol=1)

    def run(self, code):
        done = self.ask("done", kind="run", code=code)
        assert done["status"] == "succeeded", done

    def ask(self, answer, **request):
        self.id += 1
        self.process.stdin.write((json.dumps({"id": self.id, **request}) + "\n").encode())
        self.process.stdin.flush()
        while True:
            message = json.loads(self.process.stdout.readline())
            if message["kind"] == answer:
                return message

    def later(self, number):
        return f"var total{number} = Enumerable.Range(1, {number + 1}).Sum(); total{number}"

    def end(self):
        self.process.kill()
        self.process.wait()


class Ipykernel:
    """Debian's Python kernel, spoken to as Jupyter does."""

    first = "sum(range(1, 21))"

    def start(self):
        self.manager = KernelManager(kernel_name="python3")
        self.manager.kernel_cmd = ["/usr/bin/python3", "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        self.manager.start_kernel()
        self.pid = self.manager.provisioner.process.pid
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=60)

    def run(self, code):
        reply = self.client.execute_interactive(code, timeout=60, output_hook=lambda _: None)
        assert reply["content"]["status"] == "ok", reply

    def later(self, number):
        return f"total{number} = sum(range(1, {number + 2})); total{number}"

    def end(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)


def processor(pid):
    """The seconds that the processor has worked for a process, which other work on the machine changes little."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        user, system = file.read().rsplit(")", 1)[1].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def measure(kernel):
    start = time.perf_counter()
    kernel.start()
    ready = time.perf_counter()
    kernel.run(kernel.first)
    first = time.perf_counter()
    worked = processor(kernel.pid)
    later = []
    for number in range(LATER):
        begun = time.perf_counter()
        kernel.run(kernel.later(number))
        later.append(time.perf_counter() - begun)
    total = processor(kernel.pid)
    kernel.end()
    return ready - start, first - start, worked, statistics.median(later), (total - worked) / LATER


def context():
    """The commit, the date, the processor and its cores, as the other benchmarks print them."""

    def git(*arguments):
        return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()

    changes = " with changes" if git("status", "--porcelain", "--untracked-files=no") else ""
    today = datetime.datetime.now(datetime.timezone.utc)
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        processor_name = re.search(r"^model name\s*:\s*(.*)$", file.read(), re.MULTILINE).group(1)
    commit = git("rev-parse", "--short", "HEAD") + changes
    return f"Commit {commit}, {today.day} {today:%B %Y}; {processor_name}, {os.cpu_count()} cores."


def main(rounds):
    taken = {Worker: [], Ipykernel: []}
    for number in range(rounds):
        for kind, results in taken.items():
            results.append(measure(kind()))
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
    print(context() + "\n")
    print(f"| median of {rounds} (best), ms | worker | ipykernel | ratio of medians |\n|---|---|---|---|")
    names = ["start to the first answer", "start to the first result", "processor time of that", "a later cell", "processor time of that"]
    for row, name in enumerate(names):
        ours, theirs = ([figures[row] * 1000 for figures in results] for results in taken.values())
        # Of the medians as they are shown, so that a reader who divides them gets the same.
        our, their = (round(statistics.median(times), 1) for times in (ours, theirs))
        print(f"| {name} | {our:,.1f} ({min(ours):,.1f}) | {their:,.1f} ({min(theirs):,.1f}) | {our / their:.2f} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
