using System.Text;

namespace Companion.Notebooks.Kernels.Magics;

/// <summary>
/// A cell in which everything but C# is blanked: magic commands, package directives, parts in other languages. The
/// remaining characters keep their positions, so that editors can ask about positions.
/// </summary>
internal static class CSharpText
{
    public static string Of(string code)
    {
        var isCSharp = true;
        var text = new StringBuilder(code.Length);
        foreach (var line in Lines(code))
        {
            var isCommand = line.StartsWith("#!", StringComparison.Ordinal);
            if (isCommand && CellLanguages.Find(line[2..].Trim().Split(' ')[0]) is { } language)
            {
                isCSharp = language == CellLanguages.CSharp;
            }

            var isPackage =
                line.TrimStart().StartsWith("#r", StringComparison.Ordinal)
                && line.Contains("\"nuget:", StringComparison.Ordinal);
            text.Append(isCSharp && !isCommand && !isPackage ? line : Blank(line));
        }

        return text.ToString();
    }

    private static string Blank(string line) =>
        string.Create(
            line.Length,
            line,
            static (span, source) =>
            {
                for (var at = 0; at < span.Length; at++)
                {
                    span[at] = source[at] is '\n' or '\r' ? source[at] : ' ';
                }
            }
        );

    private static IEnumerable<string> Lines(string code)
    {
        for (var start = 0; start < code.Length; )
        {
            var newline = code.IndexOf('\n', start);
            var end = newline < 0 ? code.Length : newline + 1;
            yield return code[start..end];
            start = end;
        }
    }
}
