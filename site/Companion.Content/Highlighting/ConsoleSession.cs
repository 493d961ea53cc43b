using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Companion.Content.Highlighting;

/// <summary>
/// Tells a terminal session from a shell script: a session has a line that starts with <c>$ </c>, which no script has
/// outside a here-document.
/// </summary>
public static partial class ConsoleSession
{
    /// <summary>
    /// Reads shell code that may be a session. A virtual environment's name may stand before the prompt, as in
    /// <c>(venv) $ </c>.
    /// </summary>
    /// <returns>The session, or null when the code is a script.</returns>
    public static CodeSession? TryParse(string code)
    {
        var lines = code.Split('\n');
        for (var i = 0; i < lines.Length; i += ShellCommand.LineCount(lines, i, 0, IsDollarPrompt))
        {
            if (DollarPrompt().IsMatch(lines[i]))
            {
                return Read(lines, DollarPrompt());
            }
        }

        return null;
    }

    /// <summary>
    /// Reads what the author called a console session. Here a prompt may also be root's <c># </c>, <c>% </c>, or name a
    /// user, a machine and a folder; without any prompt, all of it is output.
    /// </summary>
    public static CodeSession Parse(string code) => Read(code.Split('\n'), TerminalPrompt());

    private static bool IsDollarPrompt(string line) => DollarPrompt().IsMatch(line);

    private static CodeSession Read(string[] lines, Regex promptPattern)
    {
        var read = ImmutableArray.CreateBuilder<SessionLine>(lines.Length);
        var isBeforePrompts = true;
        while (read.Count < lines.Length)
        {
            var first = read.Count;
            var line = lines[first];
            var prompt = promptPattern.Match(line);
            if (!prompt.Success)
            {
                var kind = isBeforePrompts && line.StartsWith('#') ? SessionLineKind.Comment : SessionLineKind.Output;
                read.Add(new SessionLine(kind, "", line));
                continue;
            }

            isBeforePrompts = false;
            read.Add(new SessionLine(SessionLineKind.Command, prompt.Value, line[prompt.Length..]));
            var count = ShellCommand.LineCount(lines, first, prompt.Length, promptPattern.IsMatch);
            foreach (var continuation in lines.AsSpan(first + 1, count - 1))
            {
                read.Add(Continuation(continuation));
            }
        }

        return new CodeSession(read.MoveToImmutable());
    }

    // A shell asks for the rest of a command with "> ". Written by hand, the rest is indented instead.
    private static SessionLine Continuation(string line)
    {
        var prompt = line.StartsWith(ShellCommand.SecondPrompt, StringComparison.Ordinal)
            ? ShellCommand.SecondPrompt
            : "";
        return new SessionLine(SessionLineKind.Continuation, prompt, line[prompt.Length..]);
    }

    [GeneratedRegex(@"^(\([\w.-]+\) ?)?\$( |(?=\r?\z))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DollarPrompt();

    [GeneratedRegex(
        @"^(\([\w.-]+\) ?)?(\[[^\]\n]{1,80}\] ?|[\w.-]{1,64}@[^\s$#%]{1,80}( [^\s$#%]{1,80})? ?)?[$#%]( |(?=\r?\z))",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TerminalPrompt();
}
