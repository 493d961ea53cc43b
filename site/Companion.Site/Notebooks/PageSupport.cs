using System.Text.RegularExpressions;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Running;
using Companion.Site.Libraries;

namespace Companion.Site.Notebooks;

/// <summary>
/// Which cells of a notebook can run in a page, where there are no files, and only those libraries that suit a browser. A
/// cell runs after those above it, so one that cannot run keeps those below it from running.
/// </summary>
internal sealed partial class PageSupport
{
    // The libraries that the browser's kernel brings along.
    private static readonly HashSet<string> Libraries = new(StringComparer.OrdinalIgnoreCase)
    {
        "Companion.Controls",
        "Companion.Experiments",
        "Companion.Python",
        "Companion.Simulations",
        "Companion.Sources",
    };

    private readonly Dictionary<int, string> _reasons = [];

    private PageSupport(Notebook notebook, string folder, NotebookLibraries libraries)
    {
        var isBlocked = false;
        var codeCells = 0;
        foreach (var (index, cell) in notebook.Cells.Index().Where(each => each.Item.Kind == CellKind.Code))
        {
            var obstacle = Find(index, cell, folder, libraries);
            if (obstacle is not null)
            {
                Obstacles.Add(obstacle);
                _reasons[index] = obstacle.Reason;
            }
            else if (isBlocked)
            {
                _reasons[index] = "a cell above it cannot";
            }

            // A cell that the build skips runs on its own only.
            if (obstacle is not null && !isBlocked && !cell.HasTag(CellTags.SkipBuild))
            {
                isBlocked = true;
                RunnableCount = codeCells;
            }

            codeCells++;
        }
    }

    /// <summary>What keeps cells from running.</summary>
    public List<PageObstacle> Obstacles { get; } = [];

    /// <summary>How many code cells come before the first that cannot run; null when all can.</summary>
    public int? RunnableCount { get; }

    /// <summary>Looks at a notebook.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="libraries">What is known of the libraries that <see cref="LibrariesOf"/> lists.</param>
    public static PageSupport Of(Notebook notebook, string folder, NotebookLibraries libraries) =>
        new(notebook, folder, libraries);

    /// <summary>The libraries that the cells of a notebook name and that the page's kernel does not bring along.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="folder">Its folder.</param>
    public static IReadOnlyList<LibraryReference> LibrariesOf(Notebook notebook, string folder) =>
        [
            .. notebook
                .Cells.Where(cell => cell.Kind == CellKind.Code)
                .SelectMany(cell => Directive().Matches(cell.Source))
                .Select(match => LibraryIn(match, folder))
                .OfType<LibraryReference>()
                .DistinctBy(library => library.Key),
        ];

    /// <summary>Why a cell cannot run in a page; null when it can.</summary>
    /// <param name="index">Its index in the notebook, from 0.</param>
    public string? ReasonFor(int index) => _reasons.GetValueOrDefault(index);

    private static PageObstacle? Find(int index, NotebookCell cell, string folder, NotebookLibraries libraries)
    {
        foreach (Match match in Directive().Matches(cell.Source))
        {
            var reason =
                match.Groups["script"] is { Success: true, Value: var script }
                    ? $"it reads {script}, and a page has no files"
                : LibraryIn(match, folder) is { } library ? libraries.ReasonFor(library)
                : null;
            if (reason is not null)
            {
                return new PageObstacle(index, PositionOf(cell.Source, match.Index), reason);
            }
        }

        return null;
    }

    private static LibraryReference? LibraryIn(Match directive, string folder) =>
        directive.Groups["library"] is { Success: true, Value: var text }
        && new LibraryReference(text.Trim()) is var library
        && (library.Package is not null || IsOwn(text, folder))
            ? library
            : null;

    // Any other name is that of an assembly of .NET.
    private static bool IsOwn(string path, string folder) =>
        !Libraries.Contains(Path.GetFileNameWithoutExtension(path))
        && File.Exists(Path.Combine(folder, path.Replace('\\', '/')));

    private static TextPosition PositionOf(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        return new TextPosition(before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    [GeneratedRegex(
        """(?<=^[ \t]*)#r[ \t]+"(?<library>[^"\r\n]+)"|(?<=^[ \t]*)#load[ \t]+"(?<script>[^"\r\n]+)"|^#!import[ \t]+"?(?<script>[^"\r\n]+?)"?[ \t]*\r?$""",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Directive();
}
