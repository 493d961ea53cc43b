using Companion.Sources;
using Tomlyn;
using Tomlyn.Parsing;

namespace Companion.Content.Data;

/// <summary>Reads TOML 1.1.</summary>
public static class TomlData
{
    private static readonly TomlSerializerOptions Options = new() { MaxDepth = DataLimits.Depth };

    /// <summary>Reads part of a text as TOML.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="span">The part that is TOML.</param>
    /// <param name="diagnostics">Receives the errors.</param>
    /// <returns>The values with their positions in the whole text; null when the TOML cannot be read.</returns>
    public static DataMapping? Parse(SourceText source, SourceSpan span, DiagnosticBag diagnostics)
    {
        try
        {
            ControlCharacters.Refuse(source, span);

            // Tomlyn 2.10 fails on a backslash that is the last character.
            var text = string.Concat(source.Text.AsSpan(span.Start, span.Length), "\n");
            var document = SyntaxParser.Parse(text, Options, sourceName: null, validate: true);
            if (document.HasErrors)
            {
                diagnostics.Add(TomlErrors.Explain(source, span, document));
                return null;
            }

            return new TomlDataReader(source, span, diagnostics).Read(document);
        }
        catch (DiagnosticException exception)
        {
            diagnostics.Add(exception.Diagnostic);
        }
        catch (TomlException exception)
        {
            diagnostics.Add(TomlErrors.Explain(source, span, exception));
        }
        catch (ArgumentException)
        {
            // Tomlyn 2.10 fails like this on half a surrogate pair after a backslash, which cannot occur in a UTF-8
            // file.
            diagnostics.Error(source.At(span with { Length = 0 }), "the TOML cannot be read");
        }

        return null;
    }
}
