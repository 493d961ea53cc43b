using System.Collections.Immutable;
using Companion.Content.Highlighting.Lexers.Patterns;
using Companion.Sources;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>Compiles the lines of a state.</summary>
/// <param name="lexer">The lexer, for the states, names and languages that the lines mention.</param>
internal sealed class LexerStateCompiler(Lexer lexer)
{
    private const string Mark = "{mark}";

    private readonly LexerOutcomeParser _outcomes = new(lexer);
    private readonly HashSet<string> _included = new(StringComparer.Ordinal);
    private readonly ImmutableArray<MarkRule>.Builder _marks = ImmutableArray.CreateBuilder<MarkRule>();
    private readonly ImmutableArray<LexerRule>.Builder _peeks = ImmutableArray.CreateBuilder<LexerRule>();
    private readonly ImmutableArray<LexerRule>.Builder _matches = ImmutableArray.CreateBuilder<LexerRule>();
    private UntilRule? _until;
    private LexerOutcome? _otherwise;

    /// <summary>Compiles a state.</summary>
    /// <exception cref="DiagnosticException">A line is not valid.</exception>
    public LexerStateRules Compile(LexerStateLines state)
    {
        Add(state);
        return new LexerStateRules(
            state.Class is null ? TokenClass.None : LexerOutcomeParser.ParseClass(state.Class),
            _marks.ToImmutable(),
            _peeks.ToImmutable(),
            _matches.ToImmutable(),
            new Automaton([.. _matches.Select(rule => rule.Pattern)]),
            _until,
            _otherwise
        );
    }

    private void Add(LexerStateLines state)
    {
        foreach (var line in state.Lines)
        {
            switch (line.Kind)
            {
                case LexerLineKind.Include:
                    Include(state, line.Pattern);
                    break;
                case LexerLineKind.Otherwise:
                    _otherwise ??= _outcomes.Parse(line.Outcome);
                    break;
                case LexerLineKind.Until:
                    _until ??= CompileUntil(line);
                    break;
                default:
                    AddMatch(line);
                    break;
            }
        }
    }

    private void Include(LexerStateLines state, SourceLocation location)
    {
        var name = TextOf(location);
        var (key, lines) =
            name == "inherited"
                ? ($"{name} {state.Name}", lexer.FindInheritedLines(state.Name))
                : (name, lexer.FindLines(name));
        if (lines is null)
        {
            throw DiagnosticException.At(location, $"there is no state '{name}'");
        }

        if (_included.Add(key))
        {
            Add(lines);
        }
    }

    private UntilRule CompileUntil(LexerLine line)
    {
        if (TextOf(line.Pattern) == Mark)
        {
            return new UntilRule(Search: null, Length: 0, _outcomes.Parse(line.Outcome));
        }

        var pattern = lexer.ParserFor(line.Pattern).Parse();
        return pattern.Length is { } length and > 0
            ? new UntilRule(Automaton.Of(pattern, searches: true), length, _outcomes.Parse(line.Outcome))
            : throw DiagnosticException.At(line.Pattern, "what 'until' looks for has one length");
    }

    private void AddMatch(LexerLine line)
    {
        var mark = TextOf(line.Pattern).IndexOf(Mark, StringComparison.Ordinal);
        if (mark >= 0)
        {
            AddMark(line, mark);
            return;
        }

        var pattern = lexer.ParserFor(line.Pattern).ParseRule() with { IsFirst = line.Kind == LexerLineKind.First };
        var rule = new LexerRule(pattern, _outcomes.Parse(line.Outcome), AheadOf(pattern));
        if (!pattern.Body.MatchesEmpty)
        {
            _matches.Add(rule);
        }
        else if (pattern.Body.Length == 0 && pattern.Ahead is not null)
        {
            _peeks.Add(rule);
        }
        else
        {
            throw DiagnosticException.At(line.Pattern, "the pattern matches the empty text");
        }
    }

    private void AddMark(LexerLine line, int mark)
    {
        var (source, start) = (line.Pattern.Source, line.Pattern.Span.Start);
        var prefix = lexer.ParserFor(source.At(new SourceSpan(start, mark))).ParseRule();
        var suffixSpan = SourceSpan.FromBounds(start + mark + Mark.Length, line.Pattern.Span.End);
        var suffix = lexer.ParserFor(source.At(suffixSpan)).ParseRule();
        if (prefix.Ahead is not null || suffix.Body.Length != 0)
        {
            throw DiagnosticException.At(line.Pattern, "only a condition may follow {mark}");
        }

        _marks.Add(
            new MarkRule(
                prefix.Behind,
                prefix.Body.Length == 0 ? null : Automaton.Of(prefix.Body),
                AheadOf(suffix),
                _outcomes.Parse(line.Outcome)
            )
        );
    }

    private static LookAhead? AheadOf(RulePattern pattern) =>
        pattern.Ahead is null ? null : new LookAhead(Automaton.Of(pattern.Ahead), pattern.IsAheadNegated);

    private static string TextOf(SourceLocation location) =>
        location.Source.Text.Substring(location.Span.Start, location.Span.Length);
}
