namespace Companion.Simulations.Tests.Oracles;

/// <summary>What the real command wrote and how it exited.</summary>
internal sealed record RealAnswer(string Output, string Error, int ExitCode);
