using Companion.Sources;
using YamlDotNet.Core;

namespace Companion.Content.Data;

/// <summary>Reads YAML: one document whose top level is a mapping, or nothing at all.</summary>
public static class YamlData
{
    /// <summary>Reads part of a text as YAML.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="span">The part that is YAML.</param>
    /// <param name="diagnostics">Receives the errors; every duplicate key is reported.</param>
    /// <returns>The values with their positions in the whole text; null when the YAML cannot be read.</returns>
    public static DataMapping? Parse(SourceText source, SourceSpan span, DiagnosticBag diagnostics) =>
        Parse(source, span, diagnostics, reader => reader.Read());

    /// <summary>Reads part of a text as YAML whose top level may be anything, such as a list.</summary>
    /// <inheritdoc cref="Parse(SourceText, SourceSpan, DiagnosticBag)"/>
    public static DataValue? ParseAny(SourceText source, SourceSpan span, DiagnosticBag diagnostics) =>
        Parse(source, span, diagnostics, reader => reader.ReadAny());

    private static T? Parse<T>(
        SourceText source,
        SourceSpan span,
        DiagnosticBag diagnostics,
        Func<YamlDataReader, T> read
    )
        where T : DataValue
    {
        var reader = new YamlDataReader(source, span, diagnostics);
        try
        {
            return read(reader);
        }
        catch (DiagnosticException exception)
        {
            diagnostics.Add(exception.Diagnostic);
        }
        catch (YamlException exception)
        {
            diagnostics.Add(YamlErrors.Explain(source, span, exception, reader.OpenFlow));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet 18 fails like this on some flow collections that are never closed: `a: {b: 1`, then `c: 2`.
            diagnostics.Add(YamlErrors.ExplainFailure(source, span, reader.OpenFlow ?? reader.Last));
        }

        return null;
    }
}
