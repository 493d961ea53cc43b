namespace Companion.Browsers;

/// <summary>A tab of a browser, used as a reader uses it: with the keyboard and the mouse.</summary>
public interface ITab : IAsyncDisposable
{
    /// <summary>Opens an address, or the same one again, and waits until the page has loaded.</summary>
    Task GoToAsync(string address);

    /// <summary>Evaluates a JavaScript expression in the page.</summary>
    /// <param name="expression">An expression whose value is a promise of a text.</param>
    /// <exception cref="PageLeftException">The tab went to another page meanwhile.</exception>
    Task<string> EvaluateAsync(string expression);

    /// <summary>Clicks at a point of the window.</summary>
    /// <param name="x">From the left, in CSS pixels.</param>
    /// <param name="y">From the top, in CSS pixels.</param>
    Task ClickAsync(int x, int y);

    /// <summary>Presses a key.</summary>
    /// <param name="key">A character, or the name of a key in <c>KeyboardEvent.key</c> that all drivers know.</param>
    /// <param name="withControl">Whether the Control key is held meanwhile.</param>
    Task PressAsync(string key, bool withControl = false);

    /// <summary>Types a text, key by key.</summary>
    Task TypeAsync(string text);
}
