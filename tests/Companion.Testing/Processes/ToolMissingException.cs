namespace Companion.Testing.Processes;

/// <summary>
/// A program that a test needs is not installed. The test then fails, since a test that did not run proves nothing.
/// </summary>
public sealed class ToolMissingException(string tool, Exception? cause = null)
    : Exception($"{tool} is not installed. tests/run installs what the tests need.", cause);
