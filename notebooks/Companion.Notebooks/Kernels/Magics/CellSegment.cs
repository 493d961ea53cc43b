using System.Collections.Immutable;

namespace Companion.Notebooks.Kernels.Magics;

/// <summary>A part of a cell in one language.</summary>
/// <param name="Language">One of <see cref="CellLanguages"/>.</param>
/// <param name="Text">
/// Its text. C# text begins with as many blank lines as there are lines before it in the cell.
/// </param>
/// <param name="Commands">Its magic commands in order; their lines are blank in the text.</param>
/// <param name="Opening">The line that started it, or null for the first part.</param>
internal sealed record CellSegment(
    string Language,
    string Text,
    ImmutableArray<MagicCommand> Commands,
    MagicCommand? Opening
);
