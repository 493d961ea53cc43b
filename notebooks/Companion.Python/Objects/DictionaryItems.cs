using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>The entries of a <see cref="PythonDictionary"/>.</summary>
internal sealed class DictionaryItems(IEqualityComparer<PythonValue> keys)
    : Keyed<KeyValuePair<PythonValue, PythonValue>>(keys)
{
    /// <summary>Whether it is <c>os.environ</c>, which accepts only strings.</summary>
    public bool IsEnvironment { get; init; }

    protected override PythonValue KeyOf(KeyValuePair<PythonValue, PythonValue> item) => item.Key;
}
