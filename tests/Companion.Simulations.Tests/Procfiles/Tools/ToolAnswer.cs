namespace Companion.Simulations.Tests.Procfiles.Tools;

internal sealed record ToolAnswer(int ExitCode, string Output, string Errors);
