using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Companion.Content.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Companion.Sources.SourceSpan;

namespace Companion.Content.Markup;

/// <summary>
/// Stores the output of <c>{{&lt; … &gt;}}</c> calls, while a placeholder represents each in the Markdown. A
/// placeholder is one word of letters and digits, so that it passes through Markdown, highlighting and addresses
/// unchanged.
/// </summary>
internal sealed class ShortcodeOutputs
{
    private const string Prefix = "shortcodeoutput";
    private const string Suffix = "end";

    // Searches a page's text many times faster than string.Contains, which compares letter by letter when it ignores case.
    private static readonly SearchValues<string> AnyPrefix = SearchValues.Create(
        [Prefix],
        StringComparison.OrdinalIgnoreCase
    );

    private readonly string _prefix;
    private readonly List<(string Html, SourceSpan Call)> _outputs = [];

    /// <summary>Chooses placeholders that do not occur in the text.</summary>
    public ShortcodeOutputs(string text) =>
        _prefix = text.AsSpan().ContainsAny(AnyPrefix) ? Prefix + Fingerprint(text) : Prefix;

    /// <summary>Each output with the call that produced it.</summary>
    public IReadOnlyList<(string Html, SourceSpan Call)> All => _outputs;

    /// <summary>Stores an output and returns its placeholder.</summary>
    public string Add(string html, SourceSpan call)
    {
        _outputs.Add((html, call));
        return $"{_prefix}{_outputs.Count - 1}{Suffix}";
    }

    /// <summary>Reserves a placeholder for a text that is not known yet, and returns it.</summary>
    public (int Output, string Placeholder) Reserve() => (_outputs.Count, Add("", default));

    /// <summary>Sets the text of a reserved placeholder.</summary>
    public void Fill(int output, string text) => _outputs[output] = (text, default);

    /// <summary>Whether a text is exactly one placeholder.</summary>
    public bool IsPlaceholder(ReadOnlySpan<char> text) => TryRead(text, out var length, out _) && length == text.Length;

    /// <summary>Whether a paragraph contains exactly one output.</summary>
    public bool IsOneOutput(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LiteralInline { NextSibling: null } only }
        && IsPlaceholder(only.Content.AsSpan());

    /// <summary>Whether a text contains a placeholder.</summary>
    public bool HoldsPlaceholder(ReadOnlySpan<char> text) => text.Contains(_prefix, StringComparison.Ordinal);

    /// <summary>Replaces every placeholder by its output; outputs may contain placeholders of nested calls.</summary>
    public string Restore(string text) => Restore(text, html => html);

    /// <summary>Replaces every placeholder by the text that its output displays.</summary>
    public string RestoreAsText(string text) => Restore(text, HtmlText.Of);

    private string Restore(string text, Func<string, string> form)
    {
        var found = text.IndexOf(_prefix, StringComparison.Ordinal);
        if (found < 0)
        {
            return text;
        }

        var restored = new StringBuilder(text.Length);
        var position = 0;
        while (found >= 0)
        {
            restored.Append(text, position, found - position);
            if (TryRead(text.AsSpan(found), out var length, out var index))
            {
                restored.Append(form(Restore(_outputs[index].Html, inner => inner)));
                position = found + length;
            }
            else
            {
                restored.Append(_prefix);
                position = found + _prefix.Length;
            }

            found = text.IndexOf(_prefix, position, StringComparison.Ordinal);
        }

        return restored.Append(text, position, text.Length - position).ToString();
    }

    // Letters only, like the rest. A text cannot contain its own hash, except by an extraordinary coincidence.
    private static string Fingerprint(string text) =>
        string.Concat(
            SHA256.HashData(Encoding.UTF8.GetBytes(text)).Take(10).Select(octet => (char)('a' + (octet % 26)))
        );

    private bool TryRead(ReadOnlySpan<char> text, out int length, out int index)
    {
        length = 0;
        index = 0;
        if (!text.StartsWith(_prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var digits = text[_prefix.Length..];
        var count = digits.IndexOf(Suffix, StringComparison.Ordinal);
        if (count <= 0 || !int.TryParse(digits[..count], out index) || index >= _outputs.Count)
        {
            return false;
        }

        length = _prefix.Length + count + Suffix.Length;
        return true;
    }
}
