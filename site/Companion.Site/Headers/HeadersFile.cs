using Companion.Sources;

namespace Companion.Site.Headers;

/// <summary>
/// Netlify's <c>_headers</c> file: a line with a path, then a line <c>Name: value</c> for each header. A name that
/// appears twice for a path is sent once, with both values. Any other line is ignored, as Netlify does.
/// </summary>
internal static class HeadersFile
{
    /// <summary>The file's name in the output folder.</summary>
    public const string Name = "_headers";

    /// <summary>Reads a file; a line that Netlify rejects is an error.</summary>
    public static IReadOnlyList<HeaderRule> Parse(SourceText source, DiagnosticBag diagnostics)
    {
        var blocks = new List<(string Path, List<KeyValuePair<string, string>> Values)>();
        for (var start = 0; start < source.Text.Length; )
        {
            var newLine = source.Text.IndexOf('\n', start);
            var end = newLine < 0 ? source.Text.Length : newLine;
            var line = source.Text[start..end].Trim();
            if (line.StartsWith('/'))
            {
                blocks.Add((line, []));
            }
            else if (line.Length > 0 && !line.StartsWith('#') && line.Contains(':'))
            {
                var place = source.At(new SourceSpan(source.Text.IndexOf(line[0], start), line.Length));
                Add(blocks.Count > 0 ? blocks[^1].Values : null, line, place, diagnostics);
            }

            start = end + 1;
        }

        return
        [
            .. blocks.Where(block => block.Values.Count > 0).Select(block => new HeaderRule(block.Path, block.Values)),
        ];
    }

    private static void Add(
        List<KeyValuePair<string, string>>? values,
        string line,
        SourceLocation place,
        DiagnosticBag diagnostics
    )
    {
        var colon = line.IndexOf(':');
        var name = line[..colon].Trim();
        var value = HeaderValue.Tidy(line[(colon + 1)..]);
        if (values is null)
        {
            diagnostics.Error(
                place,
                "this header comes before any path",
                "write the path first, '/*' for all, on its own line"
            );
            return;
        }

        if (!HeaderValue.IsName(name) || value.Length == 0 || !HeaderValue.IsValue(value))
        {
            diagnostics.Error(place, "this is not a header", "write 'Name: value', in ASCII");
            return;
        }

        var same = values.FindIndex(pair => pair.Key == name);
        if (same >= 0)
        {
            values[same] = new(name, $"{values[same].Value}, {value}");
        }
        else
        {
            values.Add(new(name, value));
        }
    }
}
