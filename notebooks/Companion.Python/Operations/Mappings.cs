using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>The entries of a value where Python accepts a mapping.</summary>
internal static class Mappings
{
    /// <summary>The entries of a mapping.</summary>
    public static IReadOnlyList<KeyValuePair<PythonValue, PythonValue>> Entries(PythonValue mapping) =>
        mapping switch
        {
            PythonDictionary dictionary =>
            [
                .. Contents
                    .Of(dictionary)
                    .Items.Select(entry => KeyValuePair.Create(entry.Key, Contents.Seen(entry.Value))),
            ],
            PythonNames names =>
            [
                .. names
                    .Module.Names.All()
                    .Select(name =>
                        KeyValuePair.Create<PythonValue, PythonValue>(
                            Known.Of(name),
                            Contents.Seen(names.Module.Names.Get(name)!)
                        )
                    ),
            ],
            Undetermined undetermined => throw new UnknowableException(undetermined),
            PythonOpaque opaque => throw new UnknowableException(opaque.Value),
            _ => throw new UnknowableException("the entries of the mapping are not known"),
        };
}
