using Companion.Sources;

namespace Companion.Python.Syntax;

/// <summary>An error with which Python refuses to compile a file.</summary>
/// <param name="Type"><c>SyntaxError</c>, <c>IndentationError</c> or <c>TabError</c>.</param>
/// <param name="Message">Its text, as close to CPython's as is practical.</param>
/// <param name="Span">Its position.</param>
public sealed record PythonSyntaxError(string Type, string Message, SourceSpan Span);
