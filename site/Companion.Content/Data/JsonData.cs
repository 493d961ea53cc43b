using Companion.Sources;
using Companion.Sources.Json;

namespace Companion.Content.Data;

/// <summary>Reads JSON (RFC 8259): one object.</summary>
public static class JsonData
{
    /// <summary>Reads part of a text as JSON.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="span">The part that is JSON.</param>
    /// <param name="diagnostics">Receives the errors; every duplicate key is reported.</param>
    /// <returns>The values with their positions in the whole text; null when the JSON cannot be read.</returns>
    public static DataMapping? Parse(SourceText source, SourceSpan span, DiagnosticBag diagnostics)
    {
        try
        {
            return new JsonDataReader(source, span, diagnostics).Read();
        }
        catch (JsonFormatException exception)
        {
            diagnostics.Error(source.At(exception.Span), exception.Message, exception.Advice);
            return null;
        }
    }
}
