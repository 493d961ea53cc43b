using Companion.CommandLine;
using Companion.CommandLine.Kernels;
using Companion.CommandLine.Workers;
using Companion.Notebooks.Workers;

// A user waits for the first answer of a worker or a kernel, and parsing the command line would take a third of its
// startup time.
return WorkerLaunch.Matches(args) ? WorkerProgram.Run()
    : KernelStartCommand.Matches(args) ? KernelStartCommand.Run(args[^1])
    : await CompanionCommand.RunAsync(args);
