namespace Companion.Notebooks.Documents.Scripts;

/// <summary>
/// Writes a file-based app for <c>dotnet run file.cs</c> (.NET 10): packages and projects by <c>#:</c> directives, then
/// imports, statements and types.
/// </summary>
internal static class ProgramWriter
{
    public static string Write(Notebook notebook)
    {
        var parts = new ScriptParts(notebook, isProgram: true);
        IEnumerable<string> lines =
        [
            .. parts.References.SelectMany(Reference),
            .. parts.Loads.Select(file =>
                $"// Left out, because a file-based app cannot load other files: #load \"{file}\""
            ),
            .. parts.Usings,
            .. parts.CallsDisplay ? [$"using static {DisplayFunctions.ClassName};"] : Enumerable.Empty<string>(),
            .. parts.Body,
            .. parts.Types,
            .. parts.CallsDisplay ? ["", .. DisplayFunctions.InProgram] : Enumerable.Empty<string>(),
            .. parts.HasInputs ? ["", .. InputFunctions.Declarations] : Enumerable.Empty<string>(),
            "",
        ];
        return string.Join(notebook.NewLine, lines);
    }

    private static IEnumerable<string> Reference(string reference)
    {
        if (PackageName.Of(reference) is { } package)
        {
            return [$"#:package {package.Name}@{package.Version ?? "*"}"];
        }

        // Replace a project's output with a reference to the project, because no directive can name an assembly.
        var normal = reference.Replace('\\', '/');
        var output = normal.LastIndexOf("/bin/", StringComparison.Ordinal);
        return output > 0
            ? [$"#:project {normal[..output]}"]
            : [$"// Left out, because a file-based app can reference only packages and projects: #r \"{reference}\""];
    }
}
