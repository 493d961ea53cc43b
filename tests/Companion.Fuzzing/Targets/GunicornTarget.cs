using Companion.Simulations.Gunicorn;

namespace Companion.Fuzzing.Targets;

/// <summary>Gunicorn's command line, after two lines with an environment variable each.</summary>
internal sealed class GunicornTarget : IFuzzTarget
{
    public string Name => "gunicorn";

    public IEnumerable<string> Seeds =>
        [
            "\n\nproject.wsgi --workers 2 --log-file -",
            "-w 3 'a b' \"c\\\"d\"\n4\nproject.wsgi -w2 -b 0.0.0.0:80 --bind unix:/run/a.sock -b [::1]:9000",
            "\nabc\n-w 2 -- project.wsgi -t -5",
            "--bogus\n\nproject.wsgi --wor 3 --time 5 --grace 6 --keep 7",
            "\n\nproject.wsgi -k gthread --threads 4 -m 0x1f --forwarded-allow-ips * --env A=b --statsd-host h:1",
            "\n\nproject.wsgi -RDw2 --reload --preload --no-sendfile -D2 --preload=yes",
        ];

    public IReadOnlyList<string> Words { get; } =
    [
        .. "-w --workers --worker-class -k --threads -b --bind -t --timeout --graceful-timeout --keep-alive --backlog -c -m -e".Split(
            ' '
        ),
        .. "--reload --preload -D --check-config --print-config --log-level --user --umask --limit-request-line -- - = -h -v".Split(
            ' '
        ),
        .. "2 -1 0 2.5 0x2 1_0 99999999999999999999 abc '' 'a b' \" \\ unix:/a [::1]:80 [:: : 0.0.0.0: :70000 fd://3 tcp://a".Split(
            ' '
        ),
        " ",
        "\n",
    ];

    public void Run(string input)
    {
        var lines = input.Split('\n', 3);
        var environment = new Dictionary<string, string> { ["PORT"] = "5000", ["GUNICORN_CMD_ARGS"] = lines[0] };
        if (lines.Length > 1 && lines[1].Length > 0)
        {
            environment["WEB_CONCURRENCY"] = lines[1];
        }

        var arguments = lines[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var answer = GunicornOptions.Parse(arguments, environment);
        BrokenException.Unless(
            answer.Options is null != answer.Exit is null,
            "there must be either options or an exit"
        );
    }
}
