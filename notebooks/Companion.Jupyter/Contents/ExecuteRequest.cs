namespace Companion.Jupyter.Contents;

/// <summary>A cell to run (Jupyter messaging 5.3, "Execute").</summary>
/// <param name="Code">Its text.</param>
/// <param name="Silent">Whether it runs invisibly: no outputs, no number, no history.</param>
/// <param name="StoreHistory">Whether it gets a number and is added to the history.</param>
/// <param name="UserExpressions">Expressions by name, to evaluate after the cell has run.</param>
/// <param name="AllowStdin">Whether the front end can be asked for input.</param>
/// <param name="StopOnError">Whether waiting cells are skipped if this one fails.</param>
internal sealed record ExecuteRequest(
    string Code,
    bool Silent = false,
    bool StoreHistory = true,
    IReadOnlyDictionary<string, string>? UserExpressions = null,
    bool AllowStdin = true,
    bool StopOnError = true
);
