using Companion.Sources;
using YamlDotNet.Core;

namespace Companion.Content.Data;

/// <summary>Rephrases YamlDotNet's error messages for authors.</summary>
internal static class YamlErrors
{
    // Text in the library's message; our message; our advice.
    private static readonly (string Sign, string Message, string Advice)[] Known =
    [
        (
            "invalid mapping",
            "there is a ':' inside a value",
            "put a value that contains ': ' in quotes, and start all keys of a level in the same column"
        ),
        (" tab ", "a tab is used for indentation", "indent YAML with spaces"),
        (
            "cannot start any token",
            "a value without quotes cannot begin with this character",
            "put the value in quotes"
        ),
        ("wrong indentation", "the quote that opens here is not closed", "close it with the same kind of quote"),
        ("unexpected end of stream", "the quote that opens here is not closed", "close it with the same kind of quote"),
        (
            "unknown escape character",
            "this backslash in double quotes starts an escape that YAML does not have",
            "write the backslash twice, or put the value in single quotes"
        ),
        (
            "did not find expected key",
            "this is not a 'key: value' line",
            "write 'key: value', start all keys of a level in the same column, and double a ' inside single quotes"
        ),
        (
            "<document end>",
            "this line does not belong to the keys above it",
            "start all keys of a level in the same column"
        ),
        ("invalid comment", "a comment touches the value", "put a space before the '#'"),
        (
            "more spaces in lines above",
            "a blank line of this text is indented deeper than the text",
            "leave the blank lines of folded or literal text empty"
        ),
        (
            "did not find expected '-' indicator",
            "there is a key where a list item is expected",
            "start every item with '- ', and indent the list below its key"
        ),
    ];

    public static Diagnostic Explain(SourceText source, SourceSpan yaml, YamlException exception, SourceSpan? openFlow)
    {
        if (openFlow is { } open && exception.Message.Contains("did not find expected ',' or", Ordinal))
        {
            return ExplainFlow(source, yaml, open);
        }

        var start = Math.Clamp(yaml.Start + (int)exception.Start.Index, yaml.Start, yaml.End);
        var end = Math.Clamp(yaml.Start + (int)exception.End.Index, start, yaml.End);
        var known = Known.FirstOrDefault(known => exception.Message.Contains(known.Sign, Ordinal));
        var span = known.Sign switch
        {
            " tab " => TabFrom(source.Text, start, yaml),
            "wrong indentation" or "unexpected end of stream" => new SourceSpan(start, 1),
            "unknown escape character" => new SourceSpan(end, 2),
            _ => SourceSpan.FromBounds(start, end),
        };
        return Diagnostic.Error(
            source.At(span),
            known.Message ?? $"the YAML cannot be read: {Plain(exception.Message)}",
            known.Advice ?? General
        );
    }

    /// <summary>The error for a flow collection that cannot be read.</summary>
    public static Diagnostic ExplainFlow(SourceText source, SourceSpan yaml, SourceSpan open)
    {
        var (kind, close, item) = source.Text[open.Start] == '[' ? ("list", ']', "items") : ("mapping", '}', "entries");
        var isClosed = source.Text.AsSpan(open.Start, yaml.End - open.Start).Contains(close);
        return Diagnostic.Error(
            source.At(open),
            $"the {kind} that opens here {(isClosed ? "cannot be read" : "is not closed")}",
            $"put a ',' between its {item}, a '{close}' at the end, and quotes around text with ': ' in it"
        );
    }

    /// <summary>The error for a position where YamlDotNet fails without saying why.</summary>
    public static Diagnostic ExplainFailure(SourceText source, SourceSpan yaml, SourceSpan last)
    {
        var open = source.Text.AsSpan(last.Start, yaml.End - last.Start).IndexOfAny('[', '{');
        return open >= 0
            ? ExplainFlow(source, yaml, new SourceSpan(last.Start + open, 1))
            : Diagnostic.Error(source.At(last), "the YAML cannot be read from here on", General);
    }

    public static DiagnosticException NotAMapping(SourceText source, DataValue top) =>
        DiagnosticException.At(
            source.At(top.Span),
            top is DataSequence ? "this is a list, not keys with values" : "this is text, not keys with values",
            "write 'key: value', one key per line"
        );

    private const string General =
        "compare with the lines above: 'key: value', indented with spaces, quotes and brackets closed";

    private static StringComparison Ordinal => StringComparison.Ordinal;

    // The library points at the mapping that contains the line with the tab.
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
