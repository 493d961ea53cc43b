using Companion.Simulations.Procfiles.Lines;
using Companion.Simulations.Text;

namespace Companion.Simulations.Procfiles.Comparison;

/// <summary>Explains by which rule the tools read a line differently.</summary>
internal static class DifferenceReason
{
    private const int LongestName = 63;

    public static string Of(ProcfileLine line, bool isRepeated) =>
        line.Kind switch
        {
            ProcfileLineKind.Empty => "node foreman skips a line only when it is completely empty",
            ProcfileLineKind.Comment => "the tools disagree on what a comment is",
            ProcfileLineKind.Other => "some tools ignore a line that is not a process, others stop at it",
            _ => OfProcess(line, isRepeated),
        };

    private static string OfProcess(ProcfileLine line, bool isRepeated) =>
        line switch
        {
            { HasColon: false } => "only Heroku accepts a name without a colon",
            { HasSpaceBeforeColon: true } =>
                "only Heroku accepts a space after a name, and the colon is then part of the command",
            { Command: "" } => "a command that is empty or only spaces",
            _ when !line.Gap.Any(Whitespace.IsGo) => "Heroku and hivemind require a space after the colon",
            { Indent.Length: > 0 } => "only Heroku and procfile-util accept an indented line",
            _ when isRepeated => "a repeated name",
            _ when line.Command.StartsWith('#') => "a comment where the command should be",
            _ when line.Name.Any(char.IsAsciiLetterUpper) =>
                "Heroku's buildpack accepts only lower case, and corrects the name",
            _ when line.Name.Contains('_') => "Heroku's buildpack accepts no underscore, and corrects the name",
            _ when line.Name.StartsWith('-') || line.Name.EndsWith('-') => "a name that starts or ends with a hyphen",
            { Name.Length: > LongestName } => $"a name of more than {LongestName} characters",
            _ when line.Command.Contains('#') => "procfile-util cuts off a comment at the end",
            _ when line.Text.Any(character => character is '\v' or '\f' or '\u0085' or (>= '\u001C' and <= '\u001F')) =>
                "honcho ends a line at a control character",
            _ => "spaces at the ends of the command",
        };
}
