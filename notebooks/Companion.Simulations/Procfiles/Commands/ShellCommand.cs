using System.Text;

namespace Companion.Simulations.Procfiles.Commands;

/// <summary>
/// The programs that a shell would run for a command: words and quotes by POSIX 2.2 and 2.3, cut at <c>&amp;&amp;</c>,
/// <c>||</c>, <c>|</c>, <c>;</c> and <c>&amp;</c>. Nothing is expanded.
/// </summary>
internal static class ShellCommand
{
    public static IReadOnlyList<SimpleCommand> Parse(string command)
    {
        var commands = new List<SimpleCommand>();
        var words = new List<string>();
        var word = new StringBuilder();
        var isInWord = false;
        for (var at = 0; at < command.Length; at++)
        {
            var character = command[at];
            switch (character)
            {
                case '\'' or '"':
                    isInWord = true;
                    at = Quoted(command, at, word);
                    break;
                case '\\' when at + 1 < command.Length:
                    isInWord = true;
                    word.Append(command[++at]);
                    break;
                case '#' when !isInWord:
                    at = command.Length;
                    break;
                case ' ' or '\t' or '\r' or '\n':
                    EndWord();
                    break;
                // 2>&1 and &> are redirections.
                case '&' when at > 0 && command[at - 1] == '>' || (at + 1 < command.Length && command[at + 1] == '>'):
                    word.Append(character);
                    break;
                case '&' or '|' or ';' or '(' or ')':
                    EndCommand();
                    break;
                default:
                    isInWord = true;
                    word.Append(character);
                    break;
            }
        }

        EndCommand();
        return commands;

        void EndWord()
        {
            if (isInWord)
            {
                words.Add(word.ToString());
                word.Clear();
                isInWord = false;
            }
        }

        void EndCommand()
        {
            EndWord();
            if (SimpleCommand.Of(words) is { } simple)
            {
                commands.Add(simple);
            }

            words.Clear();
        }
    }

    private static int Quoted(string command, int at, StringBuilder word)
    {
        var quote = command[at++];
        for (; at < command.Length && command[at] != quote; at++)
        {
            if (quote == '"' && command[at] == '\\' && at + 1 < command.Length)
            {
                at++;
            }

            word.Append(command[at]);
        }

        return at;
    }
}
