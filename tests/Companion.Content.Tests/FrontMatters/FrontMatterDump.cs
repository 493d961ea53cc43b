using Companion.Content.FrontMatters;
using Companion.Sources;

namespace Companion.Content.Tests.FrontMatters;

/// <summary>Writes front matter as text, one line per value that is not the default, for the specifications.</summary>
public static class FrontMatterDump
{
    public static string Of(SourceText source, FrontMatterBlock block, DiagnosticBag diagnostics)
    {
        var body = source.Text.Substring(block.Body.Start, block.Body.Length).ReplaceLineEndings("⏎");
        return string.Join(
            '\n',
            [.. diagnostics.ToSortedList().Select(d => d.ToString()), .. Lines(block), $"body: {body}".TrimEnd()]
        );
    }

    private static IEnumerable<string> Lines(FrontMatterBlock block)
    {
        if (block.FrontMatter is not { } frontMatter)
        {
            return ["unreadable"];
        }

        (string Name, object? Value)[] values =
        [
            ("title", frontMatter.Title),
            ("description", frontMatter.Description),
            ("date", Text(frontMatter.Date)),
            ("publishDate", Text(frontMatter.PublishDate)),
            ("expiryDate", Text(frontMatter.ExpiryDate)),
            ("lastmod", Text(frontMatter.LastModified)),
            ("draft", frontMatter.Draft ? "true" : null),
            ("slug", frontMatter.Slug),
            ("url", frontMatter.Url?.Value),
            ("type", frontMatter.Type),
            ("layout", frontMatter.Layout),
            ("weight", frontMatter.Weight == 0 ? null : frontMatter.Weight),
            ("image", frontMatter.Image?.Value),
            ("series", Text(frontMatter.Series)),
            ("tags", Text(frontMatter.Tags.Select(tag => tag.Value))),
            ("categories", Text(frontMatter.Categories.Select(category => category.Value))),
            ("aliases", Text(frontMatter.Aliases.Select(alias => alias.Value))),
        ];
        return values
            .Where(value => value.Value is not null)
            .Select(value => $"{value.Name}: {value.Value}".ReplaceLineEndings("⏎"));
    }

    private static string? Text(DateTimeOffset? date) => date?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz");

    private static string? Text(IEnumerable<string> items) =>
        items.ToArray() is { Length: > 0 } some ? string.Join(" | ", some.Select(item => $"\"{item}\"")) : null;
}
