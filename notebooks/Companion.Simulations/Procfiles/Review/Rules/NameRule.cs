using Companion.Simulations.Procfiles.Lines;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review.Rules;

/// <summary>
/// Checks for names that every tool accepts: <c>[a-z0-9]([-a-z0-9]*[a-z0-9])?</c>, up to 63 characters.
/// </summary>
internal sealed class NameRule : IReviewRule
{
    private const int Longest = 63;

    public IEnumerable<Diagnostic> Review(ReviewedProcfile procfile) =>
        procfile.Processes.Where(line => line.HasColon).SelectMany(line => Review(procfile, line));

    private static IEnumerable<Diagnostic> Review(ReviewedProcfile procfile, ProcfileLine line)
    {
        var name = line.Name;
        if (name.Any(char.IsAsciiLetterUpper))
        {
            var lower = name.ToLowerInvariant();
            var lost = lower is "web" or "release" ? $": this is not the `{lower}` process" : "";
            yield return procfile.Warning(
                "upper-case-name",
                $"`{name}` is not in lower case, and names differ by case{lost}; Heroku's buildpack changes it",
                $"write `{lower}`",
                line.NameSpan
            );
        }

        if (name.Contains('_'))
        {
            yield return procfile.Warning(
                "underscore-in-name",
                $"`{name}` has an underscore, which Heroku's buildpack changes and strict tools refuse",
                $"write `{name.Replace('_', '-')}`",
                line.NameSpan
            );
        }

        if (name.StartsWith('-') || name.EndsWith('-'))
        {
            yield return procfile.Warning(
                "hyphen-at-end",
                $"`{name}` starts or ends with a hyphen, which Heroku's buildpack refuses",
                "start and end the name with a letter or a digit",
                line.NameSpan
            );
        }

        if (name.Length > Longest)
        {
            yield return procfile.Warning(
                "long-name",
                $"the name has {name.Length} characters, and Heroku's buildpack and procfile-util accept at most {Longest}",
                "choose a shorter name",
                line.NameSpan
            );
        }
    }
}
