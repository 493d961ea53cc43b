using System.Text.RegularExpressions;
using Companion.Sources;
using Tomlyn;
using Tomlyn.Syntax;
using SourceSpan = Companion.Sources.SourceSpan;
using SyntaxSpan = Tomlyn.Syntax.SourceSpan;

namespace Companion.Content.Data;

/// <summary>Rephrases Tomlyn's error messages for authors.</summary>
internal static partial class TomlErrors
{
    private static readonly (string Sign, string Message, string Advice)[] Known =
    [
        (
            "Invalid newline in a string",
            "the text in quotes does not end on its line",
            "close the quote, or use three quotes"
        ),
        ("End-Of-File found", "the quotes that open here are not closed", "close them with the same quotes"),
        ("Expecting `=` after a key", "there is no '=' after this key", "write 'key = value'"),
        (
            "end-of-line found while expecting a value",
            "this key has no value",
            "write 'key = value', or remove the key"
        ),
        ("for a value", "this is not a TOML value", "put text in quotes: key = \"text\""),
        (
            "Unexpected escape character",
            "this backslash starts an escape that TOML does not have",
            "write the backslash twice, or put the value in single quotes"
        ),
        ("Unable to parse the date", "there is no such date or time", "write it as 2021-07-19 or 2021-07-19T08:00:00Z"),
        (
            "while expecting token `newline`",
            "this line contains more than one key and its value",
            "begin a new line for each key"
        ),
        ("(token: `closebracket`)", "the table's name is not closed", "write [name] or [[name]] alone on a line"),
        ("Unable to parse integer", "the number is too large", "whole numbers go up to 9223372036854775807"),
        ("maximum depth", DataLimits.DepthMessage, "nest the values less deeply"),
    ];

    public static Diagnostic Explain(SourceText source, SourceSpan toml, DocumentSyntax document)
    {
        var first = document.Diagnostics.First(message => message.Kind == DiagnosticMessageKind.Error);
        if (TomlCulprit.UnclosedBefore(document, first) is { } unclosed)
        {
            var isList = unclosed is ArraySyntax;
            return Diagnostic.Error(
                source.At(InFile(unclosed.Span, toml) with { Length = 1 }),
                $"the {(isList ? "list" : "table")} that opens here is not closed",
                $"put a ',' between its {(isList ? "items and a ']'" : "entries and a '}'")} at the end"
            );
        }

        var span = InFile(TomlCulprit.Find(document, first), toml);
        return AlreadyDefined().Match(first.Message) is { Success: true } twice
            ? ExplainTwice(source, toml, span, twice)
            : Explain(source, first.Message, span);
    }

    public static Diagnostic Explain(SourceText source, SourceSpan toml, TomlException exception) =>
        Explain(
            source,
            exception.Message,
            exception.Span is { } span ? At(toml, span.Offset, span.Length) : toml with { Length = 0 }
        );

    public static SourceSpan InFile(SyntaxSpan span, SourceSpan toml) => At(toml, span.Offset, span.Length);

    private static SourceSpan InFile((int Offset, int Length) span, SourceSpan toml) =>
        At(toml, span.Offset, span.Length);

    private static SourceSpan At(SourceSpan toml, int offset, int length)
    {
        var start = Math.Clamp(toml.Start + offset, toml.Start, toml.End);
        return SourceSpan.FromBounds(start, Math.Clamp(start + length, start, toml.End));
    }

    private static Diagnostic Explain(SourceText source, string message, SourceSpan span)
    {
        var known = Known.FirstOrDefault(known => message.Contains(known.Sign, StringComparison.Ordinal));
        return Diagnostic.Error(
            source.At(span),
            known.Message ?? $"the TOML cannot be read: {Plain(message)}",
            known.Advice ?? "write 'key = value', one key per line, with text in quotes"
        );
    }

    private static Diagnostic ExplainTwice(SourceText source, SourceSpan toml, SourceSpan second, Match match)
    {
        // Tomlyn counts lines from the start of the TOML.
        var firstLine = source.PositionOf(toml.Start).Line - 1 + int.Parse(match.Groups["line"].Value);
        var key = match.Groups["key"].Value;
        return Diagnostic.Error(source.At(second), DuplicateKey.Message(key, key, firstLine), "keep one of the two");
    }

    private static string Plain(string message)
    {
        var text = message.ReplaceLineEndings(" ").TrimEnd('.');
        return text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

    [GeneratedRegex(
        @"^The key `(?<key>.*)` is already defined at \((?<line>[0-9]+),",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex AlreadyDefined();
}
