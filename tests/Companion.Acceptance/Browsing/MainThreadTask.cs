namespace Companion.Acceptance.Browsing;

/// <summary>A task on a page's main thread: while it runs, the page does not respond.</summary>
/// <param name="Processor">Its processor time, in milliseconds.</param>
/// <param name="Clock">Its real time, in milliseconds: longer if the processor was busy with other work.</param>
public sealed record MainThreadTask(double Processor, double Clock);
