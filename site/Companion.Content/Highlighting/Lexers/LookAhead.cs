using Companion.Content.Highlighting.Lexers.Patterns;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>A condition on the text after a match. The end of the text counts as a newline.</summary>
/// <param name="automaton">What follows, or must not.</param>
/// <param name="isNegated">Whether it must not follow.</param>
internal sealed class LookAhead(Automaton automaton, bool isNegated)
{
    /// <summary>How many characters a condition may look at. What needs more does not match.</summary>
    public const int Farthest = 250;

    /// <summary>Whether the condition holds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The end of the match.</param>
    /// <param name="end">The end of the text.</param>
    /// <param name="steps">Counts the characters read.</param>
    public bool Holds(string text, int position, int end, ref long steps) =>
        Matches(text, position, end, ref steps) != isNegated;

    private bool Matches(string text, int position, int end, ref long steps)
    {
        var state = automaton.Start('\n');
        var limit = Math.Min(end, position + Farthest);
        for (var i = position; i < limit && !state.IsAccepting && !state.IsDead; i++)
        {
            steps++;
            state = automaton.Next(state, Symbols.Of(text[i]));
        }

        return state.IsAccepting || (limit == end && !state.IsDead && automaton.Next(state, '\n').IsAccepting);
    }
}
