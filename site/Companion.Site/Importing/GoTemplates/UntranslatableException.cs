using Companion.Sources;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>A part of a Go template has no counterpart in Liquid.</summary>
/// <param name="span">Where it is in the template.</param>
/// <param name="reason">Why.</param>
internal sealed class UntranslatableException(SourceSpan span, string reason) : Exception(reason)
{
    /// <summary>Where it is in the template.</summary>
    public SourceSpan Span => span;
}
