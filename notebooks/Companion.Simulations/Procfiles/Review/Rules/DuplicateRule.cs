using Companion.Simulations.Procfiles.Lines;
using Companion.Simulations.Text;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review.Rules;

/// <summary>Reports repeated names: of two <c>release</c> lines, Heroku silently runs the last.</summary>
internal sealed class DuplicateRule : IReviewRule
{
    public IEnumerable<Diagnostic> Review(ReviewedProcfile procfile)
    {
        foreach (var group in procfile.Processes.Where(line => line.HasColon).GroupBy(line => line.Name))
        {
            var joined = group.Key == "release" ? Excerpt.Join(" && ", group.Select(line => line.Command)) : "";
            foreach (var line in group.Skip(1))
            {
                yield return Duplicate(procfile, line, joined);
            }
        }
    }

    private static Diagnostic Duplicate(ReviewedProcfile procfile, ProcfileLine line, string joined) =>
        line.Name == "release"
            ? procfile.Warning(
                "second-release",
                "this is a second `release`: Heroku runs only the last one",
                $"write one line: `release: {joined}`",
                line.NameSpan
            )
            : procfile.Warning(
                "duplicate-name",
                $"`{line.Name}` is already defined: Heroku and node foreman use the last one, foreman starts both, the others stop",
                "give each process its own name",
                line.NameSpan
            );
}
