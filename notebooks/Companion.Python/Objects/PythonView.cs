using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>
/// What <c>keys()</c>, <c>values()</c> and <c>items()</c> of a dict return: a view that reflects the dict's changes.
/// </summary>
internal sealed record PythonView(PythonDictionary Dictionary, ViewKind Kind) : PythonObject
{
    public override string TypeName =>
        Kind switch
        {
            ViewKind.Keys => "dict_keys",
            ViewKind.Values => "dict_values",
            _ => "dict_items",
        };
}
