namespace Companion.Simulations.Django.Output;

/// <summary>The output for a wrong command line.</summary>
internal static class CheckUsage
{
    // Python's argparse wraps it like this at 80 columns.
    private const string Synopsis = """
        usage: manage.py check [-h] [--tag TAGS] [--list-tags] [--deploy]
                               [--fail-level {CRITICAL,ERROR,WARNING,INFO,DEBUG}]
                               [--database DATABASES] [--version] [-v {0,1,2,3}]
                               [--settings SETTINGS] [--pythonpath PYTHONPATH]
                               [--traceback] [--no-color] [--force-color]
                               [app_label ...]

        """;

    public static string WrongFailLevel(string written)
    {
        var choices = string.Join(", ", CheckOptions.FailLevels.Select(level => $"'{level}'"));
        return $"{Synopsis}manage.py check: error: argument --fail-level: invalid choice: {Quoted(written)} "
            + $"(choose from {choices})\n";
    }

    public static string UnknownTag(string tag) => $"CommandError: There is no system check with the \"{tag}\" tag.\n";

    // Python's repr uses double quotes if the text has single quotes and no double quotes.
    private static string Quoted(string text) =>
        text.Contains('\'') && !text.Contains('"')
            ? $"\"{text}\""
            : $"'{text.Replace("\\", "\\\\").Replace("'", "\\'")}'";
}
