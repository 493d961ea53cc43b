using Companion.Simulations.Text;

namespace Companion.Simulations.Procfiles.Dialects;

/// <summary>hivemind 1.1 and overmind 2: <c>parseProcfile</c>.</summary>
internal sealed class HivemindDialect : ProcfileDialect
{
    private static readonly EntryExpression Expression = new(Whitespace.IsGo, needsSpace: true);

    public override string Id => "hivemind";

    public override string Title => "hivemind";

    public override string Rule =>
        @"A line is ^([\w-]+):\s+(.+)$, so a space is required; other lines are ignored; a repeated name is fatal, and so is a file without processes.";

    internal override Procfile Read(ProcfileSource source)
    {
        var reading = new ProcfileReading(source, this);
        foreach (var line in LineSplitter.AsGo(source.Text))
        {
            if (Expression.Match(source.Text, line) is not { } process)
            {
                continue;
            }

            if (reading.Has(process.Name))
            {
                return reading.Stop("fatal: names must be unique", process.NameSpan);
            }

            reading.Add(process);
        }

        return reading.IsEmpty ? reading.RefuseEmpty("fatal: no entries") : reading.Done();
    }
}
