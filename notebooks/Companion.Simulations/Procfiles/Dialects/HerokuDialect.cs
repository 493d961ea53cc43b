using Companion.Simulations.Text;

namespace Companion.Simulations.Procfiles.Dialects;

/// <summary>Heroku's documented expression, <c>^\s*([a-zA-Z0-9_-]+):?\s+(.*)</c>, on one line.</summary>
internal sealed class HerokuDialect : ProcfileDialect
{
    public override string Id => "heroku";

    public override string Title => "Heroku";

    public override string Rule =>
        @"A line is ^\s*([a-zA-Z0-9_-]+):?\s+(.*), so the colon is optional and the space is not; other lines are ignored; the last line with a name wins.";

    internal override Procfile Read(ProcfileSource source)
    {
        var reading = new ProcfileReading(source, this);
        if (source.Flaw is not null)
        {
            return reading.RefuseBytes("not utf-8");
        }

        foreach (var line in LineSplitter.AtAnyReturn(source.Text))
        {
            if (Match(source.Text, line) is { } process)
            {
                reading.AddOrReplace(process);
            }
        }

        return reading.Done();
    }

    private static ProcessType? Match(string text, TextLine line)
    {
        // \s is ASCII only, so it does not match a no-break space. The command loses the spaces at its end.
        var trimmed = line.Trim(text, Whitespace.IsAscii);
        var nameEnd = EntryExpression.EndOfName(text, trimmed.Start, trimmed.End);
        var gap = nameEnd < line.End && text[nameEnd] == ':' ? nameEnd + 1 : nameEnd;
        if (nameEnd == trimmed.Start || gap == line.End || !Whitespace.IsAscii(text[gap]))
        {
            return null;
        }

        var command = new TextLine(gap, line.End).Trim(text, Whitespace.IsAscii);
        var process = EntryExpression.Entry(text, trimmed, nameEnd, command.Start, command.End);
        return process with { LineSpan = line.Span };
    }
}
