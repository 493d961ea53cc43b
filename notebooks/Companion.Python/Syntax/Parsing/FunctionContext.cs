namespace Companion.Python.Syntax.Parsing;

/// <summary>The context of the statements being parsed, as far as it decides what is allowed.</summary>
internal sealed class FunctionContext
{
    public bool IsFunction { get; init; }

    public bool IsAsync { get; init; }

    public bool IsClass { get; init; }

    public bool InLoop { get; set; }

    public bool HasYield { get; set; }

    /// <summary>Names of parameters, which may not be declared global.</summary>
    public HashSet<string> Parameters { get; init; } = [];

    /// <summary>Names that have been read or assigned so far; they may no longer be declared global.</summary>
    public HashSet<string> Used { get; } = [];

    public HashSet<string> Declared { get; } = [];

    public HashSet<string> Annotated { get; } = [];
}
