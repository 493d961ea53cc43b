using System.Globalization;
using Companion.CommandLine.Reporting;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Running;
using Companion.Sources;

namespace Companion.CommandLine.Notebooks;

/// <summary>Reports the progress of a notebook's run to a person. Errors go to standard error.</summary>
internal sealed class NotebookReporter(NotebookFile file, bool isQuiet)
{
    private const int LongestLine = 60;
    private const int MostCalls = 8;

    /// <summary>Reports which notebook is being run.</summary>
    public void Begin() => Say(file.Path);

    /// <summary>Reports how a cell ended.</summary>
    public void Report(CellProgress progress)
    {
        if (progress.Result is not { } result)
        {
            return;
        }

        foreach (var warning in result.Diagnostics.Where(found => !found.IsError && found.File is null))
        {
            var place = file.At(
                progress.CellIndex,
                new TextPosition(warning.Line, warning.Column),
                new TextPosition(warning.EndLine, warning.EndColumn)
            );
            DiagnosticOutput.Write(Diagnostic.Warning(place, $"{warning.Id}: {warning.Message}"));
        }

        Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {progress.Number}/{progress.Count}  {result.Duration.TotalSeconds, 7:0.00} s  {FirstLine(progress.CellIndex)}{Remark(result)}"
            )
        );
    }

    /// <summary>Reports why the run failed.</summary>
    public void Fail(NotebookFailure failure)
    {
        var place = file.At(failure.CellIndex, failure.Start, failure.End);
        DiagnosticOutput.Write(
            Diagnostic.Error(place, $"cell {failure.Number}: {OneLine(failure.Message)}", Advice(failure))
        );
        foreach (var call in failure.Trace.Take(MostCalls))
        {
            Console.Error.WriteLine($"  {call}");
        }
    }

    /// <summary>Reports where the results are.</summary>
    public void End(NotebookRun run, string target)
    {
        var where =
            NotebookFormat.FromPath(target) == NotebookFormat.Ipynb
                ? $"results in {target}"
                : "succeeded; this format cannot hold results (--output FILE.ipynb saves them)";
        Say(string.Create(CultureInfo.InvariantCulture, $"  {where} ({run.Duration.TotalSeconds:0.0} s)"));
    }

    private static string Remark(CellResult result) =>
        result.Status == CellStatus.Succeeded ? "" : $"  ({result.Error?.Name})";

    private static string? Advice(NotebookFailure failure) =>
        failure.Kind switch
        {
            NotebookFailureKind.Exception or NotebookFailureKind.Refused =>
                $"correct the cell; if it is meant to fail, give it the tag '{CellTags.RaisesException}'",
            NotebookFailureKind.TimeLimit => "let the cell do less, or give it more time with --timeout SECONDS",
            _ => null,
        };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").TrimEnd('.');

    private string FirstLine(int cell)
    {
        var lines = file.Notebook.Cells[cell].Source.Split('\n', StringSplitOptions.TrimEntries);
        var line = Array.Find(lines, text => text.Length > 0) ?? "";
        return line.Length <= LongestLine ? line : $"{line.AsSpan(0, LongestLine - 1)}…";
    }

    private void Say(string line)
    {
        if (!isQuiet)
        {
            Console.WriteLine(line);
        }
    }
}
