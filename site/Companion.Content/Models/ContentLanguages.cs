using Companion.Content.Settings;

namespace Companion.Content.Models;

/// <summary>
/// Tells the language of a content file by Hugo's two rules: its folder belongs to one language, or its name ends in a
/// language's code (<c>about.es.md</c>). Any other file is in the site's own language.
/// </summary>
/// <param name="languages">The site's languages, its own first.</param>
public sealed class ContentLanguages(IReadOnlyList<Language> languages)
{
    /// <summary>The languages of a site's settings; of a site without readable settings, English.</summary>
    public static ContentLanguages Of(SiteSettings? settings) =>
        new(settings is null ? [Language.English] : [.. settings.Languages.Select(each => each.Language)]);

    /// <summary>A file's language, and its path without what names the language.</summary>
    /// <param name="path">The path below <c>input/</c>, with <c>/</c>.</param>
    public (ContentPath Place, Language Language) Read(string path)
    {
        if (languages.Count == 1)
        {
            return (new ContentPath(path), languages[0]);
        }

        foreach (var language in languages)
        {
            if (language.Folder is { } folder && path.StartsWith(folder + "/", StringComparison.Ordinal))
            {
                return (new ContentPath(path[(folder.Length + 1)..]), language);
            }
        }

        var name = ContentPath.WithoutExtension(path);
        foreach (var language in languages)
        {
            if (
                name.EndsWith("." + language.Code, StringComparison.OrdinalIgnoreCase)
                && name[^(language.Code.Length + 2)] != '/'
            )
            {
                return (new ContentPath(name[..^(language.Code.Length + 1)] + path[name.Length..]), language);
            }
        }

        return (new ContentPath(path), languages[0]);
    }
}
