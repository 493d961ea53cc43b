using Companion.Sources;

namespace Companion.Python.Objects.Scopes;

/// <summary>The statement that set or changed something; the later of two changes has the higher number.</summary>
internal sealed record Change(long Sequence, SourceText File, SourceSpan Span)
{
    public SourceLocation Location => new(File, Span);
}
