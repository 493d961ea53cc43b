namespace Riffs.Head;

/// <summary>
/// The one script that stands in the page itself, because it must run before the first paint: it applies the colours
/// that the reader chose. A content security policy allows it by the SHA-256 of exactly <see cref="Text"/>.
/// </summary>
internal static class ThemeScript
{
    /// <summary>The script. Reading <c>localStorage</c> throws where the browser blocks it; the system's colours stay then.</summary>
    public const string Text = "try{document.documentElement.dataset.theme=localStorage.theme}catch{}";
}
