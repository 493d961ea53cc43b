using Companion.Sources;

namespace Companion.Site.Redirects;

/// <summary>A word of a line of a <c>_redirects</c> file.</summary>
/// <param name="Text">The word.</param>
/// <param name="Location">Its location in the file.</param>
internal sealed record RedirectToken(string Text, SourceLocation Location)
{
    /// <summary>Whether a comment begins here.</summary>
    public bool IsComment => Text.StartsWith('#');

    /// <summary>Whether this can be a destination.</summary>
    public bool IsDestination => Text.StartsWith('/') || RedirectsFile.IsFullUrl(Text);

    /// <summary>The words of a line up to a comment.</summary>
    public static RedirectToken[] Split(SourceText source, int start, int end)
    {
        var tokens = new List<RedirectToken>();
        for (var i = start; i < end; )
        {
            var length = 0;
            while (i + length < end && !char.IsWhiteSpace(source.Text[i + length]))
            {
                length++;
            }

            if (length > 0)
            {
                tokens.Add(new(source.Text.Substring(i, length), source.At(new SourceSpan(i, length))));
            }

            i += length + 1;
        }

        return [.. tokens.TakeWhile(token => !token.IsComment)];
    }
}
