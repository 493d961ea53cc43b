using Companion.Fuzzing;

return FuzzOptions.Parse(args, Console.Error) is { } options ? FuzzRun.Start(options) : 2;
