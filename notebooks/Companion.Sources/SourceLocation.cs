namespace Companion.Sources;

/// <summary>A span in a named text.</summary>
/// <param name="File">The text.</param>
/// <param name="Span">The characters meant.</param>
public sealed record SourceLocation(SourceFile File, SourceSpan Span)
{
    /// <summary>Line and column of the span's first character.</summary>
    public SourcePosition Position => File.PositionOf(Span.Start);

    /// <summary><c>file:line:column</c>.</summary>
    public override string ToString() => $"{File.Path}:{Position.Line}:{Position.Column}";
}
