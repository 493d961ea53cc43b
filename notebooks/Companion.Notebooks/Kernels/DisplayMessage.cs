using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Kernels;

/// <summary>A value shown in the middle of a cell.</summary>
/// <param name="DisplayId">The name to change it by, unique within the run of one cell.</param>
/// <param name="Content">Its forms.</param>
public sealed record DisplayMessage(string DisplayId, MimeBundle Content) : KernelMessage;
