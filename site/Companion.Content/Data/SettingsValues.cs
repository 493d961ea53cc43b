using System.Globalization;
using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>
/// Reads typed values from <c>site.yaml</c> and reports each one that is missing or of the wrong type.
/// </summary>
internal sealed class SettingsValues(SourceText source, DataMapping top, DiagnosticBag diagnostics)
{
    private readonly ValueReader _values = new(source, diagnostics);

    public void Error(SourceSpan span, string message, string advice) =>
        diagnostics.Error(source.At(span), message, advice);

    public void RefuseUnknownKeys(DataMapping data, IReadOnlyList<string> known)
    {
        foreach (var entry in data.Entries)
        {
            if (!known.Contains(entry.Key, StringComparer.OrdinalIgnoreCase))
            {
                var nearest = Suggestion.Nearest(entry.Key, known);
                Error(
                    entry.KeySpan,
                    $"unknown key {Quoted.Text(entry.Key)}",
                    nearest is null ? $"known keys: {string.Join(", ", known)}" : $"did you mean '{nearest}'?"
                );
            }
            else if (data.Find(entry.Key) is { } first && first != entry)
            {
                DuplicateKey.Report(source.At(entry.KeySpan), entry.Key, first, diagnostics);
            }
        }
    }

    public Located<string>? Text(DataMapping data, string key) => _values.Text(data, key);

    public Located<string>? Text(DataEntry entry) =>
        _values.Text(new DataMapping(entry.Value.Span, [entry]), entry.Key);

    /// <summary>Reads a required text.</summary>
    public Located<string>? RequiredText(DataMapping data, string key, string example)
    {
        if (ValueReader.Find(data, key) is not null)
        {
            return _values.Text(data, key);
        }

        var written = data.Find(key)?.KeySpan;
        var message = $"there is no '{key}'";
        var advice = $"write one: {example}";
        diagnostics.Add(
            written is null && ReferenceEquals(data, top)
                ? Diagnostic.Error(source.Path, message, advice)
                : Diagnostic.Error(source.At(written ?? data.Span with { Length = 1 }), message, advice)
        );
        return null;
    }

    /// <summary>Reads a full web address; null when it is missing or invalid.</summary>
    public Uri? Address(DataMapping data, string key) =>
        _values.Text(data, key) is { } text ? Address(text, key) : null;

    /// <inheritdoc cref="Address(DataMapping, string)"/>
    public Uri? Address(Located<string> text, string key)
    {
        var isWeb =
            text.Value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.Value.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        if (isWeb && Uri.TryCreate(text.Value, UriKind.Absolute, out var url) && url.UserInfo.Length == 0)
        {
            return url;
        }

        Error(
            text.Span,
            $"'{key}' is not a full web address",
            "start it with https:// and the host: https://example.com/show/"
        );
        return null;
    }

    /// <summary>Reads a whole number that is not negative; null when it is missing or invalid.</summary>
    public int? Number(DataMapping data, string key)
    {
        if (ValueReader.Find(data, key) is not { } entry)
        {
            return null;
        }

        if (
            entry.Value is DataScalar { Text: var text }
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        )
        {
            return number;
        }

        _values.WrongType(entry, "a whole number", $"write a number such as {key}: 10");
        return null;
    }

    /// <summary>Reads <c>true</c> or <c>false</c>; false when it is missing or invalid.</summary>
    public bool Switch(DataMapping data, string key)
    {
        if (ValueReader.Find(data, key) is not { } entry)
        {
            return false;
        }

        if (entry.Value is DataScalar { IsQuoted: false, Text: "true" or "false" } scalar)
        {
            return scalar.Text == "true";
        }

        _values.WrongType(entry, "true or false", $"write {key}: true or {key}: false");
        return false;
    }

    /// <summary>Reads one of several words; null when it is missing or another.</summary>
    /// <param name="data">The keys.</param>
    /// <param name="key">The key.</param>
    /// <param name="words">The words that it may be.</param>
    /// <param name="problem">What is wrong with another word, which it follows.</param>
    /// <param name="advice">What would be right.</param>
    public string? OneOf(DataMapping data, string key, IReadOnlyList<string> words, string problem, string advice)
    {
        var written = _values.Text(data, key);
        if (written is null || words.Contains(written.Value))
        {
            return written?.Value;
        }

        Error(written.Span, $"{Quoted.Text(written.Value)} {problem}", advice);
        return null;
    }

    /// <summary>Reads a list of texts, or a single one.</summary>
    public IReadOnlyList<Located<string>> Texts(DataMapping data, string key) => _values.Texts(data, key);

    public DataMapping? Mapping(DataMapping data, string key) =>
        ValueReader.Find(data, key) is { } entry ? Mapping(entry) : null;

    public DataMapping? Mapping(DataEntry entry)
    {
        if (entry.Value is DataScalar { IsNull: true })
        {
            return null;
        }

        if (entry.Value is DataMapping mapping)
        {
            return mapping;
        }

        _values.WrongType(entry, "a group of keys", "write keys with values below it, indented");
        return null;
    }

    public IEnumerable<DataMapping> Mappings(DataMapping data, string key)
    {
        switch (ValueReader.Find(data, key))
        {
            case null:
                return [];
            case { Value: DataSequence sequence } entry:
                foreach (var item in sequence.Items.Where(item => item is not DataMapping))
                {
                    _values.WrongItem(entry, item, "a group of keys", Example);
                }

                return sequence.Items.OfType<DataMapping>();
            case var entry:
                _values.WrongType(entry, "a list", Example);
                return [];
        }
    }

    private const string Example = "write a list of items such as - { text: Spotify, url: https://example.com/ }";
}
