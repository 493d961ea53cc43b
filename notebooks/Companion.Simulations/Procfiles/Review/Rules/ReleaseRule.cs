using Companion.Simulations.Procfiles.Commands;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review.Rules;

/// <summary>Reports release commands that do not end: the release phase waits for the end of its command.</summary>
internal sealed class ReleaseRule : IReviewRule
{
    public IEnumerable<Diagnostic> Review(ReviewedProcfile procfile)
    {
        foreach (var line in procfile.Named("release"))
        {
            var server = ShellCommand
                .Parse(line.Command)
                .Select(KnownPrograms.NeverEnding)
                .FirstOrDefault(name => name is not null);
            if (server is not null)
            {
                yield return procfile.Warning(
                    "release-never-ends",
                    $"`{server}` never ends, so neither does the release: Heroku stops it after an hour and keeps the old version",
                    "use `release` for a command that ends, such as `python manage.py migrate`, and give the server its own line",
                    line.CommandSpan
                );
            }
        }
    }
}
