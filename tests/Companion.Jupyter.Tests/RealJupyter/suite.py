"""Asks the kernel through Jupyter's own client library, as Jupyter's front ends do.

Writes one line of JSON for each check: its name, and what went wrong or null.
"""

import json
import os
import signal
import sys
import time
import traceback

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import start_new_kernel

KERNEL = ".net-csharp"
TIME = 60


class Session:
    """A kernel and its client."""

    def __init__(self):
        self.manager, self.client = start_new_kernel(kernel_name=KERNEL, startup_timeout=TIME)

    def run(self, code, **options):
        """The content of the reply, and the outputs by kind."""
        outputs = []
        reply = self.client.execute_interactive(
            code, timeout=TIME, output_hook=lambda message: outputs.append((message["msg_type"], message["content"])), **options
        )
        return reply["content"], [output for output in outputs if output[0] not in ("status", "execute_input")]

    def value(self, code):
        reply, outputs = self.run(code)
        assert reply["status"] == "ok", reply
        return [content["data"]["text/plain"] for kind, content in outputs if kind == "execute_result"]

    def reply_to(self, request):
        while True:
            message = self.client.get_shell_msg(timeout=TIME)
            if message["parent_header"]["msg_id"] == request:
                return message["content"]

    def interrupted(self, code):
        def interrupt_when_on(message):
            if message["msg_type"] == "stream":
                self.manager.interrupt_kernel()

        code = f'Console.WriteLine("on");\n{code}'
        reply = self.client.execute_interactive(code, timeout=TIME, output_hook=interrupt_when_on)["content"]
        assert reply["ename"] == "Interrupted", reply


def equal(found, wanted):
    assert found == wanted, f"{found!r} is not {wanted!r}"


def kernel_spec(session):
    spec = KernelSpecManager().get_kernel_spec(KERNEL)
    equal(spec.display_name, ".NET (C#)")
    equal(spec.interrupt_mode, "message")


def kernel_info(session):
    content = session.reply_to(session.client.kernel_info())
    equal(content["language_info"]["name"], "csharp")
    equal(content["status"], "ok")


def stdout_and_stderr(session):
    _, outputs = session.run('Console.WriteLine("out"); Console.Error.WriteLine("err");')
    equal(outputs, [("stream", {"name": "stdout", "text": "out\n"}), ("stream", {"name": "stderr", "text": "err\n"})])


def results(session):
    equal(session.value("6 * 7"), ["42"])
    equal(session.value("var nothing = 1;"), [])


def errors(session):
    reply, outputs = session.run("var a = 1;\nthrow new InvalidOperationException(\"no\");")
    equal(reply["status"], "error")
    equal(reply["ename"], "System.InvalidOperationException")
    equal(outputs[0][0], "error")
    assert any("line 2" in line for line in outputs[0][1]["traceback"]), outputs


def inspection(session):
    content = session.reply_to(session.client.inspect("Console.WriteLine", 10))
    assert content["found"] and "WriteLine" in content["data"]["text/plain"], content


def completion(session):
    session.run("var procfile = 1;")
    for code, match in (("proc", "procfile"), ("Console.Wri", "WriteLine"), ("#!ti", "#!time")):
        content = session.reply_to(session.client.complete(code))
        assert match in content["matches"], content
        equal(code[content["cursor_start"] : content["cursor_end"]], code.split(".")[-1])


def completeness(session):
    samples = {"1 + 1": "complete", "if (true) {": "incomplete", "var x = Math.Max(": "incomplete", "var = );": "invalid"}
    for code, status in samples.items():
        equal(session.reply_to(session.client.is_complete(code))["status"], status)


def history(session):
    session.run('"a history"')
    for options in ({"hist_access_type": "tail", "n": 1}, {"hist_access_type": "search", "pattern": "*history*", "n": 1}):
        content = session.reply_to(session.client.history(**options))
        equal([entry[2] for entry in content["history"]], ['"a history"'])


def display_and_update(session):
    _, outputs = session.run('var shown = display("before"); shown.Update("after");')
    equal([kind for kind, _ in outputs], ["display_data", "update_display_data"])
    equal(outputs[0][1]["transient"], outputs[1][1]["transient"])


def silent_cells(session):
    reply, outputs = session.run('Console.WriteLine("x"); 5', silent=True)
    equal((reply["status"], outputs), ("ok", []))


def user_expressions(session):
    reply, _ = session.run("var n = 6;", user_expressions={"seven": "n + 1"})
    equal(reply["user_expressions"]["seven"]["data"]["text/plain"], "7")


def queued_cells_stop_on_error(session):
    first = session.client.execute("System.Threading.Thread.Sleep(500); throw new Exception();")
    second = session.client.execute("1")
    equal(session.reply_to(first)["status"], "error")
    equal(session.reply_to(second)["status"], "aborted")


def input_is_asked_for(session):
    def enter(message):
        equal(message["msg_type"], "input_request")
        session.client.input("Ada")

    _, outputs = session.run("Console.ReadLine()", allow_stdin=True, stdin_hook=enter)
    equal(outputs[0][1]["data"]["text/plain"], "Ada")
    reply, _ = session.run("Console.ReadLine()", allow_stdin=False)
    assert "provides no input" in reply["evalue"], reply


def interrupts_keep_the_variables(session):
    session.run("var kept = 41;")
    for _ in range(10):
        session.interrupted("while (true) { }")
    session.interrupted("System.Threading.Thread.Sleep(-1);")
    session.interrupted("await Task.Delay(-1);")
    equal(session.value("kept + 1"), ["42"])


def the_heart_beats(session):
    request = session.client.execute("System.Threading.Thread.Sleep(4000);")
    beats = []
    for _ in range(20):
        beats.append(session.client.hb_channel.is_beating())
        time.sleep(0.15)
    assert all(beats), beats
    equal(session.reply_to(request)["status"], "ok")


def restart_forgets_the_variables(session):
    session.run("var forgotten = 1;")
    session.manager.restart_kernel()
    session.client.wait_for_ready(timeout=TIME)
    equal(session.run("forgotten")[0]["status"], "error")
    equal(session.value("1 + 1"), ["2"])


def exit_in_a_cell_is_seen(session):
    session.client.execute("Environment.Exit(3);")
    deadline = time.monotonic() + TIME
    while session.manager.is_alive() and time.monotonic() < deadline:
        time.sleep(0.05)
    equal(session.manager.provisioner.process.returncode, 3)
    session.manager.restart_kernel()
    session.client.wait_for_ready(timeout=TIME)
    equal(session.value("1 + 1"), ["2"])


def a_killed_kernel_is_started_again(session):
    session.client.execute("while (true) { }")
    time.sleep(1)
    os.kill(session.manager.provisioner.pid, signal.SIGKILL)
    session.manager.restart_kernel()
    session.client.wait_for_ready(timeout=TIME)
    equal(session.value("1 + 1"), ["2"])


def shutdown_is_orderly(session):
    process = session.manager.provisioner.process
    session.client.execute("while (true) { }")
    time.sleep(0.5)
    # Otherwise Jupyter kills the kernel after two and a half seconds, whatever keeps a busy machine.
    session.manager.shutdown_wait_time = TIME
    session.manager.shutdown_kernel()
    equal(process.returncode, 0)


CHECKS = [
    kernel_spec,
    kernel_info,
    stdout_and_stderr,
    results,
    errors,
    inspection,
    completion,
    completeness,
    history,
    display_and_update,
    silent_cells,
    user_expressions,
    queued_cells_stop_on_error,
    input_is_asked_for,
    interrupts_keep_the_variables,
    the_heart_beats,
    restart_forgets_the_variables,
    exit_in_a_cell_is_seen,
    a_killed_kernel_is_started_again,
    shutdown_is_orderly,
]


def main():
    session = Session()
    for check in CHECKS:
        problem = None
        try:
            check(session)
        except BaseException:
            problem = traceback.format_exc()
        print(json.dumps({"name": check.__name__, "problem": problem}), flush=True)
    session.client.stop_channels()
    if session.manager.is_alive():
        session.manager.shutdown_kernel(now=True)


main()
sys.stdout.flush()
# The client library logs errors about its own shutdown order.
os._exit(0)
