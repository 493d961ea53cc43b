using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>"4.1. Truth Value Testing" of the library reference.</summary>
internal static class Truth
{
    public static bool Of(PythonValue value) =>
        value switch
        {
            PythonBool boolean => boolean.Value,
            PythonNone => false,
            PythonString text => text.Value.Length > 0,
            PythonInteger integer => !integer.Value.IsZero,
            PythonFloat real => real.Value != 0,
            PythonList list => Contents.Of(list).Count > 0,
            PythonDictionary dictionary => Contents.Of(dictionary).Count > 0,
            PythonTuple tuple => tuple.Items.Length > 0,
            PythonSet set => Contents.Of(set).Count > 0,
            PythonBytes bytes => bytes.Value.Length > 0,
            PythonRange range => !range.Length.IsZero,
            PythonView view => Contents.Of(view.Dictionary).Count > 0,
            PythonTimeDelta delta => !delta.Microseconds.IsZero,
            Undetermined undetermined => throw new UnknowableException(undetermined),
            PythonOpaque opaque => throw new UnknowableException(opaque.Value),
            _ => true,
        };
}
