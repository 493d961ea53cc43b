using AwesomeAssertions;
using Companion.Simulations.Gunicorn;
using Companion.Simulations.Tests.Procfiles.Tools;
using Companion.Testing.Tools;
using Xunit;

namespace Companion.Simulations.Tests.Gunicorn;

/// <summary>
/// Runs Debian's Gunicorn 20.1 with the same command lines. It must exit or continue in the same cases, with the same
/// exit code and message, and print the same value of every setting.
/// </summary>
[Needs(Tool.Gunicorn)]
public sealed class RealGunicornTests : IDisposable
{
    // Settings that depend on the machine, and settings that no option changes.
    private static readonly string[] OwnSettings = ["check_config", "print_config"];

    private readonly string _folder = Directory.CreateTempSubdirectory("gunicorn").FullName;

    private static readonly string[] Options =
    [
        "project.wsgi",
        "project.wsgi --workers 2 --log-file -",
        "project.wsgi -w 2 -w 3 --workers=4",
        "project.wsgi -w2",
        "project.wsgi -w=2",
        "project.wsgi -w -1",
        "project.wsgi --workers=-1",
        "project.wsgi -w abc",
        "project.wsgi -w abc -w 2",
        "project.wsgi -w 2.5",
        "project.wsgi -w 0x2",
        "project.wsgi -w 0",
        "project.wsgi -w 1_0",
        "project.wsgi -w ٣",
        "project.wsgi -w +3",
        "project.wsgi -w",
        "project.wsgi -w --threads 2",
        "project.wsgi -w -- 2",
        "project.wsgi -w 99999999999999999999",
        "project.wsgi --wor 3",
        "project.wsgi --worker 3",
        "project.wsgi --workers-class sync",
        "project.wsgi --time 5 --grace 6 --keep 7",
        "project.wsgi --t=5",
        "project.wsgi -t 60 --graceful-timeout 10 --keep-alive 5 --backlog 64",
        "project.wsgi -t -5",
        "project.wsgi -t -5 -w -1",
        "project.wsgi --threads 4 -k gthread",
        "project.wsgi -k uvicorn.workers.UvicornWorker",
        "project.wsgi -b 0.0.0.0:80 --bind unix:/run/a.sock -b [::1]:9000",
        "project.wsgi -b",
    ];

    private static readonly string[] UnusualCommandLines =
    [
        "project.wsgi --bogus",
        "project.wsgi --bogus=1 -z",
        "project.wsgi extra words",
        "project.wsgi -w 2 extra",
        "-w 2 project.wsgi -t 3",
        "-w 2 -- project.wsgi",
        "project.wsgi -w 2 -- x",
        "-w 2",
        "",
        "project.wsgi -D2",
        "project.wsgi --preload=yes",
        "project.wsgi -RDw2",
        "project.wsgi --reload --preload --no-sendfile --capture-output",
        "project.wsgi -m 022",
        "project.wsgi -m 0x1f",
        "project.wsgi -m 08",
        "project.wsgi -m -1",
        "project.wsgi --cert-reqs 0b10",
        "project.wsgi --cert-reqs x",
        "project.wsgi --cert-reqs 010",
        "project.wsgi --reload-engine fast",
        "project.wsgi --reload-engine poll",
        "project.wsgi --statsd-host localhost:8125",
        "project.wsgi --statsd-host localhost",
        "project.wsgi --statsd-host localhost:x",
        "project.wsgi -e A=1 -e B=2 --env C=3",
        "project.wsgi --forwarded-allow-ips 10.0.0.1,,*",
        "project.wsgi -n it's -p a.pid --log-level debug --access-logfile -",
        "project.wsgi --version",
        "-wx --version",
        "--version -wx",
    ];

    public static TheoryData<string, string> CommandLines =>
        [.. Options.Concat(UnusualCommandLines).Select(line => ("", line))];

    public static TheoryData<string, string> Environments =>
        new()
        {
            { "WEB_CONCURRENCY=3", "project.wsgi" },
            { "WEB_CONCURRENCY=3", "project.wsgi -w 5" },
            { "WEB_CONCURRENCY= 3 ", "project.wsgi" },
            { "WEB_CONCURRENCY=", "project.wsgi" },
            { "WEB_CONCURRENCY=abc", "project.wsgi -w 5" },
            { "WEB_CONCURRENCY=-1", "project.wsgi -w 5" },
            { "WEB_CONCURRENCY=0x2", "project.wsgi" },
            { "PORT=5000", "project.wsgi" },
            { "PORT=", "project.wsgi" },
            { "PORT=abc", "project.wsgi" },
            { "PORT=5000", "project.wsgi -b :9000" },
            { "FORWARDED_ALLOW_IPS=*", "project.wsgi" },
            { "GUNICORN_CMD_ARGS=-w 4 --threads 2", "project.wsgi" },
            { "GUNICORN_CMD_ARGS=-w 4 -b :1", "project.wsgi -w 6" },
            { "GUNICORN_CMD_ARGS=other.wsgi -n 'a b' -p \"c\\\"\\d\" -k a\\ b", "project.wsgi" },
            { "GUNICORN_CMD_ARGS=-w 4 \"", "project.wsgi" },
            { "GUNICORN_CMD_ARGS=-w 4 \\", "project.wsgi" },
            { "GUNICORN_CMD_ARGS=-w abc", "project.wsgi" },
            { "GUNICORN_CMD_ARGS=-w -1", "project.wsgi -w 2" },
            { "GUNICORN_CMD_ARGS=project.wsgi", "" },
        };

    [Theory]
    [MemberData(nameof(CommandLines))]
    [MemberData(nameof(Environments))]
    public void Gunicorn_answers_alike(string variable, string line)
    {
        var arguments = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var environment = variable
            .Split('=', 2)
            .Chunk(2)
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => pair[1]);

        var real = RunReal(arguments, environment);
        var ours = GunicornOptions.Parse(arguments, environment);

        if (ours.Exit is { } exit)
        {
            exit.ExitCode.Should().Be(real.ExitCode);
            real.Errors.Should().EndWith(exit.Errors);
            real.Output.Should().Be(exit.Output);
        }
        else
        {
            real.ExitCode.Should().Be(0, real.Errors);
            Expected(real.Output, ours.Options!).Should().Equal(Printed(ours.Options!));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private ToolAnswer RunReal(string[] arguments, Dictionary<string, string> environment)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "project"));
        File.WriteAllText(Path.Combine(_folder, "project", "__init__.py"), "");
        File.WriteAllText(Path.Combine(_folder, "project", "wsgi.py"), "def application(environ, start): pass\n");

        // At the start, so that it is not an argument of the line's last option.
        return ExternalTool.Run(
            "/usr/bin/gunicorn",
            "gunicorn",
            ["--print-config", .. arguments],
            "",
            environment,
            _folder
        );
    }

    private static List<string> Printed(GunicornOptions options) =>
        [
            .. options
                .Settings.Where(setting => !OwnSettings.Contains(setting.Key))
                .OrderBy(setting => setting.Key, StringComparer.Ordinal)
                .Select(setting => $"{setting.Key} = {setting.Value}"),
        ];

    private static List<string> Expected(string output, GunicornOptions options) =>
        [
            .. output
                .Split('\n')
                .Select(line => line.Split('=', 2))
                .Where(pair => pair.Length == 2)
                .Select(pair => (Name: pair[0].Trim(), Value: pair[1][1..]))
                .Where(pair => options.Settings.ContainsKey(pair.Name) && !OwnSettings.Contains(pair.Name))
                .Select(pair => $"{pair.Name} = {pair.Value}"),
        ];
}
