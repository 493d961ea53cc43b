namespace Companion.Simulations.Text;

/// <summary>Shortens a reader's text for a message.</summary>
internal static class Excerpt
{
    private const int Most = 80;

    public static string Of(string text) => text.Length <= Most ? text : $"{text.AsSpan(0, Most - 1)}…";

    /// <summary>The texts that are not empty, as many as fit.</summary>
    public static string Join(string separator, IEnumerable<string> texts) =>
        Of(string.Join(separator, texts.Where(text => text.Length > 0).Take(Most)));
}
