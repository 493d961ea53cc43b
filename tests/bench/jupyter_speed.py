"""Starts a Jupyter kernel, runs cells, and says how long it took: to be ready, to the first result, and for later cells (ms)."""

import json
import os
import statistics
import sys
import time

from jupyter_client.manager import KernelManager

LATER = 100


def elapsed(since):
    return (time.perf_counter() - since) * 1000


def run(client, code):
    """From sending a cell to hearing that the kernel is idle."""
    started = time.perf_counter()
    request = client.execute(code)
    while client.get_shell_msg(timeout=60)["parent_header"]["msg_id"] != request:
        pass
    while True:
        message = client.get_iopub_msg(timeout=60)
        if (
            message["parent_header"].get("msg_id") == request
            and message["msg_type"] == "status"
            and message["content"]["execution_state"] == "idle"
        ):
            return elapsed(started)


started = time.perf_counter()
manager = KernelManager(kernel_name=sys.argv[1])
manager.start_kernel()
client = manager.client()
client.start_channels()
client.wait_for_ready(timeout=60)
ready = elapsed(started)
run(client, "1+1")
first = elapsed(started)
later = [run(client, f"{number}+1") for number in range(LATER)]
print(json.dumps([ready, first, statistics.median(later[:20]), statistics.median(later[-20:])]), flush=True)
manager.shutdown_kernel(now=True)
# The client library complains of its own order when it ends.
os._exit(0)
