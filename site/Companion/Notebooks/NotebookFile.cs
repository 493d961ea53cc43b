using System.Text;
using Companion.CommandLine.Reporting;
using Companion.Notebooks.Documents;
using Companion.Sources;

namespace Companion.CommandLine.Notebooks;

/// <summary>A notebook that a command line names.</summary>
/// <param name="Path">The file's path as given.</param>
/// <param name="Source">Its text.</param>
/// <param name="Notebook">The parsed notebook.</param>
internal sealed record NotebookFile(string Path, SourceText Source, Notebook Notebook)
{
    /// <summary>The full path of its folder.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;

    /// <summary>Reads a notebook.</summary>
    /// <exception cref="DiagnosticException">It cannot be read, or is not a notebook.</exception>
    public static NotebookFile Read(string path)
    {
        if (NotebookFormat.FromPath(path) is not { CanRead: true } format)
        {
            throw DiagnosticException.In(path, "this is not a notebook", "name an .ipynb or a .dib file");
        }

        var source = new SourceText(path, Decode(InputFile.Read(path, path)));
        try
        {
            return new NotebookFile(path, source, NotebookReader.Read(source.Text, format));
        }
        catch (NotebookFormatException exception)
        {
            throw DiagnosticException.At(
                source.At(source.SpanAt(exception.Position, exception.Position)),
                exception.Message,
                exception.Advice
            );
        }
    }

    /// <summary>Writes a file.</summary>
    /// <exception cref="DiagnosticException">It cannot be written.</exception>
    public static void Write(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DiagnosticException.In(path, "the file cannot be written", exception.Message.TrimEnd('.'));
        }
    }

    private static string Decode(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
