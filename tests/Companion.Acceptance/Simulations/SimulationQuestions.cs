using System.Text.Json;
using Companion.Experiments;

namespace Companion.Acceptance.Simulations;

/// <summary>
/// Questions that exercise all of the simulations: the build and the browser must give the same answers.
/// </summary>
internal static class SimulationQuestions
{
    /// <summary>Questions to each simulation, and two that no simulation answers.</summary>
    public static IEnumerable<string> All() => [.. DeployChecks(), .. Procfiles(), .. Gunicorn(), .. Unanswerable()];

    private static IEnumerable<string> DeployChecks()
    {
        var settings = SimulationCatalog.Find("deploy-checks")!.Text!.Text;
        string[] texts =
        [
            settings,
            "",
            "SECRET_KEY = 'x' * 60\nfor x in range(3):\n    ALLOWED_HOSTS = ['%s-%05.2f' % (x, x / 3)]\nDEBUG = 2**70 > 5.5e300\n",
            $"import os, environ\nenv = environ.Env(DEBUG=(bool, False))\n{settings}\nDEBUG = env('DEBUG')\nDATABASES = {{'default': env.db('DATABASE_URL')}}\n",
            $"from datetime import timedelta\n{settings}\nSECURE_HSTS_SECONDS = timedelta(days=365).total_seconds()\nX_FRAME_OPTIONS = f'{{1/3!r:>10}}'\n",
            $"{settings}\nimport json\nSECRET_KEY_FALLBACKS = json.loads('[\"a\", 1.50, null]')\nSILENCED_SYSTEM_CHECKS = ['security.W004']\n",
            $"{settings}\nraise KeyError('ключ')\n",
            "def f(n):\n    return f(n + 1)\nDEBUG = f(0)\n",
            "DEBUG = (\n",
            "i = 0\nwhile True:\n    i += 1\n",
        ];
        foreach (var text in texts)
        {
            foreach (var version in new[] { "3.1", "4.2", "6.1" })
            {
                yield return JsonSerializer.Serialize(
                    new
                    {
                        kind = "deploy-checks",
                        settings = text,
                        version,
                        environment = "DEBUG=on\nDATABASE_URL=postgres://u:p%40x@h:5432/d\nbroken\n",
                    }
                );
            }
        }
    }

    private static IEnumerable<string> Procfiles()
    {
        foreach (
            var text in new[]
            {
                SimulationCatalog.Find("procfile")!.Text!.Text,
                "",
                "web: a\r\nWEB: b\nrelease: c\nrelease: d\nworker e\n  x: y # z\nweb:f\n",
                "web: python manage.py runserver 0.0.0.0:$PORT\n",
            }
        )
        {
            foreach (
                var dialect in new[]
                {
                    "heroku",
                    "heroku-cnb",
                    "foreman",
                    "honcho",
                    "node-foreman",
                    "hivemind",
                    "procfile-util",
                    "procfile-util-strict",
                }
            )
            {
                yield return JsonSerializer.Serialize(
                    new
                    {
                        kind = "procfile",
                        text,
                        dialect,
                        releaseFails = dialect.Length % 2 == 0,
                    }
                );
            }
        }
    }

    private static IEnumerable<string> Gunicorn()
    {
        foreach (var (workers, rate, serviceMs) in new[] { (2, 30, 50), (1, 100, 500), (16, 1, 10), (7, 63, 110) })
        {
            yield return JsonSerializer.Serialize(
                new
                {
                    kind = "gunicorn",
                    workers,
                    rate,
                    serviceMs,
                }
            );
        }
    }

    private static IEnumerable<string> Unanswerable()
    {
        yield return """{"kind":"nothing"}""";
        yield return """{"kind":"deploy-checks","version":"9.9"}""";
    }
}
