using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Companion.Content.Markup;

/// <summary>
/// Assigns ids to headings as Hugo 0.111 does: from the heading's source text, in lower case; letters, digits, <c>_</c>
/// and <c>-</c> are kept, each space becomes a hyphen, everything else is dropped; a second heading with the same id
/// gets <c>-1</c>. The author can set an id and other attributes in braces at the end (<c>## Title {#id .class key="value"}</c>).
/// </summary>
internal sealed class HeadingIdentifiers(ShortcodeOutputs outputs)
{
    private const string Nameless = "heading";
    private readonly Dictionary<string, int> _copies = new(StringComparer.Ordinal);

    /// <summary>Sets the heading's id. A <c>{…}</c> at its end is removed from the text.</summary>
    public void Assign(HeadingBlock heading) => heading.GetAttributes().Id = MakeUnique(Choose(heading));

    /// <summary>The id that the heading asks for. A <c>{…}</c> at its end is removed from the text.</summary>
    public string Choose(HeadingBlock heading)
    {
        if (heading.Lines.Count == 0)
        {
            return Nameless;
        }

        // A heading underlined with === may have several lines; Hugo derives its id from the last.
        ref var line = ref heading.Lines.Lines[heading.Lines.Count - 1].Slice;
        var text = line.ToString().TrimEnd();
        if (AttributeList.ReadAtEnd(text, out var start) is not { } own)
        {
            return FromText(outputs.RestoreAsText(text.Trim()));
        }

        line.End -= line.Length - start;
        own.AddTo(heading.GetAttributes());
        return own.Id ?? FromText(outputs.RestoreAsText(text[..start].Trim()));
    }

    /// <summary>The id for a text, before it is made unique.</summary>
    internal static string FromText(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_')
            {
                id.Append(Rune.ToLowerInvariant(rune));
            }
            else if (rune.Value == ' ')
            {
                id.Append('-');
            }
        }

        return id.Length == 0 ? Nameless : id.ToString();
    }

    /// <summary>The id, with a number when it is already used.</summary>
    public string MakeUnique(string id)
    {
        if (_copies.TryAdd(id, 0))
        {
            return id;
        }

        string unique;
        do
        {
            unique = $"{id}-{++_copies[id]}";
        } while (!_copies.TryAdd(unique, 0));

        return unique;
    }
}
