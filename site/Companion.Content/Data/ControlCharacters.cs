using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>
/// Characters that neither YAML nor TOML allows. They are looked for first, because YamlDotNet takes U+0000 for the end
/// of the text, so that everything behind it would be lost without a word.
/// </summary>
internal static class ControlCharacters
{
    /// <summary>Looks through a part of a text.</summary>
    /// <exception cref="DiagnosticException">There is one.</exception>
    public static void Refuse(SourceText source, SourceSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            var c = source.Text[i];
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085'))
            {
                throw DiagnosticException.At(
                    source.At(new SourceSpan(i, 1)),
                    $"the control character U+{(int)c:X4} may not stand in front matter",
                    $"remove it, or write \\u{(int)c:X4} in double quotes"
                );
            }
        }
    }
}
