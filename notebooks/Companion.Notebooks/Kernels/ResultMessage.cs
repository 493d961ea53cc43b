using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Kernels;

/// <summary>The value of a cell's last expression.</summary>
/// <param name="Content">Its forms.</param>
public sealed record ResultMessage(MimeBundle Content) : KernelMessage;
