using Companion.Sources;
using Companion.Sources.Json;

namespace Companion.Content.Data;

/// <summary>Reads JSON (RFC 8259).</summary>
public static class JsonData
{
    /// <summary>Reads part of a text as a JSON object.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="span">The part that is JSON.</param>
    /// <param name="diagnostics">Receives the errors; every duplicate key is reported.</param>
    /// <returns>The values with their positions in the whole text; null when the JSON cannot be read.</returns>
    public static DataMapping? Parse(SourceText source, SourceSpan span, DiagnosticBag diagnostics) =>
        Parse(source, span, diagnostics, reader => reader.Read());

    /// <summary>Reads part of a text as any JSON value, such as an array.</summary>
    /// <inheritdoc cref="Parse(SourceText, SourceSpan, DiagnosticBag)"/>
    public static DataValue? ParseAny(SourceText source, SourceSpan span, DiagnosticBag diagnostics) =>
        Parse(source, span, diagnostics, reader => reader.ReadAny());

    private static T? Parse<T>(
        SourceText source,
        SourceSpan span,
        DiagnosticBag diagnostics,
        Func<JsonDataReader, T> read
    )
        where T : DataValue
    {
        try
        {
            return read(new JsonDataReader(source, span, diagnostics));
        }
        catch (JsonFormatException exception)
        {
            diagnostics.Error(source.At(exception.Span), exception.Message, exception.Advice);
            return null;
        }
    }
}
