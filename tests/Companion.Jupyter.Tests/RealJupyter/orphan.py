"""Starts a kernel, runs a cell in it, prints the kernel's process id, and waits to be killed."""

import sys
import time

from jupyter_client.manager import start_new_kernel

manager, client = start_new_kernel(kernel_name=".net-csharp", startup_timeout=60)
client.execute(sys.argv[1])
time.sleep(0.5)
print(manager.provisioner.pid, flush=True)
time.sleep(600)
