using System.Globalization;
using Companion.Content.Data;
using Companion.Sources;

namespace Companion.Content.FrontMatters;

/// <summary>
/// Binds the keys that Hugo defines to typed values. Hugo ignores a value that it cannot read; here it is an error.
/// </summary>
internal sealed class FrontMatterBinder
{
    private readonly ValueReader _values;
    private readonly FrontMatterDates _dates;

    /// <summary>Binds the front matter of a file.</summary>
    /// <param name="source">The file's text.</param>
    /// <param name="diagnostics">Receives every value that cannot be used.</param>
    public FrontMatterBinder(SourceText source, DiagnosticBag diagnostics)
    {
        _values = new ValueReader(source, diagnostics);
        _dates = new FrontMatterDates(_values);
    }

    /// <summary>Binds the keys to typed values; a value that cannot be used is reported and dropped.</summary>
    public FrontMatter Bind(DataMapping data) =>
        new()
        {
            Data = data,
            Title = _values.Text(data, "title")?.Value,
            Description = _values.Text(data, "description")?.Value,
            Date = _dates.Read(data, "date"),
            PublishDate = _dates.Read(data, "publishDate", "pubdate") ?? Published(data),
            ExpiryDate = _dates.Read(data, "expiryDate", "unpublishdate"),
            LastModified = _dates.Read(data, "lastmod", "modified"),
            Draft = Draft(data),
            Slug = _values.Text(data, "slug")?.Value,
            SlugSpan = ValueReader.Find(data, "slug")?.Value.Span,
            Url = Url(data),
            Type = _values.Text(data, "type")?.Value,
            Layout = _values.Text(data, "layout")?.Value,
            Weight = Weight(data),
            Image = _values.Text(data, "image") ?? (_values.Texts(data, "images") is [var first, ..] ? first : null),
            Series = [.. _values.Texts(data, "series").Select(series => series.Value)],
            Tags = _values.Texts(data, "tags"),
            Categories = _values.Texts(data, "categories"),
            Aliases = Aliases(data),
            Build = new BuildRulesReader(_values).Read(data),
            Cascades = new CascadeReader(_values, this).Read(data),
        };

    private bool Draft(DataMapping data)
    {
        if (ValueReader.Find(data, "draft") is { } draft)
        {
            if (FrontMatterBool.Read(draft.Value) is { } isDraft)
            {
                return isDraft;
            }

            _values.WrongType(draft, "true or false", "write draft: true or draft: false");
            return false;
        }

        // Hugo: `published: false` is a draft, and `published` may be a date instead.
        return ValueReader.Find(data, "published") is { } published && FrontMatterBool.Read(published.Value) == false;
    }

    private DateTimeOffset? Published(DataMapping data) =>
        ValueReader.Find(data, "published") is { } published && FrontMatterBool.Read(published.Value) is not null
            ? null
            : _dates.Read(data, "published");

    private int Weight(DataMapping data)
    {
        if (ValueReader.Find(data, "weight") is not { } entry)
        {
            return 0;
        }

        // Digits only: Hugo reads 010 as eight, and 1.5 as one.
        if (
            entry.Value is DataScalar { Text: var text }
            && !(text.TrimStart('-', '+') is ['0', _, ..])
            && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight)
        )
        {
            return weight;
        }

        _values.WrongType(entry, "a whole number", "write a number such as weight: 10");
        return 0;
    }

    private Located<string>? Url(DataMapping data)
    {
        var url = _values.Text(data, "url");
        if (
            url is null
            || !url.Value.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || !url.Value.Contains("://")
        )
        {
            return url;
        }

        _values.Diagnostics.Error(
            _values.At(url.Span),
            "'url' is a full address",
            "write the path on this site only, such as /about/; the site's own address is baseUrl in site.yaml"
        );
        return null;
    }

    // An empty alias is kept: the check of aliases reports that it would replace the home page.
    private IReadOnlyList<Located<string>> Aliases(DataMapping data) =>
        data.Find("aliases") is { Value: DataScalar { IsNull: false, Text: "" } empty }
            ? [new Located<string>("", empty.Span)]
            : _values.Texts(data, "aliases", keepEmpty: true);
}
