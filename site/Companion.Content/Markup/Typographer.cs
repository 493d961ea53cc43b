using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Companion.Content.Markup.Formulas;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>
/// Sets quotes, dashes and ellipses as a typesetter would: curly quotes and apostrophes, <c>--</c> to an en dash,
/// <c>---</c> to an em dash, <c>...</c> to an ellipsis, <c>&lt;&lt; &gt;&gt;</c> to guillemets. Code, addresses and
/// escaped characters are left alone. The rules are those of Hugo's typographer, except where Hugo 0.111 is wrong: it
/// closes nested single quotes and those before t, e, n and l where it should open them, opens one before a year, and
/// leaves a closing double quote straight after an opening one that is curly already.
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
        "eh",
        "ello",
        "ere",
        "ll",
        "neath",
        "net",
        "nother",
        "nuff",
        "re",
        "til",
        "tis",
        "twas",
        "twere",
        "twill",
        "twould",
        "ve",
    };

    /// <summary>Applies the rules to a block whose pieces of text have been joined.</summary>
    public static void Apply(LeafBlock block)
    {
        var position = new Position { Previous = ' ' };
        Apply(block.Inline!, ref position);
    }

    private static void Apply(ContainerInline container, ref Position position)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var child in container)
        {
            switch (child)
            {
                case LiteralInline literal:
                    Set(literal, ref position);
                    break;
                case LinkInline { IsAutoLink: true }:
                case CodeInline:
                case AutolinkInline:
                case FormulaInline:
                    position.Previous = LetterStandIn;
                    break;
                case HtmlEntityInline entity:
                    position.Previous = LastOf(entity.Transcoded.ToString(), position.Previous);
                    break;
                case LineBreakInline:
                    position.Previous = ' ';
                    break;
                case ContainerInline inner:
                    Apply(inner, ref position);
                    break;
                default:
                    break;
            }
        }
    }

    private static char LastOf(ReadOnlySpan<char> text, char otherwise) => text.Length > 0 ? text[^1] : otherwise;

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

    private static void Set(LiteralInline literal, ref Position position)
    {
        var text = literal.Content.AsSpan();
        var start = literal.IsFirstCharacterEscaped ? 1 : 0;
        if (text.Length <= start || !text[start..].ContainsAny(Marks))
        {
            position.Previous = LastOf(text, position.Previous);
            return;
        }

        position.Previous = start > 0 ? text[0] : position.Previous;
        literal.Content = new StringSlice(Set(text, start, NextCharacter(literal), ref position));
    }

    private static string Set(ReadOnlySpan<char> text, int start, char next, ref Position position)
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
                position.Previous = text[i - 1];
                continue;
            }

            var rest = text[i..];
            var following = rest.Length > 1 ? rest[1] : next;
            var (replacement, length) = rest[0] switch
            {
                '"' => (SetDoubleQuote(following, ref position), 1),
                '\'' => (SetSingleQuote(rest[1..], position.Previous, following), 1),
                '-' when rest.StartsWith("---") => ('\u2014', 3),
                '-' when rest.StartsWith("--") => ('\u2013', 2),
                '.' when rest.StartsWith("...") => ('\u2026', 3),
                '<' when rest.StartsWith("<<") => ('\u00AB', 2),
                '>' when rest.StartsWith(">>") => ('\u00BB', 2),
                var other => (other, 1),
            };
            result.Append(replacement);
            position.Previous = replacement;
            i += length;
        }

        return result.ToString();
    }

    // Without an open quote, a mark after a digit stands for inches: a 13" screen.
    private static char SetDoubleQuote(char following, ref Position position)
    {
        if (IsOpeningDouble(position.Previous, following))
        {
            position.OpenQuotes++;
            return '\u201C';
        }

        if (position.OpenQuotes == 0 && char.IsAsciiDigit(position.Previous))
        {
            return '"';
        }

        position.OpenQuotes = Math.Max(0, position.OpenQuotes - 1);
        return '\u201D';
    }

    // Between digits it stands for feet: 5'11".
    private static char SetSingleQuote(ReadOnlySpan<char> rest, char previous, char following) =>
        char.IsAsciiDigit(previous) && char.IsAsciiDigit(following) ? '\''
        : IsElision(rest) || IsContraction(rest, previous) || !IsOpening(previous, following) ? '\u2019'
        : '\u2018';

    // word_'s, star*'ve: after any mark, as after a letter.
    private static bool IsContraction(ReadOnlySpan<char> rest, char previous)
    {
        var ending = WordAt(rest);
        return !char.IsWhiteSpace(previous)
            && !"([{<\u2018\u201C\u00AB".Contains(previous)
            && ending is "s" or "m" or "t" or "d" or "ve" or "ll" or "re"
            && (ending.Length == rest.Length || rest[ending.Length] != '\'');
    }

    // '90s, rock 'n' roll, 'tis: letters or digits are omitted here, so it is an apostrophe in any position.
    private static bool IsElision(ReadOnlySpan<char> rest)
    {
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        if (digits == 2 || (digits < 0 && rest.Length == 2))
        {
            return digits < 0 || rest[digits] != '\'';
        }

        var word = WordAt(rest);
        var isQuoted = word.Length < rest.Length && rest[word.Length] == '\'';
        return ElidedWords.Contains(word.ToString()) && (!isQuoted || word.Length == 1);
    }

    // The letters at the start of a text, if they are as few as those of an elided word.
    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end <= LongestElision && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[..end];
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

    private struct Position
    {
        public char Previous;
        public int OpenQuotes;
    }
}
