using Companion.Notebooks.Documents;
using Companion.Notebooks.Kernels;

namespace Companion.Notebooks.Running;

/// <summary>Determines whether a cell ended as it should, and if not, what is wrong and where.</summary>
internal static class FailureReader
{
    public static NotebookFailure? Read(NotebookCell cell, int index, int number, CellResult result) =>
        result switch
        {
            { IsStuck: true } => AtLine(
                NotebookFailureKind.TimeLimit,
                cell,
                index,
                number,
                result.Error! with
                {
                    Message = $"{result.Error.Message} and could not be ended: it waits in native code",
                }
            ),
            { Status: CellStatus.Succeeded } => cell.HasTag(CellTags.RaisesException)
                ? NotebookFailure.OfCell(
                    NotebookFailureKind.MissingException,
                    index,
                    number,
                    $"the cell has the tag '{CellTags.RaisesException}' but raised no exception"
                )
                : null,
            { Status: CellStatus.TimeLimit or CellStatus.Interrupted } => AtLine(
                NotebookFailureKind.TimeLimit,
                cell,
                index,
                number,
                result.Error!
            ),
            _ when cell.HasTag(CellTags.RaisesException) => null,
            { Status: CellStatus.Refused } => Refused(index, number, result),
            _ => AtLine(
                NotebookFailureKind.Exception,
                cell,
                index,
                number,
                result.Error! with
                {
                    Message = $"{result.Error.Name}: {result.Error.Message}",
                }
            ),
        };

    private static NotebookFailure Refused(int index, int number, CellResult result)
    {
        var error = result.Diagnostics.First(diagnostic => diagnostic.IsError);
        return error.File is { } file
            ? NotebookFailure.OfCell(
                NotebookFailureKind.Refused,
                index,
                number,
                $"{file}({error.Line},{error.Column}): {error.Id}: {error.Message}"
            )
            : new NotebookFailure(
                NotebookFailureKind.Refused,
                index,
                number,
                $"{error.Id}: {error.Message}",
                new TextPosition(error.Line, error.Column),
                new TextPosition(error.EndLine, error.EndColumn),
                []
            );
    }

    private static NotebookFailure AtLine(
        NotebookFailureKind kind,
        NotebookCell cell,
        int index,
        int number,
        CellError error
    )
    {
        if (error.Line is not { } lineNumber)
        {
            return NotebookFailure.OfCell(kind, index, number, error.Message) with { Trace = error.Trace };
        }

        var line = cell.Source.Split('\n').ElementAtOrDefault(lineNumber - 1)?.TrimEnd() ?? "";
        var start = line.Length - line.TrimStart().Length;
        return new NotebookFailure(
            kind,
            index,
            number,
            error.Message,
            new TextPosition(lineNumber, start + 1),
            new TextPosition(lineNumber, line.Length + 1),
            error.Trace
        );
    }
}
