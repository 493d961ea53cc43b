namespace Companion.Simulations.Procfiles.Commands;

/// <summary>Facts about programs that appear in Procfiles.</summary>
internal static class KnownPrograms
{
    private static readonly string[] Servers =
    [
        "gunicorn",
        "uvicorn",
        "daphne",
        "hypercorn",
        "granian",
        "uwsgi",
        "waitress-serve",
        "mod_wsgi-express",
        "puma",
        "unicorn",
        "thin",
        "sidekiq",
        "huey_consumer",
        "rqworker",
        "nginx",
    ];

    // manage.py commands that run until they are stopped.
    private static readonly string[] ManageServers =
    [
        "runserver",
        "runserver_plus",
        "rqworker",
        "rqscheduler",
        "qcluster",
        "run_huey",
        "process_tasks",
        "runworker",
        "celery",
        "db_worker",
    ];

    // Servers that listen on $PORT by default.
    private static readonly string[] ReadPort = ["gunicorn", "puma", "rails server"];

    // Servers that need an option for it.
    private static readonly string[] NeedPort =
    [
        "uvicorn",
        "daphne",
        "hypercorn",
        "granian",
        "uwsgi",
        "waitress-serve",
        "mod_wsgi-express",
        "manage.py runserver",
        "manage.py runserver_plus",
        "flask run",
        "python -m http.server",
    ];

    /// <summary>The name of a program that runs until it is stopped; null for any other.</summary>
    public static string? NeverEnding(SimpleCommand command) =>
        command switch
        {
            _ when Servers.Contains(command.Program) => command.Program,
            _ when ManageCommand(command) is { } manage && ManageServers.Contains(manage) => $"manage.py {manage}",
            { Program: "celery" or "dramatiq" } when command.Has("worker") || command.Has("beat") => command.Has(
                "worker"
            )
                ? $"{command.Program} worker"
                : $"{command.Program} beat",
            { Program: "rq", Arguments: ["worker", ..] } => "rq worker",
            { Program: "flask" } when command.Has("run") => "flask run",
            { Program: "http.server" } => "python -m http.server",
            { Program: "rails", Arguments: ["s" or "server", ..] } => "rails server",
            { Program: "rake", Arguments: ["jobs:work", ..] } => "rake jobs:work",
            { Program: "tail" } when command.Has("-f") || command.Has("-F") => "tail -f",
            { Program: "sleep", Arguments: ["infinity"] } => "sleep infinity",
            _ => null,
        };

    public static bool ReadsPort(string server) => ReadPort.Contains(server);

    public static bool MustBeToldPort(string server) => NeedPort.Contains(server);

    /// <summary>The Django command: <c>migrate</c> in <c>python manage.py migrate</c>; null if there is none.</summary>
    public static string? ManageCommand(SimpleCommand command)
    {
        var isDjango = command.Program is "manage.py" or "django-admin" or "django";
        var isPython = command.Program is "python" or "python3";
        var start = isDjango ? 1 : 2;
        var isManage = isDjango || (isPython && command.Words.Count > 1 && EndsInManage(command.Words[1]));
        return isManage && command.Words.Count > start ? command.Words[start] : null;
    }

    private static bool EndsInManage(string word) =>
        word == "manage.py" || word.EndsWith("/manage.py", StringComparison.Ordinal);
}
