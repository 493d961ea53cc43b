using System.Collections.Immutable;

namespace Companion.Notebooks.Kernels.Assistance;

/// <summary>The completions at a position.</summary>
/// <param name="Start">Where the replaced word begins, in characters from 0.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Items">Those that start with the text already written, in alphabetical order.</param>
public sealed record CompletionList(int Start, int Length, ImmutableArray<Completion> Items);
