using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Companion.Testing;

/// <summary>The transcript of <c>check --deploy</c> in the episode's text.</summary>
public static partial class EpisodeTranscript
{
    /// <summary>The command's output. The episode wraps long lines and indents the rest by two spaces.</summary>
    public static string Printed { get; } = Folded().Replace(Quoted(), " ");

    private static string Quoted([CallerFilePath] string here = "")
    {
        var episodes = Path.GetFullPath(Path.Combine(here, "../../../input/django-riffs"));
        var text = File.ReadAllText(Directory.GetFiles(episodes, "*-14-*.md").Single()).ReplaceLineEndings("\n");
        const string Command = "$ ./manage.py check --deploy --fail-level WARNING\n";
        var start = text.IndexOf(Command, StringComparison.Ordinal) + Command.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"\n  (?=\S)", RegexOptions.None, 1000)]
    private static partial Regex Folded();
}
