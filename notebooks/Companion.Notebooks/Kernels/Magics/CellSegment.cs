using System.Collections.Immutable;

namespace Companion.Notebooks.Kernels.Magics;

/// <summary>A part of a cell in one language.</summary>
/// <param name="Language">One of <see cref="CellLanguages"/>.</param>
/// <param name="Text">Its text. That of C# begins with as many blank lines as stand before it in the cell.</param>
/// <param name="Commands">Its magic commands, in order; their lines are blank in the text.</param>
/// <param name="Opening">The line that opened it, or null for the first.</param>
internal sealed record CellSegment(
    string Language,
    string Text,
    ImmutableArray<MagicCommand> Commands,
    MagicCommand? Opening
);
