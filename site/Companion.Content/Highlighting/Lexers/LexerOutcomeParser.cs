using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>
/// Parses what follows a rule's arrow: a class or <c>@LANGUAGE</c>, then any of <c>remember</c>, <c>pop</c>,
/// <c>pop N</c>, <c>next STATE</c> and <c>push STATE …</c>.
/// </summary>
/// <param name="lexer">The lexer, for its states and for embedded languages.</param>
internal sealed class LexerOutcomeParser(Lexer lexer)
{
    /// <summary>Parses an outcome.</summary>
    /// <exception cref="DiagnosticException">It is not valid.</exception>
    public LexerOutcome Parse(SourceLocation location)
    {
        var words = location
            .Source.Text.Substring(location.Span.Start, location.Span.Length)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            throw DiagnosticException.At(location, "a rule needs a class", "write 'none' for the plain class");
        }

        var embedded = words[0].StartsWith('@') ? Embedded(location, words[0][1..]) : null;
        var tokenClass = embedded is null ? ParseClass(location, words[0]) : TokenClass.None;
        var actions = new Queue<string>(words.Skip(1));
        var (pops, remembers, next, pushes) = (0, false, (LexerState?)null, ImmutableArray<LexerState>.Empty);
        while (actions.TryDequeue(out var action))
        {
            switch (action)
            {
                case "remember":
                    remembers = true;
                    break;
                case "pop":
                    pops =
                        actions.TryPeek(out var count) && int.TryParse(count, out _) ? int.Parse(actions.Dequeue()) : 1;
                    break;
                case "next" when actions.TryDequeue(out var name):
                    next = State(location, name);
                    break;
                case "push" when actions.Count > 0:
                    pushes = [.. actions.TakeWhile(word => word != "remember").Select(name => State(location, name))];
                    Array.ForEach([.. pushes], _ => actions.Dequeue());
                    break;
                default:
                    throw DiagnosticException.At(
                        location,
                        $"unknown action '{action}'",
                        "expected 'remember', 'pop', 'next STATE' or 'push STATE'"
                    );
            }
        }

        return new LexerOutcome(tokenClass, embedded, pops, next, pushes, remembers);
    }

    /// <summary>Parses the name of a class.</summary>
    /// <exception cref="DiagnosticException">There is no such class.</exception>
    public static TokenClass ParseClass(SourceLocation location) =>
        ParseClass(location, location.Source.Text.Substring(location.Span.Start, location.Span.Length));

    private static TokenClass ParseClass(SourceLocation location, string name) =>
        name == "host" ? Lexer.HostText
        : Enum.TryParse<TokenClass>(name, ignoreCase: true, out var tokenClass) && char.IsAsciiLetterLower(name[0])
            ? tokenClass
        : throw DiagnosticException.At(
            location,
            $"unknown class '{name}'",
            $"expected 'host' or one of {string.Join(", ", Enum.GetNames<TokenClass>()).ToLowerInvariant()}"
        );

    private Lexer Embedded(SourceLocation location, string name) =>
        lexer.Find(name) ?? throw DiagnosticException.At(location, $"there is no lexer for '{name}'");

    private LexerState State(SourceLocation location, string name) =>
        lexer.FindState(name) ?? throw DiagnosticException.At(location, $"there is no state '{name}'");
}
