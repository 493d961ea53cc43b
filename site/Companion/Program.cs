using Companion.CommandLine;
using Companion.CommandLine.Kernels;
using Companion.CommandLine.Workers;
using Companion.Notebooks.Workers;

// Somebody waits for a worker's or a kernel's first answer, and parsing the command line would take a third of its start.
return WorkerLaunch.Matches(args) ? WorkerProgram.Run()
    : KernelStartCommand.Matches(args) ? KernelStartCommand.Run(args[^1])
    : await CompanionCommand.RunAsync(args);
