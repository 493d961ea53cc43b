namespace Companion.Notebooks.Display;

/// <summary>A text file that the reader chose with <see cref="Input.File"/>.</summary>
public sealed class ChosenFile
{
    internal ChosenFile(string? name, string? text) => (Name, Text) = (name, text);

    /// <summary>The file's name without its folder; null until a file is chosen.</summary>
    public string? Name { get; }

    /// <summary>The file's text; the declaration's text until a file is chosen.</summary>
    public string? Text { get; }

    /// <inheritdoc />
    public override string ToString() => Text ?? "";
}
