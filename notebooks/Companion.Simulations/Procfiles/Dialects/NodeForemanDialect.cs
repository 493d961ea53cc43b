using System.Globalization;
using Companion.Simulations.Text;

namespace Companion.Simulations.Procfiles.Dialects;

/// <summary>node foreman 3.0.1: <c>lib/procfile.js</c>.</summary>
internal sealed class NodeForemanDialect : ProcfileDialect
{
    public override string Id => "node-foreman";

    public override string Title => "node foreman";

    public override string Rule =>
        @"A line is ^([A-Za-z0-9_-]+):\s*(.+)$, trimmed; only empty lines and lines that start with # are skipped, any other line throws; the last line with a name wins.";

    internal override Procfile Read(ProcfileSource source)
    {
        var reading = new ProcfileReading(source, this);
        foreach (var line in LineSplitter.AtLineFeed(source.Text))
        {
            if (line.Length == 0 || source.Text[line.Start] == '#')
            {
                continue;
            }

            if (Match(source.Text, line) is not { } process)
            {
                return reading.Refuse("Cannot read properties of null (reading '1')", line.Span);
            }

            if (process.Command.Length == 0)
            {
                // The tool itself prints the %d.
                return reading.Refuse("Syntax Error in Procfile, Line %d: No Command Found", line.Span);
            }

            // processes["__proto__"] = "text" sets no property.
            if (process.Name != "__proto__")
            {
                reading.AddOrReplace(process);
            }
        }

        var procfile = reading.Done();
        return procfile with { Processes = InPropertyOrder(procfile.Processes) };
    }

    // The expression has the flag m: within a line it may start and end at CR, U+2028 and U+2029, which . does not
    // match.
    private static ProcessType? Match(string text, TextLine line)
    {
        for (var start = line.Start; start < line.End; start++)
        {
            if (start == line.Start || IsTerminator(text[start - 1]))
            {
                if (MatchAt(text, line, start) is { } process)
                {
                    return process;
                }
            }
        }

        return null;
    }

    private static ProcessType? MatchAt(string text, TextLine line, int start)
    {
        var colon = EntryExpression.EndOfName(text, start, line.End);
        if (colon == start || colon == line.End || text[colon] != ':')
        {
            return null;
        }

        var command = colon + 1;
        while (command < line.End && Whitespace.IsJavaScript(text[command]))
        {
            command++;
        }

        if (command == line.End)
        {
            // \s* gives back the last space for . to match; trimming then leaves nothing.
            var hasSpace = text.AsSpan(colon + 1, command - colon - 1).ContainsAnyExcept('\r', '\u2028', '\u2029');
            return hasSpace ? Entry(text, line, start, colon, command, command) : null;
        }

        var end = command;
        while (end < line.End && !IsTerminator(text[end]))
        {
            end++;
        }

        return Entry(text, line, start, colon, command, TextLine.TrimEnd(text, command, end, Whitespace.IsJavaScript));
    }

    private static ProcessType Entry(string text, TextLine line, int start, int colon, int command, int end) =>
        EntryExpression.Entry(text, new TextLine(start, line.End), colon, command, end) with
        {
            LineSpan = line.Span,
        };

    private static bool IsTerminator(char character) => character is '\n' or '\r' or '\u2028' or '\u2029';

    // Object.entries: names that are array indices come first, by number (ECMA-262, OrdinaryOwnPropertyKeys).
    private static List<ProcessType> InPropertyOrder(IReadOnlyList<ProcessType> processes) =>
        [
            .. processes
                .Where(process => ArrayIndex(process.Name) is not null)
                .OrderBy(process => ArrayIndex(process.Name)),
            .. processes.Where(process => ArrayIndex(process.Name) is null),
        ];

    private static uint? ArrayIndex(string name) =>
        uint.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && index < uint.MaxValue
        && (name.Length == 1 || name[0] != '0')
            ? index
            : null;
}
