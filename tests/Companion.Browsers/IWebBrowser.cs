namespace Companion.Browsers;

/// <summary>A running browser. Disposing it ends its processes.</summary>
public interface IWebBrowser : IAsyncDisposable
{
    /// <summary>Opens a tab in a profile of its own.</summary>
    Task<ITab> OpenAsync();
}
