using System.Buffers;
using Markdig.Renderers.Html;

namespace Companion.Content.Markup;

/// <summary>
/// Attributes in braces, in Goldmark's syntax: <c>{#id .class key="value" key=word}</c>. As in Hugo, only the attributes
/// that HTML allows on every element, <c>data-</c> and <c>aria-</c> have an effect; others are read and dropped, so that
/// no scripts get into a page this way.
/// </summary>
internal sealed class AttributeList
{
    private static readonly HashSet<string> Global = new(StringComparer.OrdinalIgnoreCase)
    {
        "accesskey",
        "autocapitalize",
        "autofocus",
        "contenteditable",
        "dir",
        "draggable",
        "enterkeyhint",
        "hidden",
        "inert",
        "inputmode",
        "is",
        "itemid",
        "itemprop",
        "itemref",
        "itemscope",
        "itemtype",
        "lang",
        "part",
        "role",
        "slot",
        "spellcheck",
        "style",
        "tabindex",
        "title",
        "translate",
    };

    private static readonly SearchValues<char> EndsOfWords = SearchValues.Create(" \t,}\"'");

    private readonly List<string> _classes = [];
    private readonly List<KeyValuePair<string, string?>> _others = [];

    /// <summary>The id; null when there is none. The last one counts.</summary>
    public string? Id { get; private set; }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Id is null && _classes.Count == 0 && _others.Count == 0;

    /// <summary>Reads the attributes at the end of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Their offset in the text, including the space before them.</param>
    /// <returns>The attributes; null when the text does not end in attributes.</returns>
    public static AttributeList? ReadAtEnd(ReadOnlySpan<char> text, out int start)
    {
        text = text.TrimEnd();
        start = text.Length;
        if (!text.EndsWith('}'))
        {
            return null;
        }

        // A brace in a quoted value may be the last one, so each is tried, from the last; a few are more than anyone has.
        var before = text;
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var brace = before.LastIndexOf('{');
            if (brace < 0)
            {
                return null;
            }

            if (ReadAtStart(text[brace..], out var length) is { IsEmpty: false } found && brace + length == text.Length)
            {
                start = text[..brace].TrimEnd().Length;
                return found;
            }

            before = before[..brace];
        }

        return null;
    }

    /// <summary>Reads the attributes at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">Their length, with the braces.</param>
    /// <returns>The attributes; null when the text does not begin with attributes.</returns>
    public static AttributeList? ReadAtStart(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (!text.StartsWith('{'))
        {
            return null;
        }

        var list = new AttributeList();
        var position = 1;
        while (true)
        {
            position += text[position..].IndexOfAnyExcept(" \t,") is var spaces and >= 0
                ? spaces
                : text.Length - position;
            if (position >= text.Length)
            {
                return null;
            }

            if (text[position] == '}')
            {
                length = position + 1;
                return list;
            }

            if (!list.ReadOne(text, ref position))
            {
                return null;
            }
        }
    }

    /// <summary>Adds them, but the id, to an element; what the element already has stays.</summary>
    /// <param name="attributes">The element's attributes.</param>
    /// <param name="withClasses">Whether to add the classes.</param>
    public void AddTo(HtmlAttributes attributes, bool withClasses = true)
    {
        foreach (var name in withClasses ? _classes : [])
        {
            attributes.AddClass(name);
        }

        foreach (var (name, value) in _others.Where(other => IsAllowed(other.Key)))
        {
            attributes.AddPropertyIfNotExist(name, value);
        }
    }

    /// <summary>Adds one; of several with the same name, the last one counts, but classes add up.</summary>
    public void Add(string name, string value)
    {
        if (name.Equals("id", StringComparison.OrdinalIgnoreCase))
        {
            Id = value;
        }
        else if (name.Equals("class", StringComparison.OrdinalIgnoreCase))
        {
            _classes.AddRange(value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        else
        {
            _others.RemoveAll(other => other.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
            _others.Add(new(name, value));
        }
    }

    private bool ReadOne(ReadOnlySpan<char> text, ref int position)
    {
        var mark = text[position];
        if (mark is '#' or '.')
        {
            var word = WordAt(text[(position + 1)..]);
            position += 1 + word.Length;
            Add(mark == '#' ? "id" : "class", word.ToString());
            return word.Length > 0;
        }

        var name = NameAt(text[position..]);
        position += name.Length;
        var equals = text[position..].TrimStart(' ');
        if (name.IsEmpty || !equals.StartsWith('='))
        {
            return false;
        }

        var value = equals[1..].TrimStart(' ');
        position = text.Length - value.Length;
        return ReadValue(value, name.ToString(), ref position);
    }

    private bool ReadValue(ReadOnlySpan<char> value, string name, ref int position)
    {
        if (value.IsEmpty)
        {
            return false;
        }

        if (value[0] is '"' or '\'')
        {
            var end = value[1..].IndexOf(value[0]);
            position += end + 2;
            if (end >= 0)
            {
                Add(name, value.Slice(1, end).ToString());
            }

            return end >= 0;
        }

        var length = value.IndexOfAny(EndsOfWords);
        position += Math.Max(0, length);
        if (length > 0)
        {
            Add(name, value[..length].ToString());
        }

        return length > 0;
    }

    private static bool IsAllowed(string name) =>
        Global.Contains(name)
        || name.StartsWith("data-", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("aria-", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (
            length < text.Length
            && !char.IsWhiteSpace(text[length])
            && (!char.IsAscii(text[length]) || char.IsAsciiLetterOrDigit(text[length]) || "_-:.".Contains(text[length]))
        )
        {
            length++;
        }

        return text[..length];
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (
            length < text.Length
            && (
                char.IsAsciiLetter(text[length])
                || text[length] is '_' or ':'
                || (length > 0 && (char.IsAsciiDigit(text[length]) || text[length] is '.' or '-'))
            )
        )
        {
            length++;
        }

        return text[..length];
    }
}
