using Companion.Content.Sources;

namespace Companion.Content.Data;

/// <summary>
/// Takes typed values out of a mapping and reports each that is of another type. A key without a value, or with an
/// empty text, is as if not given.
/// </summary>
internal sealed class ValueReader(SourceText source, DiagnosticBag diagnostics)
{
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The first of some keys that has a value.</summary>
    public static DataEntry? Find(DataMapping data, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (data.Find(key) is { Value: not DataScalar { IsNull: true } and not DataScalar { Text: "" } } entry)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>A text; a number, a date or a bool is taken as it is written.</summary>
    public Located<string>? Text(DataMapping data, string key)
    {
        switch (Find(data, key))
        {
            case null:
                return null;
            case { Value: DataScalar scalar }:
                return new Located<string>(scalar.Text, scalar.Span);
            case var entry:
                WrongType(entry, $"which is {KindOf(entry.Value)}", $"Write one text: {entry.Key}: \"…\".");
                return null;
        }
    }

    /// <summary>A list of texts; a single one is a list of one. Empty items are left out.</summary>
    public IReadOnlyList<Located<string>> Texts(DataMapping data, string key, bool keepEmpty = false)
    {
        switch (Find(data, key))
        {
            case null:
                return [];
            case { Value: DataScalar scalar }:
                return [new Located<string>(scalar.Text, scalar.Span)];
            case { Value: DataSequence sequence } entry:
                return [.. ItemsOf(entry, sequence, keepEmpty)];
            case var entry:
                WrongType(entry, $"which is {KindOf(entry.Value)}", $"Write a list: {entry.Key}: [\"…\", \"…\"].");
                return [];
        }
    }

    public SourceLocation At(SourceSpan span) => source.At(span);

    /// <summary>Reports a value that cannot be used.</summary>
    public void WrongType(DataEntry entry, string which, string advice) =>
        diagnostics.Error(Caret(entry.Value), $"'{entry.Key}' has a value {which}", advice);

    public static string KindOf(DataValue value) =>
        value switch
        {
            DataSequence => "a list",
            DataMapping => "a group of keys",
            _ => "a single value",
        };

    private IEnumerable<Located<string>> ItemsOf(DataEntry entry, DataSequence sequence, bool keepEmpty)
    {
        foreach (var item in sequence.Items)
        {
            if (item is not DataScalar scalar)
            {
                diagnostics.Error(
                    Caret(item),
                    $"an item of '{entry.Key}' is {KindOf(item)}",
                    "Write each item as a text; put one that contains ': ' in quotes."
                );
            }
            else if (keepEmpty || (!scalar.IsNull && scalar.Text.Length > 0))
            {
                yield return new Located<string>(scalar.IsNull ? "" : scalar.Text, scalar.Span);
            }
        }
    }

    private SourceLocation Caret(DataValue value)
    {
        // A list or group may fill many lines: its first character is enough.
        var length = value is DataScalar ? value.Span.Length : Math.Min(1, value.Span.Length);
        return source.At(value.Span with { Length = length });
    }
}
