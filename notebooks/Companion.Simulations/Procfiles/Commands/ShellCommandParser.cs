using System.Text;

namespace Companion.Simulations.Procfiles.Commands;

/// <summary>Parses one command for <see cref="ShellCommand"/>.</summary>
internal sealed class ShellCommandParser(string command)
{
    private readonly List<SimpleCommand> _commands = [];
    private readonly List<string> _words = [];
    private readonly StringBuilder _word = new();
    private bool _isInWord;

    public IReadOnlyList<SimpleCommand> Parse()
    {
        for (var at = 0; at < command.Length; at++)
        {
            at = ReadCharacter(at);
        }

        EndCommand();
        return _commands;
    }

    /// <summary>Reads the character at a position, and the characters that belong to it.</summary>
    /// <returns>The position of the last character that was read.</returns>
    private int ReadCharacter(int at)
    {
        var character = command[at];
        switch (character)
        {
            case '\'' or '"':
                _isInWord = true;
                return ReadQuoted(at);
            case '\\' when at + 1 < command.Length:
                _isInWord = true;
                _word.Append(command[at + 1]);
                return at + 1;
            case '#' when !_isInWord:
                return command.Length;
            case ' ' or '\t' or '\r' or '\n':
                EndWord();
                return at;
            case '&' when IsRedirection(at):
                _word.Append(character);
                return at;
            case '&' or '|' or ';' or '(' or ')':
                EndCommand();
                return at;
            default:
                _isInWord = true;
                _word.Append(character);
                return at;
        }
    }

    // 2>&1 and &> are redirections.
    private bool IsRedirection(int at) =>
        (at > 0 && command[at - 1] == '>') || (at + 1 < command.Length && command[at + 1] == '>');

    private int ReadQuoted(int at)
    {
        var quote = command[at++];
        for (; at < command.Length && command[at] != quote; at++)
        {
            if (quote == '"' && command[at] == '\\' && at + 1 < command.Length)
            {
                at++;
            }

            _word.Append(command[at]);
        }

        return at;
    }

    private void EndWord()
    {
        if (_isInWord)
        {
            _words.Add(_word.ToString());
            _word.Clear();
            _isInWord = false;
        }
    }

    private void EndCommand()
    {
        EndWord();
        if (SimpleCommand.Of(_words) is { } simple)
        {
            _commands.Add(simple);
        }

        _words.Clear();
    }
}
