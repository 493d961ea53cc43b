using Companion.Notebooks.Documents;
using Companion.Notebooks.Outputs;
using CsCheck;

namespace Companion.Notebooks.Tests.Documents;

/// <summary>Random notebooks, rich in text that has a special meaning in one of the formats.</summary>
internal static class AnyNotebook
{
    private static readonly Gen<string> Line = Gen.OneOf(
        "var x = 1;",
        "x",
        "#!html",
        "#!html ",
        "#!csharp  ",
        "#!md",
        "#!meta",
        "#!meta ",
        "#!time",
        "#!value",
        "#!share --from fsharp y",
        "#r \"nuget:A, 1\"",
        "  #!fsharp",
        "#!sql-shop",
        " ",
        "",
        "täglich 🚀 \u2028 \"quoted\" \\ \t",
        "{\"a\":1}"
    );

    /// <summary>Source without carriage returns.</summary>
    public static Gen<string> Source { get; } = Line.List[0, 5].Select(lines => string.Join('\n', lines));

    /// <summary>Source that a .dib can represent: neither empty nor surrounded by blank lines.</summary>
    private static Gen<string> TrimmedSource { get; } =
        Source.Select(source => source.Trim('\n') is { Length: > 0 } trimmed ? trimmed : "1");

    private static readonly Gen<string> Language = Gen.OneOf(
        KernelNames.CSharp,
        KernelNames.CSharp,
        KernelNames.FSharp,
        KernelNames.Html,
        KernelNames.JavaScript,
        KernelNames.Mermaid,
        "sql-shop",
        "value"
    );

    private static readonly Gen<string> Text = Gen.OneOf(Gen.String, Source, Gen.OneOf("a\r\nb\n", "\ud800", ""));

    private static readonly Gen<MimeBundle> Bundle = Gen.Select(
            Gen.OneOf(
                MimeTypes.Plain,
                MimeTypes.Html,
                MimeTypes.Svg,
                MimeTypes.Mermaid,
                "image/png",
                "application/javascript"
            ),
            Text,
            (type, text) => new MimeContent(type, text)
        )
        .List[0, 3]
        .Select(contents => new MimeBundle([
            .. contents.DistinctBy(content => content.Type).OrderBy(content => content.Type, StringComparer.Ordinal),
        ]));

    public static Gen<CellOutput> Output { get; } =
        Gen.OneOf<CellOutput>(
            Gen.Select(Text, CellOutput (text) => new StreamOutput(StreamOutput.StandardOutput, text)),
            Gen.Select(Bundle, CellOutput (bundle) => new DisplayData(bundle)),
            Gen.Select(Bundle, Gen.Int[0, 9], CellOutput (bundle, count) => new ExecuteResult(bundle, count)),
            Gen.Select(
                Text,
                Text,
                Text.Array[0, 2],
                CellOutput (name, message, lines) => new ErrorOutput(name, message, [.. lines])
            ),
            Gen.Const(CellOutput () => new DisplayData(new MimeBundle(MimeTypes.Json, "{\"a\":[1,2.5],\"b\":null}")))
        );

    public static Gen<Notebook> Any { get; } = Of(Cell(Source));

    /// <summary>Notebooks that lose only outputs, ids and tags in a .dib.</summary>
    public static Gen<Notebook> Trimmed { get; } = Of(Cell(TrimmedSource));

    private static Gen<NotebookCell> Cell(Gen<string> source) =>
        Gen.Select(
            Gen.Int[0, 5],
            Language,
            source,
            Output.Array[0, 3],
            Gen.Bool,
            (kind, language, text, outputs, tagged) =>
                kind switch
                {
                    0 => NotebookCell.Markdown(text),
                    1 => new NotebookCell(CellKind.Raw, KernelNames.Raw, text),
                    _ => new NotebookCell(CellKind.Code, language, text)
                        .WithOutputs([.. outputs], 3)
                        .WithTags(tagged ? ["hide-input"] : Array.Empty<string>()),
                }
        );

    private static Gen<Notebook> Of(Gen<NotebookCell> cell) =>
        Gen.Select(
            cell.Array[0, 6],
            Gen.OneOf(KernelNames.CSharp, KernelNames.FSharp, "python"),
            (cells, language) => Notebook.For([.. cells], language)
        );
}
