namespace Companion.Python.Evaluation;

/// <summary>The names that a function's body assigns, and those that it declares to be others'.</summary>
internal sealed record FunctionNames(
    IReadOnlySet<string> Locals,
    IReadOnlySet<string> Globals,
    IReadOnlySet<string> NonLocals
);
