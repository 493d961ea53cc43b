using Tomlyn.Syntax;

namespace Companion.Content.Data;

/// <summary>Finds the faulty text where Tomlyn points after it, or at the whole line that contains it.</summary>
internal static class TomlCulprit
{
    /// <summary>The offset and length, within the TOML, of the text that a message is about.</summary>
    public static (int Offset, int Length) Find(DocumentSyntax document, DiagnosticMessage message)
    {
        var text = message.Message;
        var (offset, length) = (message.Span.Offset, message.Span.Length);
        if (text.Contains("already defined", StringComparison.Ordinal))
        {
            var key = All<KeySyntax>(document).FirstOrDefault(key => key.Span.Offset >= offset);
            return key is null ? (offset, length) : (key.Span.Offset, key.Span.Length);
        }

        if (text.Contains("escape character", StringComparison.Ordinal))
        {
            return (offset - 1, 2);
        }

        if (text.Contains("string", StringComparison.Ordinal))
        {
            var open = All<StringValueSyntax>(document).LastOrDefault(value => value.Span.Offset < offset);
            return open is null ? (offset, length) : (open.Span.Offset, 1);
        }

        return (offset, length);
    }

    /// <summary>The unclosed array or inline table that caused a message; null when there is none.</summary>
    public static SyntaxNode? UnclosedBefore(DocumentSyntax document, DiagnosticMessage message) =>
        All<SyntaxNode>(document)
            .FirstOrDefault(node =>
                (node is ArraySyntax { CloseBracket: null } or InlineTableSyntax { CloseBrace: null })
                && node.Span.Offset <= message.Span.Offset
            );

    private static IEnumerable<T> All<T>(DocumentSyntax document)
        where T : SyntaxNode => document.Descendants().OfType<T>();
}
