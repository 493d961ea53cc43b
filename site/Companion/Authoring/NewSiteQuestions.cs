using Spectre.Console;

namespace Companion.CommandLine.Authoring;

/// <summary>Questions to a person at a terminal. Nobody else is asked: the answers are then the defaults.</summary>
/// <param name="isAsking">Whether somebody is there to answer.</param>
internal sealed class NewSiteQuestions(bool isAsking)
{
    /// <summary>The questions of this run.</summary>
    /// <param name="asksNothing">Whether to ask nothing anyway.</param>
    public static NewSiteQuestions For(bool asksNothing) =>
        new(
            !asksNothing
                && AnsiConsole.Profile.Capabilities.Interactive
                && !Console.IsInputRedirected
                && !Console.IsOutputRedirected
        );

    /// <summary>Asks for a text.</summary>
    /// <param name="question">The question.</param>
    /// <param name="suggestion">The answer of someone who only presses Enter.</param>
    /// <param name="explain">Says what is wrong with an answer, or null.</param>
    /// <returns>The answer; null when nobody is asked.</returns>
    public string? Text(string question, string suggestion, Func<string, string?>? explain = null) =>
        !isAsking
            ? null
            : AnsiConsole.Prompt(
                new TextPrompt<string>($"{question}:")
                    .DefaultValue(suggestion)
                    .Validate(answer =>
                        explain?.Invoke(answer) is { } problem
                            ? ValidationResult.Error(Markup.Escape(problem))
                            : ValidationResult.Success()
                    )
            );

    /// <summary>Asks for a text that may be left out.</summary>
    /// <returns>The answer; null when there is none.</returns>
    public string? OptionalText(string question) =>
        isAsking
        && AnsiConsole.Prompt(new TextPrompt<string>($"{question} (optional):").AllowEmpty()).Trim()
            is { Length: > 0 } answer
            ? answer
            : null;

    /// <summary>Asks for one of several.</summary>
    /// <returns>The answer; the first when nobody is asked.</returns>
    public T Choice<T>(string question, IReadOnlyList<T> choices, Func<T, string> name)
        where T : notnull =>
        isAsking
            ? AnsiConsole.Prompt(new SelectionPrompt<T>().Title($"{question}:").AddChoices(choices).UseConverter(name))
            : choices[0];
}
