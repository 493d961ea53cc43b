using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>
/// Reads the contents of containers. Throws <see cref="UnknowableException"/> when they are in doubt.
/// </summary>
internal static class Contents
{
    public static ListItems Of(PythonList list) => (ListItems)Sure((ListItems)list.Items);

    public static DictionaryItems Of(PythonDictionary dictionary) =>
        (DictionaryItems)Sure((DictionaryItems)dictionary.Entries);

    public static SetItems Of(PythonSet set) => (SetItems)Sure((SetItems)set.Items);

    /// <summary>The container of a value that has one, whether in doubt or not.</summary>
    public static Container? Find(PythonValue value) =>
        value switch
        {
            PythonList list => list.Items as Container,
            PythonDictionary dictionary => dictionary.Entries as Container,
            PythonSet set => set.Items as Container,
            _ => null,
        };

    /// <summary>The value, or the doubt about its contents.</summary>
    public static PythonValue Seen(PythonValue value) => Find(value)?.Doubt ?? value;

    private static Container Sure(Container container) =>
        container.Doubt is { } doubt ? throw new UnknowableException(doubt) : container;
}
