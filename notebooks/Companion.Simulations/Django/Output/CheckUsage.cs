namespace Companion.Simulations.Django.Output;

/// <summary>What is printed when the command line is wrong.</summary>
internal static class CheckUsage
{
    // As Python's argparse folds it at 80 columns.
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

    // Python's repr takes double quotes when the text has single ones and no double ones.
    private static string Quoted(string text) =>
        text.Contains('\'') && !text.Contains('"')
            ? $"\"{text}\""
            : $"'{text.Replace("\\", "\\\\").Replace("'", "\\'")}'";
}
