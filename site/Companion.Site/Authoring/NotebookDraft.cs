using Companion.Content.Urls;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Authoring;

/// <summary>Creates a notebook's file, with a title and a cell to replace.</summary>
/// <param name="options">The options that locate the site.</param>
public sealed class NotebookDraft(BuildOptions options)
{
    private const string Extension = ".ipynb";

    /// <summary>Writes the file.</summary>
    /// <param name="name">Its name, which is also its address: <c>first-steps</c>.</param>
    /// <returns>The file's full path.</returns>
    /// <exception cref="DiagnosticException">The name cannot be an address, or there is such a file.</exception>
    public string Write(string name)
    {
        var given = name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name[..^Extension.Length] : name;
        var slug = string.Concat(Slug.From(given).Where(c => char.IsLetterOrDigit(c) || c is '-' or '_'))
            .Trim('-', '_');
        if (slug.Length == 0 || slug != given)
        {
            throw DiagnosticException.In(
                "name",
                $"\"{given}\" cannot be the name of a notebook, because it is part of the page's address",
                slug.Length > 0 ? $"write '{slug}'" : "use lower-case letters, digits and hyphens"
            );
        }

        if (
            Directory.Exists(options.Notebooks)
            && Directory
                .EnumerateFiles(options.Notebooks)
                .FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == slug)
                is { } other
        )
        {
            throw DiagnosticException.In(
                options.DisplayPath(other),
                "there is a notebook of this name already",
                "choose another name"
            );
        }

        var title = string.Concat(slug[..1].ToUpperInvariant(), slug.AsSpan(1)).Replace('-', ' ');
        var path = $"{Path.GetFileName(options.Notebooks)}/{slug}{Extension}";
        var files = new NewFiles(options.Root);
        files.Add(path, DraftTemplate.ReadNotebook("new-notebook.dib", ("TITLE", title)));
        files.Write();
        return Path.Combine(options.Root, path);
    }
}
