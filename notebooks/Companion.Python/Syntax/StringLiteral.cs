using Companion.Sources;

namespace Companion.Python.Syntax;

/// <summary>A string token split into its parts.</summary>
internal readonly record struct StringLiteral(SourceSpan Content, bool IsRaw, bool IsBytes, bool IsFormatted)
{
    public static StringLiteral Of(string text, SourceSpan token)
    {
        var quote = token.Start;
        var (isRaw, isBytes, isFormatted) = (false, false, false);
        while (text[quote] is not ('"' or '\''))
        {
            var prefix = text[quote++];
            isRaw |= prefix is 'r' or 'R';
            isBytes |= prefix is 'b' or 'B';
            isFormatted |= prefix is 'f' or 'F';
        }

        var length = token.End - quote;
        var quotes = length >= 6 && text[quote + 1] == text[quote] && text[quote + 2] == text[quote] ? 3 : 1;
        var content = SourceSpan.FromBounds(quote + quotes, token.End - quotes);
        return new StringLiteral(content, isRaw, isBytes, isFormatted);
    }
}
