using System.Text;
using AngleSharp.Html.Parser;

namespace Companion.Acceptance.Cells;

/// <summary>The text of a cell's outputs as a reader sees it: the richest form of each, one below the other.</summary>
internal sealed class ShownText
{
    private readonly List<StringBuilder> _outputs = [];
    private string? _stream;

    /// <summary>Adds stream output; it continues the last output if that is from the same stream.</summary>
    public void AddStream(string name, string text)
    {
        if (name != _stream)
        {
            _outputs.Add(new StringBuilder());
            _stream = name;
        }

        _outputs[^1].Append(text);
    }

    /// <summary>Adds a value in its representations.</summary>
    public void AddValue(string? html, string? plain)
    {
        _stream = null;
        var text = html is null ? plain : new HtmlParser().ParseDocument(html).Body!.TextContent;
        _outputs.Add(new StringBuilder(text));
    }

    /// <summary>The text, without white space that no reader sees.</summary>
    public override string ToString() => WithoutBlanks(string.Join('\n', _outputs));

    /// <summary>A text without white space that no reader sees: around lines, and blank lines.</summary>
    public static string WithoutBlanks(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
