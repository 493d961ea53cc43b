using Companion.Simulations.Procfiles.Commands;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review.Rules;

/// <summary>The release phase waits for its command to end.</summary>
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
                    $"`{server}` never ends, so the release never does: Heroku stops it after an hour and the old version stays",
                    "leave to `release` what ends, such as `python manage.py migrate`, and give the server a line of its own",
                    line.CommandSpan
                );
            }
        }
    }
}
