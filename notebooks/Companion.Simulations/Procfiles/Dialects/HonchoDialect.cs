using Companion.Simulations.Text;

namespace Companion.Simulations.Procfiles.Dialects;

/// <summary>honcho 2.0: <c>honcho.environ.parse_procfile</c>.</summary>
internal sealed class HonchoDialect : ProcfileDialect
{
    private static readonly EntryExpression Expression = new(Whitespace.IsPython);

    public override string Id => "honcho";

    public override string Title => "honcho";

    public override string Rule =>
        @"A line is ^([A-Za-z0-9_-]+):\s*(.+)$, and also ends at VT, FF, NEL and the like; other lines are ignored; a repeated name is an error.";

    internal override Procfile Read(ProcfileSource source)
    {
        var reading = new ProcfileReading(source, this);
        if (source.Flaw is { } flaw)
        {
            return reading.RefuseBytes($"UnicodeDecodeError: {flaw.PythonMessage}");
        }

        foreach (var line in LineSplitter.AsPython(source.Text))
        {
            if (Expression.Match(source.Text, line) is not { } process)
            {
                continue;
            }

            if (reading.Has(process.Name))
            {
                return reading.Refuse(
                    "AssertionError: process names must be unique within a Procfile",
                    process.NameSpan
                );
            }

            reading.Add(process);
        }

        return reading.Done();
    }
}
