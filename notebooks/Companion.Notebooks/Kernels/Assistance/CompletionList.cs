using System.Collections.Immutable;

namespace Companion.Notebooks.Kernels.Assistance;

/// <summary>What may be written at a place.</summary>
/// <param name="Start">Where the word begins that is replaced, in characters from 0.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Items">In alphabetical order, those only that start with what is written.</param>
public sealed record CompletionList(int Start, int Length, ImmutableArray<Completion> Items);
