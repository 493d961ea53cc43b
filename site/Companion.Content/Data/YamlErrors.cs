using Companion.Content.Sources;
using YamlDotNet.Core;

namespace Companion.Content.Data;

/// <summary>Says in an author's words what YamlDotNet says in a parser's.</summary>
internal static class YamlErrors
{
    // What the library's message contains; what is wrong; what would be right.
    private static readonly (string Sign, string Message, string Advice)[] Known =
    [
        (
            "invalid mapping",
            "a ':' stands where a value goes on",
            "Put a value that contains ': ' in quotes, and begin all keys of a level in the same column."
        ),
        ("tab", "a tab is used as indentation", "Indent YAML with spaces."),
        (
            "cannot start any token",
            "a value without quotes cannot begin with this character",
            "Put the value in quotes."
        ),
        ("wrong indentation", "the quote that opens here is not closed", "Close it with the same kind of quote."),
        (
            "unexpected end of stream",
            "the quote that opens here is not closed",
            "Close it with the same kind of quote."
        ),
        (
            "unknown escape character",
            "a backslash in double quotes begins an escape that YAML does not know",
            "Write the backslash twice, or put the value in single quotes."
        ),
        (
            "did not find expected key",
            "this is not a 'key: value' line",
            "Write 'key: value', begin all keys of a level in the same column, and double a ' inside single quotes."
        ),
        (
            "did not find expected '-' indicator",
            "a key stands where the list goes on",
            "Begin every item with '- ', and indent the list below its key."
        ),
    ];

    public static Diagnostic Explain(SourceText source, SourceSpan yaml, YamlException exception, SourceSpan? openFlow)
    {
        if (openFlow is { } open && exception.Message.Contains("did not find expected ',' or", Ordinal))
        {
            return ExplainUnclosed(source, open);
        }

        var start = Math.Clamp(yaml.Start + (int)exception.Start.Index, yaml.Start, yaml.End);
        var end = Math.Clamp(yaml.Start + (int)exception.End.Index, start, yaml.End);
        var known = Known.FirstOrDefault(known => exception.Message.Contains(known.Sign, Ordinal));
        var span = known.Sign switch
        {
            "tab" => TabFrom(source.Text, start, yaml),
            "wrong indentation" or "unexpected end of stream" => new SourceSpan(start, 1),
            _ => SourceSpan.FromBounds(start, end),
        };
        return Diagnostic.Error(
            source.At(span),
            known.Message ?? $"the YAML cannot be read: {Plain(exception.Message)}",
            known.Advice
                ?? "Compare with the lines above: 'key: value', indented with spaces, quotes and brackets closed."
        );
    }

    public static Diagnostic ExplainUnclosed(SourceText source, SourceSpan open) =>
        source.Text.AsSpan(open.Start) switch
        {
            ['[', ..] => Diagnostic.Error(
                source.At(open),
                "the list that opens here is not closed",
                "Put a ',' between its items and a ']' at its end."
            ),
            ['{', ..] => Diagnostic.Error(
                source.At(open),
                "the mapping that opens here is not closed",
                "Put a ',' between its entries and a '}' at its end."
            ),
            _ => Diagnostic.Error(source.At(open), "the YAML cannot be read from here on"),
        };

    public static ContentException NotAMapping(SourceText source, DataValue top) =>
        ContentException.At(
            source.At(top.Span),
            top is DataSequence ? "this is a list, not keys with values" : "this is a text, not keys with values",
            "Write 'key: value', one key a line."
        );

    // YamlDotNet takes U+0000 for the end of the text, so that all behind it would be lost without a word.
    public static void RefuseControlCharacters(SourceText source, SourceSpan yaml)
    {
        for (var i = yaml.Start; i < yaml.End; i++)
        {
            if (char.IsControl(source.Text[i]) && source.Text[i] is not ('\t' or '\n' or '\r' or '\u0085'))
            {
                throw ContentException.At(
                    source.At(new SourceSpan(i, 1)),
                    $"the control character U+{(int)source.Text[i]:X4} may not stand in YAML",
                    "Remove it, or write it in double quotes as an escape."
                );
            }
        }
    }

    private static StringComparison Ordinal => StringComparison.Ordinal;

    // The library points at the mapping that holds the line with the tab.
    private static SourceSpan TabFrom(string text, int start, SourceSpan yaml)
    {
        var isIndentation = start == yaml.Start || text[start - 1] is '\r' or '\n';
        for (var i = start; i < yaml.End; i++)
        {
            if (isIndentation && text[i] == '\t')
            {
                return new SourceSpan(i, 1);
            }

            isIndentation = text[i] is '\r' or '\n' || (isIndentation && text[i] == ' ');
        }

        return new SourceSpan(start, 1);
    }

    private static string Plain(string message)
    {
        var text = message.TrimEnd('.');
        return text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
