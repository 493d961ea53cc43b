using System.Collections.Immutable;
using Companion.Content.Highlighting.Lexers.Patterns;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>
/// One pass of a lexer over a text or a part of it. It takes linear time: a match that may fail reads at most
/// <see cref="LookAhead.Farthest"/> characters in vain, and only a few rules in a row may read nothing.
/// </summary>
internal sealed class LexerRun
{
    /// <summary>Deeper nesting stays in the state that it has reached.</summary>
    private const int DeepestNesting = 300;

    /// <summary>Languages inside languages inside languages.</summary>
    private const int DeepestEmbedding = 4;

    /// <summary>How many ends of possible matches are tried.</summary>
    private const int MostCandidates = 8;

    /// <summary>How many rules may apply in a row without reading anything.</summary>
    private const int MostIdleRules = 20;

    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private readonly TokenBuilder _tokens;
    private readonly int _embedding;
    private readonly Stack<LexerFrame> _frames = new();
    private readonly List<(AutomatonState State, int End)> _firsts = [];
    private readonly List<(AutomatonState State, int End)> _candidates = [];
    private int _position;
    private int _surplus;
    private int _idle;
    private long _steps;

    /// <summary>Prepares a pass.</summary>
    /// <param name="lexer">The lexer.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="end">Where to end.</param>
    /// <param name="tokens">Receives the tokens.</param>
    /// <param name="embedding">In how many other languages the text is embedded.</param>
    public LexerRun(Lexer lexer, string text, int start, int end, TokenBuilder tokens, int embedding)
    {
        _text = text;
        _start = _position = start;
        _end = end;
        _tokens = tokens;
        _embedding = embedding;
        _frames.Push(new LexerFrame(lexer.Start, 0, 0));
    }

    // The beginning of the text counts as a newline.
    private int Previous => _position == _start ? '\n' : Symbols.Of(_text[_position - 1]);

    /// <summary>Reads the text.</summary>
    /// <returns>The number of characters looked at, each as often as it was.</returns>
    public long Read()
    {
        while (_position < _end)
        {
            var frame = _frames.Peek();
            var rules = frame.State.Rules;
            if (_idle > MostIdleRules)
            {
                Emit(1, rules.Class);
            }
            else if (!TryMark(rules, frame) && !TryPeek(rules) && !TryMatch(rules) && !TryUntil(rules))
            {
                ReadUnmatched(rules);
            }
        }

        return _steps;
    }

    private bool TryMark(LexerStateRules rules, LexerFrame frame)
    {
        if (rules.Marks.IsEmpty || frame.MarkLength == 0)
        {
            return false;
        }

        var mark = _text.AsSpan(frame.MarkStart, frame.MarkLength);
        foreach (var rule in rules.Marks)
        {
            if (!rule.Behind.Contains(Previous))
            {
                continue;
            }

            var start = _position + (rule.Prefix is null ? 0 : LongestMatch(rule.Prefix));
            _steps += frame.MarkLength;
            var end = start + frame.MarkLength;
            if (
                end <= _end
                && _text.AsSpan(start, frame.MarkLength).SequenceEqual(mark)
                && rule.Ahead?.Holds(_text, end, _end, ref _steps) != false
            )
            {
                Apply(rule.Outcome, end - _position);
                return true;
            }
        }

        return false;
    }

    private bool TryPeek(LexerStateRules rules)
    {
        foreach (var rule in rules.Peeks)
        {
            if (rule.Pattern.Behind.Contains(Previous) && rule.Ahead!.Holds(_text, _position, _end, ref _steps))
            {
                Apply(rule.Outcome, 0);
                return true;
            }
        }

        return false;
    }

    private bool TryMatch(LexerStateRules rules)
    {
        FindCandidates(rules.Automaton);
        for (var i = _firsts.Count - 1; i >= 0; i--)
        {
            if (TryRules(rules, _firsts[i].State.Firsts, _firsts[i].End))
            {
                return true;
            }
        }

        for (var i = _candidates.Count - 1; i >= 0; i--)
        {
            if (TryRules(rules, _candidates[i].State.Accepted, _candidates[i].End))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryRules(LexerStateRules rules, ImmutableArray<int> accepted, int end)
    {
        foreach (var index in accepted)
        {
            var rule = rules.Matches[index];
            if (rule.Ahead?.Holds(_text, end, _end, ref _steps) != false)
            {
                Apply(rule.Outcome, end - _position);
                return true;
            }
        }

        return false;
    }

    // Collects the ends of possible matches, the longest last. Where the same rules match a longer text, the shorter
    // one does not count; whatever is shorter than a match without a condition is not needed.
    private void FindCandidates(Automaton automaton)
    {
        _firsts.Clear();
        _candidates.Clear();
        var state = automaton.Start(Previous);
        var limit = Math.Min(_end, _position + LookAhead.Farthest);
        for (var i = _position; i < limit; i++)
        {
            _steps++;
            state = automaton.Next(state, Symbols.Of(_text[i]));
            if (state.IsDead)
            {
                return;
            }

            if (!state.IsAccepting)
            {
                continue;
            }

            if (!state.Firsts.IsEmpty)
            {
                if (_firsts.Count > 0 && _firsts[^1].State.Firsts.SequenceEqual(state.Firsts))
                {
                    _firsts.RemoveAt(_firsts.Count - 1);
                }

                AddCandidate(_firsts, state, i + 1);
            }

            if (state.IsSettled)
            {
                _candidates.Clear();
                limit = Math.Min(_end, i + 1 + LookAhead.Farthest);
            }
            else if (_candidates.Count > 0 && _candidates[^1].State.Accepted.SequenceEqual(state.Accepted))
            {
                _candidates.RemoveAt(_candidates.Count - 1);
            }

            if (!state.Accepted.IsEmpty)
            {
                AddCandidate(_candidates, state, i + 1);
            }
        }
    }

    // A few candidates are enough, and a bound keeps the time linear.
    private static void AddCandidate(List<(AutomatonState State, int End)> candidates, AutomatonState state, int end)
    {
        if (candidates.Count == MostCandidates)
        {
            candidates.RemoveAt(0);
        }

        candidates.Add((state, end));
    }

    private int LongestMatch(Automaton automaton)
    {
        var (state, length) = (automaton.Start('\n'), 0);
        var limit = Math.Min(_end, _position + LookAhead.Farthest);
        for (var i = _position; i < limit && !state.IsDead; i++)
        {
            _steps++;
            state = automaton.Next(state, Symbols.Of(_text[i]));
            length = state.IsAccepting ? i + 1 - _position : length;
        }

        return length;
    }

    private bool TryUntil(LexerStateRules rules)
    {
        if (rules.Until is not { } until)
        {
            return false;
        }

        var end = until.Search is null ? NextLineWithMark() : NextMatch(until.Search, until.Length);
        if (end == _position)
        {
            return false;
        }

        Apply(until.Outcome, end - _position);
        return true;
    }

    private int NextMatch(Automaton search, int length)
    {
        var state = search.Start('\n');
        for (var i = _position; i < _end; i++)
        {
            _steps++;
            state = search.Next(state, Symbols.Of(_text[i]));
            if (state.IsAccepting)
            {
                return i + 1 - length;
            }
        }

        return _end;
    }

    private int NextLineWithMark()
    {
        var frame = _frames.Peek();
        var mark = _text.AsSpan(frame.MarkStart, frame.MarkLength);
        for (var start = _position; start < _end; )
        {
            if (_text.AsSpan(start, _end - start).StartsWith(mark))
            {
                return start;
            }

            var newline = _text.IndexOf('\n', start, _end - start);
            var next = newline < 0 ? _end : newline + 1;
            _steps += next - start + mark.Length;
            start = next;
        }

        return _end;
    }

    private void ReadUnmatched(LexerStateRules rules)
    {
        if (rules.Otherwise is { } otherwise)
        {
            Apply(otherwise, 0);
        }
        else
        {
            Emit(1, rules.Class);
        }
    }

    private void Apply(LexerOutcome outcome, int length)
    {
        var start = _position;
        length = WholeCharacters(length);
        if (outcome.Embedded is { } embedded && length > 0 && _embedding < DeepestEmbedding)
        {
            _steps += new LexerRun(embedded, _text, start, start + length, _tokens, _embedding + 1).Read();
            _position += length;
            _idle = 0;
        }
        else
        {
            Emit(length, outcome.Class);
        }

        Pop(outcome.Pops);
        if (outcome.Next is { } next && _surplus == 0)
        {
            _frames.Push(_frames.Pop() with { State = next });
        }

        foreach (var state in outcome.Pushes)
        {
            Push(state);
        }

        if (outcome.Remembers && _surplus == 0)
        {
            _frames.Push(_frames.Pop() with { MarkStart = start, MarkLength = length });
        }
    }

    private void Emit(int length, TokenClass tokenClass)
    {
        _idle = length == 0 ? _idle + 1 : 0;
        var whole = WholeCharacters(length);
        _tokens.Add(whole, tokenClass);
        _position += whole;
    }

    // The two halves of a surrogate pair belong to one token.
    private int WholeCharacters(int length)
    {
        var end = _position + length;
        return length > 0 && end < _end && char.IsSurrogatePair(_text[end - 1], _text[end]) ? length + 1 : length;
    }

    private void Push(LexerState state)
    {
        if (_frames.Count < DeepestNesting)
        {
            _frames.Push(new LexerFrame(state, 0, 0));
        }
        else
        {
            _surplus++;
        }
    }

    // The first state never ends.
    private void Pop(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (_surplus > 0)
            {
                _surplus--;
            }
            else if (_frames.Count > 1)
            {
                _frames.Pop();
            }
        }
    }
}
