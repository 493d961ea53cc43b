using Companion;
using Companion.Notebooks;
using Companion.Notebooks.Workers;

// Reading the command line would cost a worker, for whose first answer somebody waits, a third of its start.
return NotebookWorkerCommand.IsAll(args) ? WorkerProgram.Run() : await CompanionCommand.RunAsync(args);
