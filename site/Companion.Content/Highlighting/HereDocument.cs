namespace Companion.Content.Highlighting;

/// <summary>A here-document opened by a command.</summary>
/// <param name="Delimiter">The word alone on the line that closes it.</param>
/// <param name="StripsTabs">
/// Whether it was opened with <c>&lt;&lt;-</c>, so that tabs may precede the delimiter.
/// </param>
internal sealed record HereDocument(string Delimiter, bool StripsTabs)
{
    public bool IsClosedBy(ReadOnlySpan<char> line) =>
        (StripsTabs ? line.TrimStart('\t') : line).TrimEnd('\r').SequenceEqual(Delimiter);
}
