using System.Collections.Immutable;

namespace Companion.Content.Highlighting.Lexers.Patterns;

/// <summary>A regular expression without captures, back-references or laziness.</summary>
internal abstract record Pattern
{
    /// <summary>The pattern of the empty text.</summary>
    public static Pattern Empty { get; } = new Sequence([]);

    /// <summary>The number of characters in a matching text, or null when it varies.</summary>
    public abstract int? Length { get; }

    /// <summary>Whether the pattern matches the empty text.</summary>
    public abstract bool MatchesEmpty { get; }

    /// <summary>One symbol of a set.</summary>
    public sealed record One(SymbolSet Set) : Pattern
    {
        /// <inheritdoc />
        public override int? Length => 1;

        /// <inheritdoc />
        public override bool MatchesEmpty => false;
    }

    /// <summary>One pattern after another.</summary>
    public sealed record Sequence(ImmutableArray<Pattern> Parts) : Pattern
    {
        /// <inheritdoc />
        public override int? Length => Parts.Aggregate((int?)0, (sum, part) => sum + part.Length);

        /// <inheritdoc />
        public override bool MatchesEmpty => Parts.All(part => part.MatchesEmpty);
    }

    /// <summary>Any one of several patterns.</summary>
    public sealed record Choice(ImmutableArray<Pattern> Parts) : Pattern
    {
        /// <inheritdoc />
        public override int? Length => Parts.All(part => part.Length == Parts[0].Length) ? Parts[0].Length : null;

        /// <inheritdoc />
        public override bool MatchesEmpty => Parts.Any(part => part.MatchesEmpty);
    }

    /// <summary>A pattern several times.</summary>
    /// <param name="Part">The pattern.</param>
    /// <param name="Least">How often at least.</param>
    /// <param name="Most">How often at most; null for no limit.</param>
    public sealed record Repetition(Pattern Part, int Least, int? Most) : Pattern
    {
        /// <inheritdoc />
        public override int? Length => Least == Most ? Part.Length * Least : null;

        /// <inheritdoc />
        public override bool MatchesEmpty => Least == 0 || Part.MatchesEmpty;
    }
}
