using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Evaluation.State;

/// <summary>Creates undetermined values.</summary>
internal static class UnknownValues
{
    /// <summary>Why a value is not known.</summary>
    public static Undetermined AsUndetermined(PythonValue value) =>
        value switch
        {
            Undetermined undetermined => undetermined,
            PythonOpaque opaque => opaque.Value,
            _ => new Undetermined(
                $"a {PythonTypes.NameOf(value)} object is not evaluated",
                new SourceLocation(new SourceText("settings", ""), default)
            ),
        };
}
