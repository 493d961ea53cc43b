namespace Companion.Python.Syntax.Parsing;

/// <summary>Ends the parsing of a statement that is nested deeper than is safe, or not supported; the parser goes on behind it.</summary>
internal sealed class NestingException(string reason = "the statement is nested too deeply to be evaluated")
    : Exception(reason);
