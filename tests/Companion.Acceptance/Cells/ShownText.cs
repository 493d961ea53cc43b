using System.Text;
using AngleSharp.Html.Parser;

namespace Companion.Acceptance.Cells;

/// <summary>What a reader sees of a cell's outputs, as text: in each the richest form, one under the other.</summary>
internal sealed class ShownText
{
    private readonly List<StringBuilder> outputs = [];
    private string? stream;

    /// <summary>Adds what a cell wrote to a stream; it goes on where the last output is of the same stream.</summary>
    public void AddStream(string name, string text)
    {
        if (name != stream)
        {
            outputs.Add(new StringBuilder());
            stream = name;
        }

        outputs[^1].Append(text);
    }

    /// <summary>Adds a value by its forms.</summary>
    public void AddValue(string? html, string? plain)
    {
        stream = null;
        var text = html is null ? plain : new HtmlParser().ParseDocument(html).Body!.TextContent;
        outputs.Add(new StringBuilder(text));
    }

    /// <summary>The text, without the blanks that no reader sees.</summary>
    public override string ToString() => WithoutBlanks(string.Join('\n', outputs));

    /// <summary>A text without the blanks that no reader sees: around its lines, and lines of nothing else.</summary>
    public static string WithoutBlanks(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
