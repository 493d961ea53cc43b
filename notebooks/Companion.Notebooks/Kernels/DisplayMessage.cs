using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Kernels;

/// <summary>A value shown in the middle of a cell.</summary>
/// <param name="DisplayId">The name to change it by, unique in the process; it differs between runs.</param>
/// <param name="Content">Its forms.</param>
public sealed record DisplayMessage(string DisplayId, MimeBundle Content) : KernelMessage;
