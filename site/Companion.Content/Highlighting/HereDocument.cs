namespace Companion.Content.Highlighting;

/// <summary>A here-document that a command opened.</summary>
/// <param name="Delimiter">The word alone on the line that closes it.</param>
/// <param name="StripsTabs">Whether it was opened by <c>&lt;&lt;-</c>, so that tabs may stand before the delimiter.</param>
internal sealed record HereDocument(string Delimiter, bool StripsTabs)
{
    public bool IsClosedBy(ReadOnlySpan<char> line) =>
        (StripsTabs ? line.TrimStart('\t') : line).TrimEnd('\r').SequenceEqual(Delimiter);
}
