"""Runs a notebook with nbclient and writes it, or prints nbclient's error if the kernel has died."""

import sys

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import DeadKernelError

notebook = nbformat.read(sys.argv[1], as_version=4)
try:
    NotebookClient(notebook, timeout=120, kernel_name=".net-csharp", resources={"metadata": {"path": sys.argv[3]}}).execute()
except DeadKernelError as error:
    print(f"dead: {error}")
    sys.exit(3)
nbformat.write(notebook, sys.argv[2])
