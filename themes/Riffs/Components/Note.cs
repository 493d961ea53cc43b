namespace Riffs.Components;

/// <summary>A note in tablature.</summary>
/// <param name="StringNumber">The string, from 1 (the thinnest, drawn on top) to 6.</param>
/// <param name="Fret">The fret to press.</param>
public sealed record Note(int StringNumber, int Fret)
{
    /// <summary>The show's riff: 127.0.0.1:8000, the address at which every Django project first runs.</summary>
    public static IReadOnlyList<Note> Theme { get; } =
    [new(5, 1), new(4, 2), new(3, 7), new(6, 0), new(6, 0), new(5, 1), new(2, 8), new(4, 0), new(4, 0), new(4, 0)];
}
