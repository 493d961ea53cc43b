using Companion.Notebooks.Documents;
using Companion.Notebooks.Kernels;

namespace Companion.Notebooks.Running;

/// <summary>Tells whether a cell ended as it should, and if not, what is wrong and where.</summary>
internal static class FailureReader
{
    public static NotebookFailure? Read(NotebookCell cell, int index, CellResult result) =>
        result switch
        {
            { IsStuck: true } => AtLine(
                NotebookFailureKind.TimeLimit,
                cell,
                index,
                result.Error! with
                {
                    Message = $"{result.Error.Message} and could not be ended: it waits in native code",
                }
            ),
            { Status: CellStatus.Succeeded } => cell.HasTag(CellTags.RaisesException)
                ? NotebookFailure.OfCell(
                    NotebookFailureKind.MissingException,
                    index,
                    $"the cell has the tag '{CellTags.RaisesException}' and raised no exception"
                )
                : null,
            { Status: CellStatus.TimeLimit or CellStatus.Interrupted } => AtLine(
                NotebookFailureKind.TimeLimit,
                cell,
                index,
                result.Error!
            ),
            _ when cell.HasTag(CellTags.RaisesException) => null,
            { Status: CellStatus.Refused } => Refused(cell, index, result),
            _ => AtLine(
                NotebookFailureKind.Exception,
                cell,
                index,
                result.Error! with
                {
                    Message = $"{result.Error.Name}: {result.Error.Message}",
                }
            ),
        };

    private static NotebookFailure Refused(NotebookCell cell, int index, CellResult result)
    {
        var error = result.Diagnostics.First(diagnostic => diagnostic.IsError);
        return error.File is { } file
            ? NotebookFailure.OfCell(
                NotebookFailureKind.Refused,
                index,
                $"{file}({error.Line},{error.Column}): {error.Id}: {error.Message}"
            )
            : new NotebookFailure(
                NotebookFailureKind.Refused,
                index,
                $"{error.Id}: {error.Message}",
                new TextPosition(error.Line, error.Column),
                new TextPosition(error.EndLine, error.EndColumn),
                []
            );
    }

    private static NotebookFailure AtLine(NotebookFailureKind kind, NotebookCell cell, int index, CellError error)
    {
        if (error.Line is not { } number)
        {
            return NotebookFailure.OfCell(kind, index, error.Message) with { Trace = error.Trace };
        }

        var line = cell.Source.Split('\n').ElementAtOrDefault(number - 1)?.TrimEnd() ?? "";
        var start = line.Length - line.TrimStart().Length;
        return new NotebookFailure(
            kind,
            index,
            error.Message,
            new TextPosition(number, start + 1),
            new TextPosition(number, line.Length + 1),
            error.Trace
        );
    }
}
