using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>
/// Reads typed values from a mapping and reports each one of the wrong type. A key without a value, or with an empty
/// text, counts as missing.
/// </summary>
internal sealed class ValueReader(SourceText source, DiagnosticBag diagnostics)
{
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Finds the first of several keys that has a value.</summary>
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

    /// <summary>Reads a text; a number, a date or a bool is read as written.</summary>
    public Located<string>? Text(DataMapping data, string key)
    {
        switch (Find(data, key))
        {
            case null:
                return null;
            case { Value: DataScalar scalar }:
                return new Located<string>(scalar.Text, scalar.Span);
            case var entry:
                WrongType(entry, "text", "write a single value, in quotes if it has special characters");
                return null;
        }
    }

    /// <summary>Reads a list of texts; a single text is a list of one. Empty items are skipped.</summary>
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
                WrongType(entry, "a list", "write a list such as [\"first\", \"second\"]");
                return [];
        }
    }

    public SourceLocation At(SourceSpan span) => source.At(span);

    /// <summary>Reports a value of the wrong type.</summary>
    /// <param name="entry">The key and the value.</param>
    /// <param name="belongs">What the key expects, with its article: "a date".</param>
    /// <param name="advice">What would be right.</param>
    public void WrongType(DataEntry entry, string belongs, string advice) =>
        diagnostics.Error(
            Caret(entry.Value),
            $"{Quoted.Text(entry.Key)} is {Shown(entry.Value)}, not {belongs}",
            advice
        );

    /// <summary>Reports an item of a list that has the wrong type.</summary>
    public void WrongItem(DataEntry entry, DataValue item, string belongs, string advice) =>
        diagnostics.Error(Caret(item), $"an item of {Quoted.Text(entry.Key)} is {Shown(item)}, not {belongs}", advice);

    private static string Shown(DataValue value) =>
        value switch
        {
            DataSequence => "a list",
            DataMapping => "a group of keys",
            DataScalar { IsNull: true } => "empty",
            DataScalar { Text: var text } => Quoted.Text(text),
            _ => "something else",
        };

    private IEnumerable<Located<string>> ItemsOf(DataEntry entry, DataSequence sequence, bool keepEmpty)
    {
        foreach (var item in sequence.Items)
        {
            if (item is not DataScalar scalar)
            {
                WrongItem(entry, item, "text", "write each item as text; put an item that contains ': ' in quotes");
            }
            else if (keepEmpty || (!scalar.IsNull && scalar.Text.Length > 0))
            {
                yield return new Located<string>(scalar.IsNull ? "" : scalar.Text, scalar.Span);
            }
        }
    }

    private SourceLocation Caret(DataValue value)
    {
        // A list or group may span many lines: its first character is enough.
        var length = value is DataScalar ? value.Span.Length : Math.Min(1, value.Span.Length);
        return source.At(value.Span with { Length = length });
    }
}
