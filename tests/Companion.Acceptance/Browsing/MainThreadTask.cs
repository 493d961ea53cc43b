namespace Companion.Acceptance.Browsing;

/// <summary>A task of a page's main thread: while it runs, the page answers nothing.</summary>
/// <param name="Processor">How long the processor worked for it, in milliseconds.</param>
/// <param name="Clock">How long it took, in milliseconds: longer where the processor had other work too.</param>
public sealed record MainThreadTask(double Processor, double Clock);
