using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Companion.Notebooks.Documents.Scripts;

/// <summary>A C# cell split into what must come first in a script and the rest.</summary>
/// <param name="References">The references that <c>#r</c> names.</param>
/// <param name="Loads">The files that <c>#load</c> names.</param>
/// <param name="Usings">The texts of the using directives.</param>
/// <param name="Rest">The code without them, its magic commands commented out.</param>
internal sealed record CellCode(
    ImmutableArray<string> References,
    ImmutableArray<string> Loads,
    ImmutableArray<string> Usings,
    CompilationUnitSyntax Rest
)
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, kind: SourceCodeKind.Script);

    /// <summary>Whether the rest is syntactically valid C#.</summary>
    public bool IsWhole => !Rest.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public static CellCode Of(string source)
    {
        var root = Parse(source);
        var changes = new List<TextChange>();
        var references = new List<string>();
        var loads = new List<string>();
        foreach (var trivia in root.DescendantTrivia().Where(trivia => trivia.IsDirective))
        {
            switch (trivia.GetStructure())
            {
                case ReferenceDirectiveTriviaSyntax { File.ValueText: var reference }:
                    references.Add(reference);
                    changes.Add(new TextChange(trivia.FullSpan, ""));
                    break;
                case LoadDirectiveTriviaSyntax { File.ValueText: var file }:
                    loads.Add(file);
                    changes.Add(new TextChange(trivia.FullSpan, ""));
                    break;
                case BadDirectiveTriviaSyntax or ShebangDirectiveTriviaSyntax:
                    changes.Add(new TextChange(new TextSpan(trivia.SpanStart, 0), "// "));
                    break;
            }
        }

        changes.AddRange(root.Usings.Select(directive => new TextChange(WithLineEnd(directive, source), "")));
        var rest = SourceText.From(source).WithChanges(WithoutOverlaps(changes));
        return new CellCode(
            [.. references],
            [.. loads],
            [.. root.Usings.Select(directive => directive.WithoutTrivia().NormalizeWhitespace().ToFullString())],
            Parse(rest.ToString())
        );
    }

    // A preprocessor directive may be inside a using directive, splitting it in two.
    private static IEnumerable<TextChange> WithoutOverlaps(List<TextChange> changes)
    {
        var end = 0;
        foreach (var change in changes.OrderBy(change => change.Span.Start).ThenByDescending(change => change.Span.End))
        {
            if (change.Span.Start >= end)
            {
                end = Math.Max(end, change.Span.End);
                yield return change;
            }
        }
    }

    private static CompilationUnitSyntax Parse(string source) =>
        CSharpSyntaxTree.ParseText(source, Options).GetCompilationUnitRoot();

    private static TextSpan WithLineEnd(UsingDirectiveSyntax directive, string source)
    {
        var end = directive.Span.End;
        while (end < source.Length && (source[end] is ' ' or '\t'))
        {
            end++;
        }

        var rest = source.AsSpan(end);
        var lineEnd =
            rest.StartsWith("\r\n") ? 2
            : rest is ['\n' or '\r', ..] ? 1
            : 0;
        return TextSpan.FromBounds(directive.SpanStart, lineEnd > 0 ? end + lineEnd : directive.Span.End);
    }
}
