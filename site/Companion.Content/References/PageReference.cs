using Companion.Content.Models;
using Companion.Sources;

namespace Companion.Content.References;

/// <summary>
/// A reference to a page by its file, as in Hugo's <c>ref</c>: a path that begins with <c>/</c> starts at the content
/// folder; any other is looked up in the referring file's folder, and then anywhere by the file's name. A folder, or its
/// <c>_index.md</c>, is its list.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="file">The referring file's path below <c>input/</c>, with <c>/</c>.</param>
public sealed class PageReference(SiteModel site, string file)
{
    /// <summary>Finds the page.</summary>
    /// <param name="path">The path as written, without a fragment.</param>
    /// <param name="problem">Why there is no such page, and what would be right; null when there is one.</param>
    public Page? Find(string path, out (string Message, string Advice)? problem)
    {
        problem = null;
        var isRooted = path.StartsWith('/');
        var fromRoot = Clean(path);
        var candidates = isRooted ? [fromRoot] : new[] { Clean(FolderOf(file) + path), fromRoot };
        if (candidates.OfType<string>().Select(FindExactly).FirstOrDefault(page => page is not null) is { } found)
        {
            return found;
        }

        var sameName = isRooted ? [] : site.Named(path.Trim('/')).Take(2).ToArray();
        if (sameName is [var only])
        {
            return only;
        }

        problem =
            sameName.Length > 1
                ? ($"\"{path}\" names more than one page", $"write the full path, such as \"/{sameName[0].File.Path}\"")
                : ($"there is no page \"{path}\"", Advice(candidates.OfType<string>()));
        return null;
    }

    /// <summary>Finds the page of a file by its path, relative to the referring file or from the content folder.</summary>
    /// <param name="path">The path as written, without a fragment.</param>
    /// <param name="advice">What would be right; null when there is such a page.</param>
    public Page? FindFile(string path, out string? advice)
    {
        var wanted = Clean(path.StartsWith('/') ? path : FolderOf(file) + path);
        var page = wanted is null ? null : FindExactly(wanted);
        advice = page is null ? Advice(wanted is null ? [] : [wanted]) : null;
        return page;
    }

    private Page? FindExactly(string path) =>
        site.FindByPath(path)
        ?? site.FindByPath(path + ".md")
        ?? site.FindByPath(path.Length == 0 ? "index.md" : path + "/index.md")
        ?? (Page?)site.FindList(WithoutIndex(path));

    private static string WithoutIndex(string path)
    {
        var (folder, name) = (FolderOf(path).TrimEnd('/'), path[(path.LastIndexOf('/') + 1)..]);
        return name == "_index" || name.StartsWith("_index.", StringComparison.Ordinal) ? folder : path;
    }

    private string Advice(IEnumerable<string> wanted)
    {
        var known = site.Content.Select(page => page.File.Path).ToList();
        var nearest = wanted
            .Select(path => Suggestion.NearestPath(path, known) ?? Suggestion.NearestPath(path + ".md", known))
            .FirstOrDefault(found => found is not null);
        return nearest is null
            ? "name the page's file, from the content folder: \"/section/page.md\""
            : $"did you mean \"/{nearest}\"?";
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    // Without slashes at the ends, and with . and .. resolved; null when .. leaves the content folder.
    private static string? Clean(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment != "..")
            {
                segments.AddRange(segment == "." ? [] : [segment]);
            }
            else if (segments.Count == 0)
            {
                return null;
            }
            else
            {
                segments.RemoveAt(segments.Count - 1);
            }
        }

        return string.Join('/', segments);
    }
}
