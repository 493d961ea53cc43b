using Companion.Simulations.Procfiles.Commands;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review.Rules;

/// <summary>
/// Reports Django's development server, which is not for a live site: the first lesson of the episode.
/// </summary>
internal sealed class RunserverRule : IReviewRule
{
    public IEnumerable<Diagnostic> Review(ReviewedProcfile procfile) =>
        from line in procfile.Processes
        where ShellCommand.Parse(line.Command).Select(KnownPrograms.ManageCommand).Any(IsDevelopmentServer)
        select procfile.Warning(
            "runserver",
            "`runserver` is made for development: it is slow and nobody has checked it for security",
            "use a Python application server: `web: gunicorn project.wsgi`",
            line.CommandSpan
        );

    private static bool IsDevelopmentServer(string? command) => command is "runserver" or "runserver_plus";
}
