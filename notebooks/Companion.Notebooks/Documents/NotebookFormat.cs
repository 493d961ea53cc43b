using System.Collections.Immutable;

namespace Companion.Notebooks.Documents;

/// <summary>A file format that a notebook can be read from or written to.</summary>
public sealed class NotebookFormat
{
    private NotebookFormat(string extension, string description, bool canRead)
    {
        Extension = extension;
        Description = description;
        CanRead = canRead;
    }

    /// <summary>Jupyter's format 4, with outputs.</summary>
    public static NotebookFormat Ipynb { get; } = new(".ipynb", "Jupyter notebook", canRead: true);

    /// <summary>.NET Interactive's text format, without outputs.</summary>
    public static NotebookFormat Dib { get; } = new(".dib", ".NET Interactive notebook", canRead: true);

    /// <summary>A C# script, written only.</summary>
    public static NotebookFormat Script { get; } = new(".csx", "C# script", canRead: false);

    /// <summary>A file-based program for <c>dotnet run file.cs</c>, written only.</summary>
    public static NotebookFormat Program { get; } = new(".cs", "C# file-based app", canRead: false);

    /// <summary>All formats.</summary>
    public static ImmutableArray<NotebookFormat> All { get; } = [Ipynb, Dib, Script, Program];

    /// <summary>The file extension, with its dot.</summary>
    public string Extension { get; }

    /// <summary>The format's name for a reader.</summary>
    public string Description { get; }

    /// <summary>Whether notebooks can be read from it, not only written.</summary>
    public bool CanRead { get; }

    /// <summary>The format of a file by its extension, or null if the extension is not a notebook's.</summary>
    public static NotebookFormat? FromPath(string path) =>
        All.FirstOrDefault(format => path.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc />
    public override string ToString() => Description;
}
