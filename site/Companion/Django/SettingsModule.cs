using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Companion.Sources;

namespace Companion.CommandLine.Django;

/// <summary>Finds the module with a project's settings.</summary>
internal static partial class SettingsModule
{
    private const string Variable = "DJANGO_SETTINGS_MODULE";
    private const int MostNames = 10;

    /// <summary>Reads <c>--settings project.settings</c>.</summary>
    public static string? Parse(ArgumentResult result)
    {
        var written = result.Tokens.Single().Value;
        if (Dotted().IsMatch(written) && !written.EndsWith(".py", StringComparison.Ordinal))
        {
            return written;
        }

        var path = written.EndsWith(".py", StringComparison.Ordinal) ? written[..^3] : written;
        var name = path.Trim('/').Replace('/', '.');
        var meant = Dotted().IsMatch(name) ? $"; did you mean '{name}'?" : "";
        result.AddError($"--settings: '{written}' is not the name of a module{meant}");
        return null;
    }

    /// <summary>
    /// The module that <c>manage.py</c> would load: the one that the environment names, else the one that
    /// <c>manage.py</c> names, else the only one.
    /// </summary>
    /// <param name="project">The project's files.</param>
    /// <param name="environment">The environment that the settings see.</param>
    /// <exception cref="DiagnosticException">No module is found, or several are.</exception>
    public static string Find(ProjectFolder project, IReadOnlyDictionary<string, string> environment)
    {
        if (environment.TryGetValue(Variable, out var named) && named.Length > 0)
        {
            return named;
        }

        if (project.TryGetValue("manage.py", out var manage) && Setting().Match(manage) is { Success: true } match)
        {
            return match.Groups["module"].Value;
        }

        var candidates = Candidates(project);
        return candidates.Count switch
        {
            1 => candidates[0],
            0 => throw DiagnosticException.In(
                project.DisplayPath,
                "there are no settings in this folder: no manage.py that names them, and no settings.py",
                "name the folder of manage.py with --project, or the module with --settings"
            ),
            _ => throw DiagnosticException.In(
                project.DisplayPath,
                $"there are several settings modules: {Names(candidates)}",
                "name one with --settings"
            ),
        };
    }

    /// <summary>The modules that look like settings, in order.</summary>
    public static IReadOnlyList<string> Candidates(ProjectFolder project) =>
        [
            .. project
                .Keys.Where(path => IsSettings().IsMatch(path))
                .Select(path => path[..^3].Replace('/', '.'))
                .Select(name => name.EndsWith(".__init__", StringComparison.Ordinal) ? name[..^9] : name)
                .Where(name => Dotted().IsMatch(name))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The modules' names for a message, limited to a readable number.</summary>
    public static string Names(IReadOnlyList<string> modules) =>
        string.Join(", ", modules.Take(MostNames))
        + (modules.Count > MostNames ? $" and {modules.Count - MostNames} more" : "");

    [GeneratedRegex(@"^[\p{L}_][\w]*(\.[\p{L}_][\w]*)*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"(^|/)settings(/__init__)?\.py\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IsSettings();

    // os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings"), or an assignment to os.environ[…].
    [GeneratedRegex(
        """^[^#\n]*["']DJANGO_SETTINGS_MODULE["']\s*(,|\]\s*=)\s*["'](?<module>[^"'\n]+)["']""",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Setting();
}
