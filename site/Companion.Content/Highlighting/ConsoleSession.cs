using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Companion.Content.Highlighting;

/// <summary>
/// Distinguishes a terminal session from a shell script: a session has a line that starts with <c>$ </c>, which no
/// script has outside a here-document.
/// </summary>
public static partial class ConsoleSession
{
    /// <summary>
    /// Reads shell code that may be a session. The name of a virtual environment may precede the prompt, as in
    /// <c>(venv) $ </c>.
    /// </summary>
    /// <returns>The session, or null when the code is a script.</returns>
    public static CodeSession? TryParse(string code)
    {
        var lines = code.Split('\n');
        for (var i = 0; i < lines.Length; i += ShellCommand.LineCount(lines, i, 0, DollarPrompt))
        {
            if (DollarPrompt(lines[i]) > 0)
            {
                return Read(lines, DollarPrompt);
            }
        }

        return null;
    }

    /// <summary>
    /// Reads code that the author marked as a console session. Here a prompt may also be root's <c># </c>, <c>% </c>,
    /// or include a user, a machine and a folder; without any prompt, everything is output.
    /// </summary>
    public static CodeSession Parse(string code) => Read(code.Split('\n'), line => TerminalPrompt().Match(line).Length);

    private static CodeSession Read(string[] lines, Func<string, int> promptLength)
    {
        var read = ImmutableArray.CreateBuilder<SessionLine>(lines.Length);
        var isBeforePrompts = true;
        while (read.Count < lines.Length)
        {
            var first = read.Count;
            var line = lines[first];
            var length = promptLength(line);
            if (length == 0)
            {
                var isRemark = isBeforePrompts && line.StartsWith('#');
                read.Add(new SessionLine(isRemark ? SessionLineKind.Comment : SessionLineKind.Output, "", line));
                continue;
            }

            isBeforePrompts = false;
            read.Add(new SessionLine(SessionLineKind.Command, line[..length], line[length..]));
            var count = ShellCommand.LineCount(lines, first, length, promptLength);
            foreach (var continuation in lines.AsSpan(first + 1, count - 1))
            {
                read.Add(Continuation(continuation));
            }
        }

        return new CodeSession(read.MoveToImmutable());
    }

    // A shell prompts for the rest of a command with "> ". In hand-written sessions, the rest is indented instead.
    private static SessionLine Continuation(string line)
    {
        var prompt = line.StartsWith(ShellCommand.SecondPrompt, StringComparison.Ordinal)
            ? ShellCommand.SecondPrompt
            : "";
        return new SessionLine(SessionLineKind.Continuation, prompt, line[prompt.Length..]);
    }

    // Not a regular expression: nearly every page needs this check, and the first expression of a process costs 20 ms.
    private static int DollarPrompt(string line)
    {
        var start = 0;
        if (line.StartsWith('('))
        {
            start = line.IndexOf(')', StringComparison.Ordinal) + 1;
            start += line.AsSpan(start).StartsWith(' ') ? 1 : 0;
        }

        var prompt = line.AsSpan(start);
        return prompt.StartsWith("$ ") ? start + 2
            : prompt.TrimEnd('\r').SequenceEqual("$") ? start + 1
            : 0;
    }

    // Every repetition is bounded, or of characters that cannot start what follows it, so no time limit is needed.
    [GeneratedRegex(
        @"^(\([\w.-]+\) ?)?(\[[^\]\n]{1,80}\] ?|[\w.-]{1,64}@[^\s$#%]{1,80}( [^\s$#%]{1,80})? ?)?[$#%]( |(?=\r?\z))",
        RegexOptions.ExplicitCapture,
        Timeout.Infinite
    )]
    private static partial Regex TerminalPrompt();
}
