using System.Text;
using Companion.Simulations.Text;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Dialects;

/// <summary>procfile-util: <c>parseProcfile</c>, with and without <c>--strict</c>.</summary>
internal sealed class ProcfileUtilDialect(bool isStrict) : ProcfileDialect
{
    private const int LongestName = 63;

    // Go's bufio.MaxScanTokenSize: a scanner gives up on a line of this many bytes.
    private const int LongestLine = 64 * 1024;

    private static readonly EntryExpression Expression = new(Whitespace.IsGo);

    public override string Id => isStrict ? "procfile-util-strict" : "procfile-util";

    public override string Title => isStrict ? "procfile-util --strict" : "procfile-util";

    public override string Rule =>
        @"A trimmed line is ^([A-Za-z0-9_-]+):\s*(.+)$ with a name of up to 63 characters, and a #… at its end is cut off; any other line and a repeated name are errors; the output is sorted."
        + (isStrict ? " Names are [a-z0-9]([-a-z0-9]*[a-z0-9])?." : "");

    internal override Procfile Read(ProcfileSource source)
    {
        var text = source.Text;
        var reading = new ProcfileReading(source, this);
        var tooLong = LineSplitter.AsGo(text).FirstOrDefault(line => IsTooLong(text, line));
        if (tooLong.Length > 0)
        {
            return reading.Refuse("bufio.Scanner: token too long", tooLong.Span);
        }

        var number = 0;
        foreach (var line in LineSplitter.AsGo(text))
        {
            number++;
            var trimmed = line.Trim(text, Whitespace.IsGoUnicode);
            if (trimmed.Length == 0 || text[trimmed.Start] == '#')
            {
                continue;
            }

            var process = Expression.Match(text, trimmed);
            if (Refusal(process, reading) is { } refusal)
            {
                return reading.Refuse($"{refusal}, line {number}", line.Span);
            }

            var command = WithoutComment(text, process!.CommandSpan);
            if (command.Length == 0)
            {
                return reading.Refuse($"no command specified, line {number}", line.Span);
            }

            if (text[command.Start] == '#')
            {
                return reading.Refuse($"comment specified in place of command, line {number}", line.Span);
            }

            reading.Add(
                EntryExpression.Entry(text, trimmed, process.NameSpan.End, command.Start, command.End) with
                {
                    LineSpan = line.Span,
                }
            );
        }

        return reading.IsEmpty ? reading.RefuseEmpty("no entries found in Procfile") : Sorted(reading.Done());
    }

    private string? Refusal(ProcessType? process, ProcfileReading reading) =>
        process switch
        {
            null => "invalid line in procfile",
            _ when isStrict && !IsStrictName(process.Name) => "process name contains invalid characters",
            { Name.Length: > LongestName } => "process name over 63 characters",
            _ when reading.Has(process.Name) => "process names must be unique",
            _ => null,
        };

    private static bool IsStrictName(string name) =>
        name[0] != '-'
        && name[^1] != '-'
        && name.All(character =>
            character is '-' || char.IsAsciiDigit(character) || char.IsAsciiLetterLower(character)
        );

    // ^(.*)\s#.+$ is greedy: it cuts only at the last # that has a space before it and text after it.
    private static TextLine WithoutComment(string text, SourceSpan command)
    {
        var end = command.End;
        for (var at = command.End - 2; at > command.Start; at--)
        {
            if (text[at] == '#' && Whitespace.IsGo(text[at - 1]))
            {
                end = at - 1;
                break;
            }
        }

        return new TextLine(command.Start, end).Trim(text, Whitespace.IsGoUnicode);
    }

    private static bool IsTooLong(string text, TextLine line) =>
        line.Length >= LongestLine / 3
        && Encoding.UTF8.GetByteCount(text.AsSpan(line.Start, line.Length)) >= LongestLine;

    private static Procfile Sorted(Procfile procfile) =>
        procfile with
        {
            Processes = [.. procfile.Processes.OrderBy(process => process.Name, StringComparer.Ordinal)],
        };
}
