using System.Globalization;
using Companion.Content.Notebooks;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Running;
using Companion.Site.Libraries;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Notebooks;

/// <summary>Runs the notebooks of one build.</summary>
/// <param name="runner">Runs a notebook.</param>
/// <param name="publisher">Makes libraries available to pages; null when nothing can run in them, or not yet.</param>
/// <param name="build">The build.</param>
internal sealed class NotebookExecution(NotebookRunner runner, LibraryPublisher? publisher, BuildContext build)
{
    /// <summary>Runs all notebooks, as many in parallel as there are cores.</summary>
    public NotebookCatalog Run(string folder)
    {
        var files = FindFiles(folder);
        var notebooks = new NotebookDocument?[files.Length];
        var texts = new string?[files.Length];
        Parallel.For(
            0,
            files.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            at => (notebooks[at], texts[at]) = Show(files[at])
        );
        var shown = notebooks.OfType<NotebookDocument>().ToArray();
        return new NotebookCatalog(
            shown,
            shown.ToDictionary(notebook => notebook.Name, notebook => texts[Array.IndexOf(notebooks, notebook)]!),
            files.Select(NameOf).Except(shown.Select(notebook => notebook.Name)).ToHashSet(),
            publisher?.Files ?? NotebookCatalog.Empty.LibraryFiles
        );
    }

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    // Two files with the same name would have the same address.
    private string[] FindFiles(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var files = Directory
            .EnumerateFiles(folder)
            .Where(file => NotebookFormat.FromPath(file) is { CanRead: true })
            .Order(StringComparer.Ordinal)
            .ToLookup(NameOf);
        foreach (var group in files.Where(group => group.Count() > 1))
        {
            build.Diagnostics.Add(
                Diagnostic.Error(
                    build.Options.DisplayPath(group.Last()),
                    $"there are two notebooks \"{group.Key}\": the other is {build.Options.DisplayPath(group.First())}",
                    "rename one of them: a notebook's address is its name"
                )
            );
        }

        return [.. files.Select(group => group.First())];
    }

    private (NotebookDocument? Notebook, string? Text) Show(string file)
    {
        var shown = build.Options.DisplayPath(file);
        if (
            SourceReader.Read(file, shown, build.Diagnostics) is not { } source
            || Read(source, file) is not { } notebook
        )
        {
            return (null, null);
        }

        var run = runner
            .RunAsync(
                notebook,
                Path.GetDirectoryName(file)!,
                progress: cell => build.Report($"running {shown}", cell.Number, cell.Count)
            )
            .GetAwaiter()
            .GetResult();
        if (run.Failure is { } failure)
        {
            build.Diagnostics.Add(Explain(source, notebook, failure));
            return (null, null);
        }

        var folder = Path.GetDirectoryName(file)!;
        var libraries = publisher is null
            ? NotebookLibraries.None
            : new NotebookLibraries(publisher.Publish(PageSupport.LibrariesOf(run.Notebook, folder), folder));
        var support = PageSupport.Of(run.Notebook, folder, libraries);
        foreach (var obstacle in publisher is null ? [] : support.Obstacles)
        {
            build.Diagnostics.Add(Explain(source, notebook, obstacle));
        }

        return (
            DocumentReader.Read(NameOf(file), shown, run.Notebook, support) with
            {
                Libraries =
                [
                    .. libraries.Usable.Select(library => new NotebookLibrary(library.Reference.Key, library.Files)),
                ],
            },
            NotebookWriter.Write(run.Notebook, NotebookFormat.Ipynb)
        );
    }

    private Notebook? Read(SourceText source, string file)
    {
        try
        {
            return NotebookReader.Read(source.Text, NotebookFormat.FromPath(file)!);
        }
        catch (NotebookFormatException exception)
        {
            build.Diagnostics.Add(
                Diagnostic.Error(At(source, exception.Position), exception.Message, exception.Advice)
            );
            return null;
        }
    }

    private static Diagnostic Explain(SourceText source, Notebook notebook, NotebookFailure failure)
    {
        var cell = notebook.Cells[failure.CellIndex];
        var place = cell.PositionInText(failure.Start) ?? new TextPosition(1, 1);
        var where = string.Create(
            CultureInfo.InvariantCulture,
            $"cell {failure.CellIndex + 1}, line {failure.Start.Line}"
        );
        return Diagnostic.Error(
            At(source, place),
            $"{where}: {failure.Message.ReplaceLineEndings(" ").TrimEnd('.')}",
            failure.Kind is NotebookFailureKind.Exception or NotebookFailureKind.Refused
                ? $"fix the cell; if it is meant to fail, give it the tag \"{CellTags.RaisesException}\""
                : null
        );
    }

    private static Diagnostic Explain(SourceText source, Notebook notebook, PageObstacle obstacle) =>
        Diagnostic.Warning(
            At(source, notebook.Cells[obstacle.Cell].PositionInText(obstacle.Place) ?? new TextPosition(1, 1)),
            $"cell {obstacle.Cell + 1} cannot run in the page, because {obstacle.Reason}",
            "the page shows the results of the build, for this cell and those below it"
        );

    private static SourceLocation At(SourceText source, TextPosition position) =>
        source.At(new SourceSpan(source.OffsetOf(position.Line, position.Column), 0));
}
