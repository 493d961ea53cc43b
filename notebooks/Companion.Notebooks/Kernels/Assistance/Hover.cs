using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Companion.Notebooks.Kernels.Assistance;

/// <summary>Explains the name at a position.</summary>
internal static class Hover
{
    public static HoverText? At(CSharpCompilation compilation, int position)
    {
        var tree = compilation.SyntaxTrees[^1];
        var token = tree.GetRoot().FindToken(position);
        if (!token.Span.Contains(position) || token.Parent is not { } node)
        {
            return null;
        }

        var model = compilation.GetSemanticModel(tree);
        var symbol =
            token.IsKind(SyntaxKind.IdentifierToken) || node is PredefinedTypeSyntax
                ? model.GetDeclaredSymbol(node) ?? Used(model, node)
                : null;
        return symbol is null
            ? null
            : new HoverText(token.SpanStart, token.Span.Length, SymbolText.Declaration(symbol), Summary(symbol));
    }

    private static ISymbol? Used(SemanticModel model, SyntaxNode node)
    {
        var info = model.GetSymbolInfo(node);
        return info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
    }

    private static string Summary(ISymbol symbol)
    {
        // The assemblies there have no documentation, and an XML reader would have to be downloaded.
        if (OperatingSystem.IsBrowser())
        {
            return "";
        }

        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrEmpty(xml))
        {
            return "";
        }

        try
        {
            var root = XElement.Parse($"<doc>{xml}</doc>");
            return root.Descendants("summary").FirstOrDefault() is { } summary ? Text(summary) : "";
        }
        catch (XmlException)
        {
            return "";
        }
    }

    private static string Text(XElement summary)
    {
        foreach (
            var reference in summary.Descendants().Where(element => !element.HasElements && element.IsEmpty).ToList()
        )
        {
            var name = reference.Attributes().FirstOrDefault()?.Value ?? "";
            reference.ReplaceWith(
                name.Contains(':', StringComparison.Ordinal) ? name[(name.LastIndexOf('.') + 1)..] : name
            );
        }

        return string.Join(' ', summary.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
