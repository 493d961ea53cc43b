using System.Collections.Immutable;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Kernels;

/// <summary>Why a cell ended early.</summary>
/// <param name="Name">
/// The exception's full type name, or <c>CompilationError</c>, <c>Interrupted</c>, <c>TimeLimit</c>.
/// </param>
/// <param name="Message">What happened.</param>
/// <param name="Line">The line of this cell that was running, from 1; null if the host does not know it.</param>
/// <param name="Trace">The calls that led to it, innermost first, without those of the kernel itself.</param>
public sealed record CellError(string Name, string Message, int? Line, ImmutableArray<string> Trace)
{
    /// <summary>
    /// The trace as notebooks store it. Front ends show only the trace, so it starts with the error's name and message.
    /// </summary>
    public ImmutableArray<string> Traceback => Name == "CompilationError" ? Trace : [$"{Name}: {Message}", .. Trace];

    /// <summary>The error as an output of the cell.</summary>
    public ErrorOutput ToOutput() => new(Name, Message, Traceback);
}
