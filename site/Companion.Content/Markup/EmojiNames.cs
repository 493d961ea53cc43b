using System.Collections.Frozen;
using System.Text;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>
/// Replaces GitHub's names of emoji, such as <c>:tada:</c>, as Hugo does with <c>enableEmoji</c>. Unknown names stay as
/// written, and so does a name directly after a letter or digit: <c>10:100:5</c> is no emoji.
/// </summary>
internal static class EmojiNames
{
    private const int LongestName = 60;

    // Read when a text first has what might be a name.
    private static readonly Lazy<FrozenDictionary<string, string>> Known = new(Read);

    /// <summary>Replaces the names in a text.</summary>
    public static void Replace(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        StringBuilder? replaced = null;
        var copied = 0;
        for (var i = literal.IsFirstCharacterEscaped ? 1 : 0; i < text.Length; i++)
        {
            if (text[i] != ':' || (i > 0 && char.IsLetterOrDigit(text[i - 1])))
            {
                continue;
            }

            var length = NameLength(text[(i + 1)..]);
            if (length == 0 || !Known.Value.TryGetValue(text.Slice(i + 1, length).ToString(), out var emoji))
            {
                continue;
            }

            replaced ??= new StringBuilder(text.Length);
            replaced.Append(text[copied..i]).Append(emoji);
            i += length + 1;
            copied = i + 1;
        }

        if (replaced is not null)
        {
            literal.Content = new StringSlice(replaced.Append(text[copied..]).ToString());
        }
    }

    // The length of a name that another colon ends; 0 when there is none.
    private static int NameLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (
            length < Math.Min(text.Length, LongestName)
            && (
                char.IsAsciiLetterLower(text[length])
                || char.IsAsciiDigit(text[length])
                || text[length] is '_' or '+' or '-'
            )
        )
        {
            length++;
        }

        return length < text.Length && text[length] == ':' ? length : 0;
    }

    // A name and its emoji a line: GitHub's, with Hugo's choice where it knows the name.
    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(EmojiNames).Assembly.GetManifestResourceStream("emoji.tsv")!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(line => line[0], line => line[1], StringComparer.Ordinal);
    }
}
