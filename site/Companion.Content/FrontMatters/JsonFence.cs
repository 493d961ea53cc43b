namespace Companion.Content.FrontMatters;

/// <summary>Finds the end of a JSON object as Hugo does: by counting braces outside quotes.</summary>
internal static class JsonFence
{
    /// <summary>The offset after the closing brace; null when it is missing.</summary>
    public static int? EndOf(string text, int start)
    {
        var level = 0;
        var isQuoted = false;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case '{' when !isQuoted:
                    level++;
                    break;
                case '}' when !isQuoted && --level == 0:
                    return i + 1;
                default:
                    break;
            }
        }

        return null;
    }
}
