using System.Collections.Immutable;

namespace Companion.Notebooks.Documents;

/// <summary>A kind of file that a notebook is read from or written to.</summary>
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

    /// <summary>The end of such a file's name, with its dot.</summary>
    public string Extension { get; }

    /// <summary>What such a file is called.</summary>
    public string Description { get; }

    /// <summary>Whether notebooks are read from it, not only written.</summary>
    public bool CanRead { get; }

    /// <summary>The format of a file by the end of its name, or null when it is none of a notebook.</summary>
    public static NotebookFormat? FromPath(string path) =>
        All.FirstOrDefault(format => path.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc />
    public override string ToString() => Description;
}
