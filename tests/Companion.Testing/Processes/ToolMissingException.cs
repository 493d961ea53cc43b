namespace Companion.Testing.Processes;

/// <summary>A program that the tests ask is not installed. That is a failure: a test that did not run proves nothing.</summary>
public sealed class ToolMissingException(string tool, Exception? cause = null)
    : Exception($"{tool} is not installed. tests/run installs what the tests need.", cause);
