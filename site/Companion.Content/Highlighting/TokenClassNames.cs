namespace Companion.Content.Highlighting;

/// <summary>The CSS class of each <see cref="TokenClass"/>.</summary>
public static class TokenClassNames
{
    private const string Names = " ksenlcftvpgdhix";

    /// <summary>The one-letter class; empty for <see cref="TokenClass.None"/>.</summary>
    public static string CssClass(this TokenClass tokenClass) =>
        tokenClass == TokenClass.None ? "" : Names[(int)tokenClass].ToString();
}
