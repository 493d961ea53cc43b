namespace Companion.Notebooks.Kernels;

/// <summary>Text written to the console.</summary>
/// <param name="Stream">Where it was written.</param>
/// <param name="Text">As much as one call wrote; a line may come in pieces.</param>
public sealed record StreamMessage(StreamName Stream, string Text) : KernelMessage;
