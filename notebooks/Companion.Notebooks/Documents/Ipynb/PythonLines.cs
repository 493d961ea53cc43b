using System.Buffers;

namespace Companion.Notebooks.Documents.Ipynb;

/// <summary>
/// Splits text as Python's <c>str.splitlines(keepends=True)</c> does, which nbformat uses: not only at line feeds.
/// </summary>
internal static class PythonLines
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(
        "\n\r\v\f\u001C\u001D\u001E\u0085\u2028\u2029"
    );

    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Ends);
            var end = length < 0 ? text.Length : start + length + 1;
            if (end < text.Length && text[end] == '\n' && text[end - 1] == '\r')
            {
                end++;
            }

            yield return text[start..end];
            start = end;
        }
    }
}
