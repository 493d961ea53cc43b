using System.Text;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Methods of <c>str</c> that change or test the case of letters.</summary>
internal static class StringCase
{
    public static string Cased(string text, string changed)
    {
        Characters.CheckCase(text);
        return changed;
    }

    public static string CaseFold(string text) =>
        Ascii.IsValid(text)
            ? text.ToLowerInvariant()
            : throw new UnknowableException("casefold beyond ASCII is not evaluated");

    public static string SwapCase(string text)
    {
        Characters.CheckCase(text);
        return string.Concat(text.Select(c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));
    }

    public static string Capitalize(string text)
    {
        Characters.CheckCase(text);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..].ToLowerInvariant();
    }

    public static string Title(string text)
    {
        Characters.CheckCase(text);
        var builder = new StringBuilder(text.Length);
        var inWord = false;
        foreach (var c in text)
        {
            builder.Append(inWord ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c));
            inWord = char.IsUpper(c) || char.IsLower(c);
        }

        return builder.ToString();
    }

    public static bool IsCased(string text, Func<char, bool> isWanted)
    {
        Characters.CheckCase(text);
        return text.Any(isWanted) && !text.Any(c => (char.IsUpper(c) || char.IsLower(c)) && !isWanted(c));
    }

    public static bool IsTitle(string text)
    {
        Characters.CheckCase(text);
        var (inWord, hasCase) = (false, false);
        foreach (var c in text)
        {
            if ((char.IsUpper(c) && inWord) || (char.IsLower(c) && !inWord))
            {
                return false;
            }

            inWord = char.IsUpper(c) || char.IsLower(c);
            hasCase |= inWord;
        }

        return hasCase;
    }
}
