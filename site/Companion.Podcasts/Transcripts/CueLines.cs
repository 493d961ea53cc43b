using Companion.Podcasts.Reading;
using Companion.Sources;

namespace Companion.Podcasts.Transcripts;

/// <summary>The lines of a file of cues, read from top to bottom.</summary>
internal sealed class CueLines(SourceText source)
{
    private readonly List<TextLine> _lines = TextLines.Of(source);
    private int _at;

    public bool AtEnd => _at >= _lines.Count;

    public TextLine Current => _lines[_at];

    public TextLine? Next => _at + 1 < _lines.Count ? _lines[_at + 1] : null;

    public void Advance() => _at++;

    public void SkipBlankLines()
    {
        while (!AtEnd && Current.IsBlank)
        {
            Advance();
        }
    }

    /// <summary>Moves to the next blank line, or one that ends the block in another way.</summary>
    /// <returns>The lines passed over, with their line ends.</returns>
    public SourceSpan TakeBlock(Func<CueLines, bool> endsBlock)
    {
        var start = AtEnd ? source.Text.Length : Current.Start;
        var end = start;
        while (!AtEnd && !Current.IsBlank && !endsBlock(this))
        {
            end = Current.End;
            Advance();
        }

        return SourceSpan.FromBounds(start, end);
    }

    public ReadOnlySpan<char> TextOf(SourceSpan span) => source.Text.AsSpan(span.Start, span.Length);
}
