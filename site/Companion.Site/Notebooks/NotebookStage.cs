using System.Globalization;
using Companion.Content.Notebooks;
using Companion.Content.Sources;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Running;
using Companion.Site.Building;

namespace Companion.Site.Notebooks;

/// <summary>Runs the notebooks of a site, unless their results are known, and makes them ready to be shown.</summary>
/// <param name="runner">Runs them.</param>
/// <param name="options">The build.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class NotebookStage(NotebookRunner runner, BuildOptions options, DiagnosticBag diagnostics)
{
    /// <summary>Runs all notebooks, as many at a time as there are cores.</summary>
    public NotebookCatalog Run(IProgress<BuildProgress>? progress)
    {
        var files = FindFiles();
        var notebooks = new NotebookDocument?[files.Length];
        var texts = new string?[files.Length];
        Parallel.For(
            0,
            files.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            at => (notebooks[at], texts[at]) = Show(files[at], progress)
        );
        var shown = notebooks.OfType<NotebookDocument>().ToArray();
        return new NotebookCatalog(
            shown,
            shown.ToDictionary(notebook => notebook.Name, notebook => texts[Array.IndexOf(notebooks, notebook)]!),
            files.Select(NameOf).Except(shown.Select(notebook => notebook.Name)).ToHashSet()
        );
    }

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    // Two files of one name would have one address.
    private string[] FindFiles()
    {
        if (!Directory.Exists(options.Notebooks))
        {
            return [];
        }

        var files = Directory
            .EnumerateFiles(options.Notebooks)
            .Where(file => NotebookFormat.FromPath(file) is { CanRead: true })
            .Order(StringComparer.Ordinal)
            .ToLookup(NameOf);
        foreach (var group in files.Where(group => group.Count() > 1))
        {
            diagnostics.Add(
                Diagnostic.Error(
                    options.DisplayPath(group.Last()),
                    $"there are two notebooks \"{group.Key}\": the other is {options.DisplayPath(group.First())}",
                    "rename one of them: a notebook's address is its name"
                )
            );
        }

        return [.. files.Select(group => group.First())];
    }

    private (NotebookDocument? Notebook, string? Text) Show(string file, IProgress<BuildProgress>? progress)
    {
        var shown = options.DisplayPath(file);
        if (SourceReader.Read(file, shown, diagnostics) is not { } source || Read(source, file) is not { } notebook)
        {
            return (null, null);
        }

        var run = runner
            .RunAsync(
                notebook,
                Path.GetDirectoryName(file)!,
                progress: cell => progress?.Report(new BuildProgress($"running {shown}", cell.Number, cell.Count))
            )
            .GetAwaiter()
            .GetResult();
        if (run.Failure is { } failure)
        {
            diagnostics.Add(Explain(source, notebook, failure));
            return (null, null);
        }

        return (
            DocumentReader.Read(NameOf(file), shown, run.Notebook),
            NotebookWriter.Write(run.Notebook, NotebookFormat.Ipynb)
        );
    }

    private Notebook? Read(SourceText source, string file)
    {
        try
        {
            return NotebookReader.Read(source.Text, NotebookFormat.FromPath(file)!);
        }
        catch (NotebookFormatException problem)
        {
            diagnostics.Add(Diagnostic.Error(At(source, problem.Position), problem.Message, problem.Advice));
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
                ? $"correct the cell; one that is meant to fail has the tag \"{CellTags.RaisesException}\""
                : null
        );
    }

    private static SourceLocation At(SourceText source, TextPosition position) =>
        source.At(new SourceSpan(source.OffsetOf(position.Line, position.Column), 0));
}
