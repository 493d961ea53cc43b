using System.Collections.Immutable;
using Companion.Notebooks.Documents.Json;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Documents.Ipynb;

/// <summary>Writes a cell's JSON, keeping what was read and is unchanged.</summary>
internal static class CellWriter
{
    public static JsonObject Compose(NotebookCell cell, NotebookVersion version, KernelNames names)
    {
        var origin = (cell.Origin as IpynbCellOrigin) is { } read && read.Kind == cell.Kind ? read : null;
        var json = origin?.Json ?? JsonObject.Empty;
        var isCode = cell.Kind == CellKind.Code;
        var metadata = isCode ? CellLanguage.Ensure(cell.Language, cell.Metadata, cell.Source, names) : cell.Metadata;

        json = json.With("cell_type", json.Find("cell_type").Or(new JsonString(Name(cell.Kind))));
        if (version.HasCellIds && cell.Id is { } id)
        {
            json = json.With("id", json.Find("id").Or(new JsonString(id)));
        }

        json = json.With("metadata", json.Find("metadata").Or(metadata));
        json = cell.Attachments is { } files
            ? json.With("attachments", json.Find("attachments").Or(files))
            : json.Without("attachments");
        if (origin is null || cell.Source != origin.Source)
        {
            json = json.With("source", ComposeSource(cell.Source, json.Find("source")));
        }

        return isCode
            ? json.With("execution_count", json.Find("execution_count").Or(Count(cell.ExecutionCount)))
                .With("outputs", ComposeOutputs(cell.Outputs, json.Find("outputs") as JsonArray, origin))
            : json;
    }

    /// <summary>The number of a run, or null.</summary>
    public static JsonLiteral Count(int? count) => count is { } number ? JsonLiteral.Of(number) : JsonLiteral.Null;

    private static string Name(CellKind kind) =>
        kind switch
        {
            CellKind.Code => "code",
            CellKind.Markdown => "markdown",
            _ => "raw",
        };

    private static JsonValue ComposeSource(string source, JsonValue? written) =>
        written is JsonString ? new JsonString(source) : JsonArray.Of(PythonLines.Split(source));

    private static JsonArray ComposeOutputs(
        ImmutableArray<CellOutput> outputs,
        JsonArray? written,
        IpynbCellOrigin? origin
    )
    {
        if (written is null || origin is null)
        {
            return new JsonArray(
                ImmutableArray.CreateRange(outputs, JsonValue (output) => OutputWriter.Compose(output))
            );
        }

        if (outputs == origin.Outputs)
        {
            return written;
        }

        // A run with the same results must not change the file, so outputs are matched by value.
        var known = new Dictionary<CellOutput, JsonValue>();
        for (var index = 0; index < origin.Outputs.Length; index++)
        {
            known.TryAdd(origin.Outputs[index], written.Items[index]);
        }

        return written.With(
            ImmutableArray.CreateRange(
                outputs,
                output => known.GetValueOrDefault(output) ?? OutputWriter.Compose(output)
            )
        );
    }
}
