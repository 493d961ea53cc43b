using Companion.Simulations.Procfiles.Lines;
using Companion.Simulations.Text;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review.Rules;

/// <summary>Checks the form of a line: <c>name: command</c>, from the first column.</summary>
internal sealed class LayoutRule : IReviewRule
{
    public IEnumerable<Diagnostic> Review(ReviewedProcfile procfile) =>
        procfile.Processes.SelectMany(line => Review(procfile, line));

    private static IEnumerable<Diagnostic> Review(ReviewedProcfile procfile, ProcfileLine line)
    {
        var right = $"write `{line.Name}: {(line.Command.Length == 0 ? "COMMAND" : Excerpt.Of(line.Command))}`";
        if (line.Indent.Length > 0)
        {
            yield return procfile.Warning(
                "indented-line",
                $"the line is indented; only Heroku and procfile-util read `{line.Name}`",
                "start the line with the name",
                SourceSpan.FromBounds(line.Span.Start, line.NameSpan.Start)
            );
        }

        if (!line.HasColon)
        {
            yield return procfile.Warning(
                "no-colon",
                $"there is no colon after `{line.Name}`; only Heroku reads the line as a process",
                right,
                line.NameSpan
            );
        }
        else if (line.HasSpaceBeforeColon)
        {
            yield return procfile.Warning(
                "space-before-colon",
                $"there is a space between `{line.Name}` and the colon; no tool reads the line as you meant it",
                right,
                line.NameSpan
            );
        }
        else if (line.Command.Length == 0)
        {
            yield return procfile.Error("no-command", $"`{line.Name}` has no command", right, line.NameSpan);
        }
        else if (!line.Gap.Any(Whitespace.IsGo))
        {
            yield return procfile.Warning(
                "no-space-after-colon",
                $"there is no space after the colon; `{line.Name}` disappears on Heroku and in hivemind",
                right,
                SourceSpan.FromBounds(line.NameSpan.Start, line.CommandSpan.Start)
            );
        }

        if (line.Command.EndsWith('\\'))
        {
            yield return procfile.Warning(
                "continued-line",
                "a backslash does not continue the line; the next line is read separately",
                "write the whole command on one line, or in a script that the line starts",
                new SourceSpan(line.CommandSpan.End - 1, 1)
            );
        }
    }
}
