using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>Writes the entries of a dict.</summary>
internal static class Dictionaries
{
    /// <summary>Sets a key's value; an existing key keeps its position and its first spelling.</summary>
    public static void Put(DictionaryItems items, PythonValue key, PythonValue value)
    {
        var place = items.Find(key);
        if (place < 0)
        {
            items.Add(new(key, value));
        }
        else
        {
            items.Replace(place, new(items.Items[place].Key, value));
        }
    }

    public static PythonValue? Get(PythonDictionary dictionary, PythonValue key)
    {
        var items = Contents.Of(dictionary);
        var place = items.Find(key);
        return place < 0 ? null : Contents.Seen(items.Items[place].Value);
    }
}
