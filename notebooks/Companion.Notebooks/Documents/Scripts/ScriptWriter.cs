namespace Companion.Notebooks.Documents.Scripts;

/// <summary>
/// Writes a C# script. Moves <c>#r</c>, <c>#load</c> and usings to the top, where a script requires them. Prose and
/// cells in other languages become comments.
/// </summary>
internal static class ScriptWriter
{
    public static string Write(Notebook notebook)
    {
        var parts = new ScriptParts(notebook, isProgram: false);
        IEnumerable<string> lines =
        [
            .. parts.References.Select(reference => $"#r \"{reference}\""),
            .. parts.Loads.Select(file => $"#load \"{file}\""),
            .. parts.Usings,
            .. parts.CallsDisplay ? ["", .. DisplayFunctions.InScript] : Enumerable.Empty<string>(),
            .. parts.HasInputs ? ["", .. InputFunctions.Declarations] : Enumerable.Empty<string>(),
            .. parts.Body,
            "",
        ];
        return string.Join(notebook.NewLine, lines);
    }
}
