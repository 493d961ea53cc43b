using System.Globalization;

namespace Companion.Content.FrontMatters;

/// <summary>
/// What a file name <c>YYYY-MM-DD-name.md</c> says about a page, as Hugo's <c>:filename</c> date handler reads it.
/// </summary>
/// <param name="Date">The date, at midnight UTC; as in Hugo, a time in a file name is ignored.</param>
/// <param name="Slug">The rest of the name; null when nothing is left.</param>
public sealed record FileNameDate(DateTimeOffset Date, string? Slug)
{
    private const string Pattern = "yyyy-MM-dd";

    /// <summary>
    /// Reads the date in a file's name, or in its folder's name when the file is <c>index.md</c>. The slug excludes the
    /// separator and everything from the last dot on: <c>2021-07-19-14.5-go.md</c> has the slug <c>14</c>.
    /// </summary>
    /// <param name="path">The file's path below <c>input/</c>, with <c>/</c>.</param>
    /// <returns>Null when the name does not begin with a date.</returns>
    public static FileNameDate? Read(string path)
    {
        var segments = path.Split('/');
        var file = Path.GetFileNameWithoutExtension(segments[^1]);
        var name = file == "index" && segments.Length > 1 ? segments[^2] : file;
        if (name.Length < Pattern.Length || !TryReadDate(name[..Pattern.Length], out var date))
        {
            return null;
        }

        var slug = Path.GetFileNameWithoutExtension(name[Pattern.Length..]).Trim(' ', '-', '_');
        return new FileNameDate(new DateTimeOffset(date, TimeSpan.Zero), slug.Length == 0 ? null : slug);
    }

    /// <summary>
    /// Completes front matter from a file's name. Without a <c>date</c>, the date in the name is used and the rest of
    /// the name is the slug; without either, <c>publishDate</c> and then <c>lastmod</c> is the date. In Hugo's settings
    /// this is <c>date = ["date", ":filename", ":default"]</c>.
    /// </summary>
    /// <param name="frontMatter">What the author wrote.</param>
    /// <param name="path">The file's path below <c>input/</c>, with <c>/</c>.</param>
    /// <param name="nameFirst">
    /// Whether a date in the name comes before <c>date</c>: Hugo's <c>date = [":filename", ":default"]</c>.
    /// </param>
    public static FrontMatter Complete(FrontMatter frontMatter, string path, bool nameFirst = false)
    {
        if (frontMatter.Date is not null && !nameFirst)
        {
            return frontMatter;
        }

        return Read(path) is { } named
            ? frontMatter with
            {
                Date = named.Date,
                Slug = frontMatter.Slug ?? named.Slug,
            }
            : frontMatter with
            {
                Date = frontMatter.Date ?? frontMatter.PublishDate ?? frontMatter.LastModified,
            };
    }

    // Hugo has no dates in the year 1, because its first day is Go's "no date".
    private static bool TryReadDate(string text, out DateTime date) =>
        DateTime.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
        && date != DateTime.MinValue;
}
