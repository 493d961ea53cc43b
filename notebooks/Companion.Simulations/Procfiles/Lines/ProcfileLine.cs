using Companion.Simulations.Procfiles.Dialects;
using Companion.Simulations.Text;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Lines;

/// <summary>A line as a person reads it, regardless of the tools: <c>indent name gap : gap command</c>.</summary>
internal sealed record ProcfileLine(ProcfileLineKind Kind, string Text, SourceSpan Span)
{
    public string Indent { get; private init; } = "";

    public string Name { get; private init; } = "";

    public SourceSpan NameSpan { get; private init; }

    public bool HasColon { get; private init; }

    public bool HasSpaceBeforeColon { get; private init; }

    /// <summary>The text between the colon, or the name if there is no colon, and the command.</summary>
    public string Gap { get; private init; } = "";

    public string Command { get; private init; } = "";

    public SourceSpan CommandSpan { get; private init; }

    public static IReadOnlyList<ProcfileLine> All(string text) =>
        [.. LineSplitter.AtAnyReturn(text).Select(line => Of(text, line))];

    private static ProcfileLine Of(string text, TextLine line)
    {
        // A person does not see a byte-order mark.
        var visible = line.Start == 0 && text.StartsWith('\uFEFF') ? line with { Start = 1 } : line;
        var trimmed = visible.Trim(text, Whitespace.IsJavaScript);
        var written = text[trimmed.Start..trimmed.End];
        if (written.Length == 0)
        {
            return new ProcfileLine(ProcfileLineKind.Empty, written, line.Span);
        }

        if (written[0] == '#' || written.StartsWith("//", StringComparison.Ordinal))
        {
            return new ProcfileLine(ProcfileLineKind.Comment, written, line.Span)
            {
                Indent = text[visible.Start..trimmed.Start],
            };
        }

        return Process(text, visible, trimmed) ?? new ProcfileLine(ProcfileLineKind.Other, written, line.Span);
    }

    private static ProcfileLine? Process(string text, TextLine line, TextLine trimmed)
    {
        var nameEnd = EntryExpression.EndOfName(text, trimmed.Start, trimmed.End);
        var colon = Skip(text, nameEnd, trimmed.End);
        var hasColon = colon < trimmed.End && text[colon] == ':';
        var gap = hasColon ? colon + 1 : nameEnd;
        var command = Skip(text, gap, trimmed.End);
        if (nameEnd == trimmed.Start || (!hasColon && (command == gap || !char.IsAsciiLetter(text[trimmed.Start]))))
        {
            return null;
        }

        return new ProcfileLine(
            ProcfileLineKind.Process,
            text[trimmed.Start..trimmed.End],
            new SourceSpan(line.Start, line.Length)
        )
        {
            Indent = text[line.Start..trimmed.Start],
            Name = text[trimmed.Start..nameEnd],
            NameSpan = SourceSpan.FromBounds(trimmed.Start, nameEnd),
            HasColon = hasColon,
            HasSpaceBeforeColon = hasColon && colon > nameEnd,
            Gap = text[gap..command],
            Command = text[command..trimmed.End],
            CommandSpan = SourceSpan.FromBounds(command, trimmed.End),
        };
    }

    private static int Skip(string text, int at, int end)
    {
        while (at < end && Whitespace.IsJavaScript(text[at]))
        {
            at++;
        }

        return at;
    }
}
