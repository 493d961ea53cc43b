using Companion.Content.Urls;

namespace Companion.Content.Settings;

/// <summary>A language of the site.</summary>
/// <param name="Code">Its code as in HTML's <c>lang</c> (BCP 47): <c>en</c>, <c>pt-BR</c>.</param>
/// <param name="Name">Its name in itself, for readers who look for it: <c>Español</c>.</param>
/// <param name="Root">The address of its home page: <c>/</c> or <c>/es/</c>.</param>
public sealed record Language(string Code, string Name, UrlPath Root)
{
    /// <summary>The language of a site that names none.</summary>
    public static Language English { get; } = new("en", "English", UrlPath.Root);

    /// <summary>Whether it is written from right to left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>
    /// The folder below <c>input/</c> that holds its pages only, without slashes; null when its pages lie beside those of
    /// other languages and have its code in their names: <c>about.es.md</c>.
    /// </summary>
    public string? Folder { get; init; }
}
