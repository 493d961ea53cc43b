using System.Text.RegularExpressions;

namespace Companion.CommandLine.Authoring;

/// <summary>The name of a new site's folder.</summary>
internal static partial class FolderName
{
    /// <summary>Says what is wrong with a name; null when it can be used on every operating system.</summary>
    /// <param name="path">The name, or a path to it.</param>
    public static string? Explain(string path)
    {
        if (Path.TrimEndingDirectorySeparator(path) is "." or "..")
        {
            return null;
        }

        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        var advice = ToHost(name) is var plain && plain != "site" ? $"; try '{plain}'" : "";
        return name.Length == 0 ? "a site needs a folder: name one, such as my-show"
            : name.StartsWith('-') || name.StartsWith('.') ? $"'{name}': begin the folder's name with a letter{advice}"
            : !Portable().IsMatch(name)
                ? $"'{name}': use letters, digits, '-', '_' and '.' in the folder's name{advice}"
            : Reserved().IsMatch(name) ? $"'{name}' is reserved on Windows; choose another name"
            : File.Exists(path) ? $"'{name}' is a file; choose another name"
            : null;
    }

    /// <summary>A title for the site in a folder: <c>my-show</c> becomes <c>My Show</c>.</summary>
    public static string ToTitle(string folder) =>
        string.Join(' ', Words(folder).Select(word => string.Concat(word[..1].ToUpperInvariant(), word.AsSpan(1))))
            is { Length: > 0 } title
            ? title
            : "My Show";

    /// <summary>A name for the site's host: <c>My_Show</c> becomes <c>my-show</c>.</summary>
    public static string ToHost(string folder) =>
        string.Join(
            '-',
            Words(folder)
                .Select(word => string.Concat(word.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)))
                .Where(word => word.Length > 0)
        )
            is { Length: > 0 } host
            ? host
            : "site";

    private static string[] Words(string folder) =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))
            .Split(['-', '_', '.', ' '], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd}._-]*(?<!\.)\z", RegexOptions.None, 1000)]
    private static partial Regex Portable();

    [GeneratedRegex(
        @"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|\z)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Reserved();
}
