namespace Companion.Simulations.Django.Checks;

/// <summary>A text's characters as Python counts them: code points. An unpaired surrogate is one character.</summary>
internal static class CodePoints
{
    public static IEnumerable<string> Of(string text)
    {
        for (var index = 0; index < text.Length; )
        {
            var length = char.IsSurrogatePair(text, index) ? 2 : 1;
            yield return text.Substring(index, length);
            index += length;
        }
    }
}
