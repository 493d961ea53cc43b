using Companion.Content.Notebooks;
using Companion.Content.Sources;
using Companion.Notebooks.Documents;
using Companion.Site.Building;

namespace Companion.Site.Notebooks;

/// <summary>Executes the notebooks of a site and makes them ready to be shown.</summary>
internal sealed class NotebookStage(BuildOptions options, DiagnosticBag diagnostics)
{
    private readonly List<NotebookDocument> _documents = [];
    private readonly Dictionary<string, string> _files = [];
    private readonly HashSet<string> _broken = [];

    public NotebookCatalog Run(IProgress<BuildProgress>? progress)
    {
        if (options.Executor is not { } executor || !Directory.Exists(options.Notebooks))
        {
            return NotebookCatalog.Empty;
        }

        var files = Directory
            .EnumerateFiles(options.Notebooks)
            .Where(file => NotebookFormat.FromPath(file) is { CanRead: true })
            .Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (_files.ContainsKey(name) || !Show(file, name, executor, progress))
            {
                _broken.Add(name);
            }
        }

        return new NotebookCatalog(_documents, _files, _broken);
    }

    private bool Show(string file, string name, INotebookExecutor executor, IProgress<BuildProgress>? progress)
    {
        var shown = options.DisplayPath(file);
        if (SourceReader.Read(file, shown, diagnostics) is not { } source || Read(source, file) is not { } notebook)
        {
            return false;
        }

        var execution = executor.Execute(
            notebook,
            file,
            (cell, count) => progress?.Report(new BuildProgress($"running {Path.GetFileName(file)}", cell, count))
        );
        if (execution.Failure is { } failure)
        {
            diagnostics.Add(Explain(source, notebook, failure));
            return false;
        }

        _documents.Add(DocumentReader.Read(name, shown, execution.Notebook));
        _files[name] = NotebookWriter.Write(execution.Notebook, NotebookFormat.Ipynb);
        return true;
    }

    private Notebook? Read(SourceText source, string file)
    {
        try
        {
            return NotebookReader.Read(source.Text, NotebookFormat.FromPath(file)!);
        }
        catch (NotebookFormatException problem)
        {
            diagnostics.Add(Diagnostic.Error(Place(source, problem.Position), problem.Message, problem.Advice));
            return null;
        }
    }

    private static Diagnostic Explain(SourceText source, Notebook notebook, CellFailure failure)
    {
        var cell = notebook.Cells[failure.Cell];
        var place = cell.PositionInText(new TextPosition(failure.Line, failure.Column)) ?? cell.PositionInText(new TextPosition(1, 1));
        var message = $"cell {failure.Cell + 1}, line {failure.Line}: {failure.Message}";
        return place is { } found
            ? Diagnostic.Error(Place(source, found), message, failure.Advice)
            : Diagnostic.Error(source.Path, message, failure.Advice);
    }

    private static SourceLocation Place(SourceText source, TextPosition position)
    {
        var start = 0;
        for (var line = 1; line < position.Line && source.Text.IndexOf('\n', start) is var newline and >= 0; line++)
        {
            start = newline + 1;
        }

        return source.At(new SourceSpan(Math.Min(start + position.Column - 1, source.Text.Length), 0));
    }
}
