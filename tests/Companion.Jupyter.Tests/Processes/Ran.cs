namespace Companion.Jupyter.Tests.Processes;

/// <summary>What a program that has ended said.</summary>
public sealed record Ran(int ExitCode, string Output, string Errors);
