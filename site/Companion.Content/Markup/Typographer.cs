using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>
/// Sets quotes, dashes and ellipses as a typesetter would: curly quotes and apostrophes, <c>--</c> to an en dash,
/// <c>---</c> to an em dash, <c>...</c> to an ellipsis, <c>&lt;&lt; &gt;&gt;</c> to guillemets. Code, addresses and
/// escaped characters are left alone. The rules are those of Hugo's typographer, except for nested single quotes, which
/// Hugo 0.111 closes where it should open them.
/// </summary>
internal static class Typographer
{
    private const char LetterStandIn = 'x';
    private const int LongestElision = 6;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"'-.<>");

    private static readonly HashSet<string> ElidedWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "n",
        "em",
        "til",
        "tis",
        "twas",
        "twere",
        "twill",
        "twould",
    };

    /// <summary>Applies the rules to all text of a document.</summary>
    public static void Apply(MarkdownParts parts)
    {
        foreach (var block in parts.TextBlocks)
        {
            MergeNeighbours(block.Inline!);
            var previous = ' ';
            Apply(block.Inline!, ref previous);
        }
    }

    private static void MergeNeighbours(ContainerInline container)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is ContainerInline inner)
            {
                MergeNeighbours(inner);
            }
            else if (child is LiteralInline literal)
            {
                MergeRun(literal);
            }
        }
    }

    // The parser leaves "<" or "'" in a separate literal where it might have started something else.
    private static void MergeRun(LiteralInline first)
    {
        StringBuilder? merged = null;
        while (first.NextSibling is LiteralInline { IsFirstCharacterEscaped: false } next)
        {
            merged ??= new StringBuilder().Append(first.Content.AsSpan());
            merged.Append(next.Content.AsSpan());
            first.Span.End = next.Span.End;
            next.Remove();
        }

        if (merged is not null)
        {
            first.Content = new StringSlice(merged.ToString());
        }
    }

    private static void Apply(ContainerInline container, ref char previous)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var child in container)
        {
            switch (child)
            {
                case LiteralInline literal:
                    Set(literal, ref previous);
                    break;
                case LinkInline { IsAutoLink: true }:
                case CodeInline:
                case AutolinkInline:
                    previous = LetterStandIn;
                    break;
                case HtmlEntityInline entity:
                    previous = LastOf(entity.Transcoded.ToString(), previous);
                    break;
                case LineBreakInline:
                    previous = ' ';
                    break;
                case ContainerInline inner:
                    Apply(inner, ref previous);
                    break;
                default:
                    break;
            }
        }
    }

    private static char LastOf(string text, char otherwise) => text.Length > 0 ? text[^1] : otherwise;

    private static char NextCharacter(Inline inline)
    {
        var next = inline.NextSibling;
        return next switch
        {
            LiteralInline literal => literal.Content.CurrentChar,
            LineBreakInline => ' ',
            EmphasisInline { FirstChild: LiteralInline literal } => literal.Content.CurrentChar,
            null when inline.Parent is EmphasisInline or LinkInline => NextCharacter(inline.Parent),
            null => ' ',
            _ => LetterStandIn,
        };
    }

    private static void Set(LiteralInline literal, ref char previous)
    {
        var text = literal.Content.AsSpan();
        var start = literal.IsFirstCharacterEscaped ? 1 : 0;
        if (text.Length <= start || !text[start..].ContainsAny(Marks))
        {
            previous = text.Length > 0 ? text[^1] : previous;
            return;
        }

        previous = start > 0 ? text[0] : previous;
        literal.Content = new StringSlice(Set(text, start, NextCharacter(literal), ref previous));
    }

    private static string Set(ReadOnlySpan<char> text, int start, char next, ref char previous)
    {
        var result = new StringBuilder(text.Length).Append(text[..start]);
        var i = start;
        while (i < text.Length)
        {
            var plain = text[i..].IndexOfAny(Marks);
            plain = plain < 0 ? text.Length - i : plain;
            if (plain > 0)
            {
                result.Append(text.Slice(i, plain));
                i += plain;
                previous = text[i - 1];
                continue;
            }

            var rest = text[i..];
            var following = rest.Length > 1 ? rest[1] : next;
            var (replacement, length) = rest[0] switch
            {
                '"' => (IsOpeningDouble(previous, following) ? '\u201C' : '\u201D', 1),
                '\'' => (SetSingleQuote(rest[1..], previous, following), 1),
                '-' when rest.StartsWith("---") => ('\u2014', 3),
                '-' when rest.StartsWith("--") => ('\u2013', 2),
                '.' when rest.StartsWith("...") => ('\u2026', 3),
                '<' when rest.StartsWith("<<") => ('\u00AB', 2),
                '>' when rest.StartsWith(">>") => ('\u00BB', 2),
                var other => (other, 1),
            };
            result.Append(replacement);
            previous = replacement;
            i += length;
        }

        return result.ToString();
    }

    private static char SetSingleQuote(ReadOnlySpan<char> rest, char previous, char following) =>
        IsElision(rest) || !IsOpening(previous, following) ? '\u2019' : '\u2018';

    // '90s, rock 'n' roll, 'tis: letters or digits are omitted here, so it is an apostrophe in any position.
    private static bool IsElision(ReadOnlySpan<char> rest)
    {
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        if (digits == 2 || (digits < 0 && rest.Length == 2))
        {
            return true;
        }

        var end = 0;
        while (end < rest.Length && end <= LongestElision && char.IsLetter(rest[end]))
        {
            end++;
        }

        var isQuoted = end < rest.Length && rest[end] == '\'';
        return ElidedWords.Contains(rest[..end].ToString()) && (!isQuoted || end == 1);
    }

    private static bool IsOpeningDouble(char previous, char following) =>
        IsOpening(previous, following)
        || ((char.IsPunctuation(previous) || char.IsSymbol(previous)) && char.IsLetterOrDigit(following));

    // After a dash or Markdown punctuation, a quote opens only before a word: "well-", he said.
    private static bool IsOpening(char previous, char following) =>
        !char.IsWhiteSpace(following)
        && (
            char.IsWhiteSpace(previous)
            || "([{<\u2018\u201C\u00AB".Contains(previous)
            || (
                "-/=*_~|\u2014\u2013".Contains(previous)
                && (char.IsLetterOrDigit(following) || "\"'([{".Contains(following))
            )
        );
}
