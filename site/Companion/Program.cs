using Companion;
using Companion.Kernels;
using Companion.Notebooks;
using Companion.Notebooks.Workers;

// Reading the command line would cost a worker or a kernel, for whose first answer somebody waits, a third of its start.
return NotebookWorkerCommand.IsAll(args) ? WorkerProgram.Run()
    : KernelStartCommand.IsAll(args) ? KernelStartCommand.Run(args[^1])
    : await CompanionCommand.RunAsync(args);
