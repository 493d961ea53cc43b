namespace Riffs.Head;

/// <summary>
/// The only inline script, because it must run before the first paint: it applies the colour scheme that the reader
/// chose. A content security policy allows it by the SHA-256 of exactly <see cref="Text"/>.
/// </summary>
internal static class ThemeScript
{
    /// <summary>
    /// The script. Reading <c>localStorage</c> throws where the browser blocks it; in that case the system's colour
    /// scheme applies.
    /// </summary>
    public const string Text = "try{document.documentElement.dataset.theme=localStorage.theme}catch{}";
}
