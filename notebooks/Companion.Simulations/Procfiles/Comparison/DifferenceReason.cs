using Companion.Simulations.Procfiles.Lines;
using Companion.Simulations.Text;

namespace Companion.Simulations.Procfiles.Comparison;

/// <summary>Which of the tools' rules a line falls between.</summary>
internal static class DifferenceReason
{
    private const int LongestName = 63;

    public static string Of(ProcfileLine line, bool isRepeated) =>
        line.Kind switch
        {
            ProcfileLineKind.Empty => "node foreman passes over a line only when nothing at all is in it",
            ProcfileLineKind.Comment => "what is a comment differs",
            ProcfileLineKind.Other => "some tools ignore a line that is no process, others stop at it",
            _ => OfProcess(line, isRepeated),
        };

    private static string OfProcess(ProcfileLine line, bool isRepeated) =>
        line switch
        {
            { HasColon: false } => "only Heroku takes a name without a colon",
            { HasSpaceBeforeColon: true } =>
                "only Heroku takes a space after a name, and the colon is then part of the command",
            { Command: "" } => "a command that is empty or only spaces",
            _ when !line.Gap.Any(Whitespace.IsGo) => "Heroku and hivemind want a space after the colon",
            { Indent.Length: > 0 } => "only Heroku and procfile-util take an indented line",
            _ when isRepeated => "a name twice",
            _ when line.Command.StartsWith('#') => "a comment where the command should be",
            _ when line.Name.Any(char.IsAsciiLetterUpper) =>
                "Heroku's buildpack takes lower case only, and corrects it",
            _ when line.Name.Contains('_') => "Heroku's buildpack takes no underscore, and corrects it",
            _ when line.Name.StartsWith('-') || line.Name.EndsWith('-') => "a name with a hyphen at an end",
            { Name.Length: > LongestName } => $"a name of more than {LongestName} characters",
            _ when line.Command.Contains('#') => "procfile-util cuts off a comment at the end",
            _ when line.Text.Any(character => character is '\v' or '\f' or '\u0085' or (>= '\u001C' and <= '\u001F')) =>
                "honcho ends a line at a control character",
            _ => "spaces at the ends of the command",
        };
}
