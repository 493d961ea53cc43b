namespace Companion.Python.Syntax.Parsing;

/// <summary>
/// Stops parsing a statement that is nested too deeply or not supported; the parser continues after it.
/// </summary>
internal sealed class NestingException(string reason = "the statement is nested too deeply to be evaluated")
    : Exception(reason);
