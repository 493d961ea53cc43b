using System.Collections.Immutable;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Running;
using Companion.Notebooks.Tests.Workers;
using Companion.Notebooks.Workers;
using Companion.Testing;

namespace Companion.Notebooks.Tests.Running;

/// <summary>Shortcuts for running notebooks.</summary>
internal static class Runs
{
    /// <summary>A command that starts nothing, so that running it fails.</summary>
    public static WorkerCommand NoWorker { get; } = new("no-such-program", []);

    public static Notebook Of(params IEnumerable<NotebookCell> cells) => Notebook.For([.. cells]);

    public static Notebook OfCode(params IEnumerable<string> sources) => Of(sources.Select(NotebookCell.CSharp));

    public static Task<NotebookRun> RunAsync(Notebook notebook, RunLimits? limits = null, string? folder = null) =>
        new NotebookRunner(TestWorker.Command)
            .RunAsync(notebook, folder ?? AppContext.BaseDirectory, limits)
            .WaitAsync(Patience.Limit);

    public static string Written(Notebook notebook) => NotebookWriter.Write(notebook, NotebookFormat.Ipynb);

    /// <summary>A cell's outputs as plain text, one line each.</summary>
    public static ImmutableArray<string> Plain(NotebookCell cell) =>
        [
            .. cell.Outputs.Select(output =>
                output switch
                {
                    StreamOutput stream => $"{stream.Name}: {stream.Text}",
                    DisplayData display => $"display: {display.Data.Find(MimeTypes.Plain)}",
                    ExecuteResult result => $"result {result.ExecutionCount}: {result.Data.Find(MimeTypes.Plain)}",
                    ErrorOutput error => $"error: {error.Name}",
                    _ => "unknown",
                }
            ),
        ];
}
