using Companion.Content.Highlighting;
using Companion.Sources;

namespace Companion.Content.Markup.Fences;

/// <summary>Warns about the fences of one page.</summary>
/// <param name="bag">Receives the warnings.</param>
internal sealed class FenceDiagnostics(DiagnosticBag bag)
{
    private readonly HashSet<string> _unknownLanguages = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a warning.</summary>
    public void Warn(SourceLocation location, string message, string advice) =>
        bag.Add(Diagnostic.Warning(location, message, advice));

    /// <summary>Warns about a language without colours, once per page.</summary>
    public void WarnAboutLanguage(SourceLocation location, string language)
    {
        if (!_unknownLanguages.Add(language))
        {
            return;
        }

        var advice = Suggestion.Nearest(language, SyntaxHighlighter.LanguageNames) is { } nearest
            ? $"did you mean \"{nearest}\"?"
            : "the code is shown plain; write \"text\" if it should be";
        Warn(location, $"there is no highlighting for the language \"{language}\"", advice);
    }
}
