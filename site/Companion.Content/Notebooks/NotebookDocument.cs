using Companion.Content.Urls;

namespace Companion.Content.Notebooks;

/// <summary>A notebook as the site shows it: executed, with its results made safe for a page.</summary>
public sealed record NotebookDocument
{
    /// <summary>The name that authors use for it: its file's, without the extension.</summary>
    public required string Name { get; init; }

    /// <summary>Its first heading, plain text; its name when it has none.</summary>
    public required string Title { get; init; }

    /// <summary>The first paragraph of its prose, plain text; null when it begins with code.</summary>
    public string? Summary { get; init; }

    /// <summary>Its cells, in order. A cell's number is its position, from 1.</summary>
    public required IReadOnlyList<DocumentCell> Cells { get; init; }

    /// <summary>
    /// How many code cells, shown or not, come before the first that cannot run in a page; null when all can.
    /// </summary>
    public int? RunnableCount { get; init; }

    /// <summary>The libraries that its cells name and that the page can load.</summary>
    public IReadOnlyList<NotebookLibrary> Libraries { get; init; } = [];

    /// <summary>The file, relative to the site's root folder, with <c>/</c>: <c>notebooks/procfile.ipynb</c>.</summary>
    public required string File { get; init; }

    /// <summary>The page that shows the whole notebook.</summary>
    public UrlPath Url => new UrlPath("/notebooks") / $"{Name}/";

    /// <summary>The notebook file with its results, for download.</summary>
    public UrlPath Download => new UrlPath("/notebooks") / $"{Name}.ipynb";
}
