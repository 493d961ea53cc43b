namespace Companion.Sources;

/// <summary>A span in a named text: what a message points at.</summary>
/// <param name="Source">The text.</param>
/// <param name="Span">The characters meant.</param>
public sealed record SourceLocation(SourceText Source, SourceSpan Span)
{
    /// <summary>Line and column of the span's first character.</summary>
    public SourcePosition Position => Source.PositionOf(Span.Start);

    /// <summary><c>file:line:column</c>, as compilers write it and editors make it a link.</summary>
    public override string ToString() => $"{Source.Path}:{Position.Line}:{Position.Column}";
}
