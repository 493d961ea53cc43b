namespace Companion.Browsers;

/// <summary>The tab has gone to another page while an expression was evaluated.</summary>
/// <param name="inner">What the browser's driver said; null for nothing.</param>
public sealed class PageLeftException(Exception? inner = null) : Exception("The page has been left meanwhile.", inner);
