using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Kernels;

/// <summary>Another value in the place of one that is shown.</summary>
/// <param name="DisplayId">The name of what was shown.</param>
/// <param name="Content">The forms of the new value.</param>
public sealed record DisplayUpdateMessage(string DisplayId, MimeBundle Content) : KernelMessage;
