using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.State;

/// <summary>A way out that may have been taken.</summary>
/// <param name="Kind">What left.</param>
/// <param name="Value">The value of a return.</param>
/// <param name="Raise">The exception; null for one that is not known.</param>
/// <param name="States">What had been written on the way, since the barrier's mark.</param>
/// <param name="Why">Why it is not known whether this way was taken.</param>
internal sealed record PendingExit(
    CompletionKind Kind,
    PythonValue? Value,
    PythonRaise? Raise,
    Dictionary<Place, object?> States,
    Undetermined Why
);
