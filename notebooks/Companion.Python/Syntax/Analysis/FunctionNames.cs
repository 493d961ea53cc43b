namespace Companion.Python.Syntax.Analysis;

/// <summary>The names that a function's body assigns, and those that it declares global or nonlocal.</summary>
internal sealed record FunctionNames(
    IReadOnlySet<string> Locals,
    IReadOnlySet<string> Globals,
    IReadOnlySet<string> NonLocals
);
