using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>The arguments from which dicts read their entries.</summary>
internal static class MappingArguments
{
    /// <summary>Copies every entry of another dict into this one.</summary>
    public static void UpdateFrom(ICallContext context, PythonDictionary self, PythonDictionary other)
    {
        context.Meter.CheckItems(Contents.Of(self).Count + Contents.Of(other).Count);
        foreach (var (key, value) in Contents.Of(other).Items.ToArray())
        {
            context.Changes.SetEntry(self, key, value);
        }
    }

    /// <summary>Adds the entries of what <c>dict(source)</c> accepts: a mapping, or pairs.</summary>
    public static void Fill(ICallContext context, DictionaryItems items, PythonValue source)
    {
        if (source is PythonDictionary or PythonNames or Undetermined or PythonOpaque)
        {
            foreach (var (key, value) in Mappings.Entries(source))
            {
                Dictionaries.Put(items, key, value);
            }

            return;
        }

        var at = 0;
        foreach (var pair in context.IterateOrdered(source))
        {
            context.Meter.CheckItems(1);
            if (pair is PythonInteger or PythonBool or PythonFloat or PythonNone or PythonPath)
            {
                throw Errors.Type($"cannot convert dictionary update sequence element #{at} to a sequence");
            }

            var parts = context.IterateOrdered(pair).ToList();
            if (parts.Count != 2)
            {
                throw Errors.Value($"dictionary update sequence element #{at} has length {parts.Count}; 2 is required");
            }

            Dictionaries.Put(items, parts[0], parts[1]);
            at++;
        }
    }
}
