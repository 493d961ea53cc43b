using Companion.Simulations.Gunicorn;
using Companion.Simulations.Procfiles.Commands;
using Companion.Simulations.Procfiles.Formations;
using Companion.Simulations.Procfiles.Lines;
using Companion.Simulations.Text;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review.Rules;

/// <summary>Checks the <c>web</c> process: only <c>web</c> gets HTTP requests, and only on <c>$PORT</c>.</summary>
internal sealed class WebRule : IReviewRule
{
    // Any port will do: the rule only looks for it in Gunicorn's options.
    private const int Port = 5000;

    public IEnumerable<Diagnostic> Review(ReviewedProcfile procfile)
    {
        var web = procfile.Named("web").Where(line => line.Command.Length > 0).ToList();
        if (web.Count == 0 && procfile.Processes.Count > 0)
        {
            yield return procfile.Warning(
                "no-web",
                "there is no `web` process, and only `web` gets requests on Heroku",
                "add `web: gunicorn project.wsgi`",
                new SourceSpan(0, 0)
            );
        }

        foreach (var line in web)
        {
            if (Review(procfile, line) is { } diagnostic)
            {
                yield return diagnostic;
            }
        }
    }

    private static Diagnostic? Review(ReviewedProcfile procfile, ProcfileLine line)
    {
        var commands = ShellCommand.Parse(PortExpansion.Expand(line.Command, Port));
        var server = commands.LastOrDefault(command => KnownPrograms.NeverEnding(command) is not null);
        var name = server is null ? null : KnownPrograms.NeverEnding(server);
        return name switch
        {
            "gunicorn" => Gunicorn(procfile, line, server!),
            _ when PortExpansion.IsNamedIn(line.Command) => null,
            not null when KnownPrograms.MustBeToldPort(name) => procfile.Warning(
                "web-without-port",
                $"`{name}` is given no port: it must listen on $PORT, and Heroku stops a web process that does not within 60 s",
                "give it the port with $PORT",
                line.CommandSpan
            ),
            not null when KnownPrograms.ReadsPort(name) => null,
            _ => procfile.Note(
                "web-port-unseen",
                "the command does not name $PORT; the program has to read it from the environment",
                Advice(line),
                line.CommandSpan
            ),
        };
    }

    private static string Advice(ProcfileLine line) => $"make sure that `{Excerpt.Of(line.Command)}` listens on $PORT";

    private static Diagnostic? Gunicorn(ReviewedProcfile procfile, ProcfileLine line, SimpleCommand server)
    {
        // The value of another variable is not known, so the options cannot be read.
        if (server.Words.Any(word => word.AsSpan().IndexOfAny('$', '`') >= 0))
        {
            return null;
        }

        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["PORT"] = $"{Port}" };
        var answer = GunicornOptions.Parse(server.Arguments, environment);
        return answer switch
        {
            { Exit.ExitCode: not 0 } => procfile.Error(
                "gunicorn-refuses",
                $"Gunicorn stops with exit code {answer.Exit.ExitCode}: {answer.Exit.Message}",
                advice: null,
                line.CommandSpan
            ),
            { Options: { ConfigFile: null } options } when !options.Bind.Any(bind => bind.Port == Port) =>
                procfile.Warning(
                    "web-without-port",
                    $"Gunicorn listens on {string.Join(", ", options.Bind.Select(bind => bind.Text))}, not on $PORT",
                    "leave out --bind: Gunicorn then listens on 0.0.0.0:$PORT",
                    line.CommandSpan
                ),
            { Options: { ConfigFile: null } options } when options.Bind.All(bind => bind.IsLocal) => procfile.Warning(
                "web-is-local",
                "Gunicorn accepts connections only from this machine, so Heroku's router cannot reach it",
                "leave out --bind: Gunicorn then listens on 0.0.0.0:$PORT",
                line.CommandSpan
            ),
            _ => null,
        };
    }
}
