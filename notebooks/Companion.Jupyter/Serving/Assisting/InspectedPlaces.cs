namespace Companion.Jupyter.Serving.Assisting;

/// <summary>
/// The positions that a question may refer to. The cursor is often after a name, or between the parentheses of a call
/// that is being written; then the question refers to the called method.
/// </summary>
internal static class InspectedPlaces
{
    public static IEnumerable<int> Of(string code, int cursor)
    {
        yield return cursor;
        yield return cursor - 1;
        if (OpenBracketBefore(code, cursor) is { } bracket)
        {
            yield return code.AsSpan(0, bracket).TrimEnd().Length - 1;
        }
    }

    private static int? OpenBracketBefore(string code, int cursor)
    {
        var depth = 0;
        for (var at = Math.Min(cursor, code.Length) - 1; at >= 0; at--)
        {
            depth += code[at] switch
            {
                ')' => 1,
                '(' => -1,
                _ => 0,
            };
            if (depth < 0)
            {
                return at;
            }
        }

        return null;
    }
}
