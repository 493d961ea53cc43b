using System.Runtime.CompilerServices;
using Companion.Notebooks.Documents;

namespace Companion.Notebooks.Tests.Documents;

/// <summary>Notebooks in the style of each program that writes them.</summary>
internal static class Fixture
{
    public static IReadOnlyList<string> Notebooks { get; } =
    [
        "vscode-polyglot.ipynb",
        "dotnet-interactive.ipynb",
        "jupyter-4.4.ipynb",
        "jupyter-4.5.ipynb",
        "colab.ipynb",
        "one-line.ipynb",
    ];

    public static string Text(string name, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "Fixtures", name));

    public static Notebook Read(string name) => NotebookReader.Read(Text(name), NotebookFormat.FromPath(name)!);

    public static Notebook Ipynb(string text) => NotebookReader.Read(text, NotebookFormat.Ipynb);

    public static Notebook Dib(string text) => NotebookReader.Read(text, NotebookFormat.Dib);

    public static string Ipynb(Notebook notebook) => NotebookWriter.Write(notebook, NotebookFormat.Ipynb);

    public static string Dib(Notebook notebook) => NotebookWriter.Write(notebook, NotebookFormat.Dib);
}
