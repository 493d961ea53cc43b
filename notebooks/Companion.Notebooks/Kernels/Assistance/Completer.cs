using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Companion.Notebooks.Kernels.Assistance;

/// <summary>
/// Lists completions from the compiler's own symbols. The compiler's completion service needs a workspace, which a
/// browser should not have to load.
/// </summary>
internal static class Completer
{
    private static readonly ImmutableArray<Completion> Commands =
    [
        new("#!csharp", CompletionKind.Command, "C# from here on"),
        new("#!html", CompletionKind.Command, "HTML from here on"),
        new("#!import", CompletionKind.Command, "run the cells of a file"),
        new("#!javascript", CompletionKind.Command, "JavaScript from here on"),
        new("#!markdown", CompletionKind.Command, "Markdown from here on"),
        new("#!mermaid", CompletionKind.Command, "a Mermaid diagram from here on"),
        new("#!set", CompletionKind.Command, "declare a variable"),
        new("#!share", CompletionKind.Command, "use a value from another language"),
        new("#!time", CompletionKind.Command, "show how long the cell takes"),
        new("#!value", CompletionKind.Command, "keep data under a name"),
    ];

    private static readonly ImmutableArray<Completion> Keywords =
    [
        .. SyntaxFacts
            .GetKeywordKinds()
            .Where(kind =>
                SyntaxFacts.IsReservedKeyword(kind)
                || kind
                    is SyntaxKind.AwaitKeyword
                        or SyntaxKind.AsyncKeyword
                        or SyntaxKind.RecordKeyword
                        or SyntaxKind.WithKeyword
                        or SyntaxKind.YieldKeyword
            )
            .Select(SyntaxFacts.GetText)
            .Append("var")
            .Where(text => char.IsAsciiLetterLower(text[0]))
            .Select(text => new Completion(text, CompletionKind.Keyword, "keyword")),
    ];

    public static CompletionList Complete(CSharpCompilation compilation, string code, int position)
    {
        var tree = compilation.SyntaxTrees[^1];
        var start = position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1]))
        {
            start--;
        }

        var line = code.LastIndexOf('\n', Math.Max(0, position - 1)) + 1;
        if (position > line && code[line] == '#')
        {
            return Matching(Commands, line, code[line..position]);
        }

        var items = IsInText(tree, start) ? [] : Find(compilation.GetSemanticModel(tree), tree, start);
        return Matching(items, start, code[start..position]);
    }

    private static CompletionList Matching(IEnumerable<Completion> items, int start, string prefix) =>
        new(
            start,
            prefix.Length,
            [
                .. items
                    .Where(item => item.Text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                    .OrderBy(item => item.Text, StringComparer.OrdinalIgnoreCase)
                    .ThenBy(item => item.Text, StringComparer.Ordinal),
            ]
        );

    // A comment or a literal has nothing to complete; the holes of an interpolated string do.
    private static bool IsInText(SyntaxTree tree, int position)
    {
        if (position == 0)
        {
            return false;
        }

        var trivia = tree.GetRoot().FindTrivia(position - 1);
        if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
        {
            return true;
        }

        var token = tree.GetRoot().FindToken(position - 1);
        var isLiteral =
            token.Kind()
            is SyntaxKind.StringLiteralToken
                or SyntaxKind.CharacterLiteralToken
                or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.NumericLiteralToken;
        return isLiteral && token.SpanStart < position && position <= token.Span.End;
    }

    private static IEnumerable<Completion> Find(SemanticModel model, SyntaxTree tree, int start)
    {
        var before = start == 0 ? default : tree.GetRoot().FindToken(start - 1);
        if (before.IsKind(SyntaxKind.DotToken) && before.Span.End <= start)
        {
            return Named(Members(model, before));
        }

        return Named(model.LookupSymbols(start)).Concat(Keywords).DistinctBy(item => item.Text);
    }

    private static IEnumerable<ISymbol> Members(SemanticModel model, SyntaxToken dot)
    {
        var left = dot.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            MemberBindingExpressionSyntax binding => (
                binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()
            )?.Expression,
            QualifiedNameSyntax name => name.Left,
            _ => null,
        };
        if (left is null)
        {
            return [];
        }

        var symbol = model.GetSymbolInfo(left).Symbol;
        if (symbol is INamespaceSymbol space)
        {
            return model.LookupNamespacesAndTypes(dot.Span.End, space);
        }

        var isType = symbol is ITypeSymbol;
        var type = isType ? (ITypeSymbol)symbol! : model.GetTypeInfo(left).Type;
        return type is null or IErrorTypeSymbol
            ? []
            : model
                .LookupSymbols(dot.Span.End, type, includeReducedExtensionMethods: !isType)
                .Where(member => member is ITypeSymbol ? isType : member.IsStatic == isType);
    }

    private static IEnumerable<Completion> Named(IEnumerable<ISymbol> symbols) =>
        symbols
            .Where(symbol => symbol.CanBeReferencedByName && !symbol.IsImplicitlyDeclared || symbol is IPropertySymbol)
            .Where(symbol => symbol.Name.Length > 0 && symbol.Name[0] != '<')
            .GroupBy(symbol => symbol.Name)
            .Select(group => new Completion(
                group.Key,
                SymbolText.KindOf(group.First()),
                SymbolText.Detail([.. group])
            ));
}
