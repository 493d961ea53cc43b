return Companion.Notebooks.Workers.WorkerProgram.Run();
