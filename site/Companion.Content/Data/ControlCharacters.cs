using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>
/// Characters that neither YAML nor TOML allows. This check runs first, because YamlDotNet reads U+0000 as the end of
/// the text and silently drops everything after it.
/// </summary>
internal static class ControlCharacters
{
    /// <summary>Checks a part of a text.</summary>
    /// <exception cref="DiagnosticException">The part contains such a character.</exception>
    public static void Refuse(SourceText source, SourceSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            var c = source.Text[i];
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085'))
            {
                throw DiagnosticException.At(
                    source.At(new SourceSpan(i, 1)),
                    $"the control character U+{(int)c:X4} is not allowed in front matter",
                    $"remove it, or write \\u{(int)c:X4} in double quotes"
                );
            }
        }
    }
}
