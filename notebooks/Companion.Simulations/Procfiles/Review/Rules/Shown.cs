namespace Companion.Simulations.Procfiles.Review.Rules;

/// <summary>A reader's text within a message.</summary>
internal static class Shown
{
    private const int Most = 80;

    public static string Shorten(string text) => text.Length <= Most ? text : $"{text.AsSpan(0, Most - 1)}…";

    /// <summary>The texts that are not empty; as many as can be shown.</summary>
    public static string Join(string separator, IEnumerable<string> texts) =>
        Shorten(string.Join(separator, texts.Where(text => text.Length > 0).Take(Most)));
}
