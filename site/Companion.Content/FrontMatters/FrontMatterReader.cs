using Companion.Content.Data;
using Companion.Sources;

namespace Companion.Content.FrontMatters;

/// <summary>
/// Reads the front matter of a content file: YAML between <c>---</c>, TOML between <c>+++</c>, a JSON object, or
/// nothing. The fences are those of Hugo 0.111.3.
/// </summary>
public static class FrontMatterReader
{
    /// <summary>Reads the front matter of a content file.</summary>
    /// <param name="source">The file's text.</param>
    /// <param name="diagnostics">Receives the errors.</param>
    public static FrontMatterBlock Read(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var start = FirstCharacter(text);
        return text.AsSpan(start) switch
        {
            ['-', '-', '-', ..] => Fenced(source, start, "---", YamlData.Parse, diagnostics),
            ['+', '+', '+', ..] => Fenced(source, start, "+++", TomlData.Parse, diagnostics),
            // A body may begin with a shortcode. Hugo fails on that; there is no reason to.
            ['{', '{', ..] => new FrontMatterBlock(FrontMatter.Empty, new SourceSpan(0, text.Length)),
            ['{', ..] => Json(source, start, diagnostics),
            _ => new FrontMatterBlock(FrontMatter.Empty, new SourceSpan(0, text.Length)),
        };
    }

    // Hugo skips blanks, line ends and byte-order marks before the first fence.
    private static int FirstCharacter(string text)
    {
        var rest = text.AsSpan().TrimStart(" \t\r\n\uFEFF");
        return text.Length - rest.Length;
    }

    private static FrontMatterBlock Fenced(
        SourceText source,
        int start,
        string fence,
        Func<SourceText, SourceSpan, DiagnosticBag, DataMapping?> parse,
        DiagnosticBag diagnostics
    )
    {
        var fences = FrontMatterFences.Find(source, start, fence, diagnostics);
        return fences is null
            ? new FrontMatterBlock(FrontMatter: null, new SourceSpan(source.Text.Length, 0))
            : Bind(source, parse(source, fences.Content, diagnostics), fences.Body, diagnostics);
    }

    private static FrontMatterBlock Json(SourceText source, int start, DiagnosticBag diagnostics)
    {
        var end = JsonFence.EndOf(source.Text, start) ?? source.Text.Length;
        var data = JsonData.Parse(source, SourceSpan.FromBounds(start, end), diagnostics);
        return Bind(source, data, FrontMatterFences.BodyFrom(source.Text, end), diagnostics);
    }

    private static FrontMatterBlock Bind(
        SourceText source,
        DataMapping? data,
        SourceSpan body,
        DiagnosticBag diagnostics
    ) => new(data is null ? null : new FrontMatterBinder(source, diagnostics).Bind(data), body);
}
