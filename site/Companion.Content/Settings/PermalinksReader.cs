using Companion.Content.Data;
using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Content.Settings;

/// <summary>Reads <c>permalinks</c>: a pattern of addresses for each section, in Hugo's syntax.</summary>
/// <param name="source">The text of <c>site.yaml</c>.</param>
/// <param name="values">Reads the values.</param>
internal sealed class PermalinksReader(SourceText source, SettingsValues values)
{
    /// <summary>Reads the patterns, by section.</summary>
    /// <param name="data">The settings.</param>
    public Dictionary<string, Permalink> Read(DataMapping data)
    {
        var read = new Dictionary<string, Permalink>(StringComparer.Ordinal);
        foreach (var entry in (values.Mapping(data, "permalinks") ?? DataMapping.Empty).Entries)
        {
            if (values.Text(entry) is { } written)
            {
                var pattern = new PermalinkPattern(written.Value);
                foreach (var part in pattern.UnknownParts)
                {
                    Report(written, part);
                }

                var section = entry.Key.Trim('/');
                read[section] = new Permalink(section, pattern, source.At(entry.KeySpan));
            }
        }

        return read;
    }

    private void Report(Located<string> pattern, string part) =>
        values.Error(
            pattern.Span,
            $"{part} is not a part of an address",
            Suggestion.Nearest(part, PermalinkPattern.Parts) is { } nearest
                ? $"did you mean {nearest}?"
                : $"the parts are {string.Join(", ", PermalinkPattern.Parts)}"
        );
}
