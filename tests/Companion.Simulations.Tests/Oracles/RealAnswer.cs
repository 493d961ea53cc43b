namespace Companion.Simulations.Tests.Oracles;

/// <summary>The output and the exit code of the real command.</summary>
internal sealed record RealAnswer(string Output, string Error, int ExitCode);
