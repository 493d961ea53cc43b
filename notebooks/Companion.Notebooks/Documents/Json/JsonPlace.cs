namespace Companion.Notebooks.Documents.Json;

/// <summary>Where a value was read, so that an unchanged value is written back character by character.</summary>
/// <param name="Text">The whole text, or null if the value was not read.</param>
/// <param name="Start">The value's first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Depth">How many objects and arrays enclose it. Its inner indentation fits only at that depth.</param>
internal readonly record struct JsonPlace(string? Text, int Start, int End, int Depth)
{
    public ReadOnlySpan<char> Span => Text.AsSpan(Start, End - Start);
}
