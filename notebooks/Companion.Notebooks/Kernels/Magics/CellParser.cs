using System.Collections.Immutable;
using System.Text;

namespace Companion.Notebooks.Kernels.Magics;

/// <summary>
/// Splits a cell into its languages and finds its magic commands. A line with a language's name after <c>#!</c> starts
/// a part in that language; in C#, every other line that starts with <c>#!</c> is a command.
/// </summary>
internal static class CellParser
{
    private const string Sign = "#!";

    public static ImmutableArray<CellSegment> Parse(string code, string language)
    {
        var segments = ImmutableArray.CreateBuilder<CellSegment>();
        var commands = ImmutableArray.CreateBuilder<MagicCommand>();
        var text = new StringBuilder();
        MagicCommand? opening = null;
        var lines = code.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var command = lines[at].StartsWith(Sign, StringComparison.Ordinal) ? Read(lines[at], at + 1) : null;
            var isCSharp = language == CellLanguages.CSharp;
            if (command is not null && LanguageOf(command) is { } next)
            {
                Close();
                (language, opening) = (next, command);
                text.Append('\n', next == CellLanguages.CSharp ? at + 1 : 0);
            }
            else if (command is not null && IsShared(command, isCSharp))
            {
                commands.Add(command);
                text.Append('\n');
            }
            else
            {
                text.Append(lines[at]).Append('\n');
            }
        }

        Close();
        return segments.DrainToImmutable();

        void Close()
        {
            if (
                commands.Count > 0
                || opening?.Name is CellLanguages.Value
                || !string.IsNullOrWhiteSpace(text.ToString())
            )
            {
                segments.Add(new CellSegment(language, text.ToString(), commands.DrainToImmutable(), opening));
            }

            text.Clear();
        }
    }

    // Only "#!value" has arguments.
    private static string? LanguageOf(MagicCommand command) =>
        command.Arguments.IsEmpty || command.Name == CellLanguages.Value ? CellLanguages.Find(command.Name) : null;

    // Other languages may have their own lines that start with "#!".
    private static bool IsShared(MagicCommand command, bool isCSharp) =>
        isCSharp || command.Name is "share" or "set" or "time";

    private static MagicCommand Read(string line, int number)
    {
        var words = Words(line[Sign.Length..]);
        return new MagicCommand(words.IsEmpty ? "" : words[0], words.IsEmpty ? [] : words[1..], number, line.Length);
    }

    private static ImmutableArray<string> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < text.Length; )
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var word = new StringBuilder();
            var isQuoted = false;
            for (; at < text.Length && (isQuoted || !char.IsWhiteSpace(text[at])); at++)
            {
                if (text[at] == '"')
                {
                    isQuoted = !isQuoted;
                }
                else
                {
                    word.Append(text[at]);
                }
            }

            words.Add(word.ToString());
        }

        return words.DrainToImmutable();
    }
}
