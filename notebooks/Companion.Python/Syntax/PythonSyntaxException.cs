using Companion.Sources;

namespace Companion.Python.Syntax;

/// <summary>Ends parsing because Python would refuse the file.</summary>
internal sealed class PythonSyntaxException(PythonSyntaxError error) : Exception(error.Message)
{
    public PythonSyntaxException(string message, SourceSpan span)
        : this(new PythonSyntaxError("SyntaxError", message, span)) { }

    public PythonSyntaxError Error { get; } = error;
}
