using System.Globalization;
using Companion.Content.Data;
using Companion.Content.FrontMatters;
using Companion.Podcasts.Times;
using Companion.Sources;

namespace Companion.Content.Podcasts;

/// <summary>Reads the values that only podcasts have, and reports each one that cannot be used.</summary>
internal sealed class PodcastValues(SourceText source, DataMapping top, DiagnosticBag diagnostics)
{
    private readonly ValueReader _values = new(source, diagnostics);

    /// <summary>The values that other settings have too.</summary>
    public SettingsValues Settings { get; } = new(source, top, diagnostics);

    public SourceText Source => source;

    /// <summary>Reads a text under the first of several keys that has one.</summary>
    public Located<string>? Text(DataMapping data, params ReadOnlySpan<string> keys) =>
        ValueReader.Find(data, keys) is { } entry ? Settings.Text(entry) : null;

    /// <summary>Reads a whole number, as a number or a text.</summary>
    public Located<int>? Number(DataMapping data, params ReadOnlySpan<string> keys)
    {
        if (ValueReader.Find(data, keys) is not { } entry)
        {
            return null;
        }

        if (
            entry.Value is DataScalar { Text: var text }
            && int.TryParse(text.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        )
        {
            return new Located<int>(number, entry.Value.Span);
        }

        _values.WrongType(entry, "a whole number", $"write a number such as {entry.Key}: 14");
        return null;
    }

    /// <summary>Reads a length in bytes.</summary>
    public Located<long>? Length(DataMapping data, params ReadOnlySpan<string> keys)
    {
        if (ValueReader.Find(data, keys) is not { } entry)
        {
            return null;
        }

        if (
            entry.Value is DataScalar { Text: var text }
            && long.TryParse(
                text.Replace("_", "").Replace(",", ""),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var length
            )
        )
        {
            return new Located<long>(length, entry.Value.Span);
        }

        // Something, because it is not missing: that would be reported again.
        _values.WrongType(entry, "a number of bytes", $"write it in digits, such as {entry.Key}: 24986239");
        return new Located<long>(1, entry.Value.Span);
    }

    /// <summary>Reads a time.</summary>
    public TimeSpan? Time(DataMapping data, params ReadOnlySpan<string> keys)
    {
        if (ValueReader.Find(data, keys) is not { } entry)
        {
            return null;
        }

        if (entry.Value is DataScalar { Text: var text } && PlaybackTime.Parse(text) is { } time)
        {
            return time;
        }

        _values.WrongType(
            entry,
            "a time",
            $"write hours, minutes and seconds in quotes, such as {entry.Key}: \"1:02:03\""
        );
        return null;
    }

    /// <summary>Reads a switch as Apple and older feeds write it.</summary>
    public Located<bool>? Switch(DataMapping data, params ReadOnlySpan<string> keys)
    {
        if (ValueReader.Find(data, keys) is not { } entry)
        {
            return null;
        }

        var value = entry.Value is DataScalar { Text: var text }
            ? text.ToUpperInvariant() switch
            {
                "YES" or "EXPLICIT" => true,
                "NO" or "CLEAN" => false,
                _ => FrontMatterBool.Read(entry.Value),
            }
            : null;
        if (value is { } isOn)
        {
            return new Located<bool>(isOn, entry.Value.Span);
        }

        // Something, because it is not missing: that would be reported again.
        _values.WrongType(entry, "true or false", $"write {entry.Key}: true or {entry.Key}: false");
        return new Located<bool>(false, entry.Value.Span);
    }

    /// <summary>Reads one group of keys, or a list of them.</summary>
    public IEnumerable<DataMapping> Groups(DataMapping data, string key) =>
        ValueReader.Find(data, key) switch
        {
            { Value: DataSequence } => Settings.Mappings(data, key),
            { } entry => Settings.Mapping(entry) is { } single ? [single] : [],
            null => [],
        };

    /// <summary>Reads links: groups with a text and an address.</summary>
    public IReadOnlyList<SiteLink> Links(DataMapping data, string key)
    {
        var links = new List<SiteLink>();
        foreach (var link in Groups(data, key))
        {
            Settings.RefuseUnknownKeys(link, ["text", "url"]);
            var text = Settings.RequiredText(link, "text", "text: Patreon");
            var url = Settings.RequiredText(link, "url", "url: https://example.com/") is { } written
                ? Settings.Address(written, "url")
                : null;
            if (text is not null && url is not null)
            {
                links.Add(new SiteLink(text.Value, url));
            }
        }

        return links;
    }

    /// <summary>The items of a list, or the one value that stands for a list of one.</summary>
    public static IReadOnlyList<DataValue> Items(DataMapping data, params ReadOnlySpan<string> keys) =>
        ValueReader.Find(data, keys) switch
        {
            null => [],
            { Value: DataSequence sequence } =>
            [
                .. sequence.Items.Where(item =>
                    item is not DataScalar { IsNull: true } and not DataScalar { Text: "" }
                ),
            ],
            { Value: var single } => [single],
        };

    /// <summary>Reports a value that cannot be used.</summary>
    public void Error(SourceSpan span, string message, string advice) => Settings.Error(span, message, advice);
}
