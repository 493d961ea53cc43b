namespace Companion.Sources;

/// <summary>A span in a named text, at which a message points.</summary>
/// <param name="Source">The text.</param>
/// <param name="Span">The characters.</param>
public sealed record SourceLocation(SourceText Source, SourceSpan Span)
{
    /// <summary>Line and column of the span's first character.</summary>
    public SourcePosition Position => Source.PositionOf(Span.Start);

    /// <summary><c>file:line:column</c>, as compilers write it; editors turn it into a link.</summary>
    public override string ToString() => $"{Source.Path}:{Position.Line}:{Position.Column}";
}
