using System.Collections.Immutable;
using Companion.Notebooks.Documents.Json;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Documents.Ipynb;

/// <summary>Reads a cell.</summary>
internal static class CellReader
{
    public static NotebookCell Read(JsonValue value, KernelNames names)
    {
        var json = Shape.Object(value, "a cell");
        var kind = ReadKind(json);
        var source = Shape.Lines(
            Shape.Required(json, "source", "the cell", "add its text, which may be \"\""),
            "the cell's source"
        );
        var metadata = Shape.OptionalObject(json, "metadata", "the cell's metadata");
        var outputs = kind == CellKind.Code ? ReadOutputs(json) : [];
        var language = kind switch
        {
            CellKind.Code => CellLanguage.Of(metadata, source, names),
            CellKind.Markdown => KernelNames.Markdown,
            _ => KernelNames.Raw,
        };
        return new NotebookCell(kind, language, source)
        {
            Id = json.Find("id") is { } id ? Shape.Text(id, "the cell's id") : null,
            ExecutionCount = kind == CellKind.Code ? Shape.ExecutionCount(json) : null,
            Outputs = outputs,
            Metadata = metadata,
            Attachments = json.Find("attachments") is { } files ? Shape.Object(files, "'attachments'") : null,
            Origin = new IpynbCellOrigin(json, kind, source, outputs),
        };
    }

    private static CellKind ReadKind(JsonObject json)
    {
        const string advice = "a cell's type is \"code\", \"markdown\" or \"raw\"";
        var type = Shape.Required(json, "cell_type", "the cell", advice);
        return type switch
        {
            JsonString { Value: "code" } => CellKind.Code,
            JsonString { Value: "markdown" } => CellKind.Markdown,
            JsonString { Value: "raw" } => CellKind.Raw,
            JsonString { Value: { Length: <= 40 } other } => throw Shape.Error(
                type,
                $"unknown cell type '{other}'",
                advice
            ),
            _ => throw Shape.Error(type, $"the cell's type is {Shape.Describe(type)}", advice),
        };
    }

    private static ImmutableArray<CellOutput> ReadOutputs(JsonObject json) =>
        json.Find("outputs") is { } outputs
            ? ImmutableArray.CreateRange(Shape.Array(outputs, "'outputs'").Items, OutputReader.Read)
            : [];
}
