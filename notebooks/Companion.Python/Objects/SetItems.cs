using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>The items of a <see cref="PythonSet"/>.</summary>
internal sealed class SetItems(IEqualityComparer<PythonValue> keys) : Keyed<PythonValue>(keys)
{
    protected override PythonValue KeyOf(PythonValue item) => item;
}
