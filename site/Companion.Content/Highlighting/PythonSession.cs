using System.Collections.Immutable;

namespace Companion.Content.Highlighting;

/// <summary>
/// Reads a session of Python's interactive prompt, by the rules of the standard library's <c>doctest</c>:
/// <c>&gt;&gt;&gt;</c> starts a statement, <c>...</c> on the next line continues it, and the rest is output.
/// </summary>
public static class PythonSession
{
    private const string Prompt = ">>>";
    private const string SecondPrompt = "...";

    /// <summary>Reads Python code that may be a session.</summary>
    /// <returns>The session, or null when the first non-blank line has no prompt.</returns>
    public static CodeSession? TryParse(string code) =>
        Array.Find(code.Split('\n'), line => !string.IsNullOrWhiteSpace(line)) is { } first
        && PromptOf(first, Prompt).Length > 0
            ? Parse(code)
            : null;

    /// <summary>Reads code that the author marked as a Python session.</summary>
    public static CodeSession Parse(string code)
    {
        var lines = ImmutableArray.CreateBuilder<SessionLine>();
        var isInStatement = false;
        foreach (var line in code.Split('\n'))
        {
            var prompt = PromptOf(line, Prompt);
            var kind = SessionLineKind.Command;
            if (prompt.Length == 0)
            {
                prompt = isInStatement ? PromptOf(line, SecondPrompt) : "";
                kind = prompt.Length > 0 ? SessionLineKind.Continuation : SessionLineKind.Output;
            }

            lines.Add(new SessionLine(kind, prompt, line[prompt.Length..]));
            isInStatement = kind != SessionLineKind.Output;
        }

        return new CodeSession(lines.DrainToImmutable());
    }

    private static string PromptOf(string line, string prompt)
    {
        if (!line.StartsWith(prompt, StringComparison.Ordinal))
        {
            return "";
        }

        var rest = line.AsSpan(prompt.Length);
        return rest.StartsWith(' ') ? prompt + " "
            : rest.Trim('\r').IsEmpty ? prompt
            : "";
    }
}
