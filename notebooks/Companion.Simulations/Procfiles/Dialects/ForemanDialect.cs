using Companion.Simulations.Text;

namespace Companion.Simulations.Procfiles.Dialects;

/// <summary>Ruby foreman 0.87.2: <c>Foreman::Procfile#parse</c>.</summary>
internal sealed class ForemanDialect : ProcfileDialect
{
    private static readonly EntryExpression Expression = new(Whitespace.IsAscii);

    public override string Id => "foreman";

    public override string Title => "foreman";

    public override string Rule =>
        @"A line is ^([A-Za-z0-9_-]+):\s*(.+)$ with CRLF read as LF; other lines are ignored; a repeated name starts two processes.";

    internal override Procfile Read(ProcfileSource source)
    {
        var reading = new ProcfileReading(source, this);
        if (source.Flaw is not null)
        {
            return reading.RefuseBytes("ArgumentError: invalid byte sequence in UTF-8");
        }

        // "\r\n" becomes "\n", then split("\n"); Ruby's . and $ recognise only LF, so a lone CR stays.
        foreach (var line in LineSplitter.AtLineFeedOrBoth(source.Text))
        {
            if (Expression.Match(source.Text, line) is { } process)
            {
                reading.Add(process);
            }
        }

        return reading.IsEmpty ? reading.RefuseEmpty("check: no processes defined") : reading.Done();
    }
}
