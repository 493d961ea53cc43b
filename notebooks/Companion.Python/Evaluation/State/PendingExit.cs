using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.State;

/// <summary>An exit that may have been taken.</summary>
/// <param name="Kind">The kind of exit.</param>
/// <param name="Value">The value of a return.</param>
/// <param name="Raise">The exception; null for an unknown one.</param>
/// <param name="States">What had been written on this path since the barrier's mark.</param>
/// <param name="Why">Why it is not known whether this exit was taken.</param>
internal sealed record PendingExit(
    CompletionKind Kind,
    PythonValue? Value,
    PythonRaise? Raise,
    Dictionary<Place, object?> States,
    Undetermined Why
);
