using Companion.Simulations.Django;
using Companion.Simulations.Settings;

namespace Companion.Fuzzing.Targets;

/// <summary>
/// Settings, evaluated and checked by every release of Django. A line <c># file</c> separates the module, the module
/// that it imports and <c>.env</c>.
/// </summary>
internal sealed class SettingsTarget : IFuzzTarget
{
    private const string Border = "# file\n";

    private static readonly CheckOptions Deploy = new() { Deploy = true };

    public string Name => "settings";

    // Evaluation ends after a million steps, some of which copy a long list.
    public long Limit => 1_000_000_000;

    public IEnumerable<string> Seeds =>
        PythonSeeds
            .Files.Concat(PythonSeeds.Programs)
            .Concat(PythonSeeds.Programs.Select(program => "from .base import *\n" + program + Border + program));

    public IReadOnlyList<string> Words { get; } =
    [.. PythonSeeds.Words, Border, "SECRET_KEY = ", "MIDDLEWARE = ", "DEBUG = "];

    public void Run(string input)
    {
        var texts = input.Split(Border, 3);
        var project = new SettingsProject
        {
            Files = new Dictionary<string, string>
            {
                ["project/__init__.py"] = "",
                ["project/settings.py"] = texts[0],
                ["project/base.py"] = texts.Length > 1 ? texts[1] : "from .settings import *\n",
                ["project/.env"] = texts.Length > 2 ? texts[2] : "A=on\nB=1,2\nC=postgres://a:b@c/d\n",
            },
            Environment = new Dictionary<string, string> { ["A"] = "on", ["DATABASE_URL"] = "postgres://u:p@h:5432/d" },
        };
        var settings = SettingsEvaluator.Evaluate(project);
        foreach (var version in DjangoVersion.Supported)
        {
            var request = new CheckRequest
            {
                Settings = settings,
                Environment = project.Environment,
                Version = version,
                Options = Deploy,
            };
            BrokenException.Unless(
                CheckCommand.Run(request).ExitCode is 0 or 1,
                "the exit code of the check is neither 0 nor 1"
            );
        }
    }
}
